"""The built-in programmes: figures of the smaller ones, and how all of them are worded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.files.programme.built_in import ASSETS, PROGRAMMES, CalmClips, named, timeline
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.programme.model import Cycled, Technique, Timed, techniques
from upstroke.core.settings import Settings
from upstroke.core.spoken.wording import spoken_phrases

LEGS = PROGRAMMES["leg-massage"]

COMMANDS = (
    *("pause the massage", "resume the massage", "continue the massage", "next movement"),
    *("previous movement", "repeat the movement", "thirty more seconds", "stop the massage"),
)


def test_figures_of_the_other_programmes() -> None:
    totals = {
        (name, length.id): timeline(programme, length.id).total // 1000
        for name, programme in PROGRAMMES.items()
        for length in programme.lengths
        if name != "leg-massage"
    }
    assert totals == {
        ("box-breathing", "short"): 180,
        ("box-breathing", "medium"): 300,
        ("box-breathing", "long"): 600,
        ("desk-break", "quick"): 240,
        ("desk-break", "standard"): 360,
        ("desk-break", "full"): 480,
    }


def test_a_breath_has_four_sides_of_four_seconds() -> None:
    work = next(t.work for t in techniques(PROGRAMMES["box-breathing"]) if t.id == "box")
    assert isinstance(work, Cycled)
    assert [(phase.name, phase.duration) for phase in work.phases] == [
        (name, 4_000) for name in ("in", "hold", "out", "hold")
    ]


def test_the_last_rest_between_side_bends_is_left_out() -> None:
    steps = timeline(PROGRAMMES["desk-break"], "standard").steps
    bends = [named(step) for step in steps if step.id in ("side-bend", "breathe-out", "hip")]
    assert bends == [
        *("side-bend left", "breathe-out both", "side-bend right", "breathe-out both"),
        *("side-bend left", "breathe-out both", "side-bend right", "hip right", "hip left"),
    ]


@pytest.mark.parametrize("name", PROGRAMMES)
def test_a_file_is_named_after_its_programme(name: str) -> None:
    assert PROGRAMMES[name].id == name


@pytest.mark.parametrize("name", PROGRAMMES)
def test_every_picture_is_there(name: str) -> None:
    programme = PROGRAMMES[name]
    wanted = {technique.picture for technique in techniques(programme)} | {programme.picture}
    there = {path.stem for path in (ASSETS / "illustrations").glob("*.svg")}
    assert wanted <= there


def words(text: str) -> int:
    return len(text.replace("{side}", "left leg").split())


def openings(technique: Technique) -> Iterator[tuple[str, int]]:
    """Texts of a step's opening, each with the most words it may have."""
    counted = not isinstance(technique.work, Timed)
    texts = technique.texts
    for say in (texts.say, texts.second):
        yield say or "", 8 if counted else 20
    for short in (texts.short, texts.second_short):
        yield short or "", 4 if counted else 6


@pytest.mark.parametrize("name", PROGRAMMES)
def test_openings_are_short_enough_for_their_time(name: str) -> None:
    for technique in techniques(PROGRAMMES[name]):
        assert technique.texts.say
        for text, most in openings(technique):
            assert words(text) <= most, text
            assert len(re.findall(r"[.!?](?: |$)", text)) <= 2, text


@pytest.mark.parametrize("length", ["standard", "full"])
def test_prompts_leave_twelve_seconds_to_the_hands(length: str) -> None:
    planned = compile_timeline(LEGS, length, Settings(), CalmClips())
    prompts = [cue for cue in planned.cues if cue.reason == "prompt"]
    assert len(prompts) > 20
    for before, after in pairwise(prompts):
        assert after.start - before.start >= 11_900


@pytest.mark.parametrize("length", ["standard", "full"])
def test_in_longer_sessions_every_opening_is_said_in_full(length: str) -> None:
    planned = compile_timeline(LEGS, length, Settings(), CalmClips())
    assert [each.wanted for each in planned.unplaced if each.reason != "prompt"] == []


@pytest.mark.parametrize("name", PROGRAMMES)
def test_nothing_that_is_said_is_a_command(name: str) -> None:
    for phrase in spoken_phrases(PROGRAMMES[name]):
        assert not any(command in phrase.lower() for command in COMMANDS)


@pytest.mark.parametrize("name", PROGRAMMES)
def test_each_start_has_a_short_sentence_of_safety(name: str) -> None:
    safety = PROGRAMMES[name].safety
    assert safety is not None
    assert safety.spoken is not None
    assert safety.spoken_short is not None
    assert words(safety.spoken) <= 13
    assert words(safety.spoken_short) <= 6
    assert [note.urgent for note in safety.notes].count(True) == 1

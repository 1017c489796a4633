"""Every built-in programme, at every length and in every way it can be sounded, as it ships."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from upstroke.audio.cue_bank import open_cue_bank
from upstroke.core.compiler import compile_timeline
from upstroke.core.phrases import spoken_phrases
from upstroke.core.programme import Programme, Side
from upstroke.core.settings import CueMode, ProgrammeSettings, Settings, SideChoice
from upstroke.core.timeline import CueKind, SpanKind, Timeline
from upstroke.files.library import Library
from upstroke.files.places import assets_folder

BANK = open_cue_bank(assets_folder() / "audio")
PROGRAMMES = {one.id: one for one in Library(assets_folder() / "programmes").programmes()}
MASSAGE = PROGRAMMES["leg-massage"]
LENGTHS = [(one.id, name.id) for one in PROGRAMMES.values() for name in one.lengths]

CALF_AND_FOOT = [
    "calf",
    "ankle-rotation",
    "thumb-circles",
    "tug-and-twist",
    "toe-grind",
    "knuckle-knead",
]


def compiled(programme: Programme, length: str | int, settings: Settings | None = None) -> Timeline:
    return compile_timeline(programme, length, settings or Settings(), BANK)


@pytest.mark.parametrize("mode", CueMode)
@pytest.mark.parametrize(("programme", "length"), LENGTHS)
def test_no_two_cues_overlap(programme: str, length: str, mode: CueMode) -> None:
    timeline = compiled(PROGRAMMES[programme], length, Settings(cues=mode))
    for one, other in pairwise(timeline.cues):
        assert one.end <= other.start
    assert all(0 <= cue.start < cue.end <= timeline.total for cue in timeline.cues)
    assert bool(timeline.cues) is (mode is not CueMode.NEITHER)


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_phrase_is_recorded(programme: str) -> None:
    assert BANK.trouble is None
    assert BANK.unspoken(spoken_phrases(PROGRAMMES[programme])) == ()


@pytest.mark.parametrize(("programme", "length"), LENGTHS)
def test_nothing_that_matters_is_left_out(programme: str, length: str) -> None:
    dropped = {
        note.reason for note in compiled(PROGRAMMES[programme], length).unplaced if note.got is None
    }
    assert dropped <= {"prompt", "seconds left"}


@pytest.mark.parametrize(("length", "total"), [("quick", 376), ("standard", 921), ("full", 1633)])
def test_the_massage_takes_about_six_fifteen_and_twenty_seven_minutes(
    length: str, total: int
) -> None:
    assert compiled(MASSAGE, length).total == total * 1000


@pytest.mark.parametrize("length", ["quick", "standard", "full", 600_000, 900_000])
def test_the_massage_goes_through_its_steps_in_order(length: str | int) -> None:
    steps = [(step.id, step.side) for step in compiled(MASSAGE, length).steps]
    left, right, both = Side.LEFT, Side.RIGHT, Side.BOTH
    assert steps == [
        ("before", both),
        ("warm-up", left),
        ("warm-up", right),
        ("oil", both),
        ("upstroke", right),
        ("upstroke", left),
        *((name, left) for name in CALF_AND_FOOT),
        *((name, right) for name in CALF_AND_FOOT),
        ("finishing", right),
        ("finishing", left),
        ("rest", both),
    ]


@pytest.mark.parametrize(("length", "turns"), [("quick", 3), ("standard", 5), ("full", 5)])
def test_the_ankles_turn_as_often_each_way(length: str, turns: int) -> None:
    timeline = compiled(MASSAGE, length)
    ankle = [s for s in timeline.spans if timeline.steps[s.step].id == "ankle-rotation"]
    counted = Counter((s.side, s.direction) for s in ankle if s.count)
    assert counted == {
        (side, way): turns
        for side in (Side.LEFT, Side.RIGHT)
        for way in ("clockwise", "counterclockwise")
    }
    assert {s.end - s.start for s in ankle if s.count} == {3000}


@pytest.mark.parametrize("length", ["quick", "standard", "full"])
def test_ten_toes_are_named_and_counted_on(length: str) -> None:
    timeline = compiled(MASSAGE, length)
    toes = [s for s in timeline.spans if timeline.steps[s.step].id == "tug-and-twist" and s.count]
    assert [(s.count.index, s.count.of) for s in toes if s.count] == [(n, 10) for n in range(1, 11)]
    assert [s.side for s in toes] == [Side.LEFT] * 5 + [Side.RIGHT] * 5
    spoken = [
        cue
        for cue in timeline.cues
        if cue.reason == "count" and timeline.steps[cue.step].id == "tug-and-twist"
    ]
    assert [cue.start for cue in spoken] == [s.start for s in toes]
    assert {cue.kind for cue in spoken} == {CueKind.SPEECH}


@pytest.mark.parametrize("length", ["quick", "standard", "full"])
def test_the_leg_changes_four_times_with_time_to_move(length: str) -> None:
    steps = compiled(MASSAGE, length).steps
    sided = [step for step in steps if step.side is not Side.BOTH]
    changes = [b for a, b in pairwise(sided) if a.side is not b.side]
    assert len(changes) == 4
    long = max(step.work_start - step.start for step in steps)
    assert all(step.work_start - step.start == long for step in steps if step.change)


@pytest.mark.parametrize("minutes", [6, 7, 10, 12, 15, 18, 20, 25, 30, 40])
def test_any_total_of_the_massage_is_met_and_its_legs_are_equal(minutes: int) -> None:
    timeline = compiled(MASSAGE, minutes * 60_000)
    assert timeline.total == minutes * 60_000
    by_side = {
        side: {s.id: s.end - s.work_start for s in timeline.steps if s.side is side}
        for side in (Side.LEFT, Side.RIGHT)
    }
    assert by_side[Side.LEFT] == by_side[Side.RIGHT]


@pytest.mark.parametrize("programme", PROGRAMMES)
@pytest.mark.parametrize("sides", SideChoice)
def test_every_choice_of_sides_and_options_speaks_from_recordings(
    programme: str, sides: SideChoice
) -> None:
    what = PROGRAMMES[programme]
    chosen = ProgrammeSettings(sides=sides, options={option.id: True for option in what.options})
    settings = replace(Settings(), programmes={programme: chosen})
    timeline = compiled(what, what.default_length, settings)
    assert not [note for note in timeline.unplaced if note.why == "no sound for it"]


def test_oil_comes_first_when_it_is_wanted_early() -> None:
    chosen = ProgrammeSettings(options={"oil-early": True})
    timeline = compiled(MASSAGE, "quick", Settings(programmes={"leg-massage": chosen}))
    assert [step.id for step in timeline.steps][:3] == ["before", "oil", "warm-up"]
    assert timeline.total == 376_000


def test_box_breathing_gives_every_phase_a_span_of_four_seconds() -> None:
    timeline = compiled(PROGRAMMES["box-breathing"], PROGRAMMES["box-breathing"].default_length)
    phases = [s for s in timeline.spans if s.count and s.kind is SpanKind.WORK]
    assert {s.end - s.start for s in phases} == {4000}
    assert len(phases) % 4 == 0

"""Every built-in programme, at every length and in every way it can be sounded, as it ships."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from upstroke.audio.clips.bank import open_cue_bank
from upstroke.core.planning.compiler import LengthRefused, compile_timeline
from upstroke.core.planning.timeline import CueKind, SpanKind, Timeline
from upstroke.core.programme.model import Programme, Side
from upstroke.core.settings import (
    Adjustment,
    CueMode,
    ProgrammeSettings,
    Prompts,
    Settings,
    SideChoice,
)
from upstroke.core.spoken.wording import spoken_phrases
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


def careless(timeline: Timeline) -> list[str]:
    """What keeps from harm and is not said in a massage; that much of each is enough to tell it."""
    needed = {"calf": "shin bone", "knuckle-knead": "only as deep as pleasant", "rest": "wipe"}
    said = Counter(
        (cue.step, part)
        for cue in timeline.cues
        for part in needed.values()
        if part in cue.text.lower()
    )
    missing = [
        f"{step.id}, {step.side_word}"
        for step in timeline.steps
        if step.id in needed and not said[step.index, needed[step.id]]
    ]
    warned = any(cue.reason == "safety" for cue in timeline.cues if cue.step == 0)
    return missing if warned else ["safety", *missing]


@pytest.mark.parametrize("mode", [CueMode.BOTH, CueMode.SPEECH])
@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("sides", SideChoice)
def test_nothing_that_keeps_from_harm_is_left_out_of_a_massage_of_any_length(
    sides: SideChoice, mode: CueMode, *, early: bool
) -> None:
    chosen = ProgrammeSettings(sides=sides, options={"oil-early": early})
    quiet = Prompts(technique=False, halfway=False, seconds_left=False, preview=False)
    for prompts in (Prompts(), quiet):
        settings = Settings(cues=mode, prompts=prompts, programmes={MASSAGE.id: chosen})
        least, most = (nearest(total, settings) for total in (60_000, 7_200_000))
        assert most > 3 * least
        for length in ("quick", "standard", "full", *range(least, most, 61_000), most):
            assert careless(compiled(MASSAGE, length, settings)) == [], length


@pytest.mark.parametrize("seconds", [6, 8, 12])
def test_nor_where_a_person_has_made_every_step_short(seconds: int) -> None:
    brief = {
        step: Adjustment(duration=seconds * 1000) for step in ("calf", "knuckle-knead", "rest")
    }
    chosen = ProgrammeSettings(lead_in=0, lead_in_change=0, steps={"quick": brief})
    settings = Settings(programmes={MASSAGE.id: chosen})
    assert careless(compiled(MASSAGE, "quick", settings)) == []


def nearest(total: int, settings: Settings) -> int:
    """The total that can be met, nearest to one that cannot."""
    with pytest.raises(LengthRefused) as refused:
        compiled(MASSAGE, total, settings)
    return refused.value.nearest


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

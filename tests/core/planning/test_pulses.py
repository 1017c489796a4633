"""The pulse: in time with the strokes, never in anything's way, and not there unless wanted."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import (
    ONE,
    NoClips,
    WordClips,
    counted,
    programme,
    programmes,
    strokes,
    timed,
)
from upstroke.core.planning.beat import beat_at
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.cue_requests import GAP
from upstroke.core.planning.planner import BACK, CLOSEST, GAINS, PRESS, taps
from upstroke.core.planning.timeline import Cue, CueKind, Timeline
from upstroke.core.programme.model import Programme, Stroke, StrokePattern
from upstroke.core.settings import Ambience, CueMode, Settings

ON = Settings(pulse=True, ambience=Ambience.RAIN)
OFF = Settings(ambience=Ambience.RAIN)


def compiled(what: Programme, settings: Settings = ON) -> Timeline:
    return compile_timeline(what, ONE, settings, WordClips(chime_length=90))


def pulses_in(timeline: Timeline) -> list[Cue]:
    return [cue for cue in timeline.cues if cue.kind is CueKind.PULSE]


def tapped(seconds: int, *pattern: Stroke, until: float = 1.0) -> list[tuple[int, str]]:
    """The taps of one step's work: milliseconds into it, and which."""
    work = timed("work", seconds, strokes=(StrokePattern(pattern, until),))
    step = compiled(programme(work)).steps[0]
    return [(start - step.work_start, name) for start, name in taps(step)]


def test_it_is_off_until_somebody_wants_it() -> None:
    assert not Settings().pulse


@given(what=programmes())
def test_with_it_everything_else_is_exactly_as_without(what: Programme) -> None:
    without, along = compiled(what, OFF), compiled(what)
    cues = tuple(cue for cue in along.cues if cue.kind is not CueKind.PULSE)
    assert without.pulse is None
    assert replace(along, cues=cues, pulse=None) == without


@given(
    what=programmes(),
    mode=st.sampled_from(CueMode),
    per_word=st.integers(50, 1500),
    chime=st.integers(50, 2500),
)
def test_it_keeps_clear_of_every_other_sound_and_of_itself(
    what: Programme, mode: CueMode, per_word: int, chime: int
) -> None:
    settings = Settings(cues=mode, pulse=True)
    timeline = compile_timeline(what, ONE, settings, WordClips(per_word, chime))
    for one, other in pairwise(timeline.cues):
        assert one.end <= other.start
        if CueKind.PULSE in (one.kind, other.kind) and one.step == other.step:
            assert one.end + GAP <= other.start
    for one, other in pairwise(pulses_in(timeline)):
        assert other.start - one.start >= CLOSEST
    for cue in pulses_in(timeline):
        step = timeline.steps[cue.step]
        assert mode.chimes
        assert step.work_start <= cue.start < cue.end <= step.end
        assert not step.counted


@given(what=programmes())
def test_every_tap_is_where_a_stroke_begins_or_the_hand_comes_back(what: Programme) -> None:
    timeline = compiled(what)
    for cue in pulses_in(timeline):
        now = beat_at(timeline.at(cue.start))
        assert now is not None
        into = round(now.phase * now.duration)
        assert into == (0 if cue.text == PRESS else round(now.press * now.duration))
        assert cue.gain == GAINS[cue.text]


@given(pattern=st.lists(strokes(), min_size=1, max_size=4), seconds=st.integers(1, 40))
def test_no_two_taps_are_closer_than_a_second(pattern: list[Stroke], seconds: int) -> None:
    found = tapped(seconds, *pattern)
    assert found[:1] == [(0, PRESS)]
    for (one, _), (other, _) in pairwise([*found, (seconds * 1000, "end")]):
        assert other - one >= CLOSEST


def test_a_long_stroke_has_a_tap_up_and_a_softer_one_back() -> None:
    assert tapped(18, Stroke("long", 6000, 4000)) == [
        (0, PRESS), (4000, BACK), (6000, PRESS), (10_000, BACK), (12_000, PRESS), (16_000, BACK),
    ]  # fmt: skip
    assert GAINS[BACK] < GAINS[PRESS] <= -12


def test_long_and_short_strokes_are_tapped_as_they_come() -> None:
    found = tapped(20, Stroke("long", 6000, 4000, 2), Stroke("short", 2000, 2000, 4))
    assert [at for at, name in found if name == PRESS] == [
        0, 6000, 12_000, 14_000, 16_000, 18_000,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("seconds", "every"), [(1000, 1000), (1333, 1333), (999, 1998), (400, 1200), (7, 1001)]
)
def test_of_fast_strokes_every_nth_is_tapped(seconds: int, every: int) -> None:
    found = tapped(12, Stroke("circle", seconds, seconds))
    assert found == [(at, PRESS) for at in range(0, 12_000 - CLOSEST + 1, every)]


def test_a_row_of_fast_strokes_leaves_the_next_slow_one_its_tap() -> None:
    pattern = (Stroke("tap", 400, 400, 10), Stroke("long", 6000, 4000))
    assert tapped(10, *pattern) == [
        (0, PRESS), (1200, PRESS), (2400, PRESS), (4000, PRESS), (8000, BACK),
    ]  # fmt: skip


def test_a_day_of_the_fastest_strokes_there_are_is_no_trouble() -> None:
    found = tapped(86_400, Stroke("buzz", 1, 1, 1_000_000_000), Stroke("buzz", 2, 1))
    assert len(found) == 86_400


def test_nothing_taps_after_the_last_pattern_or_while_something_is_counted() -> None:
    assert tapped(20, Stroke("long", 2000, 2000), until=0.3)[-1] == (4000, PRESS)
    count = counted("toe", 5, strokes=(StrokePattern((Stroke("twist", 3000, 2000),)),))
    assert pulses_in(compiled(programme(count, timed("rest", 9)))) == []


def test_a_tap_that_has_no_room_is_left_out_and_the_next_is_in_time() -> None:
    circles = (StrokePattern((Stroke("circle", 1000, 1000),)),)
    timeline = compiled(programme(timed("knead", 60, strokes=circles), timed("rest", 5)))
    step = timeline.steps[0]
    half = next(cue for cue in timeline.cues if cue.reason == "halfway")
    into = [cue.start - step.work_start for cue in pulses_in(timeline)]
    assert half.start - step.work_start not in into
    assert all(at % 1000 == 0 for at in into)
    assert {28_000, 29_000, 31_000, 32_000} <= set(into)
    assert not [note for note in timeline.unplaced if note.reason == "pulse"]


@pytest.mark.parametrize("mode", [CueMode.SPEECH, CueMode.NEITHER])
def test_without_chimes_there_is_none(mode: CueMode) -> None:
    work = timed("knead", 60, strokes=(StrokePattern((Stroke("long", 6000, 4000),)),))
    timeline = compiled(programme(work), Settings(cues=mode, pulse=True))
    assert pulses_in(timeline) == []
    assert timeline.pulse is None


def test_where_there_is_no_clip_of_it_nothing_is_placed() -> None:
    work = timed("knead", 60, strokes=(StrokePattern((Stroke("long", 6000, 4000),)),))
    assert compile_timeline(programme(work), ONE, ON, NoClips()).cues == ()

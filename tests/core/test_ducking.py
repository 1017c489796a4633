"""The bed's curve: under every cue in time, smooth, thin at the end, gone with the session."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.core.samples import ONE, WordClips, programme, programmes, timed
from upstroke.core.bed import SILENT, Bed
from upstroke.core.compiler import compile_timeline
from upstroke.core.ducking import ATTACK, DUCKING, FADE_IN, FADE_OUT, RELEASE, THINNEST
from upstroke.core.programme import Kind, PressurePoint, Programme
from upstroke.core.retiming import retimed
from upstroke.core.settings import Ambience, Settings
from upstroke.core.timeline import CueKind, Timeline

RAIN = Settings(ambience=Ambience.RAIN)


def compiled(what: Programme) -> tuple[Timeline, Bed]:
    timeline = compile_timeline(what, ONE, RAIN, WordClips())
    assert timeline.bed is not None
    return timeline, timeline.bed


def test_there_is_none_unless_it_is_wanted() -> None:
    assert compile_timeline(programme(timed("a", 9)), ONE, Settings(), WordClips()).bed is None


@given(what=programmes())
def test_it_spans_the_session_and_never_rises_above_the_recording(what: Programme) -> None:
    timeline, bed = compiled(what)
    times = [point.at for point in bed.points]
    assert times == sorted(set(times))
    assert (times[0], times[-1]) == (0, timeline.total)
    assert all(SILENT <= point.gain <= 0 for point in bed.points)
    assert bed.points[0].gain == bed.points[-1].gain == SILENT


@given(what=programmes(), share=st.floats(0, 1))
def test_it_has_given_way_to_every_cue_when_it_begins(what: Programme, share: float) -> None:
    timeline, bed = compiled(what)
    for cue in timeline.cues:
        inside = round(cue.start + share * (cue.end - cue.start))
        assert bed.gain_at(inside) <= DUCKING[cue.kind] + 0.01


def test_it_comes_up_again_in_a_long_pause_and_stays_down_in_a_short_one() -> None:
    timeline, bed = compiled(programme(timed("a", 120), timed("b", 60)))
    for one, other in pairwise(timeline.cues):
        middle = bed.gain_at((one.end + other.start) // 2)
        if other.start > 10_000 and other.end < timeline.total - 10_000:
            if other.start - one.end > 2 * (ATTACK + RELEASE):
                assert middle == 0
            elif CueKind.SPEECH in (one.kind, other.kind):
                assert middle < 0


def test_it_ducks_smoothly() -> None:
    timeline, bed = compiled(programme(timed("a", 120), timed("b", 60)))
    inner = [p for p in bed.points if FADE_IN + RELEASE < p.at < timeline.total - FADE_OUT]
    for one, other in pairwise(inner):
        assert abs(other.gain - one.gain) / (other.at - one.at) <= 12 / ATTACK + 0.01


def test_it_thins_out_with_the_last_strokes() -> None:
    falling = (PressurePoint(0, 3), PressurePoint(1, 1))
    timeline, bed = compiled(
        programme(
            timed("a", 60), timed("finish", 60, pressure=falling), timed("r", 30, kind=Kind.REST)
        )
    )
    start, end = timeline.steps[1].work_start, timeline.steps[1].end
    assert bed.gain_at(start + 9_000) > bed.gain_at(end - 12_000) > THINNEST


def test_more_time_takes_the_bed_along() -> None:
    timeline, _bed = compiled(programme(timed("a", 60), timed("b", 20)))
    later = retimed(timeline, 0, 30_000, 20_000)
    assert later.bed is not None
    assert later.bed.points[-1].at == later.total


@given(what=programmes())
def test_it_does_not_give_way_to_the_pulse(what: Programme) -> None:
    pulsing = compile_timeline(what, ONE, replace(RAIN, pulse=True), WordClips())
    assert pulsing.bed == compiled(what)[1]

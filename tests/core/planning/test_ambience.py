"""The gain's curve: under every cue in time, smooth, thin at the end, gone with the session."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import ONE, WordClips, programme, programmes, timed
from upstroke.core.curves import SILENT, GainPoint, value_at
from upstroke.core.planning.ambience import ATTACK, DUCKING, FADE_IN, FADE_OUT, RELEASE, THINNEST
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.retiming import retimed
from upstroke.core.planning.timeline import CueKind, Timeline
from upstroke.core.programme.model import Kind, PressurePoint, Programme
from upstroke.core.settings import Ambience, Settings

RAIN = Settings(ambience=Ambience.RAIN)


def compiled(what: Programme) -> tuple[Timeline, tuple[GainPoint, ...]]:
    timeline = compile_timeline(what, ONE, RAIN, WordClips())
    return timeline, timeline.ambience_gain


def test_it_is_the_same_whatever_ambience_is_chosen() -> None:
    what = programme(timed("a", 9))
    quiet = compile_timeline(what, ONE, Settings(), WordClips())
    assert quiet.ambience is Ambience.NONE
    assert quiet.ambience_gain == compiled(what)[1]
    assert compiled(what)[0].ambience is Ambience.RAIN


@given(what=programmes())
def test_it_spans_the_session_and_never_rises_above_the_recording(what: Programme) -> None:
    timeline, gain = compiled(what)
    times = [point.at for point in gain]
    assert times == sorted(set(times))
    assert (times[0], times[-1]) == (0, timeline.total)
    assert all(SILENT <= point.gain <= 0 for point in gain)
    assert gain[0].gain == gain[-1].gain == SILENT


@given(what=programmes(), share=st.floats(0, 1))
def test_it_has_given_way_to_every_cue_when_it_begins(what: Programme, share: float) -> None:
    timeline, gain = compiled(what)
    for cue in timeline.cues:
        inside = round(cue.start + share * (cue.end - cue.start))
        assert value_at(gain, inside) <= DUCKING[cue.kind] + 0.01


def test_it_comes_up_again_in_a_long_pause_and_stays_down_in_a_short_one() -> None:
    timeline, gain = compiled(programme(timed("a", 120), timed("b", 60)))
    for one, other in pairwise(timeline.cues):
        middle = value_at(gain, (one.end + other.start) // 2)
        if other.start > 10_000 and other.end < timeline.total - 10_000:
            if other.start - one.end > 2 * (ATTACK + RELEASE):
                assert middle == 0
            elif CueKind.SPEECH in (one.kind, other.kind):
                assert middle < 0


def test_it_ducks_smoothly() -> None:
    timeline, gain = compiled(programme(timed("a", 120), timed("b", 60)))
    inner = [p for p in gain if FADE_IN + RELEASE < p.at < timeline.total - FADE_OUT]
    for one, other in pairwise(inner):
        assert abs(other.gain - one.gain) / (other.at - one.at) <= 12 / ATTACK + 0.01


def test_it_thins_out_with_the_last_strokes() -> None:
    falling = (PressurePoint(0, 3), PressurePoint(1, 1))
    timeline, gain = compiled(
        programme(
            timed("a", 60), timed("finish", 60, pressure=falling), timed("r", 30, kind=Kind.REST)
        )
    )
    start, end = timeline.steps[1].work_start, timeline.steps[1].end
    assert value_at(gain, start + 9_000) > value_at(gain, end - 12_000) > THINNEST


def test_more_time_takes_the_bed_along() -> None:
    timeline, _gain = compiled(programme(timed("a", 60), timed("b", 20)))
    later = retimed(timeline, 0, 30_000, 20_000)
    assert later.ambience_gain[-1].at == later.total


@given(what=programmes())
def test_it_does_not_give_way_to_the_pulse(what: Programme) -> None:
    pulsing = compile_timeline(what, ONE, replace(RAIN, pulse=True), WordClips())
    assert pulsing.ambience_gain == compiled(what)[1]

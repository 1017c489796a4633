"""More and less time: another timeline, alike up to the playhead and without overlap after it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.support.samples import ONE, WordClips, counted, programme, programmes, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.planner import taps
from upstroke.core.planning.retiming import LEAST_LEFT, retimed
from upstroke.core.planning.timeline import CueKind, SpanKind, Timeline
from upstroke.core.programme.model import Kind, Programme, Prompt, Share, Stroke, StrokePattern
from upstroke.core.settings import Settings


def compiled(what: Programme, *, pulse: bool = False) -> Timeline:
    return compile_timeline(what, ONE, Settings(pulse=pulse), WordClips())


def whole(timeline: Timeline) -> None:
    """A timeline is sound: spans without gap, cues apart and within their steps."""
    for one, other in pairwise(timeline.spans):
        assert one.end == other.start
    for earlier, later in pairwise(timeline.cues):
        assert earlier.end <= later.start
    for cue in timeline.cues:
        assert timeline.steps[cue.step].start <= cue.start
        assert cue.end <= timeline.steps[cue.step].end
    for step in timeline.steps:
        for run in step.strokes:
            assert step.work_start <= run.start <= run.end <= step.end


@given(
    what=programmes(),
    share=st.floats(0, 1),
    by=st.integers(-100_000, 100_000),
    again=st.integers(-100_000, 100_000),
    pulse=st.booleans(),
)
def test_any_timeline_stays_sound_and_its_past_as_it_was(
    what: Programme, share: float, by: int, again: int, *, pulse: bool
) -> None:
    timeline = compiled(what, pulse=pulse)
    position = round(timeline.total * share)
    step = timeline.at(position).step.index
    other = retimed(timeline, step, by, position)
    whole(other)
    begun = [cue for cue in timeline.cues if cue.start < position]
    assert list(other.cues[: len(begun)]) == begun
    whole(retimed(other, step, again, position))


@given(by=st.integers(1, 300_000), position=st.integers(5_000, 64_000))
def test_more_time_is_exactly_as_much_as_asked(by: int, position: int) -> None:
    timeline = compiled(programme(timed("knead", 60), timed("rest", 10)))
    assert retimed(timeline, 0, by, position).total == timeline.total + by


def test_what_tells_of_the_end_is_told_again() -> None:
    timeline = compiled(programme(timed("knead", 60), timed("rest", 10)))
    position = timeline.steps[0].end - 2_000
    later = retimed(timeline, 0, 30_000, position)
    told = [cue.reason for cue in later.cues if cue.step == 0]
    assert told.count("seconds left") == told.count("preview") == 2
    assert told.count("halfway") == 1


def test_less_time_leaves_out_what_no_longer_fits() -> None:
    timeline = compiled(programme(timed("knead", 60), timed("rest", 10)))
    sooner = retimed(timeline, 0, -25_000, 15_000)
    assert sooner.steps[0].end == 40_000
    assert "halfway" not in {cue.reason for cue in sooner.cues}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("shares", [(0.9,), (0.5,), (0.6, 0.95), (0.3, 0.8, 0.9)])
@pytest.mark.parametrize("by", [-20_000, -40_000, -60_000])
def test_less_time_leaves_out_nothing_that_keeps_from_harm(
    by: int, shares: tuple[float, ...], kind: Kind, *, last: bool
) -> None:
    prompts = tuple(
        Prompt(f"mind {number}", Share(share), care=True) for number, share in enumerate(shares)
    )
    knead = timed("knead", 60, kind=kind, prompts=prompts)
    timeline = compiled(programme(knead, *(() if last else (timed("b", 10),))))
    sooner = retimed(timeline, 0, by, 15_000)
    whole(sooner)
    said = [cue.text for cue in sooner.cues if cue.reason == "care"]
    assert sorted(said) == [prompt.say for prompt in prompts]


@given(by=st.integers(-300_000, -1), position=st.integers(0, 65_000))
def test_less_time_always_leaves_a_little(by: int, position: int) -> None:
    timeline = compiled(programme(timed("knead", 60), timed("rest", 10)))
    assume(timeline.at(position).step.index == 0)
    sooner = retimed(timeline, 0, by, position)
    left = sooner.steps[0].end - max(position, sooner.steps[0].work_start)
    assert left >= min(LEAST_LEFT, timeline.steps[0].end - position)


def test_a_count_gets_a_plain_stretch_after_it() -> None:
    timeline = compiled(programme(counted("toe", 5), timed("rest", 10)))
    later = retimed(timeline, 0, 10_000, 8_000)
    plain = [span for span in later.spans if span.step == 0][-1]
    assert (plain.kind, plain.count, plain.end - plain.start) == (SpanKind.WORK, None, 10_000)
    longer = retimed(later, 0, 5_000, 30_000)
    assert [span for span in longer.spans if span.step == 0][-1].end == plain.end + 5_000


def test_the_pulse_goes_on_through_the_time_that_was_added() -> None:
    long = (StrokePattern((Stroke("long", 6000, 4000),)),)
    timeline = compiled(programme(timed("knead", 60, strokes=long), timed("rest", 10)), pulse=True)
    later = retimed(timeline, 0, 30_000, 50_000)
    step = later.steps[0]
    tapped = [cue.start for cue in later.cues if cue.kind is CueKind.PULSE]
    in_time = [start for start, _ in taps(step)]
    assert set(tapped) <= set(in_time)
    assert max(tapped) > timeline.steps[0].end
    assert len(tapped) > len([cue for cue in timeline.cues if cue.kind is CueKind.PULSE])
    sooner = retimed(later, 0, -40_000, 20_000)
    assert max(cue.end for cue in sooner.cues if cue.kind is CueKind.PULSE) <= sooner.steps[0].end


def test_the_pulse_of_later_steps_moves_with_them() -> None:
    long = (StrokePattern((Stroke("long", 6000, 4000),)),)
    timeline = compiled(programme(timed("a", 10), timed("b", 60, strokes=long)), pulse=True)
    later = retimed(timeline, 0, 3_000, 6_000)
    before, after = (
        [cue.start for cue in each.cues if cue.kind is CueKind.PULSE] for each in (timeline, later)
    )
    assert after == [start + 3_000 for start in before]
    assert before


def test_strokes_that_end_early_stay_within_a_step_that_is_shortened() -> None:
    early = (StrokePattern((Stroke("circle", 1000, 1000),), 0.1),)
    timeline = compiled(programme(timed("knead", 60, strokes=early)))
    shorter = retimed(timeline, 0, -50_000, 0)
    assert shorter.total == timeline.total - 50_000
    whole(shorter)

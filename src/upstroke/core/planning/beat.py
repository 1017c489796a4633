"""The movement of a step at an instant: all that a picture needs to move along with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from upstroke.core.planning.timeline import Moment, SpanKind, Step
from upstroke.core.programme.model import Stroke
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """An instant of the movement.

    `shape`, `direction` and `duration` are the stroke's, empty where the programme gives none;
    `phase` (0 to 1) is how much of it is over, the first `press` (0 to 1) with pressure. It is the
    `nth` (from 0) of `times` alike, and `turns` is how many have begun and gone by since the
    pattern began. `progress` (0 to 1) is that of the step's work, `since` the time since it began.
    `item` is the number of what is counted, 0 where nothing is.
    """

    shape: str = ""
    direction: str = ""
    duration: Millis = 0
    phase: float = 0.0
    press: float = 1.0
    nth: int = 0
    times: int = 1
    turns: float = 0.0
    progress: float = 0.0
    since: Millis = 0
    pressure: float = 0.0
    item: int = 0


def beat_at(moment: Moment) -> Beat | None:
    """The movement at a moment; None while nothing is to be done, as in a lead-in."""
    step, span = moment.step, moment.span
    if span.kind is SpanKind.LEAD_IN:
        return None
    since = moment.position - step.work_start
    beat = _stroke_at(step, moment.position)
    return replace(
        beat,
        direction=span.direction or beat.direction,
        progress=min(1.0, since / max(1, step.end - step.work_start)),
        since=since,
        pressure=moment.pressure,
        item=span.count.index if span.count else 0,
    )


def _stroke_at(step: Step, position: Millis) -> Beat:
    for run in step.strokes:
        if run.start <= position < run.end:
            return _in_pattern(run.strokes, position - run.start)
    return Beat()


def _in_pattern(strokes: tuple[Stroke, ...], into: Millis) -> Beat:
    rounds, rest = divmod(into, sum(stroke.duration * stroke.times for stroke in strokes))
    before = rounds * sum(stroke.times for stroke in strokes)
    for stroke in strokes:
        nth, inside = divmod(rest, stroke.duration)
        if nth < stroke.times:
            return Beat(
                shape=stroke.shape,
                direction=stroke.direction or "",
                duration=stroke.duration,
                phase=inside / stroke.duration,
                press=stroke.press / stroke.duration,
                nth=nth,
                times=stroke.times,
                turns=before + rest / stroke.duration,
            )
        rest -= stroke.duration * stroke.times
        before += stroke.times
    raise AssertionError

"""The movement of a step at an instant: all that a picture needs to move along with it."""

from __future__ import annotations

from dataclasses import dataclass

from upstroke.core.planning.timeline import Moment, SpanKind
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """An instant of the movement.

    `shape` and `direction` are the stroke's, empty where the programme gives no strokes; `phase`
    (0 to 1) is how much of it is over, the first `press` (0 to 1) of it with pressure. It is the
    `nth` (from 0) of `times` alike, and `turns` is how many have begun and gone by since the
    pattern began. `progress` (0 to 1) is that of the step's work, `since` the time since it began.
    `item` is the number of what is counted, 0 where nothing is.
    """

    shape: str = ""
    direction: str = ""
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
    stroke = moment.stroke
    return Beat(
        shape=stroke.stroke.shape if stroke else "",
        direction=span.direction or (stroke.stroke.direction if stroke else "") or "",
        phase=stroke.phase if stroke else 0.0,
        press=stroke.stroke.press / stroke.stroke.duration if stroke else 1.0,
        nth=stroke.nth if stroke else 0,
        times=stroke.stroke.times if stroke else 1,
        turns=stroke.turns if stroke else 0.0,
        progress=min(1.0, since / max(1, step.end - step.work_start)),
        since=since,
        pressure=moment.pressure,
        item=span.count.index if span.count else 0,
    )

"""More or less time for the step under way: another timeline, alike up to the playhead."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from upstroke.core.planning.ambience import ambience_gain
from upstroke.core.planning.cue_requests import SENTENCE_GAP
from upstroke.core.planning.planner import pulses
from upstroke.core.planning.timeline import (
    Cue,
    CueKind,
    Pulse,
    Span,
    Step,
    StrokeRun,
    Timeline,
)
from upstroke.core.units import Millis

Placed = TypeVar("Placed", Cue, Span, Step, StrokeRun)

LEAST_LEFT: Millis = 5_000
"""Less time never leaves less than this of a step."""

END_REASONS = frozenset({"seconds left", "preview", "end"})
"""Reasons of cues that tell of the step's end, and so move with it."""


def retimed(timeline: Timeline, step: int, by: Millis, position: Millis) -> Timeline:
    """The timeline with a step's end moved by so many milliseconds, seen from a position in it.

    What has begun before the position stays as it was. Cues that tell of the end move with it (one
    that was already heard is heard again); cues for which there is no longer room are left out, and
    reminders of care are moved. A counted step has a plain stretch added after its items, and is
    never shortened. The same timeline comes back when nothing can be moved.
    """
    this = timeline.steps[step]
    by = _allowed(this, by, position)
    if by == 0:
        return timeline
    steps = tuple(_step(other, this, by) for other in timeline.steps)
    cues = tuple(_cues(timeline, this, by, position))
    if timeline.pulse is not None:
        cues = _pulsing(cues, steps[step], timeline.pulse, position)
    return replace(
        timeline,
        steps=steps,
        spans=tuple(_spans(timeline, this, by)),
        cues=cues,
        ambience_gain=ambience_gain(steps, cues),
    )


def _allowed(step: Step, by: Millis, position: Millis) -> Millis:
    if by > 0:
        return by
    if step.counted:
        return 0
    least_end = max(position, step.work_start) + LEAST_LEFT
    return min(0, max(by, least_end - step.end))


def _step(other: Step, this: Step, by: Millis) -> Step:
    if other.index < this.index:
        return other
    if other.index == this.index:
        return replace(other, end=other.end + by, strokes=_stretched(other.strokes, by))
    strokes = tuple(_later(run, by) for run in other.strokes)
    return replace(_later(other, by), work_start=other.work_start + by, strokes=strokes)


def _stretched(runs: tuple[StrokeRun, ...], by: Millis) -> tuple[StrokeRun, ...]:
    if not runs:
        return ()
    # Strokes may end long before their step does: taken away is no more of them than there is.
    end = max(runs[-1].end + by, runs[0].start)
    kept = [replace(run, end=min(run.end, end)) for run in runs[:-1] if run.start < end]
    return (*kept, replace(runs[-1], start=min(runs[-1].start, end), end=end))


def _spans(timeline: Timeline, this: Step, by: Millis) -> list[Span]:
    own = [span for span in timeline.spans if span.step == this.index]
    before = [span for span in timeline.spans if span.step < this.index]
    after = [_later(span, by) for span in timeline.spans if span.step > this.index]
    return before + _own_spans(own, this, by) + after


def _own_spans(own: list[Span], this: Step, by: Millis) -> list[Span]:
    last, end = own[-1], this.end + by
    if this.counted and last.count is not None:
        level = (last.pressure[1], last.pressure[1])
        return [*own, Span(last.end, end, last.kind, this.index, last.side, level)]
    kept = [span for span in own if span.start < end]
    return [*kept[:-1], replace(kept[-1], end=end)]


def _cues(timeline: Timeline, this: Step, by: Millis, position: Millis) -> list[Cue]:
    before = [cue for cue in timeline.cues if cue.step < this.index]
    after = [_later(cue, by) for cue in timeline.cues if cue.step > this.index]
    own = [cue for cue in timeline.cues if cue.step == this.index]
    begun = [cue for cue in own if cue.start < position]
    own = [cue for cue in own if cue.kind is not CueKind.PULSE]
    free = max([position, *(cue.end for cue in begun)])
    of_end = [_later(cue, by) for cue in own if cue.reason in END_REASONS]
    kept = [cue for cue in of_end if cue.start >= free]
    end = min([this.end + by, *(cue.start for cue in kept)])
    middle = [cue for cue in own if cue.start >= position and cue.reason not in END_REASONS]
    lost = [cue for cue in middle if cue.end > end and cue.reason == "care"]
    kept += [cue for cue in middle if cue.end <= end]
    to_come = _with_care(lost, kept, free + SENTENCE_GAP, this.end + by)
    return before + begun + to_come + after


def _with_care(lost: list[Cue], others: list[Cue], free: Millis, end: Millis) -> list[Cue]:
    """With the reminders of care that have lost their place: as late as there is room.

    Where there is none they come instead of other cues.
    """
    for cue in lost:
        latest = end - (cue.end - cue.start)
        starts = [free, *(other.end + SENTENCE_GAP for other in others)]
        moved = [_later(cue, start - cue.start) for start in starts if start <= latest]
        clear = [one for one in moved if all(_apart(one, other) for other in others)]
        care = [other for other in others if other.reason == "care"]
        at_worst = [one for one in moved if all(_apart(one, other) for other in care)]
        best = max(clear or at_worst[:1], key=lambda one: one.start, default=None)
        if best is not None:
            others = [*(other for other in others if _apart(best, other)), best]
    return sorted(others, key=lambda cue: cue.start)


def _apart(one: Cue, other: Cue) -> bool:
    return one.end + SENTENCE_GAP <= other.start or other.end + SENTENCE_GAP <= one.start


def _pulsing(cues: tuple[Cue, ...], step: Step, pulse: Pulse, position: Millis) -> tuple[Cue, ...]:
    """With the taps that are still to come in a step anew: its strokes may go on for longer."""
    others = [cue for cue in cues if cue.step == step.index and cue.kind is not CueKind.PULSE]
    to_come = [tap for tap in pulses(step, pulse, others) if tap.start >= position]
    return tuple(sorted((*cues, *to_come), key=lambda cue: cue.start))


def _later(one: Placed, by: Millis) -> Placed:
    return replace(one, start=one.start + by, end=one.end + by)

"""The pulse: a soft tap where a stroke begins, a softer one where the hand comes back light.

It follows the strokes that the picture shows. Where another sound has its place there is no tap:
the pulse goes on beneath, and the next tap is in time again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from upstroke.core.planning.cue_requests import GAP
from upstroke.core.planning.timeline import Clips, Cue, CueKind, Pulse, Step, StrokeRun
from upstroke.core.programme.model import Stroke
from upstroke.core.units import Decibels, Millis

PRESS = "pulse"
BACK = "pulse-back"
"""Names of the two clips."""

GAINS: dict[str, Decibels] = {PRESS: -12.0, BACK: -15.0}
"""Below the chimes: felt more than heard, and never taken for the tick of a count."""

CLOSEST: Millis = 1_000
"""Least time from tap to tap: oftener is a nuisance. Of faster strokes every second, third...
begins with one."""


def pulse_of(clips: Clips) -> Pulse:
    """The clips of the pulse, those that there are."""
    return Pulse(clips.chime(PRESS), clips.chime(BACK))


def taps(step: Step) -> Iterator[tuple[Millis, str]]:
    """Yield times to tap and their clips, in order; none while something else is counted."""
    if not step.counted:
        for run in step.strokes:
            yield from _of_run(run)


def pulses(step: Step, pulse: Pulse, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The taps of a step for which its other cues, in order of time, leave room."""
    found = {PRESS: pulse.press, BACK: pulse.back}
    free = step.start
    for start, name in taps(step):
        clip = found[name]
        if clip is None:
            continue
        end = start + clip.length
        if free <= start and end <= step.end and _is_free(cues, start, end):
            free = end + GAP
            gain = GAINS[name]
            yield Cue(start, end, CueKind.PULSE, name, clip.id, step.index, "pulse", gain)


def _is_free(cues: Sequence[Cue], start: Millis, end: Millis) -> bool:
    after = bisect_right(cues, start, key=lambda cue: cue.start)
    before_clear = after == 0 or cues[after - 1].end + GAP <= start
    return before_clear and (after == len(cues) or end + GAP <= cues[after].start)


def _of_run(run: StrokeRun) -> Iterator[tuple[Millis, str]]:
    """The last tap of a run leaves as much time to the next run's first as to any other."""
    latest, last = run.end - CLOSEST, run.start - CLOSEST
    for start, stroke in _beginnings(run, latest):
        if start - last < CLOSEST:
            continue
        last = start
        yield start, PRESS
        back = start + stroke.press
        if CLOSEST <= stroke.press <= stroke.duration - CLOSEST and back <= latest:
            yield back, BACK


def _beginnings(run: StrokeRun, latest: Millis) -> Iterator[tuple[Millis, Stroke]]:
    """Strokes whose beginnings may be tapped; of a row of fast ones every nth."""
    once = sum(stroke.duration * stroke.times for stroke in run.strokes)
    for again in range(run.start, latest + 1, _oft_enough(once)):
        at = again
        for stroke in run.strokes:
            end, nth = at + stroke.duration * stroke.times, _oft_enough(stroke.duration)
            for start in chain((at,), range(at + nth, min(end - CLOSEST, latest) + 1, nth)):
                if start > latest:
                    return
                yield start, stroke
            at = end


def _oft_enough(length: Millis) -> Millis:
    """The length taken as many times as it needs to be no less than `CLOSEST`."""
    return length * -(-CLOSEST // length)

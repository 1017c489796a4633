"""The curve of the ambience, reckoned from a session's steps and cues.

It comes in at the start, is ducked under every cue (smoothly, and ready before the cue begins),
thins out with the pressure through the finish, and has gone when the session ends. Who plays or
renders it loops one recording and follows the curve; nothing is decided there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from upstroke.core.curves import SILENT, GainPoint, value_at
from upstroke.core.planning.timeline import Cue, CueKind, Step
from upstroke.core.programme.model import Kind
from upstroke.core.units import Decibels, Millis

DUCKING: dict[CueKind, Decibels] = {
    CueKind.SPEECH: -12.0,
    CueKind.CHIME: -6.0,
    CueKind.TICK: -3.0,
}
"""Change of gain under a cue. 12 dB leave speech clear; more is heard as a hole. It does not
for the pulse, which belongs to it: the ambience would never come to rest."""

ATTACK: Millis = 400
RELEASE: Millis = 900
"""Fast enough to be down in time, slow enough not to be heard as a switch."""

FADE_IN: Millis = 2_000
FADE_OUT: Millis = 5_000
THINNEST: Decibels = -9.0
"""Gain that the ambience has thinned out to when the last stroke ends."""


def ambience_gain(steps: Sequence[Step], cues: Sequence[Cue]) -> tuple[GainPoint, ...]:
    """The curve of a session, from its steps and cues (both sorted, at least one step)."""
    base, ducks = _base(steps), _clusters(cues)
    corners = {point.at for duck in ducks for point in duck.curve if 0 <= point.at <= base[-1].at}
    times = sorted(corners | {point.at for point in base})
    return tuple(GainPoint(at, _gain(base, ducks, at)) for at in times)


@dataclass(frozen=True, slots=True)
class _Duck:
    start: Millis
    end: Millis
    depth: Decibels

    @property
    def curve(self) -> tuple[GainPoint, ...]:
        return (
            GainPoint(self.start - ATTACK, 0.0),
            GainPoint(self.start, self.depth),
            GainPoint(self.end, self.depth),
            GainPoint(self.end + RELEASE, 0.0),
        )


def _clusters(cues: Sequence[Cue]) -> list[_Duck]:
    """Cues too near for the ambience to come up between them duck it as one."""
    ducks: list[_Duck] = []
    for cue in cues:
        if cue.kind is CueKind.PULSE:
            continue
        depth, last = DUCKING[cue.kind], ducks[-1] if ducks else None
        if last is not None and cue.start - last.end < ATTACK + RELEASE:
            ducks[-1] = _Duck(last.start, max(last.end, cue.end), min(last.depth, depth))
        else:
            ducks.append(_Duck(cue.start, cue.end, depth))
    return ducks


def _gain(base: tuple[GainPoint, ...], ducks: list[_Duck], at: Millis) -> Decibels:
    after = bisect_right(ducks, at, key=lambda duck: duck.start)
    # They are too far apart for more than the one before and the one after to reach here.
    near = ducks[max(0, after - 1) : after + 1]
    change = sum(value_at(duck.curve, at) for duck in near)
    return max(SILENT, round(value_at(base, at) + change, 3))


def _base(steps: Sequence[Step]) -> tuple[GainPoint, ...]:
    """The curve without any cue: in, level, thinner through the finish, out."""
    total = steps[-1].end
    thins = min(_finish(steps), total)
    fade_in = min(FADE_IN, total // 4)
    fade_out = max(total - FADE_OUT, total * 3 // 4)
    thins = min(max(thins, fade_in), fade_out)
    thinnest = THINNEST if thins < fade_out else 0.0
    corners = {0: SILENT, fade_in: 0.0, thins: 0.0, fade_out: thinnest, total: SILENT}
    return tuple(GainPoint(at, gain) for at, gain in sorted(corners.items()))


def _finish(steps: Sequence[Step]) -> Millis:
    """Start of the last strokes: the work of the last steps whose pressure ends at its least."""
    begin = steps[-1].end
    for step in reversed(steps):
        pressures = [point.pressure for point in step.pressure]
        falls = bool(pressures) and pressures[-1] < max(pressures)
        if not falls and step.kind is not Kind.REST:
            break
        begin = step.work_start
    return begin

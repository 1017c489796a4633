"""How the session page lives: the ring breathes with the stroke, and all turns to what comes next.

Plain values from an instant of the session: nothing here has a timer, and nothing waits for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from upstroke.core.planning.beat import Beat
from upstroke.core.planning.timeline import Moment, SpanKind
from upstroke.core.session.progress import Progress, State
from upstroke.core.units import Millis

TURN: Millis = 350
"""So long the ring fills, and the words come up, for what is next."""

FIRMEST = 4.0
"""Pressure at which the disc in the ring is as large as it becomes; 5 is never asked for."""

BREATHS = 8
"""A breath is drawn in so many steps: each is a pixel or two, which looks as if it flowed."""

LEVELS = 40
"""So is pressure."""

CALM: Millis = 2_500
"""No breath is shorter: of quicker strokes several are one breath, or it would flicker."""

ALL_PRESSED = 0.75
"""Of a stroke that is all pressure, this share swells; then it sinks."""


@dataclass(frozen=True, slots=True)
class Life:
    """What moves in an instant, besides the time left; shares from 0 to 1.

    `filled` of the arc is drawn, words are seen by `come`, so hard is it (`pressure`), and so far
    is the breath (`breath`).
    """

    filled: float = 1.0
    come: float = 1.0
    pressure: float = 0.0
    breath: float = 1.0


AT_REST = Life()


def life_at(progress: Progress, beat: Beat | None, *, still: bool = False) -> Life:
    """What moves now, at a beat. `still`: nothing does, only the pressure is seen."""
    if progress.state is not State.RUNNING:
        return AT_REST
    moment = progress.moment
    pressure = _pressure(moment, beat)
    if still:
        return Life(pressure=pressure)
    since_step = moment.position - moment.step.start
    working = moment.span.kind is not SpanKind.LEAD_IN
    since = moment.position - (moment.step.work_start if working else moment.span.start)
    return Life(turned(since), turned(since_step), pressure, breath_of(beat))


def turned(since: Millis) -> float:
    """How much of a turn is over, so long after it began: quick at first, soft at its end."""
    share = min(1.0, max(0.0, since / TURN))
    return math.sin(math.pi / 2 * share)


def breath_of(beat: Beat | None) -> float:
    """How far the breath is, in whole steps: it swells with the pressing hand, and sinks after."""
    if beat is None or not beat.duration:
        return 1.0
    length = beat.duration
    phase, press = beat.phase, beat.press if beat.press < 1 else ALL_PRESSED
    if length < CALM:
        together = math.ceil(CALM / length)
        phase, press = beat.turns % together / together, 0.5
    share = phase / press if phase < press else (1 - phase) / (1 - press)
    eased = (1 - math.cos(math.pi * min(1.0, max(0.0, share)))) / 2
    return round(eased * BREATHS) / BREATHS


def _pressure(moment: Moment, beat: Beat | None) -> float:
    if beat is None or moment.span.kind is SpanKind.REST:
        return 0.0
    return round(min(1.0, max(0.0, moment.pressure / FIRMEST)) * LEVELS) / LEVELS

"""From what a person has chosen to the gain of each sound, the same live and in a file."""

from __future__ import annotations

import math

from upstroke.core.planning.timeline import Cue, CueKind
from upstroke.core.settings import CueMode, Volumes
from upstroke.core.units import Decibels

_DECIBELS_A_HALVING = 10
"""What sounds half as loud to people (Stevens, 1936): so 50 % sounds like half of 100 %."""


def decibels(percent: int) -> Decibels | None:
    """Gain of a volume between 0 and 100 percent; None is muted."""
    if percent <= 0:
        return None
    return _DECIBELS_A_HALVING * math.log2(min(percent, 100) / 100)


def wanted(kind: CueKind, mode: CueMode) -> bool:
    """Whether a kind of sound is to be heard at all."""
    return mode.speaks if kind is CueKind.SPEECH else mode.chimes


def gain_of(cue: Cue, volumes: Volumes) -> Decibels | None:
    """Gain that a cue is played at, its own included; None when it is muted."""
    volume = decibels(volumes.voice if cue.kind is CueKind.SPEECH else volumes.chimes)
    return None if volume is None else cue.gain + volume

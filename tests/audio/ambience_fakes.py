"""Ambiences by hand: curves, and what is wanted of them."""

from __future__ import annotations

from pathlib import Path

from upstroke.audio.engine.messages import SetAmbience
from upstroke.core.curves import GainPoint
from upstroke.core.units import Decibels, Millis, Nanos

MS = 1_000_000
SECOND = 1000 * MS


def curve(*points: tuple[Millis, Decibels]) -> tuple[GainPoint, ...]:
    return tuple(GainPoint(at, gain) for at, gain in points)


LEVEL = curve((0, 0.0), (60_000, 0.0))


def wanted(
    *,
    path: str = "rain.wav",
    points: tuple[GainPoint, ...] = LEVEL,
    origin: Nanos | None = 0,
    volume: Decibels | None = -6.0,
) -> SetAmbience:
    return SetAmbience(Path(path), points, origin, volume)

"""The bed: quiet ambience under a whole session, as one curve of gain known beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from upstroke.core.curve import value_at
from upstroke.core.units import Decibels, Millis

SILENT: Decibels = -60.0
"""Softer than any room."""


class BedPoint(NamedTuple):
    """Gain at a time; straight lines in decibels lie between the points."""

    at: Millis
    gain: Decibels


@dataclass(frozen=True, slots=True)
class Bed:
    """A recording by its name, to be looped, and its curve from the session's start to its end."""

    name: str
    points: tuple[BedPoint, ...]

    def gain_at(self, position: Millis) -> Decibels:
        """Gain at a position; the first or last point's beyond the ends."""
        return value_at(self.points, position)

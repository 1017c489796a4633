"""The bed: quiet ambience under a whole session, as one curve of gain known beforehand."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from upstroke.core.units import Decibels, Millis

SILENT: Decibels = -60.0
"""Softer than any room."""


@dataclass(frozen=True, slots=True)
class BedPoint:
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
        return gain_on(self.points, position)


def gain_on(points: tuple[BedPoint, ...], position: Millis) -> Decibels:
    """Value of a curve at a position; level before and after its points."""
    after = bisect_right(points, position, key=lambda point: point.at)
    if after == 0:
        return points[0].gain
    if after == len(points):
        return points[-1].gain
    left, right = points[after - 1], points[after]
    share = (position - left.at) / (right.at - left.at)
    return left.gain + share * (right.gain - left.gain)

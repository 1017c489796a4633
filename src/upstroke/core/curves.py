"""Curves of straight lines: the ambience's gain over a session, a step's pressure over its work."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from upstroke.core.units import Decibels, Millis

SILENT: Decibels = -60.0
"""Softer than any room."""


class GainPoint(NamedTuple):
    """Gain at a time; straight lines in decibels lie between the points."""

    at: Millis
    gain: Decibels


def value_at(points: Sequence[tuple[float, float]], at: float) -> float:
    """Value of a curve at a place; level before the first and after the last of its points.

    Args:
        points: places, each after the one before, with the value there; at least one.
        at: the place, in the points' unit.
    """
    after = bisect_right(points, at, key=itemgetter(0))
    if after == 0 or after == len(points):
        return points[max(0, after - 1)][1]
    (left, low), (right, high) = points[after - 1], points[after]
    return low + (at - left) / (right - left) * (high - low)

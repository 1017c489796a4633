"""Values between points: straight lines, level before the first point and after the last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

Points: TypeAlias = Sequence[tuple[float, float]]
"""Where, and the value there; sorted, at least one."""


def value_at(points: Points, at: float) -> float:
    """The value of a curve at a place."""
    after = bisect_right(points, at, key=lambda point: point[0])
    if after == 0:
        return points[0][1]
    if after == len(points):
        return points[-1][1]
    (left, low), (right, high) = points[after - 1], points[after]
    return low + (at - left) / (right - left) * (high - low)


def steady_for(points: Points, at: float) -> float:
    """How far from a place on the curve stays as it is; infinite after its last point."""
    after = bisect_right(points, at, key=lambda point: point[0])
    if after == len(points):
        return float("inf")
    if after == 0:
        return points[0][0] - at
    (_, low), (right, high) = points[after - 1], points[after]
    return right - at if low == high else 0.0

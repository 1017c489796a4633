"""Where the two small buttons of the session page lie: where they cost the step's name nothing."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPoint, QRect, QSize

from upstroke.window.look import TOUCH, Space


@dataclass(frozen=True, slots=True)
class Corners:
    """The headline as far as nothing lies on it, the safety note's button, the small form's."""

    headline: QRect
    safety: QRect
    small: QRect


def corners(headline: QRect, ring: QRect, *, wide: bool) -> Corners:
    """In two corners of the ring's place, or at the headline's end where the ring is too small."""
    button = QSize(TOUCH, TOUCH)
    edge = ring.topRight() - QPoint(TOUCH - 1, 0)
    if wide and _leaves(ring):
        below = QPoint(edge.x(), ring.bottom() + 1 - TOUCH)
        return Corners(headline, QRect(edge, button), QRect(below, button))
    first = headline.topRight() - QPoint(TOUCH - 1, 0)
    if headline.height() >= 2 * TOUCH:
        second, taken = first + QPoint(0, TOUCH), TOUCH
    else:
        second, taken = first - QPoint(TOUCH, 0), 2 * TOUCH
    left = headline.adjusted(0, 0, -taken - Space.SMALL, 0)
    return Corners(left, QRect(first, button), QRect(second, button))


def _leaves(ring: QRect) -> bool:
    """Whether the circle leaves room for a button in a corner of its place."""
    across, high = ring.width() / 2, ring.height() / 2
    return hypot(across - TOUCH, high - TOUCH) >= min(across, high)

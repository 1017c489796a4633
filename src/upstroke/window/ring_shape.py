"""Where everything in the ring lies: plain rectangles from a size and a share."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize

THICKNESS = 0.075
"""Width of the ring as a share of its diameter."""

MARGIN = 2
"""Pixels around the ring, for smooth edges."""

LEAST_DISC, MOST_DISC = 0.5, 0.95
"""Across the disc that tells the pressure, as a share of the room within the ring."""

SINKS = 0.12
"""By this share the disc is smaller at the end of a breath."""


@dataclass(frozen=True, slots=True)
class RingTexts:
    """A rectangle for each text within the ring."""

    above: QRectF
    main: QRectF
    below: QRectF
    foot: QRectF


def pen_width(size: QSize) -> float:
    """Width of the ring in pixels."""
    return max(4.0, min(size.width(), size.height()) * THICKNESS)


def circle(size: QSize) -> QRectF:
    """The middle line of the ring, as large as fits and in the middle."""
    diameter = max(8.0, min(size.width(), size.height()) - pen_width(size) - 2 * MARGIN)
    left = (size.width() - diameter) / 2
    return QRectF(left, (size.height() - diameter) / 2, diameter, diameter)


def tip(ring: QRectF, share: float) -> QPointF:
    """Where the time left begins: it runs off clockwise from the top."""
    angle = 2 * math.pi * (1 - share)
    radius = ring.width() / 2
    centre = ring.center()
    return QPointF(centre.x() + radius * math.sin(angle), centre.y() - radius * math.cos(angle))


def arc_angles(low: float, high: float) -> tuple[int, int]:
    """Start and span of the arc between two shares, in Qt's sixteenths of a degree."""
    return round((90 - 360 * (1 - high)) * 16), round(-360 * (high - low) * 16)


def near(ring: QRectF, dirty: QRect) -> tuple[float, float]:
    """The shares of the ring that a small rectangle on it can touch, low and high.

    Stroking a short arc is much cheaper than stroking a whole circle and clipping it.
    """
    away = QRectF(dirty).center() - ring.center()
    middle = 1 - (math.atan2(away.x(), -away.y()) / (2 * math.pi)) % 1.0
    reach = math.hypot(dirty.width(), dirty.height()) / 2 / (math.pi * ring.width())
    return middle - 2 * reach, middle + 2 * reach


def ends(ring: QRectF, share: float, width: float) -> tuple[float, float]:
    """Shares at which the two round caps of what is left have their middles.

    The caps lie within what is left, so that neither hangs over; the last bit is a dot.
    """
    reach = width / 2 / (math.pi * ring.width())
    return min(reach, share / 2), max(share - reach, share / 2)


def left_between(first: float, last: float, low: float, high: float) -> list[tuple[float, float]]:
    """What lies from a first to a last share within two others, which may pass the top."""
    turns = [(first + turn, last + turn) for turn in (0.0, 1.0, -1.0)]
    parts = [(max(low, start), min(high, end)) for start, end in turns]
    return [(start, end) for start, end in parts if end > start]


def moved_pixels(ring: QRectF, before: float, after: float, ratio: float) -> float:
    """How far the tip moves along the ring, in pixels of the screen."""
    return abs(after - before) * math.pi * ring.width() * ratio


def tip_rect(ring: QRectF, before: float, after: float, width: float) -> QRect:
    """All that has to be painted anew when the tip moves: the arc between, with its round ends."""
    low, high = sorted((before, after))
    quarters = [share / 4 for share in range(5) if low < share / 4 < high]
    points = [tip(ring, share) for share in (low, *quarters, high)]
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    around = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    reach = width / 2 + MARGIN
    return around.adjusted(-reach, -reach, reach, reach).toAlignedRect()


def disc(ring: QRectF, width: float, pressure: float, breath: float) -> QRectF:
    """The disc behind the texts: the firmer (0 to 1) the larger; empty where nothing is pressed."""
    if pressure <= 0:
        return QRectF()
    share = LEAST_DISC + (MOST_DISC - LEAST_DISC) * pressure
    across = (ring.width() - width) * share * (1 - SINKS * (1 - breath))
    return QRectF(ring.center().x() - across / 2, ring.center().y() - across / 2, across, across)


def within(ring: QRectF, width: float) -> QRect:
    """The square around the room within the ring."""
    reach = width / 2 + MARGIN
    return ring.adjusted(reach, reach, -reach, -reach).toAlignedRect()


def text_rects(ring: QRectF, width: float) -> RingTexts:
    """Rows for the texts, each as wide as the ring is there."""
    inner = ring.width() - width
    middle = ring.center()

    def row(centre: float, height: float) -> QRectF:
        edge = abs(centre) + height / 2
        half = math.sqrt(max(0.0, 0.25 - edge * edge)) * 0.94
        return QRectF(
            middle.x() - half * inner,
            middle.y() + (centre - height / 2) * inner,
            2 * half * inner,
            height * inner,
        )

    return RingTexts(
        above=row(-0.25, 0.13), main=row(0, 0.36), below=row(0.25, 0.13), foot=row(0.37, 0.1)
    )

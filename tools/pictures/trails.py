"""Where things go: ovals, circles that travel, and the arrows along such trails."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.pictures.shapes import ACCENT, Point, circle, curve, number, path

TRAIL = 8.0
"""How wide an arrow is."""


def oval(centre: Point, rx: float, ry: float, start: float = 0, sweep: float = 360) -> list[Point]:
    """Points along an ellipse from `start` degrees (0 right, 90 down), clockwise by `sweep`."""
    steps = max(4, round(abs(sweep) / 30))
    angles = [math.radians(start + sweep * i / steps) for i in range(steps + 1)]
    return [Point(centre.x + rx * math.cos(a), centre.y + ry * math.sin(a)) for a in angles]


def coil(start: Point, end: Point, radius: float, turns: float) -> list[Point]:
    """Circles that travel: the trail of small round strokes from one point to another.

    Clockwise, or the other way round where the turns are negative.
    """
    steps = round(abs(turns) * 12)
    sense = math.copysign(1, turns)
    along = math.atan2(end.y - start.y, end.x - start.x)
    trail = []
    for i in range(steps + 1):
        angle = along - math.pi + sense * math.tau * i / 12
        x = start.x + (end.x - start.x) * i / steps + radius * math.cos(angle)
        y = start.y + (end.y - start.y) * i / steps + radius * math.sin(angle)
        trail.append(Point(x, y))
    return trail


def spiral(start: Point, end: Point, radius: float, turns: int, beyond: float) -> list[Point]:
    """Such circles, and then straight on."""
    trail = coil(start, end, radius, turns + math.copysign(0.25, turns))
    length = math.dist(start[:2], end[:2])
    over, aside = ((end.x - start.x) / length, (end.y - start.y) / length)
    last = trail[-1]
    return [*trail, Point(last.x + over * beyond, last.y + aside * beyond)]


def arrow(trail: Sequence[Point], *, width: float = TRAIL) -> str:
    """A line along the trail that ends in a solid head."""
    tip, before = trail[-1], trail[-2]
    angle = math.atan2(tip.y - before.y, tip.x - before.x)
    length, half = width * 2.3, width * 1.55

    def from_tip(back: float, aside: float) -> Point:
        cos, sin = math.cos(angle), math.sin(angle)
        return Point(tip.x - back * cos - aside * sin, tip.y - back * sin + aside * cos, sharp=True)

    head = curve(
        [tip._replace(sharp=True), from_tip(length, half), from_tip(length, -half)], closed=True
    )
    shaft = curve([*trail[:-1], from_tip(length * 0.7, 0)._replace(sharp=False)])
    return (
        "<g>"
        + path(shaft, stroke=ACCENT, width=width)
        + path(head, stroke=ACCENT, width=width * 0.5, fill=ACCENT)
        + "</g>"
    )


def taper(trail: Sequence[Point], width: float) -> str:
    """An arrow that thins out on its way: `width` wide where it begins, a third of it at its head.

    The trail is a smooth one of many points, such as an oval.
    """
    left, right = [], []
    for index, at in enumerate(trail[1:-1], 1):
        before, after = trail[index - 1], trail[index + 1]
        half = width / 2 * (1 - 0.75 * index / len(trail)) / math.dist(before[:2], after[:2])
        over, aside = (before.y - after.y) * half, (after.x - before.x) * half
        left.append(Point(at.x + over, at.y + aside))
        right.append(Point(at.x - over, at.y - aside))
    first = left[0]._replace(sharp=True), right[0]._replace(sharp=True)
    shaft = curve([first[0], *left[1:], *right[:0:-1], first[1]], closed=True)
    return (
        path(circle(trail[1], width / 2), fill=ACCENT)
        + path(shaft, stroke=ACCENT, width=1, fill=ACCENT)
        + arrow(trail[-3:], width=width / 2)
    )


def through(trail: Sequence[Point], start: Point) -> str:
    """The words for a path along a trail, of a part that is drawn at `start`."""
    return " ".join(f"{number(at.x - start.x)},{number(at.y - start.y)}" for at in trail)

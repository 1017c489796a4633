"""How hard a hand presses, told by form: a band around it, and rays before its fingers.

From level to level the band grows heavier and the rays become more, longer and heavier: a feather
touch has none of them, a firm hand seven.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from tools.pictures.shapes import (
    ACCENT,
    LINE,
    OUTLINE,
    SHIRT,
    Place,
    Point,
    curve,
    moving,
    path,
)


class Mark(NamedTuple):
    """Of a level: the band around the hand, and the rays."""

    band: float
    rays: int = 0
    length: float = 0
    width: float = 0


LEVELS = (Mark(2.5), Mark(3, 3, 10, 6), Mark(4, 5, 16, 7.5), Mark(5, 7, 22, 9))

SHOWN = 3
"""The level that the small picture shows, which does not move."""

GAP = 7.0
"""Between the outline of a hand and its rays."""


class Fan(NamedTuple):
    """Where rays start: on an oval around a centre, to either side of a direction.

    Degrees clockwise, 0 is up, where the fingers of a hand point that is not turned.
    """

    x: float
    y: float
    rx: float
    ry: float
    aim: float = 0
    spread: float = 70


class Hand(NamedTuple):
    """As it is drawn, where it lies, and what it presses with."""

    drawn: str
    place: Place
    fans: tuple[Fan, ...]


def pressing(name: str, motion: str, *hands: Hand, back: float = 0.5, hidden: bool = False) -> str:
    """Hands that go up with pressure and come back light: without marks, lifted, pale.

    With `back` 1 they never leave the skin. `hidden`: the small picture is without them.
    """
    stays = back == 1
    marks = (
        moving(
            f"{name}-press-{level}",
            f"{motion}; level: {level}" if stays else f"{motion}; back: 0; level: {level}",
            *(drawn(hand, mark) for hand in hands),
            hidden=hidden or level != SHOWN,
        )
        for level, mark in enumerate(LEVELS, 1)
    )
    light = motion if stays else f"{motion}; lift: 12; back: {back:g}"
    return "".join([*marks, moving(name, light, *(hand.drawn for hand in hands), hidden=hidden)])


def drawn(hand: Hand, mark: Mark) -> str:
    """The marks of one hand."""
    return band(hand.drawn, mark.band) + "".join(rays(fan, hand.place, mark) for fan in hand.fans)


def band(hand: str, width: float) -> str:
    """Around what was drawn, but for its sleeve."""
    sleeves = set(re.findall(rf'd="([^"]*)" fill="{SHIRT}"', hand))
    shapes = re.findall(rf'd="([^"]*)" fill="{OUTLINE}"', hand)
    bare = [shape for shape in shapes if shape not in sleeves]
    stroke = LINE * 2 + width * 2
    return "".join(path(shape, stroke=ACCENT, width=stroke, fill=ACCENT) for shape in bare)


def rays(fan: Fan, place: Place, mark: Mark) -> str:
    """The more of them, the wider they are spread."""
    if not mark.rays:
        return ""
    most = LEVELS[-1].rays - 1
    angles = [fan.aim + fan.spread * (2 * nth - mark.rays + 1) / most for nth in range(mark.rays)]
    return "".join(ray(fan, place, math.radians(angle), mark) for angle in angles)


def ray(fan: Fan, place: Place, angle: float, mark: Mark) -> str:
    sin, cos = math.sin(angle), -math.cos(angle)
    start = (GAP + mark.band + mark.width / 2) / place.size
    ends = [
        place.of(Point(fan.x + sin * (fan.rx + out), fan.y + cos * (fan.ry + out)))
        for out in (start, start + mark.length / place.size)
    ]
    return path(curve(ends), stroke=ACCENT, width=mark.width)

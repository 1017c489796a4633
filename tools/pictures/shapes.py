"""Pen and paper for the pictures: points, smooth curves, limbs, SVG text.

Coordinates are the user units of a picture that is 400 wide and 300 high. Everything here is
plain paths and groups, since Qt draws SVG Tiny 1.2: no style sheets, filters, masks or clips.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

OUTLINE = "#3b3330"
HAIR = "#3a302c"
"""Hardly another colour than the outline: but where that turns light, hair stays dark."""
SKIN = "#f3d9c6"
SHADE = "#e3b999"
ACCENT = "#c8553d"
CLOTH = "#8fa89b"
SHIRT = "#6f87a0"
"""Sleeves and shirts: another tone than trousers, so that arms and legs keep apart."""

UPRIGHT = "matrix(1 0 0 1"
MIRRORED = "matrix(-1 0 0 1"

WIDTH, HEIGHT = 400, 300
LINE = 6.0
FINE = 4.0


class Point(NamedTuple):
    x: float
    y: float
    sharp: bool = False


class Place(NamedTuple):
    """Where a part drawn around its own origin goes: turned by degrees clockwise, then moved."""

    x: float = 0
    y: float = 0
    turn: float = 0
    size: float = 1
    flip: bool = False

    def of(self, point: Point) -> Point:
        x = -point.x if self.flip else point.x
        angle = math.radians(self.turn)
        cos, sin = math.cos(angle) * self.size, math.sin(angle) * self.size
        return Point(
            self.x + x * cos - point.y * sin, self.y + x * sin + point.y * cos, point.sharp
        )


HERE = Place()


def turned_about(pivot: Point, degrees: float) -> Place:
    """Where everything is turned by degrees clockwise about a point."""
    moved = Place(turn=degrees).of(pivot)
    return Place(pivot.x - moved.x, pivot.y - moved.y, degrees)


def points(text: str, place: Place = HERE) -> list[Point]:
    """Points from "x,y x,y"; an exclamation mark after one makes it a sharp corner."""
    return [place.of(_point(word)) for word in text.split()]


def _point(word: str) -> Point:
    x, y = word.rstrip("!").split(",")
    return Point(float(x), float(y), word.endswith("!"))


def number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0").replace("-0", "-0" if abs(value) >= 0.05 else "0")


def _pair(x: float, y: float) -> str:
    return f"{number(x)} {number(y)}"


def curve(through: Sequence[Point], *, closed: bool = False) -> str:
    """A smooth path through the points."""
    count = len(through)
    legs = count if closed else count - 1
    path = [f"M{_pair(*through[0][:2])}"]
    for index in range(legs):
        start, end = through[index], through[(index + 1) % count]
        reach = math.dist(start[:2], end[:2]) * 0.36
        ax, ay = _heading(through, index, closed=closed)
        bx, by = _heading(through, (index + 1) % count, closed=closed)
        out = _pair(start.x + ax * reach, start.y + ay * reach)
        into = _pair(end.x - bx * reach, end.y - by * reach)
        path.append(f"C{out} {into} {_pair(end.x, end.y)}")
    return "".join(path) + ("Z" if closed else "")


def _heading(through: Sequence[Point], index: int, *, closed: bool) -> tuple[float, float]:
    at = through[index]
    last = len(through) - 1
    if at.sharp or (not closed and index in {0, last}):
        return 0, 0
    before, after = through[index - 1], through[(index + 1) % len(through)]
    length = math.dist(before[:2], after[:2]) or 1
    return (after.x - before.x) / length, (after.y - before.y) / length


def limb(start: Point, start_radius: float, end: Point, end_radius: float) -> str:
    """A closed path around two circles: a finger, a forearm, half a leg."""
    length = math.dist(start[:2], end[:2])
    if length <= abs(start_radius - end_radius):
        big = (start, start_radius) if start_radius > end_radius else (end, end_radius)
        return circle(*big)
    along = math.atan2(end.y - start.y, end.x - start.x)
    lean = math.acos((start_radius - end_radius) / length)
    far = 1 if start_radius > end_radius else 0
    corners = [
        (start, start_radius, along - lean),
        (end, end_radius, along - lean),
        (end, end_radius, along + lean),
        (start, start_radius, along + lean),
    ]
    at = [_pair(p.x + r * math.cos(a), p.y + r * math.sin(a)) for p, r, a in corners]
    tip, root = number(end_radius), number(start_radius)
    return (
        f"M{at[0]}L{at[1]}A{tip} {tip} 0 {1 - far} 1 {at[2]}"
        f"L{at[3]}A{root} {root} 0 {far} 1 {at[0]}Z"
    )


def fingertip(start: Point, start_radius: float, end: Point, end_radius: float) -> str:
    """The outline of such a limb without its root, so that it can grow out of another shape."""
    whole = limb(start, start_radius, end, end_radius)
    first, last = whole[1:].split("L")[0], whole.split("L")[2].split("A")[0]
    return f"M{first}L{whole.split('L')[1]}L{last}"


def circle(centre: Point, radius: float) -> str:
    r = number(radius)
    left, right = _pair(centre.x - radius, centre.y), _pair(centre.x + radius, centre.y)
    return f"M{left}A{r} {r} 0 0 1 {right}A{r} {r} 0 0 1 {left}Z"


def tube(text: str, radii: Sequence[float], place: Place = HERE) -> list[str]:
    """Limbs joined end to end through the points; one radius for each."""
    return chain(points(text, place), [radius * place.size for radius in radii])


def chain(joints: Sequence[Point], radii: Sequence[float]) -> list[str]:
    ends = list(zip(joints, radii, strict=True))
    return [limb(*start, *end) for start, end in pairwise(ends)]


def path(
    shape: str, *, stroke: str = "none", width: float = LINE, fill: str = "none", extra: str = ""
) -> str:
    return (
        f'<path d="{shape}" fill="{fill}" stroke="{stroke}" stroke-width="{number(width)}"{extra}/>'
    )


def solid(*shapes: str, fill: str = SKIN) -> str:
    """Several shapes as one body: the outline lies around their union."""
    inked = "".join(path(shape, stroke=OUTLINE, width=LINE * 2, fill=OUTLINE) for shape in shapes)
    return inked + "".join(path(shape, fill=fill) for shape in shapes)


def ink(text: str, place: Place = HERE, *, width: float = FINE, colour: str = OUTLINE) -> str:
    """A line through the points of the text."""
    return path(curve(points(text, place)), stroke=colour, width=width)


def group(name: str, *parts: str) -> str:
    return f'<g id="{name}">{"".join(parts)}</g>'


def moving(name: str, motion: str, *parts: str, hidden: bool = False) -> str:
    """A group that the app moves; docs/picture-format.md has the words for how.

    `hidden`: it is not seen where the picture is drawn as a whole.
    """
    unseen = ' display="none"' if hidden else ""
    return f'<g id="{name}"{unseen} data-motion="{motion}">{"".join(parts)}</g>'


def upright(name: str, at: Point, *parts: str) -> str:
    """A group drawn around its own origin that is to be read the same way in a mirrored picture.

    Whoever draws the picture mirrored first replaces UPRIGHT by MIRRORED in its text.
    """
    x, y = round(at.x), round(at.y)
    return f'<g id="{name}" transform="{UPRIGHT} {x} {y})">{"".join(parts)}</g>'


def picture(title: str, *parts: str) -> str:
    """A whole file."""
    body = "".join(parts).replace("><", ">\n<")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">\n'
        f"<title>{title}</title>\n"
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round">\n{body}\n</g>\n</svg>\n'
    )

"""Hands, each drawn around the wrist, fingers upward, as a right hand seen from its back."""

from __future__ import annotations

import math

from tools.draw_shapes import (
    CLOTH,
    HERE,
    SKIN,
    Place,
    Point,
    chain,
    circle,
    curve,
    path,
    points,
    solid,
    tube,
)

STRAIGHT = "0,8 0,80"


def hand(shapes: list[str], forearm: str, place: Place = HERE) -> str:
    """The shapes joined to a forearm that ends in a sleeve; no points, no forearm."""
    if not forearm:
        return solid(*shapes)
    joints = points(forearm, place)
    size = place.size
    radii = [18.5 * size, *[21.0 * size] * (len(joints) - 2), 23.0 * size]
    return solid(*chain(joints, radii), *shapes) + sleeve(joints[-2], joints[-1], 25 * size)


def sleeve(near: Point, far: Point, radius: float) -> str:
    """Over the upper half of the way from `near` to `far`: straight at the hem, round behind."""
    length = math.dist(near[:2], far[:2])
    turn = math.degrees(math.atan2(far.y - near.y, far.x - near.x))
    r = radius
    hem = -max(length * 0.4, 12)
    lower = f"{hem},{-r - 3}! {hem + 4},0 {hem},{r + 3}!"
    shape = f"{lower} 0,{r + 2} {r},{r * 0.5} {r},{-r * 0.5} 0,{-r - 2}"
    place = Place(far.x, far.y, turn)
    return solid(curve(points(shape, place), closed=True), fill=CLOTH)


def flat(place: Place, *, forearm: str = STRAIGHT) -> str:
    """Seen from the back, fingers together, thumb a little away."""
    shapes = [
        curve(points("-19,6 -27,-24 -27,-52 0,-58 25,-50 26,-24 19,6", place), closed=True),
        *tube("-21,-52 -23,-88", [6.2, 5.6], place),
        *tube("-6.5,-55 -7,-97", [6.2, 5.8], place),
        *tube("8,-53 9.5,-91", [6.2, 5.6], place),
        *tube("21.5,-46 25,-75", [5.6, 5], place),
        *tube("-14,-10 -37,-34 -46,-56", [12, 8, 6.5], place),
    ]
    return hand(shapes, forearm, place)


def grip(place: Place, *, forearm: str = STRAIGHT) -> str:
    """Seen from the back, fingers spread and bent around something."""
    shapes = [
        curve(points("-19,6 -29,-20 -28,-44 0,-52 27,-44 28,-20 19,6", place), closed=True),
        *tube("-22,-44 -34,-66 -33,-82", [7, 7, 6], place),
        *tube("-7,-48 -12,-74 -9,-91", [7, 7, 6], place),
        *tube("9,-47 10,-73 14,-88", [7, 7, 6], place),
        *tube("22,-40 30,-62 33,-75", [6.5, 6, 5.5], place),
        *tube("-12,-8 -40,-22 -56,-42", [12, 8.5, 7], place),
    ]
    return hand(shapes, forearm, place)


def fist(place: Place, *, forearm: str = STRAIGHT) -> str:
    """Seen from the side of the bent fingers, the thumb across them."""
    body = curve(points("-20,6 -32,-18 -30,-48 0,-56 30,-48 31,-18 20,6", place), closed=True)
    fingers = [
        *tube("-22.5,-49 -22,-25", [6.2, 6.2], place),
        *tube("-7.5,-53 -7,-25", [6.2, 6.2], place),
        *tube("7.5,-53 8,-25", [6.2, 6.2], place),
        *tube("22,-48 22,-27", [5.8, 5.8], place),
    ]
    thumb = tube("-24,-14 -8,-9 9,-12", [9, 8.5, 7.5], place)
    return hand([body], forearm, place) + solid(*fingers) + solid(*thumb)


def thumb(place: Place, *, forearm: str = STRAIGHT) -> str:
    """A hand around the edge of something: the thumb in front, the fingers out of sight behind."""
    shapes = [
        curve(points("-18,8 -26,-16 -24,-44 -10,-60 10,-52 22,-26 18,8", place), closed=True),
        *tube("8,-24 26,-50 30,-82", [15, 11, 8.5], place),
    ]
    nail = curve(points("26,-80 30,-86 34,-80", place))
    return hand(shapes, forearm, place) + nail_line(nail)


def nail_line(shape: str) -> str:
    return f'<path d="{shape}" stroke="#3b3330" stroke-width="3.5"/>'


def pinch(place: Place, *, gap: float = 10, forearm: str = STRAIGHT) -> str:
    """Thumb and forefinger point at (0, -100), `gap` to either side; the others are bent away."""
    rest = [
        *tube(f"14,-46 {gap + 30},-62 {gap + 22},-82", [8, 8, 7], place),
        *tube(f"22,-38 {gap + 40},-46 {gap + 36},-64", [8, 7.5, 6.5], place),
    ]
    front = [
        curve(points("-19,6 -28,-22 -22,-46 4,-56 24,-44 28,-20 19,6", place), closed=True),
        *tube(f"4,-44 {gap + 12},-74 {gap},-102", [12, 8, 7], place),
        *tube(f"-14,-18 {-gap - 14},-60 {-gap},-96", [12, 9, 7.5], place),
    ]
    return solid(*rest) + hand(front, forearm, place)


def cup(place: Place, *, forearm: str = "58,-62 60,-120") -> tuple[str, str]:
    """A hand around a heel at the origin, coming from above on the right.

    First what lies behind the foot, then the thumb in front of it.
    """
    around = tube("56,-56 44,-8 16,28 -44,36", [19, 25, 17, 10.5], place)
    across = solid(*tube("42,-16 10,-26 -14,-20", [12, 9, 7.5], place))
    root = place.of(Point(50, -14))
    return hand(around, forearm, place), across + path(circle(root, 16 * place.size), fill=SKIN)

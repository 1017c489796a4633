"""Hands, each drawn around the wrist, fingers upward, as a right hand seen from its back."""

from __future__ import annotations

import math

from tools.draw_pressure import Fan, Hand
from tools.draw_shapes import (
    CLOTH,
    HERE,
    SKIN,
    Place,
    Point,
    chain,
    circle,
    curve,
    ink,
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


def flat(place: Place, *, forearm: str = STRAIGHT) -> Hand:
    """Seen from the back, fingers together, thumb a little away."""
    shapes = [
        curve(points("-19,6 -27,-24 -27,-52 0,-58 25,-50 26,-24 19,6", place), closed=True),
        *tube("-21,-52 -23,-88", [6.2, 5.6], place),
        *tube("-6.5,-55 -7,-97", [6.2, 5.8], place),
        *tube("8,-53 9.5,-91", [6.2, 5.6], place),
        *tube("21.5,-46 25,-75", [5.6, 5], place),
        *tube("-14,-10 -37,-34 -46,-56", [12, 8, 6.5], place),
    ]
    return Hand(hand(shapes, forearm, place), place, (Fan(2, -52, 36, 48, spread=72),))


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


def fist(place: Place, *, forearm: str = STRAIGHT) -> Hand:
    """Seen from its back, fingers bent under: four knuckles in front, the thumb beside them."""
    body = curve(points("-19,8 -27,-16 -31,-44 0,-54 30,-42 26,-16 19,8", place), closed=True)
    knuckles = [
        *tube("-20,-34 -23,-50", [11, 11], place),
        *tube("-7,-36 -8,-58", [11, 11.5], place),
        *tube("7,-36 8,-57", [11, 11], place),
        *tube("19,-32 22,-49", [10.5, 10], place),
    ]
    thumb = tube("-17,-10 -36,-26 -30,-52", [11, 10, 8.5], place)
    root = path(circle(place.of(Point(-13, -6)), 13 * place.size), fill=SKIN)
    folds = "".join(
        ink(line, place, width=3.5)
        for line in ("-14,-57 -13,-46", "0,-59 0,-47", "15,-56 14.5,-45")
    )
    fan = Fan(0, -40, 36, 30, spread=64)
    drawn = hand([body, *knuckles], forearm, place) + solid(*thumb) + root + folds
    return Hand(drawn, place, (fan,))


def thumb(place: Place, *, forearm: str = STRAIGHT) -> Hand:
    """A hand around the edge of something: the thumb in front, the fingers out of sight behind."""
    shapes = [
        curve(points("-18,8 -26,-16 -24,-44 -10,-60 10,-52 22,-26 18,8", place), closed=True),
        *tube("8,-24 26,-50 30,-82", [15, 11, 8.5], place),
    ]
    nail = curve(points("26,-80 30,-86 34,-80", place))
    fan = Fan(30, -80, 9, 9, aim=6, spread=84)
    return Hand(hand(shapes, forearm, place) + nail_line(nail), place, (fan,))


def nail_line(shape: str) -> str:
    return f'<path d="{shape}" stroke="#3b3330" stroke-width="3.5"/>'


def pinch(place: Place, *, gap: float = 10, forearm: str = STRAIGHT) -> Hand:
    """Thumb and forefinger point at (0, -100), `gap` to either side; the others are bent away."""
    rest = [
        *tube(f"16,-36 {gap + 28},-52 {gap + 24},-82", [9, 9.5, 8.5], place),
        *tube(f"20,-28 {gap + 38},-38 {gap + 38},-66", [9, 9, 8], place),
    ]
    front = [
        curve(points("-19,6 -27,-18 -22,-40 2,-48 22,-42 28,-20 19,6", place), closed=True),
        *tube(f"10,-36 {gap + 18},-76 {gap + 2},-114", [15, 11, 9], place),
        *tube(f"-12,-18 {-gap - 16},-64 {-gap - 2},-108", [15, 12, 10], place),
    ]
    fans = tuple(Fan(side * (gap + 2), -98, 14, 14, side * 66, 74) for side in (-1, 1))
    return Hand(solid(*rest) + hand(front, forearm, place), place, fans)


def cup(place: Place, *, forearm: str = "58,-62 60,-120") -> tuple[str, str]:
    """A hand around a heel at the origin, coming from above on the right.

    First what lies behind the foot, then the thumb in front of it.
    """
    around = tube("56,-56 46,-6 18,32 -28,42 -46,18", [19, 25, 17, 12, 9], place)
    across = solid(*tube("42,-16 10,-26 -14,-20", [12, 9, 7.5], place))
    root = place.of(Point(48, -17))
    return hand(around, forearm, place), across + path(circle(root, 21 * place.size), fill=SKIN)

"""Hands, each drawn around the wrist, fingers upward, as a right hand seen from its back."""

from __future__ import annotations

import math

from tools.pictures.pressure import Fan, Hand
from tools.pictures.shapes import (
    HERE,
    SHIRT,
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
    return solid(curve(points(shape, place), closed=True), fill=SHIRT)


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


def feather(place: Place, *, forearm: str = STRAIGHT) -> Hand:
    """Seen from the back, lifted off: long fingers spread apart, to touch with their tips alone."""
    shapes = [
        curve(points("-18,6 -25,-20 -24,-40 0,-46 23,-40 25,-20 18,6", place), closed=True),
        *tube("-18,-38 -34,-68 -37,-96", [7, 6, 4.5], place),
        *tube("-6,-42 -12,-78 -12,-108", [7, 6, 4.5], place),
        *tube("7,-41 10,-76 13,-104", [7, 6, 4.5], place),
        *tube("19,-36 30,-64 36,-88", [6.5, 5.5, 4.5], place),
        *tube("-13,-8 -38,-26 -52,-50", [11, 8, 5.5], place),
    ]
    return Hand(hand(shapes, forearm, place), place, (Fan(0, -74, 40, 36, spread=60),))


def clasp(place: Place, *, forearm: str = STRAIGHT) -> Hand:
    """Seen from its back, open around something thick: fingers on one side, thumb on the other."""
    palm = "-19,8 -27,-14 -28,-46 -2,-60 26,-54 34,-36 30,-12 19,8"
    shapes = [
        *tube("-14,-12 -46,-30 -70,-62", [15, 11.5, 9], place),
        curve(points(palm, place), closed=True),
        *tube("-18,-48 -27,-78 -20,-104", [9, 8.5, 7.5], place),
        *tube("-2,-52 -8,-86 -1,-112", [9, 8.5, 7.5], place),
        *tube("14,-50 12,-82 18,-106", [9, 8.5, 7.5], place),
        *tube("27,-42 30,-70 35,-91", [8.5, 8, 7], place),
    ]
    drawn = hand(shapes, forearm, place) + "".join(
        ink(line, place, width=3.5)
        for line in ("-31,-78 -26,-81 -20,-80", "-12,-87 -7,-90 -2,-88", "8,-83 12,-85 17,-83")
    )
    fans = Fan(6, -96, 40, 24, 10, 34), Fan(-70, -64, 9, 9, -48, 50)
    return Hand(drawn, place, fans)


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


def thumb(place: Place, *, forearm: str = STRAIGHT, aim: float = 6) -> Hand:
    """A hand around the edge of something: the thumb in front, the fingers out of sight behind.

    `aim`: where the rays are, degrees clockwise from up.
    """
    palm = curve(points("-18,8 -29,-14 -31,-36 -8,-44 14,-40 26,-22 18,8", place), closed=True)
    over = tube("8,-20 32,-62 38,-104", [15, 12.5, 9.5], place)
    nail = curve(points("33,-104 38,-111 43,-104", place))
    front = hand([palm, *over], forearm, place) + nail_line(nail)
    fan = Fan(38, -102, 10, 10, aim=aim, spread=62)
    return Hand(front, place, (fan,))


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
        *tube(f"12,-36 {gap + 14},-72 {gap + 1},-112", [15, 11.5, 9.5], place),
        *tube(f"-12,-18 {-gap - 13},-60 {-gap - 1},-104", [15, 12.5, 10.5], place),
    ]
    fans = tuple(Fan(side * (gap + 2), -98, 14, 14, side * 66, 74) for side in (-1, 1))
    return Hand(solid(*rest) + hand(front, forearm, place), place, fans)

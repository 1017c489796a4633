"""The pictures of the leg massage, one for each step, all for the right leg."""

from __future__ import annotations

from tools.draw_hands import fist, flat, grip, pinch, thumb
from tools.draw_legs import foot_above, foot_beside, foot_in_front, leg, sole
from tools.draw_shapes import (
    ACCENT,
    CLOTH,
    SHADE,
    SKIN,
    Place,
    Point,
    arrow,
    circle,
    coil,
    curve,
    group,
    ink,
    oval,
    path,
    picture,
    points,
    solid,
    tube,
)

SHORT = "0,8 0,46"


def warm_up() -> str:
    return picture(
        "Warm-up: flat hands on the leg, long strokes and short ones",
        group("leg", leg(Place(400, 20, flip=True))),
        group("hand-2", flat(Place(128, 88, 170), forearm=SHORT)),
        group("hand", flat(Place(236, 108, 170, flip=True), forearm=SHORT)),
        group("arrow", arrow(points("340,240 60,240"))),
        group("arrow-2", arrow(points("340,276 290,276"))),
        group("arrow-3", arrow(points("264,276 214,276"))),
        group("arrow-4", arrow(points("188,276 138,276"))),
        group("arrow-5", arrow(points("112,276 62,276"))),
    )


def oil() -> str:
    return picture(
        "Oil: drops fall on the leg, two hands spread them",
        group("leg", leg(Place(400, 36, flip=True))),
        group("bottle", bottle(Place(272, 22, -112))),
        group("drop", drop(Place(190, 104))),
        group("hand-2", flat(Place(96, 112, 162), forearm=SHORT)),
        group("hand", flat(Place(286, 128, 190, flip=True), forearm="0,8 0,34")),
        group("arrow", arrow(points("222,272 350,272"))),
        group("arrow-2", arrow(points("178,272 50,272"))),
    )


def drop(place: Place) -> str:
    outline = curve(points("0,-30! 9,-10 16,8 11,20 0,25 -11,20 -16,8 -9,-10", place), closed=True)
    return solid(outline, fill=SHADE)


def bottle(place: Place) -> str:
    """Upright, its foot at the origin."""
    body = curve(
        points("-22,-2 -22,-40 -18,-52 -9,-60 -9,-68! 9,-68! 9,-60 18,-52 22,-40 22,-2", place),
        closed=True,
    )
    cap = tube("-9,-74 9,-74", [5, 5], place)
    return solid(body, fill=CLOTH) + solid(*cap, fill=SHADE)


def upstroke() -> str:
    place = Place(412, 120, 22, 0.95, flip=True)
    trail = coil(place.of(Point(130, 154)), place.of(Point(310, 130)), 17, 6)
    return picture(
        "Upstroke: foot, calf, thigh, first circles, then one long stroke toward the heart",
        group("leg", leg(place)),
        group("arrow", arrow(trail)),
        group("hand", flat(Place(268, 122, 172, 0.95, flip=True), forearm="0,8 0,48")),
        group("arrow-2", arrow(points("222,98 92,46"))),
        group("heart", heart(Place(44, 36))),
        group("number-1", badge(1, 322, 274)),
        group("number-2", badge(2, 210, 254)),
        group("number-3", badge(3, 84, 226)),
    )


def heart(place: Place) -> str:
    shape = "0,-10! 8,-22 22,-22 28,-8 22,8 0,28! -22,8 -28,-8 -22,-22 -8,-22"
    return solid(curve(points(shape, place), closed=True), fill=ACCENT)


DIGITS = {
    1: "-4,-4 1,-8! 1,8!",
    2: "-5,-4 0,-8 5,-4 2,2 -5,8! 6,8!",
    3: "-5,-6 0,-8.5 5,-5 0,-0.5! 6,4 0,8.5 -5,6",
}


def badge(digit: int, x: float, y: float) -> str:
    ring = path(circle(Point(x, y), 17), fill=ACCENT)
    return ring + ink(DIGITS[digit], Place(x, y), width=5, colour=SKIN)


def calf() -> str:
    thigh = tube("238,214 236,252", [44, 40])
    return picture(
        "Calf: one hand holds the heel, the other kneads from the heel up the calf",
        solid(*thigh, fill=SHADE),
        group("leg", leg(Place(368, 30, 0, 0.95, flip=True))),
        group("hand-2", thumb(Place(366, 122, 186, 1.05), forearm="0,8 0,52")),
        group("hand", grip(Place(176, 116, 176), forearm="0,8 0,52")),
        group("arrow", arrow(points("318,236 240,258 130,240"))),
    )


def ankle_rotation() -> str:
    return picture(
        "Ankle rotation: one hand holds the heel, the other turns the foot",
        group("arrow", arrow(oval(Point(90, 194), 76, 76, 70, 220))),
        group("leg", foot_beside()),
        group("hand-2", thumb(Place(346, 146, 190, 1.25), forearm=SHORT)),
        group("hand", grip(Place(178, 112, 190, 1.15), forearm=SHORT)),
    )


def thumb_circles() -> str:
    trail = [*coil(Point(203, 194), Point(203, 96), 17, 4), Point(203, 66)]
    return picture(
        "Thumb circles: on top of the foot, from the toes up to the ankle",
        group("foot", foot_above()),
        group("arrow", arrow(trail)),
        group("hand", thumb(Place(320, 108, 200, 1.3), forearm="0,8 0,46")),
        group("hand-2", thumb(Place(84, 108, 160, 1.3, flip=True), forearm="0,8 0,46")),
    )


def tug_and_twist() -> str:
    foot = Place(-20, 4, 0, 0.88)
    curl = [Point(196, 214), *oval(Point(212, 240), 16, 16, 180, 345), Point(196, 286)]
    return picture(
        "Tug and twist: each toe in turn is pinched, drawn outward and turned",
        group("foot", foot_in_front(foot, lit=1)),
        group("hand", pinch(Place(314, 254, -48, 1.1), gap=24, forearm="0,8 0,40")),
        group("arrow", arrow(curl)),
    )


def toe_grind() -> str:
    left = [*coil(Point(172, 124), Point(172, 74), 14, 2), Point(172, 44)]
    right = [*coil(Point(234, 124), Point(234, 74), 14, 2), Point(234, 44)]
    return picture(
        "Toe grind: both thumbs swirl on the ball of the foot, toward the toes",
        group("foot", sole()),
        group("hand", thumb(Place(122, 228, 14, 1.4), forearm="0,6 -26,22")),
        group("hand-2", thumb(Place(288, 228, -14, 1.4, flip=True), forearm="0,6 -26,22")),
        group("arrow", arrow(left, width=7)),
        group("arrow-2", arrow(right, width=7)),
    )


def knuckle_knead() -> str:
    return picture(
        "Knuckle knead: a fist makes gentle circles in the arch of the foot",
        group("foot", sole(Place(-60, 0), arch=True)),
        group("hand", fist(Place(252, 208, -76, 1.4), forearm="0,8 0,64")),
        group("arrow", arrow(oval(Point(162, 190), 48, 48, 60, 260))),
    )


def finishing() -> str:
    def stroke(name: str, y: float, width: float, opacity: float) -> str:
        trail = points(f"340,{y} 60,{y}")
        return group(name, arrow(trail, width=width, opacity=opacity))

    return picture(
        "Finishing: long strokes from foot to thigh, lighter and lighter",
        group("leg", leg(Place(400, 0, flip=True))),
        group("hand-2", flat(Place(128, 80, 170), forearm="0,8 0,40")),
        group("hand", flat(Place(236, 92, 170, flip=True), forearm="0,8 0,40")),
        stroke("arrow", 216, 10, 1),
        stroke("arrow-2", 250, 6.5, 0.7),
        stroke("arrow-3", 280, 4, 0.4),
    )


PICTURES = {
    "warm-up": warm_up,
    "oil": oil,
    "upstroke": upstroke,
    "calf": calf,
    "ankle-rotation": ankle_rotation,
    "thumb-circles": thumb_circles,
    "tug-and-twist": tug_and_twist,
    "toe-grind": toe_grind,
    "knuckle-knead": knuckle_knead,
    "finishing": finishing,
}

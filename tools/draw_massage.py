"""The pictures of the leg massage, one for each step, all for the right leg."""

from __future__ import annotations

from tools.draw_hands import cup, fist, flat, grip, pinch, thumb
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
    upright,
)

SHORT = "0,8 0,46"


def warm_up() -> str:
    return picture(
        "Warm-up: flat hands on the leg, long strokes and short ones",
        group("leg", leg(Place(415, 16, flip=True))),
        group("hand-2", flat(Place(208, 92, 172), forearm=SHORT)),
        group("hand", flat(Place(290, 112, 172, flip=True), forearm=SHORT)),
        group("arrow", arrow(points("350,240 50,240"))),
        group("arrow-2", arrow(points("350,276 294,276"))),
        group("arrow-3", arrow(points("269,276 213,276"))),
        group("arrow-4", arrow(points("188,276 132,276"))),
        group("arrow-5", arrow(points("106,276 50,276"))),
    )


def oil() -> str:
    pool = oval(Point(204, 172), 32, 11)
    return picture(
        "Oil: drops fall on the leg, two hands spread them",
        group("leg", leg(Place(415, 38, flip=True))),
        group("pool", path(curve(pool[:-1], closed=True), fill=SHADE)),
        group("bottle", bottle(Place(278, 40, -112, 0.95))),
        group("drop", drop(Place(204, 112))),
        group("hand-2", flat(Place(110, 114, 162), forearm=SHORT)),
        group("hand", flat(Place(302, 136, 190, flip=True), forearm="0,8 0,36")),
        group("arrow", arrow(points("222,274 350,274"))),
        group("arrow-2", arrow(points("178,274 50,274"))),
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
    label = curve(points("0,-42! 8,-28 9,-20 0,-13 -9,-20 -8,-28", place), closed=True)
    return solid(body, fill=CLOTH) + solid(*cap, fill=SHADE) + path(label, fill=SHADE)


def upstroke() -> str:
    place = Place(404, 140, 22, 0.88, flip=True)
    ankle, calf_end, thigh = (place.of(Point(*at)) for at in ((140, 154), (282, 132), (322, 126)))
    trail = [*coil(ankle, calf_end, 16, 5), thigh]
    return picture(
        "Upstroke: foot, calf, thigh, first circles, then one long stroke toward the heart",
        group("leg", leg(place)),
        group("arrow", arrow(trail, width=7)),
        group("hand", flat(Place(268, 132, 172, 0.9, flip=True), forearm="0,8 0,48")),
        group("arrow-2", arrow(points("226,106 102,54"))),
        group("heart", heart(Place(42, 36))),
        *(
            badge(digit, place.of(Point(*at)))
            for digit, at in ((1, (12, 146)), (2, (170, 222)), (3, (290, 204)))
        ),
    )


def heart(place: Place) -> str:
    shape = "0,-10! 8,-22 22,-22 28,-8 22,8 0,28! -22,8 -28,-8 -22,-22 -8,-22"
    return solid(curve(points(shape, place), closed=True), fill=ACCENT)


DIGITS = {
    1: "-4,-4 1,-8! 1,8!",
    2: "-5,-4 0,-8 5,-4 2,2 -5,8! 6,8!",
    3: "-5,-6 0,-8.5 5,-5 0,-0.5! 6,4 0,8.5 -5,6",
}


def badge(digit: int, at: Point) -> str:
    ring = path(circle(Point(0, 0), 17), fill=ACCENT)
    return upright(f"number-{digit}", at, ring, ink(DIGITS[digit], width=5, colour=SKIN))


def calf() -> str:
    behind, across = cup(Place(309, 154, 8, 0.85), forearm="56,-62 38,-124")
    return picture(
        "Calf: one hand holds the heel, the other kneads from the heel up the calf",
        group("other-leg", crossed_under()),
        group("hand-2", behind),
        group("leg", leg(Place(362, 8, 0, 0.9, flip=True))),
        group("hand-2-thumb", across),
        group("hand", grip(Place(172, 92, 176), forearm="0,8 0,52")),
        group("arrow", arrow(points("332,262 60,262"))),
    )


def crossed_under() -> str:
    """The other leg, bent, that the ankle lies on."""
    bare = (
        "130,160 240,158 278,168 296,190 292,218 286,256 282,288! 246,288! 234,262 234,238 214,226 "
        "130,226"
    )
    shorts = "60,158 40,172 38,200 46,222 62,230 150,230! 158,196 150,158!"
    return solid(curve(points(bare), closed=True), fill=SHADE) + solid(
        curve(points(shorts), closed=True), fill=CLOTH
    )


def ankle_rotation() -> str:
    behind, across = cup(Place(292, 196))
    return picture(
        "Ankle rotation: one hand holds the heel, the other turns the foot",
        group("arrow", arrow(oval(Point(90, 194), 76, 76, 70, 220))),
        group("hand-2", behind),
        group("leg", foot_beside()),
        group("hand-2-thumb", across),
        group("hand", grip(Place(178, 112, 190, 1.15), forearm="0,8 0,44")),
    )


def thumb_circles() -> str:
    trail = [*coil(Point(203, 192), Point(203, 96), 17, 4), Point(203, 66)]
    return picture(
        "Thumb circles: on top of the foot, from the toes up to the ankle",
        group("foot", foot_above()),
        group("arrow", arrow(trail)),
        group("hand", thumb(Place(324, 100, 202, 1.25), forearm="0,8 0,46")),
        group("hand-2", thumb(Place(78, 100, 158, 1.25, flip=True), forearm="0,8 0,46")),
    )


def tug_and_twist() -> str:
    curl = "182,234 190,245 206,249 215,238 206,228 195,238 204,261 230,285"
    return picture(
        "Tug and twist: each toe in turn is pinched, drawn outward and turned",
        group("foot", foot_in_front(Place(-92, 165, -40), lit=1)),
        group("hand", pinch(Place(322, 227, -44), gap=27, forearm="0,8 0,44")),
        group("arrow", arrow(points(curl))),
    )


def toe_grind() -> str:
    left = [*coil(Point(166, 118), Point(166, 72), 14, 2), Point(166, 44)]
    right = [*coil(Point(240, 118), Point(240, 72), 14, 2), Point(240, 44)]
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
        trail = points(f"350,{y} 50,{y}")
        return group(name, arrow(trail, width=width, opacity=opacity))

    return picture(
        "Finishing: long strokes from foot to thigh, lighter and lighter",
        group("leg", leg(Place(415, 2, flip=True))),
        group("hand-2", flat(Place(206, 82, 172), forearm="0,8 0,42")),
        group("hand", flat(Place(288, 98, 172, flip=True), forearm="0,8 0,42")),
        stroke("arrow", 218, 10, 1),
        stroke("arrow-2", 252, 6.5, 0.7),
        stroke("arrow-3", 282, 4, 0.4),
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

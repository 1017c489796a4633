"""The pictures of the leg massage, one for each step, all for the right leg."""

from __future__ import annotations

from tools.draw_hands import cup, fist, flat, grip, pinch, thumb
from tools.draw_legs import (
    ANKLE,
    FRONT,
    ankle_beside,
    foot_above,
    foot_beside,
    foot_in_front,
    leg,
    lit,
    lower_leg_beside,
    sole,
    worked,
)
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
    moving,
    number,
    oval,
    path,
    picture,
    points,
    pressing,
    solid,
    through,
    tube,
    upright,
)

SHORT = "0,8 0,46"


def warm_up() -> str:
    up = "path: 45,5 -100,-5; split: short"
    return picture(
        "Warm-up: flat hands on the leg, long strokes and short ones",
        group("leg", leg(Place(415, 16, flip=True))),
        pressing("hand-2", up, flat(Place(208, 92, 172), forearm=SHORT)),
        pressing("hand", up, flat(Place(290, 112, 172, flip=True), forearm=SHORT)),
        moving("arrow", "shapes: long; dim: 0.3", arrow(points("350,240 50,240"))),
        moving(
            "short-arrows",
            "shapes: short; dim: 0.3",
            *(
                group(f"arrow-{nth}", arrow(points(f"{x},276 {x - 56},276")))
                for nth, x in ((2, 350), (3, 269), (4, 188), (5, 106))
            ),
        ),
    )


def oil() -> str:
    pool = oval(Point(204, 172), 32, 11)
    spread = "tempo: 5; during: 0.3,0.8"
    left, right = (f"{spread}; path: {x},0 0,0" for x in (42, -38))
    return picture(
        "Oil: drops fall on the leg, two hands spread them",
        group("leg", leg(Place(415, 38, flip=True))),
        group("pool", path(curve(pool[:-1], closed=True), fill=SHADE)),
        group("bottle", bottle(Place(278, 40, -112, 0.95))),
        pressing("hand-2", left, flat(Place(110, 114, 162), forearm=SHORT)),
        pressing("hand", right, flat(Place(302, 136, 190, flip=True), forearm="0,8 0,36")),
        moving("drop", "tempo: 5; during: 0.01,0.3; path: 0,-22 0,52; gone: yes", falling()),
        group("arrow", arrow(points("222,274 350,274"))),
        group("arrow-2", arrow(points("178,274 50,274"))),
    )


def falling() -> str:
    return drop(Place(204, 112))


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
    trail = [*coil(ankle, calf_end, 20, 4), thigh]
    wrist = Place(268, 132, 172, 0.9, flip=True)
    up = points("40,112 110,150 190,150 262,126 340,128", place)
    way = through(up, wrist.of(Point(0, -56)))
    strokes = f"path: {way}; stages: 3; circling: circle; radius: 11; travel: 5"
    return picture(
        "Upstroke: foot, calf, thigh, first circles, then one long stroke toward the heart",
        group("leg", leg(place)),
        moving("arrow", "shapes: circle; dim: 0.3", arrow(trail, width=7)),
        moving("arrow-2", "shapes: long; dim: 0.3", arrow(points("226,106 102,54"), width=10)),
        group("heart", heart(Place(42, 36))),
        pressing("hand", strokes, flat(wrist, forearm="0,8 0,48")),
        *(
            moving(
                f"third-{digit}",
                f"stages: 3; stage: {digit}; dim: 0.35",
                badge(digit, place.of(Point(*at))),
            )
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
    lying = Place(362, 8, 0, 0.9, flip=True)
    knead = "path: 42,8 -58,-6; travel: 5; squeeze: 0.1; pivot: 164,150"
    return picture(
        "Calf: one hand holds the heel, the other kneads from the heel up the calf",
        group("other-leg", crossed_under()),
        group("hand-2", behind),
        group("leg", leg(lying), worked(lying)),
        group("hand-2-thumb", across),
        pressing("hand", knead, grip(Place(172, 92, 176), forearm="0,8 0,52")),
        group("arrow", arrow(points("332,276 60,276"), width=10)),
    )


def crossed_under() -> str:
    """The other leg, bent, that the ankle lies on."""
    bare = (
        "130,160 240,158 278,168 296,190 292,218 287,238 284,248! 242,248! 238,240 232,232 214,226 "
        "130,226"
    )
    shorts = "60,158 40,172 38,200 46,222 62,230 150,230! 158,196 150,158!"
    return solid(curve(points(bare), closed=True), fill=SHADE) + solid(
        curve(points(shorts), closed=True), fill=CLOTH
    )


def ankle_rotation() -> str:
    behind, across = cup(Place(292, 196))
    turn = f"pivot: {ANKLE.x:g},{ANKLE.y:g}; swing: -11; squash: 0.12"
    around = oval(Point(90, 194), 76, 76, 70, 220)
    return picture(
        "Ankle rotation: one hand holds the heel, the other turns the foot",
        moving("arrow", "direction: clockwise", arrow(around, width=10)),
        moving("arrow-2", "direction: counterclockwise; still: no", arrow(around[::-1], width=10)),
        group("hand-2", behind),
        group("leg", lower_leg_beside()),
        moving("foot", turn, foot_beside()),
        group("ankle", ankle_beside()),
        group("hand-2-thumb", across),
        moving("hand", turn, grip(Place(178, 112, 190, 1.15), forearm="0,8 0,44")),
    )


def thumb_circles() -> str:
    trail = [*coil(Point(203, 196), Point(203, 96), 20, 3), Point(203, 66)]
    up = "path: 0,28 0,-10; radius: 9; travel: 7"
    return picture(
        "Thumb circles: on top of the foot, from the toes up to the ankle",
        group("foot", foot_above()),
        group("arrow", arrow(trail)),
        pressing("hand", up, thumb(Place(324, 108, 202, 1.25), forearm="0,8 0,46")),
        pressing("hand-2", up, thumb(Place(78, 108, 158, 1.25, flip=True), forearm="0,8 0,46")),
    )


def tug_and_twist() -> str:
    place = Place(8, 345, -90, 0.98)
    wrist = Place(0, 0, -90, 0.86, flip=True)
    tips = [points(bone, place)[1] for bone in FRONT.bones]
    pinched = wrist.of(Point(0, -88))
    first = tips[0]
    wrist = wrist._replace(x=first.x - pinched.x, y=first.y - pinched.y)
    toes = " ".join(f"{number(tip.x - first.x)},{number(tip.y - first.y)},0" for tip in tips)
    tug = f"at: {toes}; path: 0,0 26,0"
    twist = f"{tug}; swing: 13; pivot: {number(first.x)},{number(first.y)}"
    loop = "10,-40 44,-40 72,-46 76,-64 58,-68 50,-52 72,-42 124,-40"
    curl = points(loop, Place(first.x, first.y))
    return picture(
        "Tug and twist: each toe in turn is pinched, drawn outward and turned",
        group("foot", foot_in_front(place)),
        *(
            moving(
                f"lit-{toe}",
                f"of: 5; item: {toe}; still: {'yes' if toe == 1 else 'no'}",
                lit(FRONT, toe, place),
            )
            for toe in range(5, 0, -1)
        ),
        pressing("hand", twist, pinch(wrist, gap=24, forearm="0,8 0,34"), back=0.6),
        moving("arrow", f"at: {toes}", arrow(curl)),
    )


def toe_grind() -> str:
    left = [*coil(Point(164, 122), Point(164, 64), 18, 2), Point(164, 36)]
    right = [*coil(Point(234, 122), Point(234, 64), 18, 2), Point(234, 36)]
    other = Place(302, 224, -14, 1.3, flip=True)
    swirl = "path: 0,2 0,-32; radius: 8; travel: 6"
    return picture(
        "Toe grind: both thumbs swirl on the ball of the foot, toward the toes",
        group("foot", sole()),
        group("arrow", arrow(left, width=7)),
        group("arrow-2", arrow(right, width=7)),
        pressing("hand", swirl, thumb(Place(98, 224, 14, 1.3), forearm="0,6 -20,24")),
        pressing("hand-2", swirl, thumb(other, forearm="0,6 -20,24")),
    )


def knuckle_knead() -> str:
    roll = "radius: 13; swing: 9; pivot: 180,192; pressure: 0"
    return picture(
        "Knuckle knead: a fist makes gentle circles in the arch of the foot",
        group("foot", sole(Place(-60, 0), arch=True)),
        group("arrow", arrow(oval(Point(150, 190), 76, 68, 80, 232), width=10)),
        pressing("hand", roll, fist(Place(236, 206, -76, 1.3), forearm="0,8 0,64"), back=1),
    )


def finishing() -> str:
    def stroke(name: str, nth: int, y: float, width: float) -> str:
        trail = points(f"350,{y} 50,{y}")
        fades = f"stages: 3; stage: {nth}; dim: 0.3"
        return moving(name, fades, arrow(trail, width=width, opacity=(1, 0.8, 0.6)[nth - 1]))

    up = "path: 45,5 -100,-5"
    return picture(
        "Finishing: long strokes from foot to thigh, lighter and lighter",
        group("leg", leg(Place(415, 2, flip=True))),
        pressing("hand-2", up, flat(Place(206, 82, 172), forearm="0,8 0,42"), back=0.35),
        pressing("hand", up, flat(Place(288, 98, 172, flip=True), forearm="0,8 0,42"), back=0.35),
        stroke("arrow", 1, 218, 11),
        stroke("arrow-2", 2, 252, 6.5),
        stroke("arrow-3", 3, 282, 3.5),
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

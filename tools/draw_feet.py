"""The pictures of the foot: toes at the left, ankle and heel at the right, arms from below.

So it lies on the other thigh for whose foot it is; the right one.
"""

from __future__ import annotations

from tools.draw_hands import fist, pinch, thumb
from tools.draw_legs import ABOVE, ARCH, BALL, foot_above, lit, sole
from tools.draw_pressure import pressing
from tools.draw_shapes import (
    Place,
    Point,
    group,
    moving,
    number,
    picture,
    points,
)
from tools.draw_trails import arrow, oval, spiral


def thumb_circles() -> str:
    trail = spiral(Point(116, 76), Point(244, 76), 18, -3, 84)
    up = "path: -50,0 46,0; radius: 8; travel: 7"
    left = thumb(Place(132, 216, -2, 1.05), forearm="0,8 -8,34")
    right = thumb(Place(254, 216, 2, 1.05, flip=True), forearm="0,8 -8,34")
    return picture(
        "Thumb circles: on top of the foot, from the toes up to the ankle",
        group("foot", foot_above(Place(14, -48))),
        group("arrow", arrow(trail)),
        pressing("hands", up, left, right),
    )


def tug_and_twist() -> str:
    place = Place(98, 42, 0, 0.78)
    wrist = Place(0, 0, 78, 0.74, flip=True)
    tips = [points(bone, place)[1] for bone in ABOVE.bones]
    pinched = wrist.of(Point(0, -99))
    first = tips[0]
    wrist = wrist._replace(x=first.x - pinched.x, y=first.y - pinched.y)
    toes = " ".join(f"{number(tip.x - first.x)},{number(tip.y - first.y)},0" for tip in tips)
    tug = f"at: {toes}; path: 0,0 -24,0"
    twist = f"{tug}; swing: 12; pivot: {number(first.x)},{number(first.y)}"
    loop = "0,-62 -34,-62 -58,-66 -64,-82 -48,-88 -38,-74 -56,-63 -112,-62"
    curl = points(loop, Place(first.x, first.y))
    return picture(
        "Tug and twist: each toe in turn is pinched, drawn outward and turned",
        group("foot", foot_above(place)),
        *(
            moving(
                f"lit-{toe}",
                f"of: 5; item: {toe}; still: {'yes' if toe == 1 else 'no'}",
                lit(ABOVE, toe, place),
                hidden=toe != 1,
            )
            for toe in range(5, 0, -1)
        ),
        pressing("hand", twist, pinch(wrist, gap=24, forearm="0,8 0,34"), back=0.6),
        moving("arrow", f"at: {toes}", arrow(curl)),
    )


SOLE = Place(8, 332, -90, 1.08)


def toe_grind() -> str:
    rows = [spiral(Point(168, y), Point(116, y), 13, 2, 54) for y in (54, 90)]
    swirl = "path: 6,0 -28,0; radius: 8; travel: 6"
    left = thumb(Place(76, 220, 4, 1.05), forearm="0,8 -4,34")
    right = thumb(Place(206, 222, -8, 1.05, flip=True), forearm="0,8 -8,34")
    return picture(
        "Toe grind: both thumbs swirl on the ball of the foot, toward the toes",
        group("foot", sole(SOLE, BALL)),
        *(
            group(f"arrow{nth}", arrow(row, width=7))
            for nth, row in zip(("", "-2"), rows, strict=True)
        ),
        pressing("hands", swirl, left, right),
    )


def knuckle_knead() -> str:
    roll = "radius: 12; swing: 8; pivot: 210,200"
    return picture(
        "Knuckle knead: a fist makes gentle circles in the arch of the foot",
        group("foot", sole(SOLE, ARCH)),
        group("arrow", arrow(oval(Point(210, 114), 86, 60, 150, 250), width=10)),
        pressing("hand", roll, fist(Place(214, 184, -4, 1.2), forearm="0,8 4,54"), back=1),
    )


PICTURES = {
    "thumb-circles": thumb_circles,
    "tug-and-twist": tug_and_twist,
    "toe-grind": toe_grind,
    "knuckle-knead": knuckle_knead,
}

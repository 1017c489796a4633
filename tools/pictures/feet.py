"""The pictures of the foot: toes at the left, ankle and heel at the right, arms from below.

So it lies on the other thigh for whose foot it is; the right one.
"""

from __future__ import annotations

from tools.pictures.hands import fist, pinch, thumb
from tools.pictures.legs import ABOVE, ARCH, BALL, foot_above, lit, sole
from tools.pictures.pressure import pressing
from tools.pictures.shapes import (
    Place,
    Point,
    group,
    moving,
    number,
    picture,
    points,
    solid,
    tube,
)
from tools.pictures.trails import arrow, oval, spiral


def thumb_circles() -> str:
    trail = spiral(Point(128, 106), Point(230, 106), 16, -3, 66)
    up = "path: -8,0 56,0; travel: 7; radius: 9"
    left = thumb(Place(116, 218), forearm="0,8 -4,30", aim=-84)
    right = thumb(Place(252, 218, flip=True), forearm="0,8 -4,30", aim=-84)
    return picture(
        "Thumb circles: on top of the foot, from the toes up to the ankle",
        group("fingers", beyond("150,60 165,52 180,50 195,55 236,60 251,59 266,65 281,78")),
        group("foot", foot_above(Place(56, 6, 0, 0.78))),
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
    tug = f"at: {toes}; path: 0,0 -12,0"
    twist = f"{tug}; swing: 12; pivot: {number(first.x)},{number(first.y)}"
    curl = spiral(Point(first.x + 4, first.y - 68), Point(first.x - 52, first.y - 68), 11, 2, 44)
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
        pressing("hand", twist, pinch(wrist, gap=11, forearm="0,8 0,34"), back=0.6),
        moving("arrow", f"at: {toes}", arrow(curl)),
    )


def beyond(tips: str) -> str:
    """Finger tips at the far edge of a foot, of the hands that hold it from beneath."""
    return "".join(
        solid(*tube(f"{tip.x},{tip.y + 34} {tip.x},{tip.y}", [9, 8])) for tip in points(tips)
    )


SOLE = Place(8, 332, -90, 1.08)


def toe_grind() -> str:
    rows = [spiral(Point(x, y), Point(x - 50, y), 10, 2, 34) for x, y in ((168, 86), (144, 124))]
    swirl = "path: 6,0 -50,0; travel: 6; radius: 7"
    left = thumb(Place(112, 226), forearm="0,8 -4,30", aim=64)
    right = thumb(Place(212, 190, flip=True), forearm="0,8 -4,30", aim=-64)
    return picture(
        "Toe grind: both thumbs swirl on the ball of the foot, toward the toes",
        group("fingers", beyond("114,42 129,33 144,32 159,38 202,55 217,49 232,51 247,60")),
        group("foot", sole(Place(50, 280, -90, 0.85), BALL)),
        *(
            group(f"arrow{nth}", arrow(row, width=7))
            for nth, row in zip(("", "-2"), rows, strict=True)
        ),
        pressing("hands", swirl, left, right),
    )


def knuckle_knead() -> str:
    roll = "radius: 12; swing: 8; pivot: 222,208"
    return picture(
        "Knuckle knead: a fist makes gentle circles in the arch of the foot",
        group("foot", sole(SOLE, ARCH)),
        group("arrow", arrow(oval(Point(208, 116), 54, 40, 165, 182), width=10)),
        pressing("hand", roll, fist(Place(226, 194, -20, 1.12), forearm="0,8 4,42"), back=1),
    )


PICTURES = {
    "thumb-circles": thumb_circles,
    "tug-and-twist": tug_and_twist,
    "toe-grind": toe_grind,
    "knuckle-knead": knuckle_knead,
}

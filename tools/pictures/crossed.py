"""The pictures of calf and ankle: the ankle lies on the other thigh; for the right leg.

The leg is seen as in a mirror: the knee at the right, the toes at the left.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.pictures.hands import clasp, hand
from tools.pictures.legs import (
    ANKLE,
    ankle_beside,
    crossed,
    foot_beside,
    lower_leg_beside,
    worked,
)
from tools.pictures.pressure import pressing
from tools.pictures.shapes import (
    CLOTH,
    SHADE,
    SHIRT,
    Place,
    Point,
    circle,
    curve,
    group,
    moving,
    picture,
    points,
    solid,
    tube,
)
from tools.pictures.trails import arrow, oval


def calf() -> str:
    lying = Place(26, 24, 0, 0.92)
    knead = "path: -44,-4 -20,2 12,4 40,-2; travel: 5; squeeze: 0.06; pivot: 214,158"
    behind, across = under_heel(Place(88, 166, 0, 0.78))
    clasped = clasp(Place(242, 114, 212, 0.88, flip=True), forearm="0,8 -6,38 -10,72")
    return picture(
        "Calf: one hand holds the heel, the other kneads from the heel up the calf",
        group("body", seated()),
        group("other-leg", other_leg()),
        group("hand-2", behind),
        group("leg", crossed(lying), worked(lying)),
        group("hand-2-fingers", across),
        pressing("hand", knead, clasped),
        group("arrow", arrow(points("170,250 352,250"), width=11)),
    )


def under_heel(place: Place) -> tuple[str, str]:
    """A hand from above, behind the leg, that holds the heel; then its finger tips in front."""
    around = tube("58,-72 48,-6 18,34 -16,38", [20, 24, 21, 15], place)
    tips = ((-24, 42), (-5, 49), (15, 48), (34, 40))
    return hand(around, "58,-72 62,-150", place), finger_tips(tips, place)


def seated() -> str:
    """From the front, below the shoulders: shirt and shorts, a thigh to either side."""
    shirt = "142,8! 318,8! 310,34 292,60 288,84! 232,92 176,84! 172,60 150,34"
    return (
        solid(*tube("260,130 316,136", [38, 32]))
        + solid(*tube("196,126 130,176", [36, 32]), fill=SHADE)
        + solid(*tube("206,106 166,146", [38, 38]), *tube("254,106 292,128", [38, 38]), fill=CLOTH)
        + solid(curve(points(shirt), closed=True), fill=SHIRT)
    )


def other_leg() -> str:
    """The other one, its foot on the floor, that the ankle lies on."""
    shin = tube("130,176 122,214 116,250", [32, 28, 18])
    foot = tube("116,254 104,270", [19, 20])
    toes = ((80, 272, 6), (90, 279, 6.5), (101, 282, 7), (116, 280, 9.5))
    return solid(*shin, *foot, fill=SHADE) + "".join(
        solid(circle(Point(x, y), radius), fill=SHADE) for x, y, radius in toes
    )


def ankle_rotation() -> str:
    turn = f"pivot: {ANKLE.x:g},{ANKLE.y:g}; swing: -11; squash: 0.12"
    ring = Point(118, 168)
    there = oval(ring, 84, 106, 72, 206)
    back = [Point(at.x, 2 * ring.y - at.y) for at in there]
    behind, tips = beneath_heel(Place(284, 196))
    over = clasp(Place(198, 84, 204, 0.86, flip=True), forearm="0,8 0,28")
    return picture(
        "Ankle rotation: one hand holds the heel, the other turns the foot",
        moving("arrow", "direction: clockwise", arrow(there, width=10)),
        moving(
            "arrow-2",
            "direction: counterclockwise; still: no",
            arrow(back, width=10),
            hidden=True,
        ),
        group("hand-2", behind),
        group("leg", lower_leg_beside()),
        moving("foot", turn, foot_beside()),
        group("ankle", ankle_beside()),
        group("hand-2-fingers", tips),
        moving("hand", turn, over.drawn),
    )


def beneath_heel(place: Place) -> tuple[str, str]:
    """A cupped palm that a heel rests in, the arm from below; then its finger tips in front."""
    palm = tube("38,-10 26,22 0,28 -30,18", [16, 24, 22, 14], place)
    tips = ((-34, 24), (-14, 31), (7, 32), (27, 24))
    return hand(palm, "24,20 34,42 44,64", place), finger_tips(tips, place)


def finger_tips(roots: Sequence[tuple[float, float]], place: Place) -> str:
    """Upward from there, beside each other."""
    return "".join(solid(*tube(f"{x},{y} {x - 2},{y - 24}", [9.5, 8.5], place)) for x, y in roots)


PICTURES = {"calf": calf, "ankle-rotation": ankle_rotation}

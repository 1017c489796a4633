"""The pictures of calf and ankle: the ankle lies on the other thigh; for the right leg.

The leg is seen as in a mirror: the knee at the right, the toes at the left.
"""

from __future__ import annotations

from tools.draw_hands import cup, grip, hand
from tools.draw_legs import (
    ANKLE,
    ankle_beside,
    crossed,
    foot_beside,
    lower_leg_beside,
    worked,
)
from tools.draw_pressure import Fan, Hand, pressing
from tools.draw_shapes import (
    CLOTH,
    HERE,
    SHADE,
    SKIN,
    Place,
    Point,
    circle,
    group,
    ink,
    moving,
    path,
    picture,
    points,
    solid,
    tube,
)
from tools.draw_trails import arrow, oval


def calf() -> str:
    lying = Place(26, 6, 0, 0.92)
    along = "path: -56,-2 -30,6 10,4 44,-6; travel: 5"
    knead = f"{along}; squeeze: 0.07; pivot: 208,142"
    behind, across = cup(Place(92, 146, 0, 0.78), forearm="56,-56 50,-108")
    arm = hand(tube("214,70 216,130 206,172", [17, 24, 16]), "214,70 222,42", HERE)
    return picture(
        "Calf: one hand holds the heel, the other kneads from the heel up the calf",
        group("other-leg", other_leg()),
        group("shorts", lap()),
        group("hand-2", behind),
        moving("hand-behind", f"{along}; lift: 12; back: 0.5", arm),
        group("leg", crossed(lying), worked(lying)),
        group("hand-2-thumb", across),
        pressing("hand", knead, around()),
        group("arrow", arrow(points("176,262 372,262"), width=11)),
    )


def around() -> Hand:
    """What is seen in front of a calf of a hand that holds it from behind: fingers and thumb."""
    fingers = "".join(
        solid(*tube(f"{x},184 {x - 3},168 {x - 9},{tip}", [11, 10.5, 9]))
        + ink(f"{x - 13},{tip + 1} {x - 10},{tip - 5} {x - 5},{tip - 1}", width=3.5)
        for x, tip in ((170, 158), (192, 148), (214, 144), (236, 148))
    )
    thumb = solid(*tube("219,97 206,108 190,125", [13, 10.5, 8.5])) + seam(Point(216, 88), 20)
    return Hand(fingers + thumb, HERE, (Fan(206, 172, 32, 22, 180, 62),))


def seam(at: Point, radius: float) -> str:
    """Skin over the outline where a thumb in front joins the hand behind."""
    return path(circle(at, radius), fill=SKIN)


def other_leg() -> str:
    """The other one, its foot on the floor, that the ankle lies on."""
    toes = "".join(ink(f"{x},282 {x},276", width=3.5) for x in (86, 98, 110, 121))
    shin = tube("124,140 112,196 108,250", [38, 34, 20])
    foot = tube("84,274 116,272", [12, 14])
    return solid(*shin, *foot, fill=SHADE) + ink("92,214 110,224 128,214") + toes


def lap() -> str:
    """Shorts, seen from the front."""
    thighs = *tube("196,54 128,128", [42, 42]), *tube("212,54 316,110", [42, 42])
    return solid(*thighs, fill=CLOTH)


def ankle_rotation() -> str:
    turn = f"pivot: {ANKLE.x:g},{ANKLE.y:g}; swing: -11; squash: 0.12"
    ring = Point(96, 176)
    there = oval(ring, 36, 84, 235, 320)
    back = [Point(at.x, 2 * ring.y - at.y) for at in there]
    held = tube("356,244 342,222 322,180 324,134", [20, 24, 17, 10])
    across = solid(*tube("342,220 316,206 288,194", [14, 10.5, 8.5])) + seam(Point(350, 226), 17)
    return picture(
        "Ankle rotation: one hand holds the heel, the other turns the foot",
        group("hand-2", hand(held, "350,234 366,262", HERE)),
        group("leg", lower_leg_beside()),
        moving("foot", turn, foot_beside()),
        group("ankle", ankle_beside()),
        group("hand-2-thumb", across),
        moving("arrow", "direction: clockwise", arrow(there, width=10)),
        moving(
            "arrow-2",
            "direction: counterclockwise; still: no",
            arrow(back, width=10),
            hidden=True,
        ),
        moving("hand", turn, grip(Place(188, 226, -4, 0.98), forearm="0,8 2,22")),
    )


PICTURES = {"calf": calf, "ankle-rotation": ankle_rotation}

"""The pictures of the leg massage with the leg stretched out; all for the right leg.

The own body is at the left, so that is where arms come from.
"""

from __future__ import annotations

from tools import draw_crossed, draw_feet
from tools.draw_hands import flat
from tools.draw_legs import leg
from tools.draw_pressure import pressing
from tools.draw_shapes import (
    ACCENT,
    CLOTH,
    OUTLINE,
    SHADE,
    SKIN,
    Place,
    Point,
    circle,
    curve,
    group,
    ink,
    moving,
    path,
    picture,
    points,
    solid,
    tube,
    upright,
)
from tools.draw_trails import arrow, coil, oval, taper, through


def stretched(y: float) -> str:
    return leg(Place(402, y, 0, 0.84, flip=True))


def warm_up() -> str:
    up = "path: 66,6 -92,-14; split: short"
    far = flat(Place(228, 108, 124, 0.84, flip=True), forearm="0,8 0,72")
    near = flat(Place(184, 122, 118, 0.84), forearm="0,8 0,72")
    return picture(
        "Warm-up: flat hands on the leg, long strokes and short ones",
        group("leg", stretched(26)),
        pressing("hands", up, far, near),
        moving("arrow", "shapes: long; dim: 0.3", arrow(points("362,234 38,234"), width=10)),
        moving(
            "short-arrows",
            "shapes: short; dim: 0.3",
            *(
                group(f"arrow-{nth}", arrow(points(f"{x},274 {x - 56},274"), width=10))
                for nth, x in ((2, 362), (3, 273), (4, 184), (5, 94))
            ),
        ),
    )


def oil() -> str:
    pool = oval(Point(230, 184), 34, 12)
    spread = "tempo: 5; during: 0.3,0.8"
    left, right = (f"{spread}; path: {x},0 0,0" for x in (40, -34))
    far = flat(Place(300, 132, 150, 0.84, flip=True), forearm="0,8 0,44")
    near = flat(Place(100, 128, 128, 0.84), forearm="0,8 0,44")
    return picture(
        "Oil: drops fall on the leg, two hands spread them",
        group("leg", stretched(44)),
        group("pool", path(curve(pool[:-1], closed=True), fill=SHADE)),
        group("bottle", bottle(Place(314, 34, -112, 0.95))),
        pressing("hand-2", right, far),
        pressing("hand", left, near),
        moving("drop", "tempo: 5; during: 0.01,0.3; path: 0,-22 0,52; gone: yes", falling()),
        group("arrow", arrow(points("242,274 362,274"), width=10)),
        group("arrow-2", arrow(points("202,274 82,274"), width=10)),
    )


def falling() -> str:
    return drop(Place(232, 118))


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
    place = Place(402, 132, 14, 0.76, flip=True)
    wrist = Place(196, 122, 122, 0.74)
    way = through(points("324,204 262,218 196,186 124,164"), wrist.of(Point(0, -52)))
    strokes = f"path: {way}; stages: 3; circling: circle; radius: 10; travel: 5"
    thirds = [
        (digit, place.of(Point(*at)))
        for digit, at in ((1, (22, 200)), (2, (170, 222)), (3, (350, 216)))
    ]
    circles = coil(Point(356, 118), Point(252, 84), 21, 3.25)
    return picture(
        "Upstroke: foot, calf, thigh, first circles, then one long stroke toward the heart",
        group("body", body()),
        group("leg", leg(place)),
        *(badge(f"number-{digit}", digit, at) for digit, at in thirds),
        *(
            moving(
                f"third-{digit}",
                f"stages: 3; stage: {digit}; still: no",
                badge(f"lit-{digit}", digit, at, lit=True),
                hidden=True,
            )
            for digit, at in thirds
        ),
        moving("arrow", "shapes: circle; dim: 0.3", path(curve(circles), stroke=ACCENT, width=8)),
        moving("arrow-2", "shapes: long; dim: 0.3", arrow(points("228,92 138,62"), width=10)),
        group("heart", heart(Place(68, 56, size=1.15))),
        pressing("hand", strokes, flat(wrist, forearm="0,8 0,64")),
    )


def body() -> str:
    """From the hip to the chest, from the side."""
    shape = "70,176 38,140 16,92 14,44 26,14! 106,14! 120,60 118,110 120,176"
    return solid(curve(points(shape), closed=True), fill=CLOTH)


def heart(place: Place) -> str:
    shape = "0,-10! 8,-22 22,-22 28,-8 22,8 0,28! -22,8 -28,-8 -22,-22 -8,-22"
    return solid(curve(points(shape, place), closed=True), fill=ACCENT)


DIGITS = {
    1: "-4,-4 1,-8! 1,8!",
    2: "-5,-4 0,-8 5,-4 2,2 -5,8! 6,8!",
    3: "-5,-6 0,-8.5 5,-5 0,-0.5! 6,4 0,8.5 -5,6",
}


def badge(name: str, digit: int, at: Point, *, lit: bool = False) -> str:
    """A digit in a ring; filled where it is lit."""
    ring = circle(Point(0, 0), 18)
    if lit:
        drawn = path(ring, stroke=ACCENT, width=6, fill=ACCENT)
        return upright(name, at, drawn, ink(DIGITS[digit], width=5, colour=SKIN))
    drawn = path(ring, stroke=OUTLINE, width=4, fill=SKIN)
    return upright(name, at, drawn, ink(DIGITS[digit], width=5))


def finishing() -> str:
    up = "path: 66,6 -92,-14"
    far = flat(Place(228, 152, 124, 0.84, flip=True), forearm="0,8 0,72")
    near = flat(Place(184, 166, 118, 0.84), forearm="0,8 0,72")
    strokes = (("arrow", 1, 88, 22), ("arrow-2", 2, 54, 13), ("arrow-3", 3, 26, 7))
    return picture(
        "Finishing: long strokes from foot to thigh, lighter and lighter",
        group("leg", stretched(96)),
        *(
            moving(name, f"stages: 3; stage: {nth}; dim: 0.3", taper(swoop(y), width))
            for name, nth, y, width in strokes
        ),
        pressing("hands", up, far, near, back=0.35),
    )


def swoop(y: float) -> list[Point]:
    """From above the foot to the thigh."""
    return [Point(366 - 312 * at / 12, y + 34 * (at / 12) ** 2) for at in range(13)]


PICTURES = (
    {"warm-up": warm_up, "oil": oil, "upstroke": upstroke, "finishing": finishing}
    | draw_crossed.PICTURES
    | draw_feet.PICTURES
)

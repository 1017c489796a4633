"""The pictures of the leg massage with the leg stretched out; all for the right leg.

The own body is at the left, so that is where arms come from.
"""

from __future__ import annotations

from tools.pictures import crossed, feet
from tools.pictures.hands import feather, flat, hand
from tools.pictures.legs import leg
from tools.pictures.people import head_in_profile
from tools.pictures.pressure import pressing
from tools.pictures.shapes import (
    ACCENT,
    CLOTH,
    OUTLINE,
    SHADE,
    SHIRT,
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
from tools.pictures.trails import arrow, coil, taper, through


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
    spread = "tempo: 5; during: 0.3,0.8"
    left, right = (f"{spread}; path: {x},0 0,0" for x in (40, -34))
    far = flat(Place(300, 132, 150, 0.84, flip=True), forearm="0,8 0,44")
    near = flat(Place(100, 128, 128, 0.84), forearm="0,8 0,44")
    pours = "tempo: 5; during: 0,0.3"
    return picture(
        "Oil: drops fall on the leg, two hands spread them",
        group("leg", stretched(44)),
        group("pool", pool(Place(254, 178))),
        pressing("hand-2", f"{right}; gone: yes", far, hidden=True),
        pressing("hand", left, near),
        moving(
            "bottle", f"{pours}; path: 0,0 0,3; gone: yes", held_bottle(Place(190, 34, 122, 1.05))
        ),
        moving("drop", f"{pours}; path: 0,0 0,62; gone: yes", drop(Place(264, 106, 0, 0.5))),
        group("arrow", arrow(points("242,274 362,274"), width=10)),
        group("arrow-2", arrow(points("202,274 82,274"), width=10)),
    )


def pool(place: Place) -> str:
    """Oil on the skin, with its gloss."""
    edge = curve(
        points("-44,2 -34,-13 -8,-18 10,-14 32,-17 46,-1 34,14 12,13 -8,20 -30,14", place),
        closed=True,
    )
    gloss = ink("-28,-2 -16,-7 0,-8", place, width=5, colour=SKIN)
    return (
        path(edge, fill=SHADE, stroke=OUTLINE, width=3.5)
        + gloss
        + ink("12,-8 17,-8", place, width=5, colour=SKIN)
    )


def drop(place: Place) -> str:
    outline = curve(points("0,-30! 9,-10 16,8 11,20 0,25 -11,20 -16,8 -9,-10", place), closed=True)
    return solid(outline, fill=SHADE)


def held_bottle(place: Place) -> str:
    """A bottle with a hand around it."""
    palm = tube("24,-34 24,-10", [14, 17], place)
    fingers = (
        tube(f"{22 - lean},{y} {-2 + lean},{y - 3}", [8.5, 7.5], place)
        for y, lean in ((-7, 2), (-20, 0), (-33, 2))
    )
    return (
        hand(palm, "24,-8 38,26 48,54", place)
        + bottle(place)
        + "".join(solid(*finger) for finger in fingers)
    )


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
    wrist = Place(168, 160, 122, 0.74)
    way = through(points("330,212 262,222 190,190 128,172"), wrist.of(Point(0, -52)))
    strokes = f"path: {way}; stages: 3; circling: circle; radius: 10; travel: 5"
    thirds = [
        (digit, place.of(Point(*foot)), place.of(Point(*at)))
        for digit, foot, at in (
            (1, (56, 170), (76, 208)),
            (2, (160, 176), (172, 228)),
            (3, (330, 162), (344, 212)),
        )
    ]
    circles = coil(Point(346, 232), Point(150, 182), 16, 6.25)
    return picture(
        "Upstroke: foot, calf, thigh, first circles, then one long stroke toward the heart",
        group("body", body()),
        group("leg", leg(place)),
        group("heart", heart(Place(74, 108, size=0.95))),
        *(leader(foot, at) for _, foot, at in thirds),
        *(badge(f"number-{digit}", digit, at) for digit, _, at in thirds),
        *(
            moving(
                f"third-{digit}",
                f"stages: 3; stage: {digit}; still: no",
                badge(f"lit-{digit}", digit, at, lit=True),
                hidden=True,
            )
            for digit, _, at in thirds
        ),
        moving("arrow", "shapes: circle; dim: 0.3", path(curve(circles), stroke=ACCENT, width=7)),
        moving(
            "arrow-2",
            "shapes: long; dim: 0.3",
            arrow(points("346,136 296,132 230,120 130,104"), width=10),
        ),
        pressing("hand", strokes, flat(wrist, forearm="0,8 0,64")),
    )


def leader(start: Point, end: Point) -> str:
    """From a place on the leg to its number."""
    return path(curve([start, end]), stroke=OUTLINE, width=4) + path(circle(start, 5), fill=OUTLINE)


def body() -> str:
    """From the hip to the head, from the side."""
    chest = "40,196 28,160 24,116 34,82 56,66 76,62 98,70 114,92 118,120 114,150 118,190"
    return (
        solid(*tube("74,72 78,52", [14, 14]))
        + solid(curve(points(chest), closed=True), fill=SHIRT)
        + head_in_profile(Place(82, 38, 0, 0.8))
    )


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
    up = "path: 56,8 -74,-14"
    far = feather(Place(236, 94, 132, 0.84, flip=True), forearm="0,8 0,50")
    near = feather(Place(142, 70, 126, 0.84), forearm="0,8 0,50")
    strokes = (("arrow", 1, 241, 18), ("arrow-2", 2, 263, 11), ("arrow-3", 3, 280, 6))
    return picture(
        "Finishing: finger tips from foot to thigh, lighter and lighter",
        group("leg", stretched(55)),
        *(
            moving(name, f"stages: 3; stage: {nth}; dim: 0.3", taper(swoop(y), width))
            for name, nth, y, width in strokes
        ),
        pressing("hands", up, far, near, back=0.35),
    )


def swoop(y: float) -> list[Point]:
    """From below the foot to the thigh."""
    return [Point(366 - 328 * at / 12, y + 3 * (at / 12) ** 2) for at in range(13)]


PICTURES = (
    {"warm-up": warm_up, "oil": oil, "upstroke": upstroke, "finishing": finishing}
    | crossed.PICTURES
    | feet.PICTURES
)

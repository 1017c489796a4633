"""Legs and feet: from the side, from above, from below. All of them right ones."""

from __future__ import annotations

from typing import NamedTuple

from tools.draw_shapes import (
    ACCENT,
    CLOTH,
    HERE,
    LINE,
    OUTLINE,
    SHADE,
    SKIN,
    Place,
    Point,
    curve,
    fingertip,
    group,
    ink,
    limb,
    path,
    points,
    solid,
)

LEG = (
    "372,84 330,88 285,90 256,84 232,92 200,112 150,126 112,130 "
    "92,122 76,98 64,66 54,52 42,54 40,68 44,88 46,112 44,136 "
    "38,158 44,178 62,184 84,172 118,176 160,192 200,188 238,168 "
    "262,158 300,168 340,174 372,176"
)
SHORTS = "330,80! 372,78 386,92 390,130 386,166 372,182 328,180! 320,130"
LOWER_LEG = (
    "232,20 236,62 232,98 214,124 188,144 158,160 122,172 98,180 84,192 84,206 98,213 134,214 "
    "168,217 202,212 236,220 266,228 296,226 314,208 310,182 298,156 300,120 306,76 304,20"
)


def leg(place: Place = HERE, *, fill: str = SKIN) -> str:
    """From the side, stretched out, foot at the left with the toes up."""
    details = (
        ink("55,66 48,68", place)
        + ink("244,102 252,110 266,110", place)
        + ink("88,148 97,151", place)
    )
    return (
        solid(curve(points(LEG, place), closed=True), fill=fill)
        + details
        + solid(curve(points(SHORTS, place), closed=True), fill=CLOTH)
    )


def foot_beside(place: Place = HERE) -> str:
    """From the inner side: toes to the left, heel at the right, lower leg upward."""
    hem = "222,14! 268,6 316,14! 313,44! 268,37 225,44!"
    return (
        solid(curve(points(LOWER_LEG, place), closed=True))
        + ink("91,184 100,187 101,182", place)
        + ink("122,196 130,194", place)
        + ink("256,162 264,171 275,165", place)
        + solid(curve(points(hem, place), closed=True), fill=CLOTH)
    )


def middle(start: Point, end: Point) -> Point:
    return Point((start.x + end.x) / 2, (start.y + end.y) / 2)


class Toes(NamedTuple):
    """Root to tip with both radii, and the nail, for each toe from the big one on."""

    bones: tuple[str, ...]
    radii: tuple[tuple[float, float], ...]
    nails: tuple[str, ...] = ()


ABOVE = Toes(
    ("247,216 254,262", "215,220 218,266", "188,214 187,260", "164,204 160,249", "144,192 137,233"),
    ((19.5, 18.5), (11, 11.5), (11, 11), (10.5, 10), (10, 9.5)),
    (
        "243,270 254,275 265,270",
        "211,272 218,275 225,272",
        "181,266 187,269 193,266",
        "154,255 160,258 166,255",
        "132,238 137,241 142,238",
    ),
)
INSTEP = (
    "156,20 159,66 152,100 135,140 120,180 121,206 140,222 188,236 236,242 268,238 284,212 "
    "279,170 260,130 246,96 243,62 246,20"
)
FRONT = Toes(
    ("275,150 283,204", "222,156 227,211", "182,152 183,206", "146,142 142,192", "114,128 106,170"),
    ((28, 27), (17, 17.5), (16.5, 16.5), (16, 15.5), (15, 14.5)),
    (
        "266,216 283,224 300,216",
        "217,219 227,223 237,219",
        "174,214 183,218 192,214",
        "134,200 142,203 150,200",
        "98,177 106,181 114,177",
    ),
)
FORESHORTENED = (
    "144,20 142,58 128,84 106,110 97,140 110,156 140,168 180,176 230,178 276,172 306,150 "
    "300,112 276,82 262,56 260,20"
)


def foot_above(place: Place = HERE) -> str:
    """From above: lower leg at the top, toes at the bottom, the big toe at the right."""
    hem = curve(points("144,14! 201,6 258,14! 255,42! 201,36 147,42!", place), closed=True)
    foot = solid(curve(points(INSTEP, place), closed=True))
    return foot + toes(ABOVE, place) + solid(hem, fill=CLOTH)


def foot_in_front(place: Place = HERE, *, lit: int = 0) -> str:
    """As from above, but nearer to the toes, of which one may be lit."""
    hem = curve(points("130,12! 202,4 274,12! 270,42! 202,35 134,42!", place), closed=True)
    foot = solid(curve(points(FORESHORTENED, place), closed=True))
    return foot + toes(FRONT, place, lit=lit) + solid(hem, fill=CLOTH)


def toes(row: Toes, place: Place, *, lit: int = 0) -> str:
    drawn = []
    for index, (bone, radii) in enumerate(zip(row.bones, row.radii, strict=True), 1):
        root, tip = points(bone, place)
        sizes = [radius * place.size for radius in radii]
        flesh = path(limb(root, sizes[0], tip, sizes[1]), fill=SKIN)
        edge = path(fingertip(root, sizes[0], tip, sizes[1]), stroke=OUTLINE, width=LINE * 2)
        glow = path(
            limb(middle(root, tip), sizes[1], tip, sizes[1]), fill=ACCENT, extra=' opacity="0.5"'
        )
        nail = ink(row.nails[index - 1], place, width=3.5) if row.nails else ""
        drawn.append(group(f"toe-{index}", edge, flesh, glow if index == lit else "", nail))
    return "".join(drawn[::-1])


SOLE = (
    "200,292 168,284 154,254 156,214 150,170 134,124 136,92 156,76 190,72 226,66 258,72 268,96 "
    "262,136 240,176 240,214 246,254 232,284"
)
BELOW = Toes(
    ("247,84 250,38", "214,84 215,38", "189,86 188,44", "166,94 163,54", "148,104 141,69"),
    ((18, 18), (11, 11), (10.5, 10.5), (10, 9.5), (9, 9)),
)


def sole(place: Place = HERE, *, arch: bool = False) -> str:
    """From below: toes at the top, heel at the bottom, the big toe at the right."""
    ball = "146,112 160,96 200,92 246,88 256,106 246,134 210,130 180,136 154,130"
    hollow = "250,150 222,144 192,162 180,194 192,222 222,230 240,214 238,184"
    heel = "172,250 200,236 228,250 230,268 200,280 172,270"
    return (
        solid(curve(points(SOLE, place), closed=True))
        + toes(BELOW, place)
        + "".join(
            path(curve(points(patch, place), closed=True), fill=SHADE)
            for patch in ([hollow] if arch else [ball, heel])
        )
    )

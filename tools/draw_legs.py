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
    "372,76 330,82 285,88 256,82 232,91 200,112 150,128 112,131 "
    "92,122 76,98 64,66 54,52 42,54 40,68 44,88 46,112 44,136 "
    "38,158 44,178 62,184 84,173 116,176 158,194 200,190 238,170 "
    "262,162 300,174 340,182 372,186"
)
SHORTS = "334,74! 372,70 386,86 390,131 386,176 372,192 332,188! 324,131"
ABOVE_ANKLE = (
    "232,26 236,62 232,98 229,128 231,158 243,179 265,187 287,180 299,158 299,124 306,76 304,26"
)
FOOT = (
    "240,122 214,130 188,144 158,160 122,172 98,180 84,192 84,206 98,213 134,214 168,217 202,212 "
    "236,220 266,228 296,226 314,208 310,182 301,156 290,126 264,114"
)
ANKLE = Point(264, 151)
"""What the foot turns about."""


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


def worked(place: Place) -> str:
    """The muscle of the calf of such a leg, shaded."""
    muscle = "104,166 130,158 164,158 200,160 226,166 202,182 160,186 124,172"
    return path(curve(points(muscle, place), closed=True), fill=SHADE)


def lower_leg_beside(place: Place = HERE) -> str:
    """From the inner side, down to the ankle."""
    return solid(curve(points(ABOVE_ANKLE, place), closed=True))


def foot_beside(place: Place = HERE) -> str:
    """From the inner side: toes to the left, heel at the right; it turns about the ankle."""
    return (
        solid(curve(points(FOOT, place), closed=True))
        + ink("90,187 97,191 105,187", place)
        + ink("122,196 130,194", place)
    )


def ankle_beside(place: Place = HERE) -> str:
    """What joins them, so that nothing is seen of where they meet."""
    hem = "222,19! 268,11 316,19! 313,48! 268,41 225,48!"
    return (
        path(curve(points(ABOVE_ANKLE, place), closed=True), fill=SKIN)
        + ink("256,158 264,167 275,161", place)
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
    ("257,220 265,260", "217,226 220,267", "184,220 182,260", "155,208 150,247", "130,194 122,231"),
    ((24, 23), (14, 14), (13.5, 13.5), (13, 12.5), (12, 11.5)),
    (
        "252,270 265,276 278,270",
        "211,273 220,277 229,273",
        "174,266 182,270 190,266",
        "142,253 150,257 158,253",
        "115,236 122,240 129,236",
    ),
)
INSTEP = (
    "156,26 159,66 152,100 135,140 120,180 121,206 140,222 188,236 236,242 268,238 284,212 "
    "279,170 260,130 246,96 243,62 246,26"
)
FRONT = Toes(
    ("261,180 269,212", "219,186 222,218", "185,182 183,212", "155,172 150,201", "129,160 121,188"),
    ((24, 24), (14, 14.5), (14, 13.5), (13, 12.5), (12, 11.5)),
    (
        "255,223 269,229 283,223",
        "213,225 222,229 231,225",
        "175,218 183,222 191,218",
        "142,206 150,210 158,206",
        "114,193 121,197 128,193",
    ),
)
FORESHORTENED = (
    "156,20 159,52 148,70 150,86 132,116 118,144 116,164 138,180 186,194 236,200 268,196 288,176 "
    "284,146 264,112 250,88 254,72 244,54 247,20"
)


def foot_above(place: Place = HERE) -> str:
    """From above: lower leg at the top, toes at the bottom, the big toe at the right."""
    hem = curve(points("144,19! 201,11 258,19! 255,46! 201,40 147,46!", place), closed=True)
    foot = solid(curve(points(INSTEP, place), closed=True))
    return foot + toes(ABOVE, place) + solid(hem, fill=CLOTH)


def foot_in_front(place: Place = HERE) -> str:
    """As from above, but nearer to the toes."""
    hem = curve(points("144,14! 201,6 258,14! 255,40! 201,34 147,40!", place), closed=True)
    foot = solid(curve(points(FORESHORTENED, place), closed=True))
    return foot + toes(FRONT, place) + solid(hem, fill=CLOTH)


def toes(row: Toes, place: Place) -> str:
    drawn = []
    for index, (bone, radii) in enumerate(zip(row.bones, row.radii, strict=True), 1):
        root, tip = points(bone, place)
        sizes = [radius * place.size for radius in radii]
        flesh = path(limb(root, sizes[0], tip, sizes[1]), fill=SKIN)
        edge = path(fingertip(root, sizes[0], tip, sizes[1]), stroke=OUTLINE, width=LINE * 2)
        nail = ink(row.nails[index - 1], place, width=3.5) if row.nails else ""
        drawn.append(group(f"toe-{index}", edge, flesh, nail))
    return "".join(drawn[::-1])


def lit(row: Toes, toe: int, place: Place) -> str:
    """One toe of a row in the accent, to be laid over it."""
    root, tip = points(row.bones[toe - 1], place)
    radius = row.radii[toe - 1][1] * place.size
    return path(limb(middle(root, tip), radius, tip, radius), fill=ACCENT)


SOLE = (
    "200,292 168,284 154,254 156,214 150,170 134,124 136,92 156,76 190,72 226,66 258,72 268,96 "
    "262,136 240,176 240,214 246,254 232,284"
)
BELOW = Toes(
    ("247,72 250,38", "213,72 215,38", "188,74 187,43", "165,82 162,53", "147,94 140,68"),
    ((18, 18), (11.5, 11.5), (11, 11), (10.5, 10), (9.5, 9)),
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

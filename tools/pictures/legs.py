"""Legs and feet: from the side, from above, from below. All of them right ones."""

from __future__ import annotations

from typing import NamedTuple

from tools.pictures.shapes import (
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
    tube,
    turned_about,
)

LEG = (
    "440,68 420,70 372,76 330,82 285,88 256,82 232,91 200,112 150,128 112,131 "
    "94,124 84,104 78,84 62,66 46,60 36,66 38,88 44,112 44,136 "
    "38,158 44,178 62,184 84,173 116,176 158,194 200,190 238,170 "
    "262,162 300,174 340,184 400,194 440,197"
)
SHORTS = "400,68! 440,60 458,78 462,131 458,184 440,205 400,200! 391,131"
ABOVE_ANKLE = (
    "232,28 234,48 232,80 229,110 231,140 243,161 265,169 287,162 299,140 299,106 304,58 304,28"
)
FOOT = (
    "240,104 214,112 188,124 164,136 140,150 120,164 108,174 118,185 142,192 170,199 202,195 "
    "236,202 266,210 296,208 314,190 310,164 301,138 290,108 264,96"
)
TOES_ROOT = "150,146 126,152 114,163 112,174 122,182 146,184 172,176 172,150"
ANKLE = Point(264, 133)
"""What the foot turns about."""

LEANING = turned_about(ANKLE, 32)
"""The lower leg leans back from the foot, as it does when nobody stands on it."""


def leg(place: Place = HERE, *, fill: str = SKIN) -> str:
    """From the side, stretched out, foot at the left with the toes up."""
    details = toe_row(place) + ink("244,102 252,110 266,110", place) + ink("88,148 97,151", place)
    return (
        solid(curve(points(LEG, place), closed=True), fill=fill)
        + details
        + solid(curve(points(SHORTS, place), closed=True), fill=CLOTH)
    )


TOES_BESIDE = "40,96 44,74 56,72 70,82 80,96 88,116 60,120"


def toe_row(place: Place) -> str:
    """From the outer side, a little in front: behind the little toe all the others."""
    return "".join(
        solid(*tube(f"{x + 5},{y + 30} {x},{y}", [radius + 0.5, radius], place))
        for x, y, radius in ((41, 46, 9.5), (52, 51, 7), (61, 57, 6.5), (69, 64, 6.5), (77, 74, 6))
    ) + path(curve(points(TOES_BESIDE, place), closed=True), fill=SKIN)


CROSSED = (
    "336,92 312,80 285,82 256,82 232,91 200,112 150,128 112,131 "
    "94,124 84,104 78,84 62,66 46,60 36,66 38,88 44,112 44,136 "
    "38,158 44,178 62,184 84,173 116,176 158,194 200,192 238,178 "
    "272,174 310,178 338,168 352,140 350,112"
)


def crossed(place: Place) -> str:
    """From knee to foot, the knee bent: foot at the left, its toes up."""
    return (
        solid(curve(points(CROSSED, place), closed=True))
        + toe_row(place)
        + ink("292,104 304,116 322,114", place)
        + ink("88,148 97,151", place)
    )


def worked(place: Place) -> str:
    """The muscle of the calf of such a leg, shaded."""
    muscle = "104,166 130,158 164,158 200,160 226,166 202,182 160,186 124,172"
    return path(curve(points(muscle, place), closed=True), fill=SHADE)


def lower_leg_beside() -> str:
    """From the inner side, down to the ankle."""
    return solid(curve(points(ABOVE_ANKLE, LEANING), closed=True))


def foot_beside(place: Place = HERE) -> str:
    """From the inner side, a little above: behind the big toe all the others.

    Toes to the left, heel at the right; it turns about the ankle.
    """
    row = ((140, 136, 7), (127, 139, 7.5), (114, 144, 8), (101, 151, 8.5), (88, 172, 14))
    toes = (
        solid(*tube(f"{x + 34},{y + 8} {x},{y}", [radius + 1.5, radius], place))
        for x, y, radius in row
    )
    body = curve(points(FOOT, place), closed=True)
    return (
        solid(body)
        + "".join(toes)
        + path(curve(points(TOES_ROOT, place), closed=True), fill=SKIN)
        + ink("85,165 80,172 85,179", place, width=3.5)
    )


def ankle_beside() -> str:
    """What joins them, so that nothing is seen of where they meet."""
    hem = "222,20! 268,12 316,20! 313,48! 268,41 225,48!"
    return (
        path(curve(points(ABOVE_ANKLE, LEANING), closed=True), fill=SKIN)
        + ink("256,140 264,149 275,143")
        + solid(curve(points(hem, LEANING), closed=True), fill=CLOTH)
    )


def middle(start: Point, end: Point) -> Point:
    return Point((start.x + end.x) / 2, (start.y + end.y) / 2)


class Toes(NamedTuple):
    """Root to tip with both radii, and the nail, for each toe from the big one on."""

    bones: tuple[str, ...]
    radii: tuple[tuple[float, float], ...]
    nails: tuple[str, ...] = ()


ABOVE = Toes(
    ("118,203 70,209", "104,165 60,167", "104,137 64,136", "109,112 76,106", "120,91 92,78"),
    ((25, 20.5), (13.5, 13), (12.5, 12), (12, 11), (12, 10.5)),
    (
        "59,197 52,209 59,221",
        "56,159 50,167 56,175",
        "60,128 54,136 60,144",
        "73,99 67,106 73,113",
        "90,71 84,76 88,84",
    ),
)
INSTEP = (
    "366,112 340,112 312,104 292,102 278,108 250,100 214,86 176,78 136,86 108,104 98,150 100,196 "
    "108,220 138,229 182,220 222,204 254,200 276,202 292,212 314,210 340,200 366,200"
)
HEM = "332,104! 360,100 366,112 370,156 366,200 360,212 332,208! 325,156"


def foot_above(place: Place = HERE) -> str:
    """From above: toes at the left, the big one lowest; the lower leg comes from the right."""
    foot = solid(curve(points(INSTEP, place), closed=True))
    bones = ink("296,116 303,122 310,116", place) + ink("292,198 301,191 311,198", place)
    hem = solid(curve(points(HEM, place), closed=True), fill=CLOTH)
    return foot + toes(ABOVE, place) + bones + hem


def toes(row: Toes, place: Place) -> str:
    edges, flesh = [], []
    for index, (bone, radii) in enumerate(zip(row.bones, row.radii, strict=True), 1):
        root, tip = points(bone, place)
        sizes = [radius * place.size for radius in radii]
        edge = fingertip(root, sizes[0], tip, sizes[1])
        edges.append(path(edge, stroke=OUTLINE, width=LINE * 2))
        nail = ink(row.nails[index - 1], place, width=3.5) if row.nails else ""
        toe = path(limb(root, sizes[0], tip, sizes[1]), fill=SKIN)
        flesh.append(group(f"toe-{index}", toe, nail))
    return "".join([*edges, *flesh])


def lit(row: Toes, toe: int, place: Place) -> str:
    """The tint of one toe of a row, to be laid over it."""
    root, tip = points(row.bones[toe - 1], place)
    radius = row.radii[toe - 1][1] * place.size
    shape = limb(middle(middle(root, tip), root), radius, tip, radius)
    return f'<g opacity="0.5">{path(shape, fill=ACCENT)}</g>'


SOLE = (
    "200,292 168,284 154,254 156,214 150,170 134,124 136,92 156,76 190,72 226,66 258,72 268,96 "
    "262,136 240,176 240,214 246,254 232,284"
)
BELOW = Toes(
    ("247,72 250,38", "213,72 215,38", "188,74 187,43", "165,82 162,53", "147,94 140,68"),
    ((18, 18), (11.5, 11.5), (11, 11), (10.5, 10), (9.5, 9)),
)


BALL = "146,112 160,96 200,92 246,88 256,106 246,134 210,130 180,136 154,130"
ARCH = "252,146 222,140 190,156 176,188 184,220 212,236 240,226 238,186"


BEHIND_HEEL = "158,336 168,250 226,250 236,336"
HEM_BEHIND = "152,322! 197,315 242,322! 245,346 197,353 149,346"


def sole(place: Place, worked: str) -> str:
    """From below: toes at the top, heel at the bottom, the big toe at the right; a part shaded.

    Behind the heel is the leg.
    """
    return (
        solid(curve(points(BEHIND_HEEL, place), closed=True))
        + solid(curve(points(HEM_BEHIND, place), closed=True), fill=CLOTH)
        + solid(curve(points(SOLE, place), closed=True))
        + toes(BELOW, place)
        + path(curve(points(worked, place), closed=True), fill=SHADE)
    )

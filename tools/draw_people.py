"""Whole people: heads, clothes and limbs, and what they sit on."""

from __future__ import annotations

from tools.draw_shapes import (
    CLOTH,
    OUTLINE,
    SHADE,
    SKIN,
    Place,
    Point,
    circle,
    curve,
    ink,
    limb,
    path,
    points,
    solid,
    tube,
)

ARM = (14.0, 11.0, 9.0)
THIGH_AND_SHIN = (22.0, 17.0, 11.0)


def head_in_profile(place: Place) -> str:
    """Looking to the right, eyes closed."""
    face = [circle(Point(place.x, place.y), 28 * place.size), *tube("24,3 31,8", [5, 4], place)]
    hair = "16,-23! 6,-33 -14,-33 -31,-18 -34,6 -24,24! -14,8 -6,-8 4,-14"
    return (
        solid(*face)
        + solid(curve(points(hair, place), closed=True), fill=OUTLINE)
        + ink("10,-1 15,2 20,-1", place)
        + ink("14,14 19,15 23,12", place)
    )


def head_in_front(place: Place) -> str:
    """Looking out of the picture, eyes closed."""
    hair = "-29,2! -31,-16 -18,-33 0,-37 18,-33 31,-16 29,2! 22,-12 6,-18 -8,-16 -22,-10"
    return (
        solid(circle(Point(place.x, place.y), 28 * place.size))
        + solid(curve(points(hair, place), closed=True), fill=OUTLINE)
        + ink("-17,1 -12,4 -7,1", place)
        + ink("7,1 12,4 17,1", place)
        + ink("-7,14 0,17 7,14", place)
    )


def arm(text: str, *, fill: str = SKIN, sleeved: bool = True, size: float = 1) -> str:
    """Shoulder, elbow, hand."""
    joints = points(text)
    bare = tube(text, [radius * size for radius in ARM])
    palm = circle(joints[-1], 12 * size)
    shoulder, elbow = joints[0], joints[1]
    half = Point(shoulder.x * 0.45 + elbow.x * 0.55, shoulder.y * 0.45 + elbow.y * 0.55)
    short = limb(shoulder, 16 * size, half, 15 * size)
    return solid(*bare, palm, fill=fill) + (solid(short, fill=CLOTH) if sleeved else "")


def leg_of(text: str, foot: str, *, fill: str = SKIN) -> str:
    """Hip, knee, ankle; then heel and toes."""
    joints = points(text)
    hip, knee = joints[0], joints[1]
    hem = Point(hip.x * 0.4 + knee.x * 0.6, hip.y * 0.4 + knee.y * 0.6)
    bare = solid(*tube(text, THIGH_AND_SHIN), *tube(foot, [12, 9]), fill=fill)
    return bare + solid(limb(hip, 25, hem, 23), fill=CLOTH)


def torso(text: str, radii: tuple[float, ...]) -> str:
    return solid(*tube(text, radii), fill=CLOTH)


def neck(text: str) -> str:
    return solid(*tube(text, [11, 11]))


def chair(seat: str, back: str) -> str:
    """From the side: the seat with its two legs, the back."""
    front, rear = points(seat)[1], points(seat)[0]
    legs = [
        *tube(f"{rear.x + 8},{rear.y} {rear.x + 2},286", [5, 5]),
        *tube(f"{front.x - 8},{front.y} {front.x - 2},286", [5, 5]),
    ]
    return solid(*legs, *tube(seat, [9, 9]), *tube(back, [8, 8]), fill=SHADE)


def towel(x: float, y: float) -> str:
    """Folded, its lower left corner at the point."""
    return "".join(
        solid(*tube(f"{x + 9},{y - 9 - 20 * i} {x + 43},{y - 9 - 20 * i}", [7, 7]), fill=CLOTH)
        for i in range(2)
    )


def plain(shape: str, fill: str) -> str:
    return path(shape, fill=fill)

"""Whole people: heads, clothes and limbs, and what they sit on."""

from __future__ import annotations

from tools.draw_shapes import (
    CLOTH,
    HAIR,
    HERE,
    SHADE,
    SKIN,
    Place,
    Point,
    circle,
    curve,
    ink,
    limb,
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
        + solid(curve(points(hair, place), closed=True), fill=HAIR)
        + ink("10,-1 15,2 20,-1", place)
        + ink("14,14 19,15 23,12", place)
    )


def head_in_front(place: Place, *, bowed: float = 0) -> str:
    """Looking out of the picture, eyes closed; a bowed head shows more hair."""
    y = bowed
    fringe = f"22,{-12 + y} 6,{-18 + y} -8,{-16 + y} -22,{-10 + y}"
    hair = f"-29,{2 + y}! -31,-16 -18,-33 0,-37 18,-33 31,-16 29,{2 + y}! {fringe}"
    return (
        solid(circle(Point(place.x, place.y), 28 * place.size))
        + solid(curve(points(hair, place), closed=True), fill=HAIR)
        + ink(f"-17,{1 + y} -12,{4 + y} -7,{1 + y}", place)
        + ink(f"7,{1 + y} 12,{4 + y} 17,{1 + y}", place)
        + ink(f"-7,{14 + y} 0,{17 + y} 7,{14 + y}", place)
    )


def bust(place: Place = HERE, *, depth: float = 104) -> str:
    """Shoulders and chest, cut off straight below; the neck ends at the origin."""
    shape = f"-106,{depth}! -104,46 -82,16 -30,0 30,0 82,16 104,46 106,{depth}!"
    return solid(curve(points(shape, place), closed=True), fill=CLOTH)


def arm(text: str, *, sleeve: float = 0.55, size: float = 1) -> str:
    """Shoulder, elbow, hand; the sleeve reaches so far along the upper arm."""
    joints = points(text)
    bare = tube(text, [radius * size for radius in ARM])
    palm = limb(joints[-1], 11.5 * size, between(joints[1], joints[-1], 1.18), 9 * size)
    short = limb(joints[0], 16 * size, between(joints[0], joints[1], sleeve), 15 * size)
    return solid(*bare, palm) + solid(short, fill=CLOTH)


def between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def leg_of(text: str, foot: str, *, fill: str = SKIN) -> str:
    """Hip, knee, ankle; then heel and toes."""
    joints = points(text)
    hip, knee = joints[0], joints[1]
    bare = solid(*tube(text, THIGH_AND_SHIN), *tube(foot, [12, 9]), fill=fill)
    return bare + solid(limb(hip, 25, between(hip, knee, 0.6), 23), fill=CLOTH)


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
    """Rolled up, its foot at the point."""
    roll = solid(*tube(f"{x - 30},{y - 18} {x + 14},{y - 18}", [16, 16]), fill=CLOTH)
    end = solid(circle(Point(x + 14, y - 18), 16), fill=CLOTH)
    spiral = "9,1 2,9 -7,4 -7,-5 1,-9 9,-3"
    return roll + end + ink(spiral, Place(x + 14, y - 18))

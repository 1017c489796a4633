"""Whole people: heads, clothes and limbs, and what they sit on."""

from __future__ import annotations

import math

from tools.pictures.shapes import (
    CLOTH,
    HAIR,
    HERE,
    SHADE,
    SHIRT,
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


def head_in_profile(place: Place, *, awake: bool = False) -> str:
    """Looking to the right, eyes closed unless awake."""
    face = [circle(Point(place.x, place.y), 28 * place.size), *tube("20,3 32,8", [8, 2.5], place)]
    hair = "18,-22! 8,-33 -14,-34 -31,-20 -33,4 -25,24! -18,20 -14,8 -6,-6 4,-14"
    ear = path(circle(place.of(Point(-7, 6)), 5.5 * place.size), fill=SKIN) + ink(
        "-9,2 -4,4 -6,10", place, width=3
    )
    eye = (
        ink("15,-4 15,0", place, width=6) + ink("8,-12 14,-15 20,-13", place, width=3)
        if awake
        else ink("10,-1 15,2 20,-1", place)
    )
    return (
        solid(*face)
        + solid(curve(points(hair, place), closed=True), fill=HAIR)
        + ear
        + eye
        + ink("12,15 17,17 21,15", place, width=3.5)
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
    return solid(curve(points(shape, place), closed=True), fill=SHIRT)


def arm(text: str, *, sleeve: float = 0.55, size: float = 1) -> str:
    """Shoulder, elbow, hand; the sleeve reaches so far along the upper arm."""
    joints = points(text)
    bare = tube(text, [radius * size for radius in ARM])
    short = limb(joints[0], 16 * size, between(joints[0], joints[1], sleeve), 15 * size)
    lower = joints[-1], joints[-2]
    turn = math.degrees(math.atan2(lower[0].y - lower[1].y, lower[0].x - lower[1].x)) + 90
    flip = joints[-1].x < joints[-2].x
    place = Place(joints[-1].x, joints[-1].y, turn, size, flip)
    palm = tube("0,4 0,-14 2,-27", [9.5, 11.5, 7.5], place)
    thumb = tube("-6,-6 -14,-20", [5, 4], place)
    gaps = ink("-2,-33 -3,-18", place, width=3) + ink("4,-33 3,-18", place, width=3)
    return solid(*thumb, *bare, *palm) + gaps + solid(short, fill=SHIRT)


def between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def leg_of(text: str, foot: str, *, fill: str = SKIN) -> str:
    """Hip, knee, ankle; then heel and toes."""
    joints = points(text)
    hip, knee = joints[0], joints[1]
    heel, ball = points(foot)
    turn = math.degrees(math.atan2(ball.y - heel.y, ball.x - heel.x))
    place = Place(ball.x, ball.y, turn)
    toes = tube("8,-1 14,-1", [7.5, 6.5], place)
    bare = solid(*tube(text, THIGH_AND_SHIN), *tube(foot, [12, 9.5]), *toes, fill=fill)
    gaps = "".join(ink(f"{x},-8 {x + 2},-1", place, width=3) for x in (2, 8, 14))
    return bare + gaps + solid(limb(hip, 25, between(hip, knee, 0.6), 23), fill=CLOTH)


def torso(text: str, radii: tuple[float, ...]) -> str:
    return solid(*tube(text, radii), fill=SHIRT)


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


def towel(place: Place) -> str:
    """Over the edge of a table whose top is at the point: stripes, and a fringe below."""
    cloth = points("-24,-12 24,-12 28,0! 29,42! -29,42! -28,0!", place)
    stripes = "".join(ink(f"-27,{at} 27,{at}", place, width=3) for at in (25, 32))
    fringe = "".join(ink(f"{at},44 {at},55", place, width=3.5) for at in range(-27, 28, 9))
    return fringe + solid(curve(cloth, closed=True), fill=CLOTH) + stripes

"""How the parts of a picture move with the stroke: from an instant to a place, and nothing else.

A part of an illustration says what it does in an attribute of its group, such as
`data-motion="path: 60,0 -120,0; lift: 9; back: 0.5"` (docs/picture-format.md has all words). What
becomes of it at an instant is a `Pose`: so far moved, so far turned, so much of it seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from upstroke.core.planning.beat import Beat

ALL_PRESSED = 0.75
"""Of a stroke that is all pressure, this share goes along the path; then the hand comes back."""

FULL_PRESSURE = 3.0
"""From this pressure on a part that tells the pressure is seen in full."""

FAINTEST = 0.12

FIRMEST = 4
"""Of the levels of pressure that a picture has a part for; more is never asked for."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """What a part does; lengths in units of the picture, angles in degrees clockwise."""

    path: tuple[Point, ...] = ()
    travel: int = 1
    stages: int = 1
    split: tuple[str, ...] = ()
    circling: tuple[str, ...] = ()
    radius: float = 0.0
    swing: float = 0.0
    spin: float = 0.0
    squash: float = 0.0
    squeeze: float = 0.0
    pivot: Point = (0.0, 0.0)
    lift: float = 0.0
    back: float = 1.0
    during: tuple[float, float] | None = None
    gone: bool = False
    tempo: float = 0.0
    shapes: tuple[str, ...] = ()
    direction: str = ""
    stage: int = 0
    item: int = 0
    of: int = 1
    at: tuple[tuple[float, float, float], ...] = ()
    dim: float = 0.0
    pressure: float = 0.0
    level: int = 0
    still: bool = True


@dataclass(frozen=True, slots=True)
class Pose:
    """Moved by `x` and `y`, after being turned by degrees and scaled around a pivot."""

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    wide: float = 1.0
    high: float = 1.0
    pivot: Point = (0.0, 0.0)
    opacity: float = 1.0

    def mirrored(self, width: float) -> Pose:
        """The same in a picture of this width, seen in a mirror."""
        pivot = (width - self.pivot[0], self.pivot[1])
        return replace(self, x=-self.x, turn=-self.turn, pivot=pivot)

    def of(self, point: Point) -> Point:
        """Where a point of the part comes to lie."""
        x, y = (point[0] - self.pivot[0]) * self.wide, (point[1] - self.pivot[1]) * self.high
        angle = math.radians(self.turn)
        cos, sin = math.cos(angle), math.sin(angle)
        return (
            self.pivot[0] + self.x + x * cos - y * sin,
            self.pivot[1] + self.y + x * sin + y * cos,
        )


STAGES = 3
"""So often the place of a stroke changes in a picture that stands still."""

HIDDEN = Pose(opacity=0.0)

STILL = Beat(phase=0.4, press=1.0, turns=0.4, progress=0.5, pressure=FULL_PRESSURE, item=0)
"""What a picture shows that does not move: in the middle of a stroke."""


def held(beat: Beat | None) -> Beat | None:
    """An instant for a picture that stands still: the stroke, its place and count, but no motion.

    What is going on changes it (another toe, the other way round), how far it has come does not.
    """
    if beat is None:
        return None
    kept = replace(STILL, shape=beat.shape, direction=beat.direction, item=beat.item)
    return replace(kept, progress=int(beat.progress * STAGES) / STAGES, pressure=beat.pressure)


def pose_at(motion: Motion, beat: Beat | None, *, mirrored: bool = False) -> Pose:
    """What becomes of a part at an instant; no instant: how it looks while nothing moves.

    `mirrored`: the pose will be mirrored, so circles go the other way round to come out as asked.
    """
    if beat is None:
        if not motion.still:
            return HIDDEN
        beat = STILL
    seen = _seen(motion, beat, mirrored=mirrored)
    if seen == 0.0:
        return HIDDEN
    beat = _own_tempo(motion, beat)
    if motion.circling and beat.shape not in motion.circling:
        motion = replace(motion, radius=0.0, travel=1)
    along, coming_back, share = _along(motion, beat)
    if coming_back:
        seen *= motion.back
    if motion.gone and (coming_back or share in {0.0, 1.0}):
        return HIDDEN
    angle = math.tau * beat.phase * (-1 if _reversed(motion, beat, mirrored=mirrored) else 1)
    place_x, place_y, turned = _anchor(motion, beat)
    path_x, path_y = _turned(along, turned)
    lifted = motion.lift * math.sin(math.pi * share) if coming_back else 0.0
    pressed = 0.0 if coming_back else motion.squeeze * math.sin(math.pi * share)
    return Pose(
        x=place_x + path_x + motion.radius * math.cos(angle),
        y=place_y + path_y + motion.radius * math.sin(angle) - lifted,
        turn=turned + motion.swing * math.sin(angle) + motion.spin * math.degrees(angle) / 360,
        wide=(1 - motion.squash * (1 + math.cos(angle)) / 2) * (1 - pressed),
        high=1 - pressed,
        pivot=motion.pivot,
        opacity=seen,
    )


def _seen(motion: Motion, beat: Beat, *, mirrored: bool) -> float:
    """How much of a part is seen by what is under way; `dim` where it is not its turn."""
    seen = 1.0
    wanted = (
        not motion.shapes or not beat.shape or beat.shape in motion.shapes,
        not motion.stage or motion.stage == stage_of(beat.progress, motion.stages),
        not motion.item or motion.item == item_of(beat.item, motion.of),
        not motion.level or motion.level == level_of(beat.pressure),
        not motion.direction or motion.direction == _drawn(beat, mirrored=mirrored),
    )
    if not all(wanted):
        seen = motion.dim
    if motion.pressure:
        level = min(1.0, max(0.0, beat.pressure / FULL_PRESSURE))
        seen *= max(FAINTEST, 1 - motion.pressure * (1 - level))
    return seen


def _drawn(beat: Beat, *, mirrored: bool) -> str:
    """Which way round it is drawn, to be seen as it is meant: a mirror turns it round."""
    clockwise = (beat.direction == "counterclockwise") == mirrored
    return "clockwise" if clockwise else "counterclockwise"


def stage_of(progress: float, stages: int) -> int:
    """Which of equal parts of the work is under way, from 1."""
    return min(stages, int(progress * stages + 1e-6) + 1)


def level_of(pressure: float) -> int:
    """The level that a pressure is shown as, 0 (none) to 4, rounded as the dots of the page are."""
    return min(FIRMEST, round(pressure))


def item_of(index: int, of: int) -> int:
    """Which of `of` places an item has; after the last comes the first again."""
    return (max(1, index) - 1) % of + 1


def _own_tempo(motion: Motion, beat: Beat) -> Beat:
    """Where the programme gives no strokes, the picture's own tempo, if it has one."""
    if beat.shape or not motion.tempo or not beat.since:
        return beat
    turns = beat.since / 1000 / motion.tempo
    return replace(beat, phase=turns % 1, turns=turns, press=1.0)


def _reversed(motion: Motion, beat: Beat, *, mirrored: bool) -> bool:
    """Whether it goes counterclockwise on the screen, before it is mirrored.

    Only what has a direction of its own comes out the same way round on both sides of the body.
    """
    turning = beat.direction in {"clockwise", "counterclockwise"} or bool(motion.direction)
    return (beat.direction == "counterclockwise") != (mirrored and turning)


def _along(motion: Motion, beat: Beat) -> tuple[Point, bool, float]:
    """Where on its path a part is, whether it is coming back, and the share of that way."""
    phase, press = beat.phase, beat.press if beat.press < 1 else ALL_PRESSED
    if motion.travel > 1:
        there = motion.travel - 1
        phase, press = beat.turns % motion.travel / motion.travel, there / motion.travel
    if motion.during:
        first, press = motion.during
        if phase < first:
            return _first(motion), False, 0.0
        phase, press = (phase - first) / (1 - first), (press - first) / (1 - first)
    coming_back = phase >= press
    share = (phase - press) / (1 - press) if coming_back else phase / press
    way = eased(share) if motion.travel == 1 else share
    low, high = _piece(motion, beat)
    at = low + (high - low) * (1 - way if coming_back else way)
    return on_path(motion.path, at), coming_back, share


def _first(motion: Motion) -> Point:
    return motion.path[0] if motion.path else (0.0, 0.0)


def _piece(motion: Motion, beat: Beat) -> tuple[float, float]:
    """The piece of the path that is gone along now."""
    parts, at = 1, 0
    if motion.stages > 1 and not motion.stage:
        parts, at = motion.stages, stage_of(beat.progress, motion.stages) - 1
    elif beat.shape and beat.shape in motion.split:
        parts, at = beat.times, beat.nth
    return at / parts, (at + 1) / parts


def _anchor(motion: Motion, beat: Beat) -> tuple[float, float, float]:
    return motion.at[item_of(beat.item, len(motion.at)) - 1] if motion.at else (0.0, 0.0, 0.0)


def _turned(point: Point, degrees: float) -> Point:
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos


def eased(share: float) -> float:
    """A way that begins and ends slowly, as a hand goes it."""
    return (1 - math.cos(math.pi * min(1.0, max(0.0, share)))) / 2


def on_path(path: tuple[Point, ...], share: float) -> Point:
    """The point at a share (0 to 1) of the length of a line through points."""
    if not path:
        return 0.0, 0.0
    legs = [math.dist(one, other) for one, other in pairwise(path)]
    rest = min(1.0, max(0.0, share)) * sum(legs)
    for ((x, y), (to_x, to_y)), leg in zip(pairwise(path), legs, strict=True):
        if rest <= leg and leg > 0:
            return x + (to_x - x) * rest / leg, y + (to_y - y) * rest / leg
        rest -= leg
    return path[-1]

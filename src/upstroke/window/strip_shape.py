"""Where everything in the session strip lies: time from left to right, in pixels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.programme.model import HIGHEST_PRESSURE, Kind, Side
from upstroke.core.units import Millis
from upstroke.texts import marked, tr

LEGEND = marked("Pressure over time")
"""What the shapes are, where there is room to say it."""

GAP = 2.0
"""Pixels between two blocks wide enough to spare them."""

FLOOR = 0.12
"""Height of a block that asks for no pressure, as a share of the strip."""

PLAIN = 0.4
"""Height of every block in a programme that knows no pressure."""


@dataclass(frozen=True, slots=True)
class SideRun:
    """Steps one after another on one side, where they lie, and what the stretch is called."""

    side: Side
    rect: QRectF
    name: str
    initial: str = ""


REST = marked("rest")
SIDES = {
    #: below a part of the session: the side of the body
    Side.LEFT: marked("left"),
    #: below a part of the session: the side of the body
    Side.RIGHT: marked("right"),
    #: below a part of the session: both sides of the body
    Side.BOTH: marked("both"),
}
"""What a stretch is called, in few letters."""

INITIALS = {
    #: one letter below a part of the session: left
    Side.LEFT: marked("L"),
    #: one letter below a part of the session: right
    Side.RIGHT: marked("R"),
    #: one letter below a part of the session: both sides of the body
    Side.BOTH: marked("B"),
}
"""The same in one letter, where there is room for no more."""


def x_at(timeline: Timeline, position: Millis, width: float) -> float:
    """Where a position lies."""
    return position / max(1, timeline.total) * width


def block(timeline: Timeline, step: Step, area: QRectF) -> QRectF:
    """The rectangle of a step."""
    left = x_at(timeline, step.start, area.width())
    right = x_at(timeline, step.end, area.width())
    gap = GAP if right - left > 3 * GAP else 0.0
    return QRectF(area.left() + left, area.top(), right - left - gap, area.height())


def curve(timeline: Timeline, step: Step, area: QRectF) -> tuple[QPointF, ...]:
    """The step's pressure as the top of a shape that stands on the strip's floor."""
    own = block(timeline, step, area)
    work_left = area.left() + x_at(timeline, step.work_start, area.width())
    width = max(1.0, own.right() - work_left)
    floor = own.bottom() - FLOOR * own.height()
    points = [QPointF(own.left(), floor), QPointF(work_left, floor)]
    for at, level in _levels(step):
        rise = (1 - FLOOR) * own.height() * level / (HIGHEST_PRESSURE - 0.5)
        points.append(QPointF(work_left + at * width, floor - rise))
    points.append(QPointF(own.right(), points[-1].y()))
    return (own.bottomLeft(), *points, own.bottomRight())


def _levels(step: Step) -> list[tuple[float, float]]:
    return [(point.at, point.pressure) for point in step.pressure] or [(0.0, 0.0)]


def has_pressure(timeline: Timeline) -> bool:
    """Whether any step asks for pressure at all."""
    return any(point.pressure for step in timeline.steps for point in step.pressure)


def step_at(timeline: Timeline, x: float, width: float) -> Step:
    """The step that lies at a place, the first or last beyond the ends."""
    position = x / max(1.0, width) * timeline.total
    index = bisect_right(timeline.steps, position, key=lambda step: step.start) - 1
    return timeline.steps[max(0, index)]


def side_runs(timeline: Timeline, area: QRectF) -> tuple[SideRun, ...]:
    """Stretches of one side, for the row of names below the blocks."""
    runs = []
    for (side, kind), steps in groupby(timeline.steps, key=lambda step: (step.side, step.kind)):
        own = list(steps)
        left = x_at(timeline, own[0].start, area.width())
        right = x_at(timeline, own[-1].end, area.width())
        rect = QRectF(area.left() + left, area.top(), right - left - GAP, area.height())
        rests = kind is Kind.REST
        name, initial = tr(REST if rests else SIDES[side]), "" if rests else tr(INITIALS[side])
        runs.append(SideRun(side, rect, name, initial))
    return tuple(runs)


OVERHANG = 18.0
"""Pixels that a name may reach beyond its stretch, where its neighbours leave room."""

APART = 6.0
"""Pixels between two names."""


def fitting_names(
    runs: Sequence[SideRun], width: Callable[[str], float]
) -> list[tuple[str, QRectF]]:
    """The name of each stretch and where it lies; where not all fit, the initials of short ones.

    `width` tells how wide a text is, in the unit of the stretches.
    """
    names = [run.name for run in runs]
    if None in name_places(runs, [width(name) for name in names]):
        names = [run.name if width(run.name) <= run.rect.width() else run.initial for run in runs]
    places = name_places(runs, [width(name) for name in names])
    named = zip(names, places, strict=True)
    return [(name, place) for name, place in named if name and place is not None]


def name_places(runs: Sequence[SideRun], widths: Sequence[float]) -> list[QRectF | None]:
    """Where the name of each stretch lies, None for one that has no room: no name is cut short."""
    found: list[QRectF | None] = []
    first, last = runs[0].rect.left(), runs[-1].rect.right()
    for run, width in zip(runs, widths, strict=True):
        left = max(first, min(run.rect.center().x() - width / 2, last - width))
        place = QRectF(left, run.rect.top(), width, run.rect.height())
        within = max(run.rect.left() - left, place.right() - run.rect.right()) <= OVERHANG
        found.append(place if within and _made_room(runs, found, left - APART) else None)
    return found


def _made_room(runs: Sequence[SideRun], found: list[QRectF | None], edge: float) -> bool:
    """Whether the name before ends by an edge, moved within its own stretch if it must be."""
    at = next((index for index in reversed(range(len(found))) if found[index]), None)
    before = None if at is None else found[at]
    if at is None or before is None or before.right() <= edge:
        return True
    if edge - before.width() < runs[at].rect.left():
        return False
    before.moveRight(edge)
    return True

"""Lengths of each technique's work: the file's figures, a person's own, scaled to a total.

To meet a total exactly, stretchable work is scaled by one common factor, each technique within its
least and most ("water filling"); counts that have a range follow the factor in whole items;
everything else stays as it is. Both sides of a technique always get the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log
from typing import TypeAlias

from upstroke.core.programme.model import Counted, Cycled, Programme, Technique, Timed, techniques
from upstroke.core.settings import Adjustment, Settings
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one technique's work, for one side.

    Timed work has a `duration` within `least` and `most`; counted and cycled work
    has `counts` (one for each set, or the one number of cycles), each item or cycle `each` long,
    and `count_ranges` in which scaling may choose, None where it may not.
    """

    duration: Millis = 0
    least: Millis | None = None
    most: Millis | None = None
    each: Millis = 0
    counts: tuple[int, ...] = ()
    count_ranges: tuple[tuple[int, int] | None, ...] = ()

    @property
    def length(self) -> Millis:
        """Length of the work on one side."""
        return self.duration + self.each * sum(self.counts)


Table: TypeAlias = Mapping[str, Figures]
"""Figures by technique id."""


def file_figures(technique: Technique, length: str) -> Figures:
    """The figures that the file gives for a named length."""
    work = technique.work
    match work:
        case Timed():
            return Figures(duration=work.duration[length], least=work.least, most=work.most)
        case Counted():
            return Figures(
                each=work.each,
                counts=tuple(len(s.names) or s.count[length] for s in work.sets),
                count_ranges=tuple(_range(s.least, s.most) for s in work.sets),
            )
        case Cycled():
            return Figures(
                each=sum(phase.duration for phase in work.phases),
                counts=(work.times[length],),
                count_ranges=(_range(work.least, work.most),),
            )


def figures(technique: Technique, length: str, adjustment: Adjustment | None) -> Figures:
    """The figures in force: the file's, adjusted as the person wants.

    Limits give way to a person's own figure. The pace of a cycle is its phases', so `each` does
    nothing there; `count` only changes sets whose count the file leaves open.
    """
    given = file_figures(technique, length)
    if adjustment is None:
        return given
    if isinstance(technique.work, Timed):
        return _own_duration(given, adjustment.duration)
    own = given
    if adjustment.each and isinstance(technique.work, Counted):
        own = replace(own, each=adjustment.each)
    if adjustment.count is not None:
        own = replace(own, counts=_own_counts(technique, own, adjustment.count))
    return own


def table(programme: Programme, length: str, settings: Settings) -> Table:
    """The figures in force of every technique of a programme, its options as chosen."""
    chosen = settings.for_programme(programme.key)
    own = chosen.steps.get(length, {})
    return {
        technique.id: figures(technique, length, own.get(technique.id))
        for technique in techniques(programme, programme.options_on(chosen.options))
    }


def _range(least: int | None, most: int | None) -> tuple[int, int] | None:
    return None if least is None or most is None else (least, most)


def _own_duration(given: Figures, duration: Millis | None) -> Figures:
    if duration is None:
        return given
    if given.least is None or given.most is None:
        return replace(given, duration=duration)
    least, most = min(given.least, duration), max(given.most, duration)
    return replace(given, duration=duration, least=least, most=most)


def _own_counts(technique: Technique, given: Figures, count: int) -> tuple[int, ...]:
    if isinstance(technique.work, Cycled):
        return (count,)
    return tuple(
        own if limits is None else min(max(count, limits[0]), limits[1])
        for own, limits in zip(given.counts, given.count_ranges, strict=True)
    )


# --- scaled to a total ------------------------------------------------------------------------

_QUANTA: tuple[Millis, ...] = (1000, 100, 10, 1)
_HALVINGS = 60


@dataclass(frozen=True, slots=True)
class Scaled:
    """Figures that meet a total, and the odd milliseconds (fewer than the slots) left over."""

    table: Table
    spare: Millis


@dataclass(frozen=True, slots=True)
class Stretch:
    """The nearest total that can be met, when the wanted one cannot."""

    nearest: Millis


def scale(table: Table, uses: Mapping[str, int], fixed: Millis, total: Millis) -> Scaled | Stretch:
    """Figures whose work, `uses` times each, fills a total together with a fixed time.

    Args:
        table: the figures to start from.
        uses: how many slots each technique has.
        fixed: time that cannot be scaled (lead-ins), in milliseconds.
        total: the wanted total, in milliseconds.
    """
    work = _sum(table, uses)
    factor = max(0.0, (total - fixed) / work) if work else 1.0
    closest: list[Millis] = []
    for candidate in _candidates(table, factor):
        least, most = (_sum(_at_limit(candidate, end), uses) + fixed for end in (0, 1))
        if least <= total <= most:
            return _fill(candidate, uses, total - fixed)
        closest.append(least if total < least else most)
    return Stretch(min(closest, key=lambda end: abs(end - total)))


def _candidates(table: Table, factor: float) -> Iterator[Table]:
    """Tables with every sensible choice of counts, the one nearest to the factor first."""
    for each in _factors(table, factor):
        yield {key: _with_counts(figures, each) for key, figures in table.items()}


def _factors(table: Table, factor: float) -> list[float]:
    """One for each choice of counts: whatever total is wanted, they lead to the same choices."""
    turning = sorted(
        {
            (whole + 0.5) / count
            for figures in table.values()
            for count, limits in zip(figures.counts, figures.count_ranges, strict=True)
            if limits is not None and count
            for whole in range(*limits)
        }
    )
    if not turning:
        return [factor]
    between = [(low + high) / 2 for low, high in pairwise(turning)]
    every = [turning[0] / 2, *between, turning[-1] * 2]
    own = every.pop(bisect_left(turning, factor))
    return [own, *sorted(every, key=lambda each: abs(log(each / max(factor, turning[0] / 2))))]


def _with_counts(figures: Figures, factor: float) -> Figures:
    counts = tuple(
        count if limits is None else min(max(round(count * factor), limits[0]), limits[1])
        for count, limits in zip(figures.counts, figures.count_ranges, strict=True)
    )
    return replace(figures, counts=counts)


def _stretchable(figures: Figures) -> bool:
    return figures.least is not None and figures.most is not None and figures.duration > 0


def _limits(figures: Figures) -> tuple[Millis, Millis]:
    if not _stretchable(figures):
        return figures.duration, figures.duration
    return figures.least or 0, figures.most or 0


def _at_limit(table: Table, end: int) -> Table:
    return {key: replace(value, duration=_limits(value)[end]) for key, value in table.items()}


def _sum(table: Table, uses: Mapping[str, int]) -> Millis:
    return sum(figures.length * uses.get(key, 0) for key, figures in table.items())


def _fill(table: Table, uses: Mapping[str, int], work: Millis) -> Scaled:
    """Work of exactly this length: whole seconds first, then finer, what is left over last."""
    factor = _factor(table, uses, work)
    goals = {key: _stretched(figures, factor) for key, figures in table.items()}
    filling = {
        key: replace(figures, duration=_whole_seconds(figures, goals[key]))
        for key, figures in table.items()
    }
    spare = work - _sum(filling, uses)
    for quantum in _QUANTA:
        spare = _spread(filling, uses, goals, (spare, quantum))
    return Scaled(filling, spare)


def _factor(table: Table, uses: Mapping[str, int], work: Millis) -> float:
    """The common factor, by bisection: the filled time only ever grows with it."""
    counted = sum(
        figures.each * sum(figures.counts) * uses.get(key, 0) for key, figures in table.items()
    )

    def filled(factor: float) -> float:
        stretched = (_stretched(f, factor) * uses.get(key, 0) for key, f in table.items())
        return counted + sum(stretched)

    low, high = (
        0.0,
        max((_limits(f)[1] / f.duration for f in table.values() if f.duration), default=1.0),
    )
    if filled(high) <= work:
        return high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if filled(middle) <= work else (low, middle)
    return low


def _stretched(figures: Figures, factor: float) -> float:
    least, most = _limits(figures)
    return min(max(figures.duration * factor, least), most)


def _whole_seconds(figures: Figures, goal: float) -> Millis:
    if not _stretchable(figures):
        return figures.duration
    return max(_limits(figures)[0], int(goal) // 1000 * 1000)


def _spread(
    filling: dict[str, Figures],
    uses: Mapping[str, int],
    goals: Mapping[str, float],
    portion: tuple[Millis, Millis],
) -> Millis:
    """Hand out what is spare a quantum at a time, to whoever lacks most; returns the rest."""
    spare, quantum = portion
    takers = [key for key, figures in filling.items() if _stretchable(figures) and uses.get(key)]
    given = True
    while given and spare:
        given = False
        for key in sorted(takers, key=lambda key: filling[key].duration - goals[key]):
            longer = filling[key].duration + quantum
            if uses[key] * quantum <= spare and longer <= _limits(filling[key])[1]:
                filling[key] = replace(filling[key], duration=longer)
                spare -= uses[key] * quantum
                given = True
    return spare

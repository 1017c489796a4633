"""Lengths of each technique's work: the file's figures, a person's own, scaled to a total.

To meet a total exactly, stretchable work is scaled by one common factor, each technique within its
least and most ("water filling"); counts that have a range follow the factor in whole items;
everything else stays as it is. Both sides of a technique always get the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
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

    Timed work has a `duration` within `least` and `most`; counted and cycled work has `counts`
    (one for each set, or the one number of cycles), each item or cycle `each` long, and
    `count_ranges` in which scaling may choose. Where it may not, both limits are what there is.
    """

    duration: Millis = 0
    least: Millis = 0
    most: Millis = 0
    each: Millis = 0
    counts: tuple[int, ...] = ()
    count_ranges: tuple[tuple[int, int], ...] = ()

    @property
    def counted(self) -> Millis:
        """Length of all items or cycles."""
        return self.each * sum(self.counts)

    @property
    def length(self) -> Millis:
        """Length of the work on one side."""
        return self.duration + self.counted

    def stretched(self, factor: float) -> float:
        """The duration times a factor, within its limits."""
        return min(max(self.duration * factor, self.least), self.most)


Table: TypeAlias = Mapping[str, Figures]
"""Figures by technique id."""


def figures(technique: Technique, length: str, own: Adjustment) -> Figures:
    """The figures in force: the file's for a named length, adjusted as the person wants.

    Limits give way to a person's own figure. The pace of a cycle is its phases', so `each` does
    nothing there; `count` only changes sets whose count the file leaves open.
    """
    match technique.work:
        case Timed() as work:
            duration = work.duration[length] if own.duration is None else own.duration
            least, most = _range(work.least, work.most, duration) if duration else (0, 0)
            return Figures(duration, min(least, duration), max(most, duration))
        case Counted() as work:
            counts = [len(one.names) or one.count[length] for one in work.sets]
            ranges = [
                _range(one.least, one.most, count)
                for one, count in zip(work.sets, counts, strict=True)
            ]
            if own.count is not None:
                counts = [_within(own.count, limits) for limits in ranges]
            each = own.each or work.each
            return Figures(each=each, counts=tuple(counts), count_ranges=tuple(ranges))
        case Cycled() as work:
            each = sum(phase.duration for phase in work.phases)
            times = work.times[length] if own.count is None else own.count
            limits = _range(work.least, work.most, times)
            return Figures(each=each, counts=(times,), count_ranges=(limits,))


def table(programme: Programme, length: str, settings: Settings) -> Table:
    """The figures in force of every technique of a programme, its options as chosen."""
    chosen = settings.for_programme(programme.key)
    own = chosen.steps.get(length, {})
    return {
        technique.id: figures(technique, length, own.get(technique.id, Adjustment()))
        for technique in techniques(programme, programme.options_on(chosen.options))
    }


def _range(least: int | None, most: int | None, figure: int) -> tuple[int, int]:
    return (figure, figure) if least is None or most is None else (least, most)


def _within(count: int, limits: tuple[int, int]) -> int:
    return min(max(count, limits[0]), limits[1])


# --- scaled to a total ------------------------------------------------------------------------

_QUANTA: tuple[Millis, ...] = (1000, 100, 10, 1)
_HALVINGS = 60


@dataclass(frozen=True, slots=True)
class Scaled:
    """Figures that meet a total, and the odd milliseconds (fewer than the slots) left over."""

    table: Table
    spare: Millis


def scale(table: Table, uses: Mapping[str, int], fixed: Millis, total: Millis) -> Scaled | Millis:
    """Figures whose work, `uses` times each, fills a total together with a fixed time.

    Args:
        table: the figures to start from.
        uses: how many slots each technique has.
        fixed: time that cannot be scaled (lead-ins), in milliseconds.
        total: the wanted total, in milliseconds.

    Returns:
        They, or where the total cannot be met, the nearest that can.
    """
    work = _sum(table, uses, lambda one: one.length)
    factor = max(0.0, (total - fixed) / work) if work else 1.0
    closest: list[Millis] = []
    for candidate in _candidates(table, factor):
        least = fixed + _sum(candidate, uses, lambda one: one.least + one.counted)
        most = fixed + _sum(candidate, uses, lambda one: one.most + one.counted)
        if least <= total <= most:
            return _fill(candidate, uses, total - fixed)
        closest.append(least if total < least else most)
    return min(closest, key=lambda end: abs(end - total))


def _sum(table: Table, uses: Mapping[str, int], of: Callable[[Figures], Millis]) -> Millis:
    return sum(of(figures) * uses.get(key, 0) for key, figures in table.items())


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
            if count
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
        _within(round(count * factor), limits)
        for count, limits in zip(figures.counts, figures.count_ranges, strict=True)
    )
    return replace(figures, counts=counts)


def _fill(table: Table, uses: Mapping[str, int], work: Millis) -> Scaled:
    """Work of exactly this length: whole seconds first, then finer, what is left over last."""
    factor = _factor(table, uses, work)
    goals = {key: figures.stretched(factor) for key, figures in table.items()}
    filling = {
        key: replace(figures, duration=max(figures.least, int(goals[key]) // 1000 * 1000))
        for key, figures in table.items()
    }
    spare = work - _sum(filling, uses, lambda one: one.length)
    for quantum in _QUANTA:
        spare = _spread(filling, uses, goals, (spare, quantum))
    return Scaled(filling, spare)


def _factor(table: Table, uses: Mapping[str, int], work: Millis) -> float:
    """The common factor, by bisection: the filled time only ever grows with it."""
    counted = _sum(table, uses, lambda one: one.counted)

    def fits(factor: float) -> bool:
        filled = (each.stretched(factor) * uses.get(key, 0) for key, each in table.items())
        return counted + sum(filled) <= work

    low = 0.0
    high = max((each.most / each.duration for each in table.values() if each.duration), default=1.0)
    if fits(high):
        return high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _spread(
    filling: dict[str, Figures],
    uses: Mapping[str, int],
    goals: Mapping[str, float],
    portion: tuple[Millis, Millis],
) -> Millis:
    """Hand out what is spare a quantum at a time, to whoever lacks most; returns the rest."""
    spare, quantum = portion
    given = True
    while given and spare:
        given = False
        for key in sorted(filling, key=lambda key: filling[key].duration - goals[key]):
            longer, cost = filling[key].duration + quantum, quantum * uses.get(key, 0)
            if 0 < cost <= spare and longer <= filling[key].most:
                filling[key] = replace(filling[key], duration=longer)
                spare -= cost
                given = True
    return spare

"""How long each technique's work is: the file's figures with a person's own put over them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from upstroke.core.options import active_techniques
from upstroke.core.programme import Counted, Cycled, Programme, Technique, Timed
from upstroke.core.settings import Adjustment, Settings
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one technique's work, for one side.

    Timed work has `seconds` (in milliseconds) within `least` and `most`; counted and cycled work
    has `counts` (one for each set, or the one number of cycles), each item or cycle `each` long,
    and `count_ranges` in which scaling may choose, None where it may not.
    """

    seconds: Millis = 0
    least: Millis | None = None
    most: Millis | None = None
    each: Millis = 0
    counts: tuple[int, ...] = ()
    count_ranges: tuple[tuple[int, int] | None, ...] = ()

    @property
    def length(self) -> Millis:
        """Length of the work on one side."""
        return self.seconds + self.each * sum(self.counts)


Table: TypeAlias = Mapping[str, Figures]
"""Figures by technique id."""


def file_figures(technique: Technique, length: str) -> Figures:
    """The figures that the file gives for a named length."""
    work = technique.work
    match work:
        case Timed():
            return Figures(seconds=work.seconds[length], least=work.least, most=work.most)
        case Counted():
            return Figures(
                each=work.each,
                counts=tuple(len(s.names) or s.count[length] for s in work.sets),
                count_ranges=tuple(_range(s.least, s.most) for s in work.sets),
            )
        case Cycled():
            return Figures(
                each=sum(phase.seconds for phase in work.phases),
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
        return _own_seconds(given, adjustment.duration)
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
        for technique in active_techniques(programme, chosen)
    }


def _range(least: int | None, most: int | None) -> tuple[int, int] | None:
    return None if least is None or most is None else (least, most)


def _own_seconds(given: Figures, seconds: Millis | None) -> Figures:
    if seconds is None:
        return given
    if given.least is None or given.most is None:
        return replace(given, seconds=seconds)
    least, most = min(given.least, seconds), max(given.most, seconds)
    return replace(given, seconds=seconds, least=least, most=most)


def _own_counts(technique: Technique, given: Figures, count: int) -> tuple[int, ...]:
    if isinstance(technique.work, Cycled):
        return (count,)
    return tuple(
        own if limits is None else min(max(count, limits[0]), limits[1])
        for own, limits in zip(given.counts, given.count_ranges, strict=True)
    )

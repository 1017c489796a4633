"""Getting many things ready one by one, where each may fail without harm to the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")

ToldOf: TypeAlias = Callable[[int, int, str], str]
"""A sentence of how many are lacking, of how many, and why the first is."""

DoneOf: TypeAlias = Callable[[int, int], None]
"""Told after each thing: how many are done, of how many."""


class LackingError(Exception):
    """One thing that cannot be had; the text is a clause for people."""


@dataclass(frozen=True, slots=True)
class Gathered(Generic[T]):
    """What could be had, and for each thing that could not, why, as a clause."""

    things: Mapping[str, T]
    faults: Mapping[str, str]
    wanted: int

    def sentence(self, told: ToldOf) -> str | None:
        """What is lacking, in one sentence, or None when all is well."""
        return lacking(self.faults, self.wanted, told)


def lacking(faults: Mapping[str, str], wanted: int, told: ToldOf) -> str | None:
    """One sentence of what is lacking of `wanted` things, or None when nothing is."""
    return told(len(faults), wanted, next(iter(faults.values()))) if faults else None


def gather(
    names: Iterable[str],
    make: Callable[[str], T],
    progress: DoneOf | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Gathered[T]:
    """Make each thing once, in order.

    Args:
        names: what is wanted.
        make: makes one, or raises `LackingError`.
        progress: told after each.
        cancelled: asked before each; what is made by then is the answer.
    """
    wanted = tuple(dict.fromkeys(names))
    things: dict[str, T] = {}
    faults: dict[str, str] = {}
    for done, name in enumerate(wanted, start=1):
        if cancelled and cancelled():
            break
        try:
            things[name] = make(name)
        except LackingError as why:
            faults[name] = str(why)
        if progress:
            progress(done, len(wanted))
    return Gathered(things, faults, len(wanted))

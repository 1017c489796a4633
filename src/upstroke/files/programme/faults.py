"""Faults of a programme file: one sentence each, with its line and the mend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

from upstroke.files.lines import lines_of_toml
from upstroke.texts import marked, tr

Where: TypeAlias = tuple[str | int, ...]
"""Keys and indices (from 0) from the top of a file to a value, as `("part", 2, "say")`."""

OR = marked("{words} or {last}")
AND = marked("{words} and {last}")

_LONGEST_SHOWN = 40
_HUGE = 10**15


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: where, what, and how to mend it; both without a stop.

    `line` counts from 1; it is 0 for what is wrong with the file as a whole.
    """

    path: Path
    line: int
    problem: str
    mend: str

    def __str__(self) -> str:
        stop = "" if self.mend.endswith("?") else "."
        place = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        return f"{place}: {self.problem}; {self.mend}{stop}"


class ProgrammeFaults(Exception):
    """A programme file cannot be used; `faults` holds every reason, in the file's order."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(map(str, faults)))


class Refused(Exception):
    """A value is wrong and its fault noted; the table or list around it reads on."""


_Found: TypeAlias = dict[tuple[Where, str], tuple[str, Where | None]]
"""The mend by place and problem, and where the same stands already, of what is there twice."""


@dataclass(frozen=True, slots=True)
class Collector:
    """Gathers faults by their place in the file; lines are only looked up when there are any.

    `gaps` are what is missing, and leaves the file in order all the same.
    """

    found: _Found = field(default_factory=dict)
    gaps: _Found = field(default_factory=dict)

    def check(self, path: Path, text: str) -> None:
        """Raise `ProgrammeFaults` when anything was found."""
        if self.found:
            raise ProgrammeFaults(with_lines(self.found, path, text))


def with_lines(found: _Found, path: Path, text: str) -> tuple[Fault, ...]:
    """All that was gathered, in the file's order."""
    if not found:
        return ()
    lines = lines_of_toml(text)
    faults = []
    for (where, problem), (mend, first) in found.items():
        told = problem if first is None else twice(problem, lines.line(first))
        faults.append(Fault(path, lines.line(where), told, mend))
    return tuple(sorted(faults, key=lambda fault: fault.line))


def twice(problem: str, first: int) -> str:
    """The problem of something that is there twice, with the line of the first."""
    return tr("{problem}, the first in line {line}", problem=problem, line=first)


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a value in the file, and the collector of its faults."""

    where: Where
    faults: Collector

    @property
    def name(self) -> str:
        """The nearest key, as the file writes it."""
        names = [key for key in self.where if isinstance(key, str)]
        return names[-1] if names else tr("the file")

    def header(self, key: str) -> str:
        """The header of a list of tables under this place, as the file writes it."""
        names = [name for name in self.where if isinstance(name, str)]
        return f"[[{'.'.join([*names, key])}]]"

    def at(self, *more: str | int) -> Place:
        return Place((*self.where, *more), self.faults)

    def fault(self, problem: str, mend: str, first: Place | None = None) -> None:
        """Note a fault and read on; `first`: where the same stands already."""
        already = None if first is None else first.where
        self.faults.found.setdefault((self.where, problem), (mend, already))

    def gap(self, problem: str, mend: str) -> None:
        """Note what is missing here, and leaves the file in order all the same."""
        self.faults.gaps.setdefault((self.where, problem), (mend, None))

    def wrong(self, problem: str, mend: str) -> Refused:
        """Note a fault; to be raised where it leaves no value."""
        self.fault(problem, mend)
        return Refused()


def shown(text: str) -> str:
    """A text of the file inside a sentence: quoted, cut short, nothing unprintable."""
    printable = "".join(letter if letter.isprintable() else "·" for letter in text)
    if len(printable) > _LONGEST_SHOWN:
        printable = printable[: _LONGEST_SHOWN - 1] + "…"
    return f'"{printable}"'


def plain(value: float) -> str:
    """A number inside a sentence."""
    if isinstance(value, int) and abs(value) > _HUGE:
        return tr("a huge number")  # Python would refuse to print thousands of digits.
    return f"{value:g}" if isinstance(value, float) else str(value)


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """The mend for a word that is not known: the nearest one that is, else `otherwise`."""
    near = get_close_matches(word.lower(), tuple(known), n=1)
    return tr('did you mean "{word}"?', word=near[0]) if near else otherwise


def listed(words: Iterable[str], last: str = OR) -> str:
    """Words in quotes, with commas and a last `OR` or `AND`."""
    quoted = [f'"{word}"' for word in words]
    if len(quoted) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(quoted)
    return tr(last, words=", ".join(quoted[:-1]), last=quoted[-1])

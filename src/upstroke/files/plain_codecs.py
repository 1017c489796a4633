"""The plain values of a JSON file: flags, numbers, times, words and lists of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from upstroke.core.units import Millis, millis
from upstroke.files.codec import ABSENT, Codec, Fault, Wrong
from upstroke.files.json_places import KeyPath
from upstroke.texts import tr

E = TypeVar("E", bound=StrEnum)


class Flag(Codec[bool]):
    """True or false."""

    def read(self, value: object, _path: KeyPath, _faults: list[Fault]) -> bool:
        if not isinstance(value, bool):
            raise Wrong(tr("true or false"))
        return value

    def write(self, value: bool) -> object:  # noqa: FBT001 - the value itself, not a switch
        return value


@dataclass(frozen=True, slots=True)
class Whole(Codec[int]):
    """A whole number within limits."""

    least: int
    most: int

    def read(self, value: object, _path: KeyPath, _faults: list[Fault]) -> int:
        number = _number(value)
        if number is None or number != round(number) or not self.least <= number <= self.most:
            raise Wrong(
                tr("a whole number from {least} to {most}", least=self.least, most=self.most)
            )
        return round(number)

    def write(self, value: int) -> object:
        return value


@dataclass(frozen=True, slots=True)
class Seconds(Codec[Millis]):
    """A time: seconds in the file (to the millisecond), milliseconds inside; limits in seconds."""

    least: float
    most: float

    def read(self, value: object, _path: KeyPath, _faults: list[Fault]) -> Millis:
        number = _number(value)
        if number is None or not self.least <= number <= self.most:
            raise Wrong(
                tr(
                    "a number of seconds from {least} to {most}",
                    least=f"{self.least:g}",
                    most=f"{self.most:g}",
                )
            )
        return millis(number)

    def write(self, value: Millis) -> object:
        return value / 1000 if value % 1000 else value // 1000


@dataclass(frozen=True, slots=True)
class Text(Codec[str]):
    """Any text that is not empty."""

    def read(self, value: object, _path: KeyPath, _faults: list[Fault]) -> str:
        if not isinstance(value, str) or not value.strip():
            raise Wrong(tr("a text"))
        return value

    def write(self, value: str) -> object:
        return value


@dataclass(frozen=True, slots=True)
class OneOf(Codec[str]):
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, value: object, _path: KeyPath, _faults: list[Fault]) -> str:
        if not isinstance(value, str) or value not in self.words:
            words = ", ".join(f'"{word}"' for word in self.words)
            raise Wrong(tr("one of {words}", words=words))
        return value

    def write(self, value: str) -> object:
        return value


class Choice(Codec[E]):
    """One of an enumeration's values."""

    def __init__(self, choices: type[E]) -> None:
        self._choices = choices
        self._words = OneOf(tuple(choice.value for choice in choices))

    def read(self, value: object, path: KeyPath, faults: list[Fault]) -> E:
        return self._choices(self._words.read(value, path, faults))

    def write(self, value: E) -> object:
        return value.value


class TextSet(Codec[frozenset[str]]):
    """A list of texts in no particular order."""

    def read(self, value: object, path: KeyPath, faults: list[Fault]) -> frozenset[str]:
        if not isinstance(value, list):
            raise Wrong(tr("a list of texts"))
        for index, entry in enumerate(value):
            if not isinstance(entry, str):
                faults.append(Fault((*path, index), entry, tr("a text")))
        return frozenset(entry for entry in value if isinstance(entry, str))

    def write(self, value: frozenset[str]) -> object:
        return sorted(value)

    def merged(self, theirs: object, before: object, after: object) -> object:
        """Both sets joined; only what was taken out here goes."""
        if after == before:
            return theirs
        old, new, found = (
            each if isinstance(each, list) else [] for each in (before, after, theirs)
        )
        kept = [entry for entry in found if entry in new or entry not in old]
        added = [entry for entry in new if entry not in old and entry not in kept]
        return [*kept, *added] or ABSENT


def _number(value: object) -> int | float | None:
    """A finite number; JSON's true and false are none, though Python's are."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if math.isfinite(value) else None

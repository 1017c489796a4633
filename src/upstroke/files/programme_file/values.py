"""Readers of single values: each answers the value, or notes the fault and raises `Refused`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeAlias, TypeVar

from upstroke.core.programme import HIGHEST_PRESSURE, ByLength
from upstroke.core.units import Millis, millis
from upstroke.files.programme_file.faults import Place, Refused, did_you_mean, listed, plain, shown

T = TypeVar("T")
Reader: TypeAlias = Callable[[object, Place], T]

LONGEST_SECONDS = 24 * 60 * 60
"""Nothing in a programme lasts longer than a day; whoever asks for more mistook the unit."""

_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,9})?) ?%", re.ASCII)


def kind_of(value: object) -> str:
    """The kind of a TOML value, in plain words."""
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, "true or false"),
        (int, "a number"),
        (float, "a number"),
        (str, "a text"),
        (list, "a list"),
        (dict, "a table"),
        ((datetime, date, time), "a date or time"),
    )
    return next((word for kind, word in kinds if isinstance(value, kind)), "something else")


def wrong_kind(place: Place, value: object, wanted: str, example: str) -> Refused:
    """Note the fault of a value of the wrong kind; to be raised."""
    if isinstance(place.where[-1], int):
        problem, key = f'an entry of "{place.name}"', ""
    else:
        problem, key = f'"{place.name}"', f"{place.name} = "
    return place.wrong(
        f"{problem} should be {wanted}, but is {kind_of(value)}",
        f"write for example {key}{example}",
    )


def flag(value: object, place: Place) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise wrong_kind(place, value, "true or false", "true")


def number(value: object, place: Place, example: str = "2.5") -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong_kind(place, value, "a number", example)
    if isinstance(value, float) and not math.isfinite(value):
        raise place.wrong(f'"{place.name}" is {plain(value)}', "write an ordinary number")
    return value


def seconds(value: object, place: Place) -> Millis:
    """A time above nothing, read as milliseconds."""
    return _time(value, place, least=1)


def seconds_or_none_at_all(value: object, place: Place) -> Millis:
    """A time that may be 0, read as milliseconds."""
    return _time(value, place, least=0)


def _time(value: object, place: Place, least: Millis) -> Millis:
    found = number(value, place, "30")
    if found > LONGEST_SECONDS:
        raise place.wrong(
            f'"{place.name}" is {plain(found)} seconds, longer than a day', "write seconds"
        )
    if found < 0 or millis(found) < least:
        raise place.wrong(
            f'"{place.name}" is {plain(found)} seconds',
            "write 0 or more" if least == 0 else "write a time above 0",
        )
    return millis(found)


def count(value: object, place: Place) -> int:
    """A whole number from 1."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_kind(place, value, "a whole number", "5")
    if value < 1:
        raise place.wrong(f'"{place.name}" is {plain(value)}', "write a whole number from 1")
    return value


def fraction(value: object, place: Place) -> float:
    """A share of the work, 0 to 1: a number, or a text such as `"30%"`."""
    if isinstance(value, str):
        percent = _PERCENT.fullmatch(value)
        if percent is None:
            raise place.wrong(
                f'"{place.name}" is {shown(value)}, which is no percentage',
                'write for example "30%"',
            )
        found = float(percent.group(1)) / 100
    else:
        found = number(value, place, '"30%"')
    if not 0 <= found <= 1:
        raise place.wrong(
            f'"{place.name}" is outside the work', 'write "0%" to "100%", or a number from 0 to 1'
        )
    return found


def pressure(value: object, place: Place) -> float:
    """A pressure: 0 or more, less than 5."""
    found = number(value, place)
    if not 0 <= found < HIGHEST_PRESSURE:
        raise place.wrong(
            f"the pressure {plain(found)} is off the scale",
            f"ask for 0 or more, and less than {HIGHEST_PRESSURE:g}",
        )
    return found


def attempt(reader: Reader[T], value: object, place: Place) -> T | None:
    """The value, or None when it is refused: its fault is noted, and reading goes on."""
    try:
        return reader(value, place)
    except Refused:
        return None


def all_of(found: Sequence[T | None]) -> tuple[T, ...]:
    """All of the values; refused when any of them was."""
    kept = tuple(value for value in found if value is not None)
    if len(kept) < len(found):
        raise Refused
    return kept


def one_of(words: tuple[str, ...]) -> Reader[str]:
    """A reader of one of some words."""

    def read(value: object, place: Place) -> str:
        if value in words and isinstance(value, str):
            return value
        choices = f"write {listed(words)}"
        if not isinstance(value, str):
            raise place.wrong(f'"{place.name}" should be a word, but is {kind_of(value)}', choices)
        raise place.wrong(
            f'"{place.name}" is {shown(value)}, which is not known',
            did_you_mean(value, words, choices),
        )

    return read


def list_of(reader: Reader[T], example: str) -> Reader[tuple[T, ...]]:
    """A reader of a list with at least one value."""

    def read(value: object, place: Place) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise wrong_kind(place, value, "a list", f"[{example}]")
        if not value:
            raise place.wrong(
                f'"{place.name}" is an empty list', f"write {place.name} = [{example}]"
            )
        return all_of([attempt(reader, item, place.at(i)) for i, item in enumerate(value)])

    return read


def by_length(lengths: tuple[str, ...], reader: Reader[T]) -> Reader[ByLength[T]]:
    """A reader of one value for all lengths, or of a table with one for each."""

    def read(value: object, place: Place) -> ByLength[T]:
        if isinstance(value, dict):
            return _each_length(value, place, lengths, reader)
        return dict.fromkeys(lengths, reader(value, place))

    return read


def _each_length(
    table: Mapping[str, object], place: Place, lengths: tuple[str, ...], reader: Reader[T]
) -> ByLength[T]:
    for length in table:
        if length not in lengths:
            place.at(length).fault(
                f"there is no length {shown(length)}",
                did_you_mean(length, lengths, f"the lengths are {listed(lengths, 'and')}"),
            )
    for length in lengths:
        if length not in table:
            place.fault(
                f'"{place.name}" gives nothing for the length "{length}"',
                f"add {length} = ..., or write one value for all lengths",
            )
    found = [
        attempt(reader, table[length], place.at(length)) if length in table else None
        for length in lengths
    ]
    return dict(zip(lengths, all_of(found), strict=True))

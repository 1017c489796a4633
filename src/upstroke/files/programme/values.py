"""Readers of single values: each answers the value, or notes the fault and raises `Refused`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeAlias, TypeVar

from upstroke.core.programme.model import HIGHEST_PRESSURE, ByLength
from upstroke.core.spoken.wording import names_side, without_sides
from upstroke.core.time_format import TimeFault, parse_time
from upstroke.core.units import Millis, millis
from upstroke.files.programme.faults import (
    AND,
    Place,
    Refused,
    did_you_mean,
    listed,
    plain,
    shown,
)
from upstroke.texts import marked, tr

T = TypeVar("T")
Reader: TypeAlias = Callable[[object, Place], T]

LONGEST_SECONDS = 24 * 60 * 60
"""Nothing in a programme lasts longer than a day; whoever asks for more mistook the unit."""

_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,9})?) ?%", re.ASCII)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 64
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SIDE = "{side}"
_WORDS = "{left|right}"

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of the text around them."""

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Not those that hold two words together, as before the colon of a French sentence."""


def kind_of(value: object) -> str:
    """The kind of a TOML value, in plain words."""
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, tr("true or false")),
        (int, tr("a number")),
        (float, tr("a number")),
        (str, tr("a text")),
        (list, tr("a list")),
        (dict, tr("a table")),
        ((datetime, date, time), tr("a date or time")),
    )
    return next((word for kind, word in kinds if isinstance(value, kind)), tr("something else"))


def wrong_kind(place: Place, value: object, wanted: str, example: str) -> Refused:
    """Note the fault of a value of the wrong kind; to be raised."""
    if isinstance(place.where[-1], int):
        problem = marked('an entry of "{key}" should be {wanted}, but is {kind}')
    else:
        problem = marked('"{key}" should be {wanted}, but is {kind}')
        example = f"{place.name} = {example}"
    text = tr(problem, key=place.name, wanted=wanted, kind=kind_of(value))
    return place.wrong(text, tr("write for example {line}", line=example))


def unread(value: object, _place: Place) -> object:
    """The value as it is."""
    return value


def flag(value: object, place: Place) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise wrong_kind(place, value, tr("true or false"), "true")


def number(value: object, place: Place, example: str = "2.5") -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong_kind(place, value, tr("a number"), example)
    if isinstance(value, float) and not math.isfinite(value):
        raise place.wrong(
            tr('"{key}" is {value}', key=place.name, value=plain(value)),
            tr("write an ordinary number"),
        )
    return value


def seconds(value: object, place: Place) -> Millis:
    """A time above nothing: seconds, or a text such as `"4:00"`, read as milliseconds."""
    return _time(value, place, least=1)


def seconds_or_none_at_all(value: object, place: Place) -> Millis:
    """A time that may be 0, read as milliseconds."""
    return _time(value, place, least=0)


def seconds_such_as(usual: Millis) -> Reader[Millis]:
    """A reader of a time above nothing, which names this one as an example."""
    return lambda value, place: _time(value, place, least=1, example=f"{usual / 1000:g}")


def _time(value: object, place: Place, least: Millis, example: str = "30") -> Millis:
    found = _written(value, place) if isinstance(value, str) else _number(value, place, example)
    if found > LONGEST_SECONDS:
        raise place.wrong(
            tr('"{key}" is longer than a day', key=place.name),
            tr('write at most {most} seconds, or "24h"', most=LONGEST_SECONDS),
        )
    if found < 0 or millis(found) < least:
        above = tr("write at least 0.001") if found > 0 else tr("write a time above 0")
        raise place.wrong(
            tr('"{key}" is {found} seconds', key=place.name, found=plain(found)),
            tr("write 0 or more") if least == 0 else above,
        )
    return millis(found)


def _written(text: str, place: Place) -> float:
    try:
        return parse_time(text) / 1000
    except TimeFault as mend:
        raise place.wrong(
            tr('"{key}" is {value}, which is no time', key=place.name, value=shown(text)),
            str(mend),
        ) from None


def _number(value: object, place: Place, example: str) -> float:
    if isinstance(value, time):
        raise place.wrong(
            tr('"{key}" is {value}, a time of day', key=place.name, value=value),
            tr('write minutes and seconds in quotes: "{value}"', value=value),
        )
    return number(value, place, example)


def whole(value: object, place: Place, example: str = "5") -> int:
    """A whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_kind(place, value, tr("a whole number"), example)
    return value


def count(value: object, place: Place) -> int:
    """A whole number from 1."""
    value = whole(value, place)
    if value < 1:
        raise place.wrong(
            tr('"{key}" is {value}', key=place.name, value=plain(value)),
            tr("write a whole number from 1"),
        )
    return value


def fraction(value: object, place: Place) -> float:
    """A share of the work, 0 to 1: a number, or a text such as `"30%"`."""
    if isinstance(value, str):
        percent = _PERCENT.fullmatch(value)
        if percent is None:
            key, told = place.name, shown(value)
            raise place.wrong(
                tr('"{key}" is {value}, which is no percentage', key=key, value=told),
                tr('write for example "30%"'),
            )
        found = float(percent.group(1)) / 100
    else:
        found = number(value, place, '"30%"')
    if not 0 <= found <= 1:
        raise place.wrong(
            tr('"{key}" is outside the work', key=place.name),
            tr('write "0%" to "100%", or a number from 0 to 1'),
        )
    return found


def pressure(value: object, place: Place) -> float:
    """A pressure: 0 or more, less than 5."""
    found, most = number(value, place), f"{HIGHEST_PRESSURE:g}"
    if not 0 <= found < HIGHEST_PRESSURE:
        raise place.wrong(
            tr("the pressure {found} is off the scale", found=plain(found)),
            tr("ask for 0 or more, and less than {highest_pressure}", highest_pressure=most),
        )
    return found


# --- texts ----------------------------------------------------------------------------------------


def text(value: object, place: Place) -> str:
    """One line of text: runs of blanks and line ends become one space."""
    if not isinstance(value, str):
        raise wrong_kind(place, value, tr("a text in quotes"), '"..."')
    line = _BLANKS.sub(" ", value).strip()
    if not line:
        raise place.wrong(
            tr('"{key}" is empty', key=place.name), tr("write a text, or leave the line out")
        )
    bad = _CONTROL.search(line)
    if bad is not None:
        code = f"{ord(bad[0]):04X}"
        raise place.wrong(
            tr('"{key}" holds a control character (U+{bad})', key=place.name, bad=code),
            tr("take it out"),
        )
    return line


def plain_text(value: object, place: Place) -> str:
    """Text in which nothing is filled in."""
    found = text(value, place)
    if names_side(found):
        raise place.wrong(
            tr('"{key}" holds {side}, which is not filled in here', key=place.name, side=_SIDE),
            tr("write it without; say, short and note may hold it"),
        )
    return found


def opening(value: object, place: Place) -> str:
    """Text that may hold `{side}` or `{word|word}`, and no other placeholder."""
    found = text(value, place)
    rest = without_sides(found)
    if "{" in rest or "}" in rest:
        unknown = re.search(r"\{[^{}]*\}?|\}", rest)
        brace = shown(unknown.group()) if unknown else tr("a brace")
        raise place.wrong(
            tr('"{key}" holds {brace}, which is not known', key=place.name, brace=brace),
            tr("write {side} for the side, or both words as {words}", side=_SIDE, words=_WORDS),
        )
    return found


def identifier(value: object, place: Place) -> str:
    """An id: `a` to `z`, digits, and single hyphens between them; at most 64 characters."""
    if not isinstance(value, str):
        raise wrong_kind(place, value, tr("a text in quotes"), '"calf-left"')
    if not is_identifier(value):
        raise place.wrong(
            tr("{value} can't be an id", value=shown(value)),
            tr(
                "use a to z, 0 to 9 and single hyphens, at most {longest_id} of them",
                longest_id=_LONGEST_ID,
            ),
        )
    return value


def is_identifier(word: str) -> bool:
    """True for words that can be an id."""
    return bool(_ID.fullmatch(word)) and len(word) <= _LONGEST_ID


def language(value: object, place: Place) -> str:
    """A language tag such as `en` or `pt-BR`."""
    if isinstance(value, str) and _LANGUAGE.fullmatch(value):
        return value
    raise place.wrong(
        tr('"language" is not a language code'), tr('write for example language = "en"')
    )


# --- of several -----------------------------------------------------------------------------------


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


def one_of(meant: Mapping[str, T]) -> Reader[T]:
    """A reader of one of some words, and what is meant by it."""

    def read(value: object, place: Place) -> T:
        choices = tr("write {words}", words=listed(meant))
        if not isinstance(value, str):
            raise place.wrong(
                tr('"{key}" should be a word, but is {kind}', key=place.name, kind=kind_of(value)),
                choices,
            )
        if value not in meant:
            raise place.wrong(
                tr('"{key}" is {value}, which is not known', key=place.name, value=shown(value)),
                did_you_mean(value, meant, choices),
            )
        return meant[value]

    return read


def list_of(reader: Reader[T], example: str) -> Reader[tuple[T, ...]]:
    """A reader of a list with at least one value."""

    def read(value: object, place: Place) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise wrong_kind(place, value, tr("a list"), f"[{example}]")
        if not value:
            raise place.wrong(
                tr('"{key}" is an empty list', key=place.name),
                tr("write {key} = [{example}]", key=place.name, example=example),
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
            mend = tr("the lengths are {lengths}", lengths=listed(lengths, AND))
            place.at(length).fault(
                tr("there is no length {length}", length=shown(length)),
                did_you_mean(length, lengths, mend),
            )
    key = place.name
    for length in lengths:
        if length not in table:
            place.fault(
                tr('"{key}" gives nothing for the length "{length}"', key=key, length=length),
                tr("add {length} = ..., or write one value for all lengths", length=length),
            )
    found = [
        attempt(reader, table[length], place.at(length)) if length in table else None
        for length in lengths
    ]
    return dict(zip(lengths, all_of(found), strict=True))

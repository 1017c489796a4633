"""JSON by the fields of dataclasses, forgiving: what is wrong costs only itself, unknown keys stay.

Theory of operation. A `Codec` reads and writes one kind of value; `record_of` builds that of a
dataclass from its fields' types: a key is the field's name with hyphens, or what its metadata has
as `key`. `merged` puts together what two have made of one file. Nothing here touches the disk.
"""

from __future__ import annotations

import json
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from types import NoneType
from typing import Any, Final, Generic, TypeAlias, TypeVar, get_args, get_type_hints

from upstroke.core.units import Millis, millis
from upstroke.texts import tr

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

KeyPath: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from the outermost value inward."""

ABSENT: Final = object()
"""In place of a JSON value where a file has none."""

Merge: TypeAlias = Callable[[object, object, object], object]
"""See `merged`."""


class Wrong(Exception):
    """A value that cannot be used; its text says what is needed, such as `true or false`."""


@dataclass(frozen=True, slots=True)
class ValueFault:
    """A value that was passed over: where it stands, what it is and what is needed there."""

    path: KeyPath
    value: object
    needed: str


Read: TypeAlias = Callable[[object, KeyPath, list[ValueFault]], T]
"""See `Codec.read`."""


class Codec(ABC, Generic[T]):
    """One kind of value as it stands in a JSON file."""

    @abstractmethod
    def read(self, value: object, path: KeyPath, faults: list[ValueFault]) -> T:
        """The value; raises `Wrong`, but adds to `faults` what is wrong further inside."""

    @abstractmethod
    def write(self, value: T) -> object:
        """What JSON is to hold for a value."""


# --- values that stand by themselves --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlainCodec(Codec[T]):
    """A value without others inside.

    `needed` says what must stand there; `parse` raises `TypeError`, `ValueError` or
    `OverflowError` for anything else.
    """

    needed: Callable[[], str]
    parse: Callable[[Any], T]
    form: Callable[[T], object] = lambda value: value

    def read(self, value: object, _path: KeyPath, _faults: list[ValueFault]) -> T:
        try:
            return self.parse(value)
        except (TypeError, ValueError, OverflowError):
            raise Wrong(self.needed()) from None

    def write(self, value: T) -> object:
        return self.form(value)


def whole(least: float = -math.inf, most: float = math.inf) -> PlainCodec[int]:
    """A whole number within limits."""

    def parse(value: object) -> int:
        number = _within(value, least, most)
        if number != round(number):
            raise ValueError(value)
        return round(number)

    return PlainCodec(
        lambda: tr("a whole number from {least} to {most}", least=least, most=most), parse
    )


def seconds(least: float = -math.inf, most: float = math.inf) -> PlainCodec[Millis]:
    """A time: seconds in the file (to the millisecond), milliseconds inside; limits in seconds."""
    return PlainCodec(
        lambda: tr(
            "a number of seconds from {least} to {most}", least=f"{least:g}", most=f"{most:g}"
        ),
        lambda value: millis(_within(value, least, most)),
        lambda value: value / 1000 if value % 1000 else value // 1000,
    )


def one_of(words: Iterable[str], make: Callable[[str], T]) -> PlainCodec[T]:
    """One of a few words, and what is made of it."""
    known = tuple(words)

    def parse(value: str) -> T:
        if value not in known:
            raise ValueError(value)
        return make(value)

    return PlainCodec(
        lambda: tr("one of {words}", words=", ".join(f'"{word}"' for word in known)), parse, str
    )


def _within(value: object, least: float, most: float) -> int | float:
    """A finite number; JSON's true and false are none, though Python's are."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    if not math.isfinite(value) or not least <= value <= most:
        raise ValueError(value)
    return value


def exactly(kind: type[T]) -> Callable[[object], T]:
    """Parses what is of a type already; raises `TypeError`."""

    def parse(value: object) -> T:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return parse


def _filled(value: str) -> str:
    if not value.strip():
        raise ValueError(value)
    return value


def _time(value: str) -> datetime:
    """With its zone; the machine's where it tells none."""
    found = datetime.fromisoformat(value)
    return found if found.tzinfo else found.astimezone()


TEXT = PlainCodec(lambda: tr("a text"), exactly(str))
FILLED = PlainCodec(TEXT.needed, lambda value: _filled(TEXT.parse(value)))


# --- values with others inside --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OptionalCodec(Codec[T | None]):
    """A value, or null."""

    inner: Codec[T]

    def read(self, value: object, path: KeyPath, faults: list[ValueFault]) -> T | None:
        return None if value is None else self.inner.read(value, path, faults)

    def write(self, value: T | None) -> object:
        return None if value is None else self.inner.write(value)


class TextSetCodec(Codec[frozenset[str]]):
    """A list of texts in no particular order."""

    def read(self, value: object, path: KeyPath, faults: list[ValueFault]) -> frozenset[str]:
        if not isinstance(value, list):
            raise Wrong(tr("a list of texts"))
        return frozenset(each_of(enumerate(value), TEXT.read, path, faults).values())

    def write(self, value: frozenset[str]) -> object:
        return sorted(value)


@dataclass(frozen=True, slots=True)
class MapCodec(Codec[Mapping[str, T]]):
    """A table whose keys are names."""

    values: Codec[T]

    def read(self, value: object, path: KeyPath, faults: list[ValueFault]) -> Mapping[str, T]:
        return each_of(table_of(value).items(), self.values.read, path, faults)

    def write(self, value: Mapping[str, T]) -> object:
        return {key: self.values.write(entry) for key, entry in value.items()}


@dataclass(frozen=True, slots=True)
class RecordCodec(Codec[T]):
    """A table with known keys: attribute and codec of each.

    Without `complete` only what differs from the default is written.
    """

    make: Callable[..., T]
    entries: Mapping[str, tuple[str, Codec[Any]]]
    complete: bool = False

    def read(self, value: object, path: KeyPath, faults: list[ValueFault]) -> T:
        """The value; raises `Wrong` where one without a default is missing or wrong."""
        found: dict[str, object] = {}
        for key, inner in table_of(value).items():
            if key in self.entries:
                attribute, codec = self.entries[key]
                for read in each_of([(key, inner)], codec.read, path, faults).values():
                    found[attribute] = read
        try:
            return self.make(**found)
        except TypeError:
            raise Wrong(tr("a table in braces { }")) from None

    def write(self, value: T) -> dict[str, object]:
        default = None if self.complete else self.make()
        return {
            key: codec.write(getattr(value, attribute))
            for key, (attribute, codec) in self.entries.items()
            if self.complete or getattr(value, attribute) != getattr(default, attribute)
        }


def table_of(value: object) -> dict[str, object]:
    """The table itself; raises `Wrong` for anything else."""
    if not isinstance(value, dict):
        raise Wrong(tr("a table in braces { }"))
    return value


K = TypeVar("K", bound=str | int)


def each_of(
    entries: Iterable[tuple[K, object]], read: Read[T], path: KeyPath, faults: list[ValueFault]
) -> dict[K, T]:
    """Those that can be used."""
    found: dict[K, T] = {}
    for key, entry in entries:
        try:
            found[key] = read(entry, (*path, key), faults)
        except Wrong as wrong:
            faults.append(ValueFault((*path, key), entry, str(wrong)))
    return found


# --- by the fields of dataclasses -----------------------------------------------------------------

_BY_TYPE: Mapping[object, Codec[Any]] = {
    bool: PlainCodec(lambda: tr("true or false"), exactly(bool)),
    int: whole(),
    Millis: seconds(),
    datetime: PlainCodec(lambda: "a date with its time", _time, datetime.isoformat),
    frozenset[str]: TextSetCodec(),
}


def record_of(
    make: type[T], given: Mapping[str, Codec[Any]], place: str = "", *, complete: bool = False
) -> RecordCodec[T]:
    """The codec of a dataclass.

    Args:
        make: the class.
        given: codecs of fields that have limits, by their path: names joined by dots, a star for
            any key of a mapping.
        place: the path of the class itself, with a dot at its end.
        complete: every value is written, and null stands for None; texts may be empty.
    """
    hints = get_type_hints(make, include_extras=True)
    entries = {
        field.metadata.get("key", field.name.replace("_", "-")): (
            field.name,
            _codec_of(hints[field.name], given, f"{place}{field.name}", complete=complete),
        )
        for field in fields(make)  # type: ignore[arg-type] # its only callers have dataclasses
    }
    return RecordCodec(make, entries, complete)


def _codec_of(
    hint: object, given: Mapping[str, Codec[Any]], place: str, *, complete: bool
) -> Codec[Any]:
    inside = get_args(hint)
    if NoneType in inside:
        (other,) = (one for one in inside if one is not NoneType)
        codec = _codec_of(other, given, place, complete=complete)
        return OptionalCodec(codec) if complete else codec
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return one_of((one.value for one in hint), hint)
    known = {**_BY_TYPE, str: TEXT if complete else FILLED}
    if place in given or hint in known:
        return given.get(place) or known[hint]
    if isinstance(hint, type):
        return record_of(hint, given, f"{place}.", complete=complete)
    return MapCodec(_codec_of(inside[1], given, f"{place}.*", complete=complete))


# --- two who change one file ----------------------------------------------------------------------


def merged(
    theirs: object, before: object, after: object, special: Mapping[str, Merge] = {}
) -> object:
    """What a file is to hold that holds `theirs`, once `before` has become `after` here.

    All are JSON values, or `ABSENT`. A table is changed key by key, anything else as a whole. What
    was not changed here stays as it is in the file, whatever that is, and so do unknown keys.

    Args:
        theirs: what the file holds by now.
        before: what it held when it was last read or written here.
        after: what it would hold if nobody else wrote to it.
        special: what merges the values of some keys of a table.
    """
    if after == before:
        return theirs
    if not isinstance(before, dict) and not isinstance(after, dict):
        return after
    old, new, found = (each if isinstance(each, dict) else {} for each in (before, after, theirs))
    both: dict[str, object] = {}
    for key in dict.fromkeys((*found, *new)):
        merge = special.get(key, merged)
        value = merge(found.get(key, ABSENT), old.get(key, ABSENT), new.get(key, ABSENT))
        if value is not ABSENT:
            both[key] = value
    return both if both or isinstance(after, dict) else ABSENT


def merged_sets(theirs: object, before: object, after: object) -> object:
    """The same for lists of texts in no particular order: only what was taken out here goes."""
    if after == before:
        return theirs
    old, new, found = (each if isinstance(each, list) else [] for each in (before, after, theirs))
    kept = [entry for entry in found if entry in new or entry not in old]
    added = [entry for entry in new if entry not in old and entry not in kept]
    return [*kept, *added] or ABSENT


# --- lines of JSON, of which each is right or is none ---------------------------------------------


def parsed(line: str) -> dict[str, object]:
    """The table in a line; raises `Wrong`."""
    try:
        return table_of(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise Wrong(str(error)) from error


def strictly(codec: Codec[T], value: object) -> T:
    """A value in which nothing is wrong; raises `Wrong`."""
    faults: list[ValueFault] = []
    found = codec.read(value, (), faults)
    if faults:
        raise Wrong(faults[0].needed)
    return found

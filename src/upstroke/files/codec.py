"""Values to JSON and back, forgiving: what is wrong costs only itself, what is unknown is kept."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeAlias, TypeVar

from upstroke.files.json_places import KeyPath
from upstroke.texts import tr

T = TypeVar("T")


ABSENT: Final = object()
"""In place of a JSON value where a file has none."""


Merge: TypeAlias = Callable[[object, object, object], object]
"""See `Codec.merged`."""


class Wrong(Exception):
    """A value that cannot be used; its text says what is needed, such as `true or false`."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A value that was passed over: where it stands, what it is and what is needed there."""

    path: KeyPath
    value: object
    needed: str


class Codec(ABC, Generic[T]):
    """One kind of value as it stands in a JSON file."""

    @abstractmethod
    def read(self, value: object, path: KeyPath, faults: list[Fault]) -> T:
        """The value; raises `Wrong`, but adds to `faults` what is wrong further inside."""

    @abstractmethod
    def write(self, value: T) -> object:
        """What JSON is to hold for a value."""

    def merged(self, theirs: object, before: object, after: object) -> object:
        """What a file is to hold that holds `theirs`, once `before` has become `after` here.

        All are JSON values, or `ABSENT`; the last two were written by this codec. What was not
        changed here stays as it is in the file, whatever that is.
        """
        return merged_value(theirs, before, after)


class MapOf(Codec[Mapping[str, T]]):
    """A table whose keys are names."""

    def __init__(self, values: Codec[T]) -> None:
        self._values = values

    def read(self, value: object, path: KeyPath, faults: list[Fault]) -> Mapping[str, T]:
        found: dict[str, T] = {}
        for key, entry in _table(value).items():
            try:
                found[key] = self._values.read(entry, (*path, key), faults)
            except Wrong as wrong:
                faults.append(Fault((*path, key), entry, str(wrong)))
        return found

    def write(self, value: Mapping[str, T]) -> object:
        return {key: self._values.write(entry) for key, entry in value.items()}

    def merged(self, theirs: object, before: object, after: object) -> object:
        return merged_tables(lambda _key: self._values.merged, theirs, before, after)


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a `Record`: its name in the file, the value's attribute, and its kind."""

    key: str
    attribute: str
    codec: Codec[Any]


class Record(Codec[T]):
    """A table with known keys, each optional; only what differs from the default is written.

    Args:
        make: the value's class; without arguments it gives the default.
        entries: what it consists of.
    """

    def __init__(self, make: Callable[..., T], *entries: Entry) -> None:
        self._make = make
        self._entries = {entry.key: entry for entry in entries}

    def read(self, value: object, path: KeyPath, faults: list[Fault]) -> T:
        found: dict[str, object] = {}
        for key, inner in _table(value).items():
            entry = self._entries.get(key)
            if entry is None:
                continue
            try:
                found[entry.attribute] = entry.codec.read(inner, (*path, key), faults)
            except Wrong as wrong:
                faults.append(Fault((*path, key), inner, str(wrong)))
        return self._make(**found)

    def write(self, value: T) -> dict[str, object]:
        default = self._make()
        return {
            entry.key: entry.codec.write(getattr(value, entry.attribute))
            for entry in self._entries.values()
            if getattr(value, entry.attribute) != getattr(default, entry.attribute)
        }

    def merged(self, theirs: object, before: object, after: object) -> object:
        return merged_tables(self._merge, theirs, before, after)

    def _merge(self, key: str) -> Merge | None:
        entry = self._entries.get(key)
        return None if entry is None else entry.codec.merged


def merged_value(theirs: object, before: object, after: object) -> object:
    """A value that is changed as a whole; see `Codec.merged`."""
    return theirs if after == before else after


def merged_tables(
    merge: Callable[[str], Merge | None], theirs: object, before: object, after: object
) -> object:
    """A table that is changed key by key; see `Codec.merged`.

    `merge` tells by the key what merges its value; keys without it stay as they are in the file.
    """
    if after == before:
        return theirs
    old, new, found = (each if isinstance(each, dict) else {} for each in (before, after, theirs))
    both: dict[str, object] = {}
    for key in dict.fromkeys((*found, *new)):
        value, its = found.get(key, ABSENT), merge(key)
        if its is not None:
            value = its(value, old.get(key, ABSENT), new.get(key, ABSENT))
        if value is not ABSENT:
            both[key] = value
    return both if both or isinstance(after, dict) else ABSENT


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Wrong(tr("a table in braces { }"))
    return value

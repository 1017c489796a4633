"""Values to JSON and back, forgiving: what is wrong costs only itself, what is unknown is kept."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from upstroke.files.json_places import KeyPath
from upstroke.texts import tr

T = TypeVar("T")


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

    def unknown(self, _value: object) -> dict[str, object]:
        """What of a JSON value this codec does not know, in its place; empty for nothing."""
        return {}


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

    def unknown(self, value: object) -> dict[str, object]:
        if not isinstance(value, dict):
            return {}
        inside = {key: self._values.unknown(entry) for key, entry in value.items()}
        return {key: entry for key, entry in inside.items() if entry}


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

    def unknown(self, value: object) -> dict[str, object]:
        if not isinstance(value, dict):
            return {}
        found: dict[str, object] = {}
        for key, inner in value.items():
            entry = self._entries.get(key)
            if entry is None:
                found[key] = inner
            elif inside := entry.codec.unknown(inner):
                found[key] = inside
        return found


def merged(over: Mapping[str, object], under: Mapping[str, object]) -> dict[str, object]:
    """Both tables in one, table by table; where both have a value `over` wins."""
    both = dict(over)
    for key, value in under.items():
        mine = over.get(key)
        if isinstance(mine, dict) and isinstance(value, dict):
            both[key] = merged(mine, value)
        elif key not in over:
            both[key] = value
    return both


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Wrong(tr("a table in braces { }"))
    return value

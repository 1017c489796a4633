"""A person's own keys in the settings file: acts with the keys that they are bound to."""

from __future__ import annotations

from collections.abc import Mapping

from upstroke.core.keys import Act, can_bind
from upstroke.files.json_codec import (
    Codec,
    KeyPath,
    ValueFault,
    merged_tables,
    merged_value,
    table_of,
)
from upstroke.texts import tr


class KeyBindingsCodec(Codec[Mapping[Act, tuple[str, ...]]]):
    """A table of lists. An act that is not known here is kept; a key can be at one act only."""

    def read(
        self, value: object, path: KeyPath, faults: list[ValueFault]
    ) -> Mapping[Act, tuple[str, ...]]:
        table = table_of(value)
        taken: set[str] = set()
        found: dict[Act, tuple[str, ...]] = {}
        for act in Act:
            entry = table.get(act.value, ())
            if isinstance(entry, list):
                found[act] = _keys(entry, (*path, act.value), faults, taken)
            elif act.value in table:
                faults.append(ValueFault((*path, act.value), entry, tr("a list of keys")))
        return found

    def write(self, value: Mapping[Act, tuple[str, ...]]) -> object:
        return {act.value: list(value[act]) for act in Act if act in value}

    def merged(self, theirs: object, before: object, after: object) -> object:
        """Act by act; a key that an act was given here is no other act's."""
        both = merged_tables({act.value: merged_value for act in Act}.get, theirs, before, after)
        if not isinstance(both, dict):
            return both
        mine = _changed(before, after)
        ours = {key for keys in mine.values() for key in keys}
        for name, keys in both.items():
            if name not in mine and isinstance(keys, list):
                both[name] = [key for key in keys if key not in ours]
        return both


def _changed(before: object, after: object) -> dict[str, list[str]]:
    old, new = (each if isinstance(each, dict) else {} for each in (before, after))
    return {name: keys for name, keys in new.items() if keys != old.get(name)}


def _keys(
    entries: list[object], path: KeyPath, faults: list[ValueFault], taken: set[str]
) -> tuple[str, ...]:
    found: list[str] = []
    for index, entry in enumerate(entries):
        if not isinstance(entry, str) or not can_bind(entry):
            faults.append(
                ValueFault((*path, index), entry, tr('a key that can be bound, such as "PgDown"'))
            )
        elif entry in taken:
            faults.append(ValueFault((*path, index), entry, tr("a key that is bound only once")))
        else:
            taken.add(entry)
            found.append(entry)
    return tuple(found)

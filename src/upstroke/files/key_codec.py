"""A person's own keys in the settings file: acts with the keys that they are bound to."""

from __future__ import annotations

from collections.abc import Mapping

from upstroke.core.keys import Act, can_bind
from upstroke.files.codec import Codec, Fault, Wrong
from upstroke.files.json_places import KeyPath
from upstroke.texts import tr

_ACTS = {act.value: act for act in Act}


class Keys(Codec[Mapping[Act, tuple[str, ...]]]):
    """A table of lists. An act that is not known here is kept; a key can be at one act only."""

    def read(
        self, value: object, path: KeyPath, faults: list[Fault]
    ) -> Mapping[Act, tuple[str, ...]]:
        if not isinstance(value, dict):
            raise Wrong(tr("a table in braces { }"))
        taken: set[str] = set()
        found: dict[Act, tuple[str, ...]] = {}
        for act in Act:
            entry = value.get(act.value, ())
            if isinstance(entry, list):
                found[act] = _keys(entry, (*path, act.value), faults, taken)
            elif act.value in value:
                faults.append(Fault((*path, act.value), entry, tr("a list of keys")))
        return found

    def write(self, value: Mapping[Act, tuple[str, ...]]) -> object:
        return {act.value: list(value[act]) for act in Act if act in value}

    def unknown(self, value: object) -> dict[str, object]:
        if not isinstance(value, dict):
            return {}
        return {name: entry for name, entry in value.items() if name not in _ACTS}


def _keys(
    entries: list[object], path: KeyPath, faults: list[Fault], taken: set[str]
) -> tuple[str, ...]:
    found: list[str] = []
    for index, entry in enumerate(entries):
        if not isinstance(entry, str) or not can_bind(entry):
            faults.append(
                Fault((*path, index), entry, tr('a key that can be bound, such as "PgDown"'))
            )
        elif entry in taken:
            faults.append(Fault((*path, index), entry, tr("a key that is bound only once")))
        else:
            taken.add(entry)
            found.append(entry)
    return tuple(found)

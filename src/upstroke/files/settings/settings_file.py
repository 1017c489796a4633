"""The settings file: JSON that a person can edit, and that outlives crashes, typos and versions.

Only what differs from the defaults is written. A value that cannot be used costs only itself; a
file that cannot be read at all is set aside under another name, never lost. Keys that this
version does not know (a newer one wrote them) are kept when it saves.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from upstroke.core.keys import Act, can_bind
from upstroke.core.settings import Settings
from upstroke.core.settings_fields import (
    KINDS,
    Basic,
    Choice,
    OneOf,
    Seconds,
    ValueKind,
    Whole,
)
from upstroke.files.json_codec import (
    Codec,
    KeyPath,
    RecordCodec,
    ValueFault,
    Wrong,
    each_of,
    merged,
    merged_sets,
    one_of,
    record_of,
    seconds,
    table_of,
    whole,
)
from upstroke.files.lines import lines_of_json
from upstroke.files.owners import make_folder, why_not
from upstroke.files.safe_writing import folder_locked, local_now, set_aside, write_atomically
from upstroke.texts import tr

MOST_BYTES = 4 << 20
"""A thousand times what a full settings file takes."""

MOST_TOLD = 10
"""Faults named one by one; of more there is only the number."""

_MOST_SHOWN = 40
_STANDARD = Settings()


def _limits(kind: ValueKind) -> Codec[Any] | None:
    """The codec of a kind of setting; None where the type of its field tells it."""
    match kind:
        case Basic.PERCENT:
            return whole(0, 100)
        case Whole():
            return whole(kind.least, kind.most)
        case Seconds():
            return seconds(kind.least, kind.most)
        case OneOf():
            return one_of(kind.words, str)
        case Choice():
            return one_of(map(str, kind.titles), str)
    return None


class _KeyBindingsCodec(Codec[Mapping[Act, tuple[str, ...]]]):
    """A person's own keys: acts with the keys that they are bound to.

    A table of lists. An act that is not known here is kept; a key can be at one act only.
    """

    def read(
        self, value: object, path: KeyPath, faults: list[ValueFault]
    ) -> Mapping[Act, tuple[str, ...]]:
        table = table_of(value)
        taken: set[str] = set()

        def keys(entry: object, path: KeyPath, faults: list[ValueFault]) -> tuple[str, ...]:
            if not isinstance(entry, list):
                raise Wrong(tr("a list of keys"))
            return tuple(each_of(enumerate(entry), key, path, faults).values())

        def key(entry: object, _path: KeyPath, _faults: list[ValueFault]) -> str:
            if not isinstance(entry, str) or not can_bind(entry):
                raise Wrong(tr('a key that can be bound, such as "PgDown"'))
            if entry in taken:
                raise Wrong(tr("a key that is bound only once"))
            taken.add(entry)
            return entry

        known = [(act, table[act]) for act in Act if act in table]
        return each_of(known, keys, path, faults)

    def write(self, value: Mapping[Act, tuple[str, ...]]) -> object:
        return {act.value: list(value[act]) for act in Act if act in value}


SETTINGS: RecordCodec[Settings] = record_of(
    Settings,
    {path: codec for path, kind in KINDS.items() if (codec := _limits(kind))}
    | {"keys": _KeyBindingsCodec()},
)
"""Reads and writes them, by the table of settings."""


def _merged_keys(theirs: object, before: object, after: object) -> object:
    """Act by act; a key that an act was given here is no other act's."""
    both = merged(theirs, before, after)
    if not isinstance(both, dict):
        return both
    old, new = (each if isinstance(each, dict) else {} for each in (before, after))
    mine = {act: keys for act, keys in new.items() if keys != old.get(act)}
    ours = {key for keys in mine.values() for key in keys}
    for act, keys in both.items():
        if act not in mine and isinstance(keys, list):
            both[act] = [key for key in keys if key not in ours]
    return both


_SPECIAL = {"keys": _merged_keys, "agreed": merged_sets}


class _Unreadable(Exception):
    """The file is no settings file; the text says why, to stand in parentheses."""


def load_settings(
    path: Path, now: Callable[[], datetime] = local_now
) -> tuple[Settings, tuple[str, ...]]:
    """What a settings file says, and a sentence for everything in it that cannot be used.

    Never raises: without a file, or with one that cannot be read, these are the defaults.

    Args:
        path: the file, such as `settings.json`.
        now: the time by which a broken file's new name goes.
    """
    try:
        text = _text(path)
        document = _document(text)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (_not_opened(path, error),)
    except _Unreadable as why:
        return Settings(), (_set_aside(path, str(why), now()),)
    faults: list[ValueFault] = []
    settings = SETTINGS.read(document, (), faults)
    return settings, tuple(_told(path, text, faults))


def save_settings(
    path: Path,
    settings: Settings,
    before: Settings = _STANDARD,
    now: Callable[[], datetime] = local_now,
) -> tuple[str, ...]:
    """Write onto the file, as it is by now, what the settings have changed to; in one go.

    What others have changed in it meanwhile stays, value by value; sets are joined. A file that
    cannot be read any more is set aside, and what it held when it was last read is written again.

    Args:
        path: the file; made when missing.
        settings: as they are here.
        before: as they were here when the file was last read or written.
        now: the time by which a broken file's new name goes.

    Returns:
        A sentence where the file was set aside.

    Raises:
        OSError: nothing was saved; the file is as it was before.
    """
    old, new = SETTINGS.write(before), SETTINGS.write(settings)
    told: tuple[str, ...] = ()
    make_folder(path.parent)
    with folder_locked(path.parent):
        try:
            found = _document(_text(path))
        except FileNotFoundError:
            found = {}
        except _Unreadable as why:
            found, told = old, (_aside_at_saving(path, str(why), now()),)
        write_atomically(path, _encoded(merged(found, old, new, _SPECIAL)))
    return told


def _text(path: Path) -> str:
    if not path.exists():
        raise FileNotFoundError(path)
    if not path.is_file():
        raise _Unreadable(tr("it is not a file"))
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _Unreadable(tr("it is larger than {most_bytes} MiB", most_bytes=MOST_BYTES >> 20))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Unreadable(tr("it is not UTF-8 text")) from error


def _document(text: str) -> dict[str, object]:
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise _Unreadable(tr("line {lineno}: {msg}", lineno=error.lineno, msg=error.msg)) from error
    except (RecursionError, ValueError) as error:
        raise _Unreadable(tr("it is not JSON that can be read")) from error
    if not isinstance(document, dict):
        raise _Unreadable(tr("it does not begin with a brace {"))
    return document


def _encoded(document: object) -> bytes:
    """Letters as they are, so that a person can read them; escaped only where UTF-8 has none."""
    try:
        return f"{json.dumps(document, indent=2, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:
        return f"{json.dumps(document, indent=2)}\n".encode()


def _told(path: Path, text: str, faults: list[ValueFault]) -> list[str]:
    told = [_sentence(path, text, fault) for fault in faults[:MOST_TOLD]]
    if len(faults) > MOST_TOLD:
        told.append(
            tr(
                "{path}: {count} more values can't be used either.",
                "",
                len(faults) - MOST_TOLD,
                path=path,
            )
        )
    return told


def _sentence(path: Path, text: str, fault: ValueFault) -> str:
    line = lines_of_json(text).known.get(fault.path)
    place = tr("{path}, line {line}", path=path, line=line) if line else str(path)
    key = ".".join(str(part) for part in fault.path)
    value = json.dumps(fault.value)
    if len(value) > _MOST_SHOWN:
        value = f"{value[:_MOST_SHOWN]}…"
    return tr(
        "{place}: {key} is {value}, but must be {needed}. Using the default until it is fixed.",
        place=place,
        key=json.dumps(key),
        value=value,
        needed=fault.needed,
    )


def _not_opened(path: Path, error: OSError) -> str:
    return tr(
        "{path} can't be opened ({error}). Using the default settings.",
        path=path,
        error=why_not(error, path),
    )


def _aside_at_saving(path: Path, why: str, now: datetime) -> str:
    return tr(
        "{path} could no longer be read ({why}). It was kept as {aside}, and the "
        "settings you see here were saved.",
        path=path,
        why=why,
        aside=set_aside(path, now).name,
    )


def _set_aside(path: Path, why: str, now: datetime) -> str:
    try:
        aside = set_aside(path, now)
    except OSError as error:
        return tr(
            "{path} can't be read ({why}) or moved aside ({error}). Using the default settings.",
            path=path,
            why=why,
            error=why_not(error, path),
        )
    return tr(
        "{path} couldn't be read ({why}). It was kept as {aside}; using the default settings.",
        path=path,
        why=why,
        aside=aside.name,
    )

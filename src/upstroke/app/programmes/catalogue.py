"""The programmes that can be chosen, as their files are now."""

from __future__ import annotations

import errno
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from upstroke.app.notices import Notices
from upstroke.app.planning import Chosen
from upstroke.core.programme.model import Programme
from upstroke.files.library import Library
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.texts import in_use

_State: TypeAlias = tuple[int, ...]
"""Of a file: another one whenever its content, its rights or whether it is there may be others."""

_GONE: _State = (errno.ENOENT,)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file as it was read: `programme` is the last that it held, `fault` why it is that no more.

    `language` is the one that it is wanted in.
    """

    file: Path
    language: str
    state: _State | None = None
    programme: Programme | None = None
    fault: str | None = None


class ProgrammeCatalogue:
    """Knows programmes by `Programme.key`; one that cannot be used is told of and left out.

    Programmes are in the language that Upstroke is shown in, as far as they have it. None is there
    before it is brought or looked for.

    Args:
        library: the programmes that ship, and the person's own.
        notices: told what is wrong.
        alone: only what is brought can be chosen, and no other is read.
    """

    def __init__(self, library: Library, notices: Notices, *, alone: bool = False) -> None:
        self._alone = alone
        self._library = library
        self._notices = notices
        self._entries: dict[str, _Entry] = {}
        self._lasting: frozenset[str] = frozenset()
        self._told: tuple[str, ...] = ()

    @property
    def edition(self) -> object:
        """Another object whenever a programme is another, comes or goes."""
        return self._entries

    def bring(self, brought: Chosen, language: str | None = None) -> None:
        """Take in a programme that was just read; one that is new stands first.

        Args:
            brought: which may be from elsewhere.
            language: that it was asked for in, where that is another one.
        """
        programme = brought.programme
        file = brought.file or self._library.find(programme.id)
        entry = _Entry(file, language or in_use().language, _state(file), programme)
        if programme.key in self._entries:
            self._entries = {**self._entries, programme.key: entry}
        else:
            self._entries = {programme.key: entry, **self._entries}

    def look_again(self, chosen: str | None = None, only: str | None = None) -> bool:
        """Read what is new, and what has changed since it was read; tells whether anything has.

        Args:
            chosen: the key of a programme of which `fault` is told, not a notice.
            only: the key of the only programme to be read; the others wait.
        """
        before, language = self._entries, in_use().language
        files, sentences = ((), ()) if self._alone else self._library.files()
        self._notices.add(*(one for one in sentences if one not in self._told))
        self._told = sentences
        found = {self._library.key_of(file): file for file in files}
        self._lasting = frozenset(found)
        new = {key: _Entry(found[key], language) for key in found if key not in before}
        every = {**before, **new}
        read = every if only is None else {only} & every.keys()
        now = every | {key: self._now(key, every[key], chosen) for key in read}
        if now == before:
            return False
        self._entries = now
        return True

    def translate(self, chosen: str | None = None) -> None:
        """Have the programmes in another language, the one that Upstroke is shown in by now.

        Args:
            chosen: as in `look_again`.
        """
        language = in_use().language
        self._entries = {
            key: replace(entry, language=language, state=None)
            for key, entry in self._entries.items()
        }
        self.look_again(chosen)

    def all(self, chosen: str | None = None) -> tuple[Programme, ...]:
        """Every programme that can be used, and the chosen one, in the order to be shown."""
        return tuple(
            entry.programme
            for key, entry in self._entries.items()
            if entry.programme is not None and (entry.fault is None or key == chosen)
        )

    def find(self, key: str) -> Programme | None:
        """A programme that can be used, by its key."""
        entry = self._entries.get(key)
        return None if entry is None or entry.fault is not None else entry.programme

    def fault(self, programme: Programme) -> str | None:
        """Why a programme cannot be used any more, as one sentence; None while it can."""
        entry = self._entries.get(programme.key)
        return None if entry is None else entry.fault

    def file_of(self, programme: Programme) -> Path | None:
        """Where a programme of the person's own was read from."""
        if programme.source is None:
            return None
        entry = self._entries.get(programme.key)
        return None if entry is None else entry.file

    def lasts(self, programme: Programme) -> bool:
        """Whether it will be there at the next start, too."""
        return programme.key in self._lasting

    def _now(self, key: str, entry: _Entry, chosen: str | None) -> _Entry:
        state = _state(entry.file)
        if state == entry.state:
            return entry
        programme, fault = entry.programme, None
        try:
            programme = self._library.read_file(entry.file, entry.language)
        except ProgrammeFaults as faults:
            fault = str(faults.faults[0])
        if entry.fault is not None and entry.fault != fault:
            self._notices.dismiss(entry.fault)
        # That one was taken away needs no telling where it is not wanted.
        is_missed = key in self._lasting or state != _GONE
        if fault is not None and key != chosen and is_missed:
            self._notices.add(fault)
        return replace(entry, state=state, programme=programme, fault=fault)


def _state(file: Path) -> _State:
    try:
        found = file.stat()
    except OSError as error:
        return (error.errno or 0,)
    except ValueError:  # a name that cannot be
        return ()
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_mode)

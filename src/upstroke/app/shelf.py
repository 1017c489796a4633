"""The programmes that can be chosen: those that ship, and one that was brought along."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from upstroke.app.notices import Notices
from upstroke.app.planning import Chosen
from upstroke.core.programme import Programme
from upstroke.files.library import Library, ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults
from upstroke.texts import in_use


class Shelf:
    """Reads each programme once; one that cannot be used is told of and left out.

    Programmes are in the language that Upstroke is shown in, as far as they have it.

    Args:
        library: the programmes that ship.
        notices: told what is wrong.
        brought: a programme from elsewhere; it stands first, and before one with the same id.
    """

    def __init__(self, library: Library, notices: Notices, brought: Chosen | None = None) -> None:
        self._programmes: dict[str, Programme] = {}
        self._files: dict[str, Path | None] = {}
        if brought is not None:
            self.bring(brought)
        self._library = library
        self._shipped = frozenset(library.ids())
        for name in library.ids():
            try:
                programme = library.read(name, in_use().language)
            except ProgrammeFaults as faults:
                notices.add(str(faults.faults[0]))
            else:
                self._programmes.setdefault(programme.id, programme)

    def bring(self, brought: Chosen) -> None:
        """Take in a programme in place of one with the same id; a new one stands first."""
        programme = brought.programme
        if programme.id in self._programmes:
            self._programmes[programme.id] = programme
        else:
            self._programmes = {programme.id: programme, **self._programmes}
        self._files[programme.id] = brought.file

    def translate(self) -> None:
        """Have the programmes in another language, the one that Upstroke is shown in by now."""
        for name in self._programmes:
            # What cannot be read any more stays as it is.
            with suppress(ProgrammeFaults, ProgrammeNotFound):
                self._programmes[name] = self._read(name)

    def _read(self, name: str) -> Programme:
        file = self._files.get(name)
        return self._library.read(name if file is None else str(file), in_use().language)

    def file_of(self, programme: Programme) -> Path | None:
        """Where a programme was read from that was brought along."""
        return self._files.get(programme.id)

    def all(self) -> tuple[Programme, ...]:
        """Every programme, in the order to be shown."""
        return tuple(self._programmes.values())

    def find(self, wanted: str) -> Programme | None:
        """A programme by its id."""
        return self._programmes.get(wanted)

    def ships(self, programme: Programme) -> bool:
        """Whether it will be there at the next start, too."""
        return programme.id in self._shipped

"""The programmes that can be chosen: those that ship, and one that was brought along."""

from __future__ import annotations

from pathlib import Path

from upstroke.app.notices import Notices
from upstroke.app.planning import Chosen
from upstroke.core.programme import Programme
from upstroke.files.library import Library
from upstroke.files.programme_file import ProgrammeFaults, read_programme


class Shelf:
    """Reads each programme once; one that cannot be used is told of and left out.

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
        self._shipped = frozenset(library.ids())
        for name in library.ids():
            try:
                programme = read_programme(library.find(name))
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

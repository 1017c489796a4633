"""Finds programmes: the built-in ones by their id, any other by its path."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from upstroke.core.programme import Programme
from upstroke.files.programme_file import read_programme
from upstroke.texts import tr

_ENDING = ".toml"


class ProgrammeNotFound(LookupError):
    """Neither an id nor a file; its text is one sentence with the mend."""


@dataclass(frozen=True, slots=True)
class Library:
    """The built-in programmes: a folder of files, each named after its programme's id."""

    folder: Path

    def ids(self) -> tuple[str, ...]:
        """Ids of the built-in programmes, in alphabetical order."""
        return tuple(sorted(path.stem for path in self.folder.glob(f"*{_ENDING}")))

    def programmes(self, language: str | None = None) -> tuple[Programme, ...]:
        """The built-in programmes themselves, in the same order; raises `ProgrammeFaults`.

        Args:
            language: that they are wanted in; without it each is in its own.
        """
        return tuple(read_programme(self._path(name), language) for name in self.ids())

    def find(self, wanted: str) -> Path:
        """The file that a person names by an id or a path; an id comes first.

        The path is only looked at when it must be a path, so that reading it tells what is wrong.

        Raises:
            ProgrammeNotFound: for a word that is no id and names nothing on the disk.

        """
        if wanted in self.ids():
            return self._path(wanted)
        path = Path(wanted)
        if path.suffix == _ENDING or path.name != wanted or _exists(path):
            return path
        raise ProgrammeNotFound(self._missing(wanted))

    def read(self, wanted: str, language: str | None = None) -> Programme:
        """The programme that a person names; raises `ProgrammeNotFound` or `ProgrammeFaults`.

        Args:
            wanted: an id or a path.
            language: that it is wanted in; where it has not this one it is in its own.
        """
        return read_programme(self.find(wanted), language)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_ENDING}"

    def _missing(self, wanted: str) -> str:
        near = get_close_matches(wanted.lower(), self.ids(), n=1)
        if near:
            return tr(
                "There is no programme “{wanted}”: did you mean {near}?",
                wanted=wanted,
                near=near[0],
            )
        return tr(
            "There is no programme “{wanted}”: name one of {ids}, or a programme file.",
            wanted=wanted,
            ids=", ".join(self.ids()),
        )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long for the disk
        return False

"""Finds programmes: the built-in ones and a person's own by their id, any other by its path."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from upstroke.core.programme.model import Programme
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.files.programme.reader import read_programme, read_shipped_programme
from upstroke.texts import tr

_ENDING = ".toml"


class ProgrammeNotFound(LookupError):
    """No programme, or more than one, is meant; its text is one sentence with the mend."""


@dataclass(frozen=True, slots=True)
class Library:
    """The programmes that are there.

    `folder` holds the built-in ones, each in a file named after its id. `data` is the person's own
    folder, whose files ending in `.toml` are programmes, as are those in `programmes` inside it.
    """

    folder: Path
    data: Path | None = None

    def ids(self) -> tuple[str, ...]:
        """Ids of the built-in programmes, in alphabetical order."""
        return tuple(sorted(path.stem for path in self.folder.glob(f"*{_ENDING}")))

    def programmes(self, language: str | None = None) -> tuple[Programme, ...]:
        """The built-in programmes themselves, in the same order; raises `ProgrammeFaults`.

        Args:
            language: that they are wanted in; without it each is in its own.
        """
        return tuple(read_shipped_programme(self._path(name), language) for name in self.ids())

    def files(self) -> tuple[tuple[Path, ...], tuple[str, ...]]:
        """Files of the built-in programmes, then the person's own, and what cannot be read.

        Never raises. Of each folder that cannot be read there is a sentence.
        """
        own, sentences = self._own_files()
        return (*map(self._path, self.ids()), *own), sentences

    def find(self, wanted: str) -> Path:
        """The file that a person names by an id or a path; an id comes first.

        Of one id the built-in programme is meant. A programme of the person's own that is at fault
        is found by its file's name, and a path is only looked at when it must be a path, so that
        reading either tells what is wrong.

        Raises:
            ProgrammeNotFound: for a word that is no id and names nothing on the disk, or that is
                the id of several.

        """
        if wanted in self.ids():
            return self._path(wanted)
        path = Path(wanted)
        if path.suffix == _ENDING or path.name != wanted:
            return path
        own, sentences = self._own_files()
        ids = {file: _id_in(file) for file in own}
        named = [file for file in own if (ids[file] or file.stem) == wanted]
        if len(named) > 1:
            raise ProgrammeNotFound(_ambiguous(wanted, named))
        if named:
            return named[0]
        if os.path.exists(path):  # noqa: PTH110 - which raises nothing, however odd the name is
            return path
        raise ProgrammeNotFound(" ".join((self._missing(wanted, ids), *sentences)))

    def read(self, wanted: str, language: str | None = None) -> Programme:
        """The programme that a person names; raises `ProgrammeNotFound` or `ProgrammeFaults`.

        Args:
            wanted: an id or a path.
            language: that it is wanted in; where it has not this one it is in its own.
        """
        return self.read_file(self.find(wanted), language)

    def read_file(self, file: Path, language: str | None = None) -> Programme:
        """The programme in a file, which it knows as its source; raises `ProgrammeFaults`."""
        source = self._source(file)
        if source is None:
            return read_shipped_programme(file, language)
        return replace(read_programme(file, language), source=source)

    def key_of(self, file: Path) -> str:
        """`Programme.key` of the programme in a file, even where it cannot be read."""
        return self._source(file) or file.stem

    def _source(self, file: Path) -> str | None:
        """From the data folder on, so that the home may be renamed; elsewhere the whole path."""
        real = _real(file)
        if real.parent == _real(self.folder):
            return None
        if self.data is not None and real.is_relative_to(data := _real(self.data)):
            return real.relative_to(data).as_posix()
        return str(real)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_ENDING}"

    def _own_files(self) -> tuple[tuple[Path, ...], tuple[str, ...]]:
        if self.data is None:
            return (), ()
        found: list[Path] = []
        sentences: list[str] = []
        for folder in (own_folder(self.data), self.data):
            try:
                found.extend(filter(_is_programme, sorted(folder.iterdir())))
            except FileNotFoundError:
                continue
            except OSError as error:
                sentences.append(_unreadable(folder, error))
        return tuple(found), tuple(sentences)

    def _missing(self, wanted: str, own: Mapping[Path, str | None]) -> str:
        every = (*self.ids(), *(name or file.stem for file, name in own.items()))
        known = tuple(dict.fromkeys(every))
        near = get_close_matches(wanted.lower(), known, n=1)
        if near:
            return tr(
                "There is no programme “{wanted}”: did you mean {near}?",
                wanted=wanted,
                near=near[0],
            )
        return tr(
            "There is no programme “{wanted}”: name one of {ids}, or a programme file.",
            wanted=wanted,
            ids=", ".join(known),
        )


def own_folder(data: Path) -> Path:
    """Where a person's own programmes belong, inside the folder of what is theirs."""
    return data / "programmes"


def _is_programme(path: Path) -> bool:
    """Not those that editors and other systems leave beside a file."""
    return path.suffix.lower() == _ENDING and not path.name.startswith(".")


def _id_in(file: Path) -> str | None:
    try:
        return read_programme(file).id
    except ProgrammeFaults:
        return None


def _ambiguous(wanted: str, files: list[Path]) -> str:
    return tr(
        "There are {count} programmes “{wanted}”: name the file of one, {files}.",
        count=len(files),
        wanted=wanted,
        files=", ".join(map(str, files)),
    )


def _unreadable(folder: Path, error: OSError) -> str:
    return tr(
        "Your programmes in {folder} can't be read ({why}). Check the folder and its "
        "permissions; all other programmes are here.",
        folder=folder,
        why=error.strerror or error,
    )


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a circle of links, or a name that cannot be
        return path.absolute()

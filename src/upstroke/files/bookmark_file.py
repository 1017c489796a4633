"""Bookmarks on the disk: one file for each session under way, gone once that has ended.

Lines are added, and nothing is ever written over, so that a file that a dying process or machine
leaves behind is whole but for its last line. Each line is synced: it survives the power going. A
file is locked for as long as its process lives: one that is locked is a session that still runs.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from upstroke.core.bookmark import Bookmark, Mark, Origins
from upstroke.files.bookmark_form import NoBookmark, mark_line, origins_line, read_bookmark
from upstroke.files.locks import lock
from upstroke.files.owners import open_to_add, why_not
from upstroke.files.set_aside import set_aside
from upstroke.texts import tr

ENDING = ".jsonl"

MOST_BYTES = 16 << 20
"""A hundred times what a session of an hour leaves."""

_sync = getattr(os, "fdatasync", os.fsync)


class BookmarkFile:
    """The file of a session that begins.

    Args:
        folder: where they are kept.
        origins: of the session.

    Raises:
        OSError: there is no room, or no permission.
    """

    def __init__(self, folder: Path, origins: Origins) -> None:
        self._file: BinaryIO = open_to_add(_path_of(folder, origins.id))
        self._whole = False
        try:
            lock(self._file)
            if self._file.tell() == 0:
                self._add(origins_line(origins))
        except OSError:
            self.close()
            if not self._whole:
                remove_bookmark(folder, origins.id)
            raise

    def mark(self, mark: Mark) -> None:
        """Note where the session stands; raises `OSError`."""
        self._add(mark_line(mark))

    def close(self) -> None:
        """Leave the file for the next start."""
        with suppress(OSError):
            self._file.close()

    def _add(self, line: str) -> None:
        data = f"{line}\n".encode()
        if not self._whole:
            # What stands before it may not have been written to its end.
            data = b"\n" + data if self._file.tell() else data
        self._whole = False
        written = self._file.write(data)
        if written != len(data):
            raise OSError(28, "No space left on device")
        self._whole = True
        _sync(self._file.fileno())


def remove_bookmark(folder: Path, session: str) -> None:
    """There is nothing to go on with any more; what cannot be removed stays."""
    with suppress(OSError):
        _path_of(folder, session).unlink(missing_ok=True)


def find_bookmarks(folder: Path, now: datetime) -> tuple[tuple[Bookmark, ...], tuple[str, ...]]:
    """Those of sessions that run no more, the latest first, and a sentence for each broken file.

    Never raises. Sessions that were not marked once leave nothing.
    """
    found: list[Bookmark] = []
    paths, sentences = _paths(folder)
    for path in paths:
        try:
            text = _text(path)
            bookmark = None if text is None else read_bookmark(text)
        except OSError as error:
            sentences.append(_not_opened(path, error))
            continue
        except NoBookmark as why:
            sentences.append(_aside(path, str(why), now))
            continue
        if bookmark is not None:
            found.append(bookmark)
        elif text is not None:
            with suppress(OSError):
                path.unlink()
    found.sort(key=lambda one: one.mark.when, reverse=True)
    return tuple(found), tuple(sentences)


def _path_of(folder: Path, session: str) -> Path:
    return folder / f"{session}{ENDING}"


def _paths(folder: Path) -> tuple[list[Path], list[str]]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ENDING), []
    except (FileNotFoundError, NotADirectoryError):
        return [], []
    except OSError as error:
        return [], [_not_opened(folder, error)]


def _not_opened(path: Path, error: OSError) -> str:
    return tr("{path} cannot be opened ({error}).", path=path, error=why_not(error, path))


def _text(path: Path) -> str | None:
    """What stands in a file, None while its session runs."""
    with path.open("rb") as file:
        if not lock(file):
            return None
        file.seek(0)
        return file.read(MOST_BYTES).decode(errors="replace")


def _aside(path: Path, why: str, now: datetime) -> str:
    try:
        aside = set_aside(path, now)
    except OSError as error:
        return tr(
            "Where a session was left could not be read ({why}), nor could {path} be set aside "
            "({error}).",
            why=why,
            path=path,
            error=why_not(error, path),
        )
    return tr(
        "Where a session was left could not be read ({why}); the file was set aside as {aside}.",
        why=why,
        aside=aside,
    )

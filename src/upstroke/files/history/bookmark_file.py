"""Bookmarks on the disk: one file for each session under way, gone once that has ended.

A file is lines of JSON: one of what the session began with, then one for each mark.

Lines are added, and nothing is ever written over, so that a file that a dying process or machine
leaves behind is whole but for its last line. Each line is synced: it survives the power going. A
file is locked for as long as its process lives: one that is locked is a session that still runs.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from upstroke.core.session.bookmark import Bookmark, Given, Origins, ReachedPlace
from upstroke.core.units import millis
from upstroke.files.history.history_file import FEELING, LENGTH
from upstroke.files.json_codec import PlainCodec, Wrong, parsed, record_of, strictly
from upstroke.files.owners import make_folder, open_to_add, why_not
from upstroke.files.safe_writing import add_lines, folder_locked, lock, set_aside
from upstroke.files.settings.settings_file import SETTINGS
from upstroke.texts import tr

ENDING = ".jsonl"

MOST_BYTES = 16 << 20
"""A hundred times what a session of an hour leaves."""

LOOKS_WITHIN_S = 0.2
"""A session that begins has the folder for milliseconds; the first page does not wait for more."""

FORMAT = 1

MOST_STEPS = 1_000_000
"""Far more than any programme has: a broken line must not fill the memory."""


class NoBookmark(ValueError):
    """This is none; the text says why, to stand in parentheses."""


def _numbers(runs: Iterable[tuple[int, int]]) -> frozenset[int]:
    found: set[int] = set()
    for first, last in runs:
        if last - first > MOST_STEPS:
            raise ValueError(runs)
        found.update(range(int(first), int(last) + 1))
    return frozenset(found)


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    """First and last of each row of numbers that follow each other: mostly there is one."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs


_ORIGINS = record_of(
    Origins,
    {
        "length": LENGTH,
        "before": FEELING,
        # Of settings as of any file of theirs: what cannot be used costs only itself.
        "settings": PlainCodec(
            lambda: "settings", lambda value: SETTINGS.read(value, (), []), SETTINGS.write
        ),
    },
    complete=True,
)
_MARK = record_of(
    ReachedPlace,
    {
        "tally.done": PlainCodec(lambda: "runs of steps", _numbers, _runs),
        "given": PlainCodec(
            lambda: "times that were given",
            lambda rows: tuple(Given(int(step), millis(by), millis(at)) for step, by, at in rows),
            lambda given: [[one.step, one.by / 1000, one.at / 1000] for one in given],
        ),
    },
    complete=True,
)


def origins_line(origins: Origins) -> str:
    """The first line."""
    return json.dumps({"format": FORMAT, **_ORIGINS.write(origins)})


def mark_line(mark: ReachedPlace) -> str:
    """A line after it."""
    return json.dumps(_MARK.write(mark))


def read_bookmark(text: str) -> Bookmark | None:
    """The last mark that can be read; None where the session had not been marked yet.

    A line that was not written to its end, since the power went, is passed over.

    Raises:
        NoBookmark: the first line is none, or there are lines after it and none of them is a mark.
    """
    if not text.strip("\0\n"):
        return None
    first, *rest = text.splitlines()
    try:
        origins = _origins(first)
    except Wrong as error:
        raise NoBookmark(tr("its first line can't be understood")) from error
    for line in reversed(rest):
        with suppress(Wrong):
            return Bookmark(origins, strictly(_MARK, parsed(line)))
    whole = rest if text.endswith("\n") else rest[:-1]
    if any(line.strip("\0") for line in whole):
        raise NoBookmark(tr("none of its other lines can be understood"))
    return None


def _origins(line: str) -> Origins:
    document = parsed(line)
    if document.get("format") != FORMAT:
        raise Wrong(str(FORMAT))
    return strictly(_ORIGINS, document)


class BookmarkFile:
    """The file of a session that begins.

    Args:
        folder: where they are kept.
        origins: of the session.

    Raises:
        OSError: there is no room, or no permission.
    """

    def __init__(self, folder: Path, origins: Origins) -> None:
        self._path = _path_of(folder, origins.id)
        make_folder(folder)
        with folder_locked(folder):
            # Whoever looks for what was left would else find it before it is locked, and empty.
            self._file: BinaryIO = open_to_add(self._path)
            lock(self._file.fileno())
        try:
            if self._file.seek(0, os.SEEK_END) == 0:
                add_lines(self._file, [origins_line(origins)])
        except OSError:
            self.remove()
            raise

    def mark(self, mark: ReachedPlace) -> None:
        """Note where the session stands; raises `OSError`."""
        add_lines(self._file, [mark_line(mark)])

    def remove(self) -> None:
        """Nothing is left to go on with; what cannot be removed stays."""
        with folder_locked(self._path.parent), suppress(OSError):
            # Not before it is closed, which some systems ask for; nobody looks meanwhile.
            self.close()
            self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave the file for the next start."""
        with suppress(OSError):
            self._file.close()


def remove_bookmark(folder: Path, session: str) -> None:
    """There is nothing to go on with any more; what cannot be removed stays."""
    with suppress(OSError):
        _path_of(folder, session).unlink(missing_ok=True)


def find_bookmarks(folder: Path, now: datetime) -> tuple[tuple[Bookmark, ...], tuple[str, ...]]:
    """Those of sessions that run no more, the latest first, and a sentence for each broken file.

    Never raises. Sessions that were not marked once leave nothing.
    """
    found: list[Bookmark] = []
    with folder_locked(folder, LOOKS_WITHIN_S):
        paths, sentences = _paths(folder)
        for path in paths:
            try:
                found.extend(_left_in(path))
            except FileNotFoundError:
                # Its session came to its end just now.
                continue
            except OSError as error:
                sentences.append(_not_opened(path, error))
            except NoBookmark as why:
                sentences.append(_aside(path, str(why), now))
    found.sort(key=lambda one: one.mark.when, reverse=True)
    return tuple(found), tuple(sentences)


def _left_in(path: Path) -> tuple[Bookmark, ...]:
    """The bookmark in a file, if its session runs no more; one without a mark goes."""
    text = _text(path)
    if text is None:
        return ()
    bookmark = read_bookmark(text)
    if bookmark is None:
        with suppress(OSError):
            path.unlink()
        return ()
    return (bookmark,)


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
    return tr("{path} can't be opened ({error}).", path=path, error=why_not(error, path))


def _text(path: Path) -> str | None:
    """What stands in a file, None while its session runs."""
    with path.open("rb") as file:
        if not lock(file.fileno()):
            return None
        file.seek(0)
        return file.read(MOST_BYTES).decode(errors="replace")


def _aside(path: Path, why: str, now: datetime) -> str:
    try:
        aside = set_aside(path, now)
    except OSError as error:
        return tr(
            "Your place in the last session couldn't be read ({why}), and {path} couldn't "
            "be moved aside ({error}).",
            why=why,
            path=path,
            error=why_not(error, path),
        )
    return tr(
        "Your place in the last session couldn't be read ({why}). The file was kept as {aside}.",
        why=why,
        aside=aside,
    )

"""Where sessions under way stand, written again and again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias

from upstroke.app.notices import Notices
from upstroke.app.scribe import Scribe
from upstroke.core.bookmark import Bookmark, Mark, Origins
from upstroke.files.bookmark_file import BookmarkFile, remove_bookmark
from upstroke.files.owners import why_not
from upstroke.files.places import UserFolders
from upstroke.texts import marked, tr


class Marks(Protocol):
    """The file of a session that is under way."""

    def mark(self, mark: Mark) -> None:
        """Note where it stands; raises `OSError`."""

    def close(self) -> None:
        """Leave the file as it is."""


OpenMarks: TypeAlias = Callable[[Path, Origins], Marks]
"""Opens the file of a session in a folder; raises `OSError`."""


def bookmarks_folder(folders: UserFolders) -> Path:
    """Where the files of sessions under way lie."""
    return folders.data / "under-way"


class Bookmarks:
    """The files of sessions under way, written by a scribe; tells once that one cannot be.

    Args:
        folder: where they lie.
        notices: told in one sentence.
        scribe: writes.
        opens: opens one.
    """

    def __init__(
        self, folder: Path, notices: Notices, scribe: Scribe, opens: OpenMarks = BookmarkFile
    ) -> None:
        self._folder = folder
        self._notices = notices
        self._scribe = scribe
        self._opens = opens
        self._open: tuple[str, Marks] | None = None
        self._told = False

    def mark(self, bookmark: Bookmark) -> None:
        """Note where a session stands; of several that wait only the last is written."""
        self._scribe.write(("mark", bookmark.origins.id), lambda: self._mark(bookmark))

    def end(self, session: str) -> None:
        """A session has come to its end: its file goes."""
        self._scribe.write(("end", session), lambda: self._end(session))

    def leave(self) -> None:
        """The file stays for the next start, if there is one."""
        self._scribe.write("leave", self._let_go)

    def _mark(self, bookmark: Bookmark) -> None:
        try:
            self._file(bookmark.origins).mark(bookmark.mark)
        except OSError as error:
            if not self._told:
                self._told = True
                text = marked(
                    "Where this session stands cannot be noted in {folder} ({why}); "
                    "the session goes on all the same."
                )
                why = why_not(error, self._folder)
                self._notices.add(tr(text, folder=self._folder, why=why))

    def _file(self, origins: Origins) -> Marks:
        if self._open is not None and self._open[0] == origins.id:
            return self._open[1]
        self._let_go()
        file = self._opens(self._folder, origins)
        self._open = (origins.id, file)
        return file

    def _end(self, session: str) -> None:
        self._let_go()
        remove_bookmark(self._folder, session)

    def _let_go(self) -> None:
        if self._open is not None:
            _, file = self._open
            self._open = None
            file.close()

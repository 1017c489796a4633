"""What is kept of sessions: where one under way stands, and what became of all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from upstroke.app.bookmarks import Bookmarks, bookmarks_folder
from upstroke.app.diary import Diary
from upstroke.app.history import History
from upstroke.app.notices import Notices
from upstroke.app.scribe import Scribe
from upstroke.files.places import UserFolders
from upstroke.files.set_aside import local_now


@dataclass(frozen=True, slots=True)
class Archive:
    """One a start; `scribe` writes for all of them. `now` is the time on the wall."""

    history: History
    diary: Diary
    scribe: Scribe
    now: Callable[[], datetime]

    def close(self) -> None:
        """See to it that everything is written."""
        self.scribe.close()


def open_archive(
    folders: UserFolders, notices: Notices, now: Callable[[], datetime] = local_now
) -> Archive:
    """Made at the start; nothing is read or written before it is needed."""
    scribe = Scribe("archive")
    history = History(history_path(folders), notices, scribe, now)
    bookmarks = Bookmarks(bookmarks_folder(folders), notices, scribe)
    return Archive(history, Diary(bookmarks, history, now), scribe, now)


def history_path(folders: UserFolders) -> Path:
    """Where the history is kept."""
    return folders.data / "history.jsonl"

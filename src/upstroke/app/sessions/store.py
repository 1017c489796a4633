"""The sessions there have been, and where those under way stand, written in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from upstroke.app.background import BackgroundWriter
from upstroke.app.notices import Notices
from upstroke.core.session.bookmark import Bookmark
from upstroke.core.session.history import PastSession
from upstroke.files.history.bookmark_file import BookmarkFile, find_bookmarks, remove_bookmark
from upstroke.files.history.history_file import (
    add_to_history,
    load_history,
    session_line,
    taken_away_line,
)
from upstroke.files.safe_writing import local_now
from upstroke.texts import marked

NOT_MARKED = marked(
    "Your place in this session can't be saved in {path} ({why}). The session goes on."
)
NOT_IN_HISTORY = marked(
    "The history can't be saved in {path} ({why}). What you do now will be missing from it."
)


class SessionStore:
    """Opened once a start; nothing is read or written before it is needed.

    Args:
        folder: a person's data.
        notices: told what cannot be read, and once each that nothing can be written.
        now: the time on the wall.
        add: adds lines to the history's file; raises `OSError`.
    """

    def __init__(
        self,
        folder: Path,
        notices: Notices,
        now: Callable[[], datetime] = local_now,
        add: Callable[[Path, Iterable[str]], None] = add_to_history,
    ) -> None:
        self._history = folder / "history.jsonl"
        self._under_way = folder / "under-way"
        self._notices = notices
        self._add = add
        self._sessions: dict[str, PastSession] | None = None
        self._reading = threading.Lock()
        self._unwritten: list[str] = []
        self._open: tuple[str, BookmarkFile] | None = None
        self.now = now
        self.writer = BackgroundWriter("sessions", notices)

    def prepare(self) -> None:
        """Have the history read soon, before it is asked for on a thread that must not wait."""
        self.writer.queue("read", self._loaded)

    def all(self) -> tuple[PastSession, ...]:
        """Every session, the latest first."""
        sessions = sorted(self._loaded().values(), key=lambda one: one.began, reverse=True)
        return tuple(sessions)

    def find(self, session: str) -> PastSession | None:
        """A session by its id."""
        return self._loaded().get(session)

    def put(self, session: PastSession) -> None:
        """Put a session in, or in place of what there was of it."""
        self._loaded()[session.id] = session
        self._write_line(session_line(session))

    def record(self, session: PastSession) -> None:
        """Put in what became of a session; how the legs feel after it stays, if that was told."""
        earlier = self.find(session.id)
        self.put(session if earlier is None else replace(session, after=earlier.after))

    def take_away(self, session: str) -> None:
        """Take a session out, by its id; one that is not there is none."""
        if self._loaded().pop(session, None) is not None:
            self._write_line(taken_away_line(session))

    def mark(self, bookmark: Bookmark) -> None:
        """Note where a session stands; of several marks that wait only the last is written."""
        key, writing = ("mark", bookmark.origins.id), partial(self._mark, bookmark)
        self.writer.write(key, writing, self._under_way, NOT_MARKED)

    def end(self, session: str) -> None:
        """A session has come to its end: there is nothing to go on with."""
        self.writer.queue(("end", session), partial(self._end, session))

    def leave(self) -> None:
        """The session under way, if there is one, can be gone on with at the next start."""
        self.writer.queue("leave", self._let_go)

    def left(self) -> tuple[Bookmark, ...]:
        """The sessions that were left before their end, the latest first. Never raises."""
        found, sentences = find_bookmarks(self._under_way, self.now())
        self._notices.add(*sentences)
        return found

    def forget(self, session: str) -> None:
        """Offer a session that was left no more; what there is of it in the history stays."""
        remove_bookmark(self._under_way, session)

    def close(self) -> None:
        """See to it that everything is written; what is under way can be gone on with."""
        self.leave()
        self.writer.close()

    def _loaded(self) -> dict[str, PastSession]:
        with self._reading:
            if self._sessions is None:
                sessions, sentences = load_history(self._history, self.now())
                self._sessions = {one.id: one for one in sessions}
                self._notices.add(*sentences)
            return self._sessions

    def _write_line(self, line: str) -> None:
        writing = partial(self._append, line)
        self.writer.write(object(), writing, self._history, NOT_IN_HISTORY)

    def _append(self, line: str) -> None:
        """With the lines that could not be written before."""
        self._unwritten.append(line)
        self._add(self._history, self._unwritten)
        self._unwritten = []

    def _mark(self, bookmark: Bookmark) -> None:
        if self._open is None or self._open[0] != bookmark.origins.id:
            self._let_go()
            self._open = (bookmark.origins.id, BookmarkFile(self._under_way, bookmark.origins))
        self._open[1].mark(bookmark.mark)

    def _end(self, session: str) -> None:
        if self._open is not None and self._open[0] == session:
            self._open[1].remove()
        else:
            self.forget(session)
        self._let_go()

    def _let_go(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None

"""The sessions there have been: in memory, and written behind the person's back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from upstroke.app.notices import Notices
from upstroke.app.scribe import Scribe
from upstroke.core.history import PastSession
from upstroke.files.history_file import (
    add_to_history,
    load_history,
    session_line,
    taken_away_line,
)
from upstroke.files.owners import why_not
from upstroke.files.set_aside import local_now
from upstroke.texts import marked, tr

Add = Callable[[Path, Iterable[str]], None]


class History:
    """The history as it is now, and its file, which is read when it is first asked for.

    Args:
        path: of the file.
        notices: told what could not be read, and once that nothing can be written.
        scribe: writes.
        now: the time on the wall.
        add: adds lines to the file; raises `OSError`.
    """

    def __init__(
        self,
        path: Path,
        notices: Notices,
        scribe: Scribe,
        now: Callable[[], datetime] = local_now,
        add: Add = add_to_history,
    ) -> None:
        self._path = path
        self._notices = notices
        self._scribe = scribe
        self._now = now
        self._add = add
        self._sessions: dict[str, PastSession] | None = None
        self._unwritten: list[str] = []
        self._told = False
        self._reading = threading.Lock()

    def prepare(self) -> None:
        """Have it read soon, before it is asked for on a thread that must not wait."""
        self._scribe.write("read", self._read)

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
        self._write(session_line(session))

    def take_away(self, session: str) -> None:
        """Take a session out, by its id; one that is not there is none."""
        if self._loaded().pop(session, None) is not None:
            self._write(taken_away_line(session))

    def _read(self) -> None:
        self._loaded()

    def _loaded(self) -> dict[str, PastSession]:
        with self._reading:
            if self._sessions is None:
                sessions, sentences = load_history(self._path, self._now())
                self._sessions = {one.id: one for one in sessions}
                self._notices.add(*sentences)
            return self._sessions

    def _write(self, line: str) -> None:
        self._scribe.write(object(), lambda: self._write_now(line))

    def _write_now(self, line: str) -> None:
        self._unwritten.append(line)
        try:
            self._add(self._path, self._unwritten)
        except OSError as error:
            if not self._told:
                self._told = True
                text = marked(
                    "The history cannot be written to {path} ({why}); "
                    "what you do now will be missing in it."
                )
                self._notices.add(tr(text, path=self._path, why=why_not(error, self._path)))
        else:
            self._unwritten = []

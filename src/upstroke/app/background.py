"""Threads for what takes time or may hang: the disk, speech programs, the system."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from upstroke.app.notices import Notices
from upstroke.files.owners import why_not
from upstroke.texts import tr

Cancelled: TypeAlias = Callable[[], bool]
"""Tells the work under way that it is no longer wanted."""

CLOSES_WITHIN_S = 1.0

WRITES_WITHIN_S = 3.0
"""A disk that has not taken it all by then does not keep the program from ending."""


class JobThread:
    """Does one job after another; none of them may raise. The thread starts with the first.

    Args:
        name: the thread's.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: deque[tuple[Hashable, Callable[[], object]]] = deque()
        self._changed = threading.Condition()
        self._busy = False
        self._closing = False
        self._thread: threading.Thread | None = None

    def queue(self, key: Hashable, job: Callable[[], object]) -> None:
        """Do this soon; instead of what waits last, where that has the same key."""
        with self._changed:
            if self._waiting and self._waiting[-1][0] == key:
                self._waiting.pop()
            self._waiting.append((key, job))
            self._changed.notify_all()
        # A job that raised after all has ended the thread, and not the ones that follow.
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._live, name=self._name, daemon=True)
            self._thread.start()

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until all that was asked for is done; tells whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not (self._waiting or self._busy), timeout_s)

    def close(self, timeout_s: float = WRITES_WITHIN_S) -> None:
        """Do what waits and end; waits for that, at most so long."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _live(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], object] | None:
        with self._changed:
            self._busy = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._closing)
            self._busy = bool(self._waiting)
            return self._waiting.popleft()[1] if self._waiting else None


class Worker(JobThread):
    """Work of which only the last that was asked for matters."""

    def ask(self, job: Callable[[Cancelled], None]) -> None:
        """Do this instead of what waits, and cancel what is under way; does not wait."""
        self.queue(None, partial(job, self._is_outdated))

    def close(self, timeout_s: float = CLOSES_WITHIN_S) -> None:
        """End as soon as the work under way lets go."""
        with self._changed:
            self._waiting.clear()
        super().close(timeout_s)

    def _is_outdated(self) -> bool:
        return self._closing or bool(self._waiting)


class BackgroundWriter(JobThread):
    """Writes files in order; tells once of each kind that cannot be written.

    Args:
        name: the thread's.
        notices: told in one sentence.
    """

    def __init__(self, name: str, notices: Notices) -> None:
        super().__init__(name)
        self._notices = notices
        self._told: set[str] = set()

    def write(self, key: Hashable, writing: Callable[[], None], path: Path, trouble: str) -> None:
        """Write this soon; instead of what waits last, where that has the same key.

        Args:
            key: see above.
            writing: may raise `OSError`.
            path: what is written to.
            trouble: the sentence to be told then, with the place of a `{path}` and a `{why}`.
        """
        self.queue(key, partial(self._write, writing, path, trouble))

    def _write(self, writing: Callable[[], None], path: Path, trouble: str) -> None:
        try:
            writing()
        except OSError as error:
            if trouble not in self._told:
                self._told.add(trouble)
                self._notices.add(tr(trouble, path=path, why=why_not(error, path)))

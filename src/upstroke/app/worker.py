"""One thread for work that takes time, of which only the last that was asked for matters."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeAlias

Cancelled: TypeAlias = Callable[[], bool]
"""Tells the work under way that it is no longer wanted."""

Job: TypeAlias = Callable[[Cancelled], None]

CLOSES_WITHIN_S = 1.0


class Worker:
    """Does jobs one at a time; another one replaces what waits and cancels what is under way.

    Args:
        name: the thread's.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._idle = threading.Event()
        self._idle.set()
        self._thread: threading.Thread | None = None

    def ask(self, job: Job) -> None:
        """Do this next; does not wait."""
        self._idle.clear()
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name=self._name, daemon=True)
            self._thread.start()

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until all that was asked for is done; tells whether it is."""
        return self._idle.wait(timeout_s)

    def close(self) -> None:
        """End as soon as the work under way lets go."""
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(CLOSES_WITHIN_S)

    def _live(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._jobs.empty():
                job(lambda: not self._jobs.empty())
            if self._jobs.empty():
                self._idle.set()

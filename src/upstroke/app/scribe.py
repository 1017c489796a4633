"""A thread that writes, so that a slow or full disk holds nothing up."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Hashable
from typing import TypeAlias

CLOSES_WITHIN_S = 3.0
"""A disk that has not taken it all by then does not keep the program from ending."""

Writing: TypeAlias = Callable[[], None]


class Scribe:
    """Does one piece of writing after another. None of them may raise.

    Args:
        name: the thread's.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: deque[tuple[Hashable, Writing]] = deque()
        self._change = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    def write(self, key: Hashable, writing: Writing) -> None:
        """Write this soon; instead of what waits last, where that has the same key."""
        with self._change:
            if self._waiting and self._waiting[-1][0] == key:
                self._waiting.pop()
            self._waiting.append((key, writing))
            self._change.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name=self._name, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """See to it that everything is written."""
        with self._change:
            self._closing = True
            self._change.notify()
        if self._thread is not None:
            self._thread.join(CLOSES_WITHIN_S)

    def _live(self) -> None:
        while (writing := self._next()) is not None:
            writing()

    def _next(self) -> Writing | None:
        with self._change:
            self._change.wait_for(lambda: self._waiting or self._closing)
            return self._waiting.popleft()[1] if self._waiting else None

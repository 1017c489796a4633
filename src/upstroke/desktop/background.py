"""Threads beside the session's: woken by a bell, and what they find waits until it is taken."""

from __future__ import annotations

import select
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Generic, TypeVar

T = TypeVar("T")

CLOSES_WITHIN_S = 0.5
"""The end waits so long for a thread: a bus that hangs is not waited for."""


class Bell:
    """Rung on any thread; `heard` is a socket that can be read from then on."""

    def __init__(self) -> None:
        self.heard, self.rings = socket.socketpair()
        self.heard.settimeout(0)
        self.rings.settimeout(0)

    def ring(self) -> None:
        """Several times at once are once."""
        # A full bell rings already.
        with suppress(OSError):
            self.rings.send(b"!")

    def silence(self) -> None:
        """Be ready to ring again."""
        with suppress(OSError):
            self.heard.recv(1024)

    def wait(self, timeout_s: float | None = None) -> None:
        """Wait until it rings, at most so long, and silence it."""
        select.select([self.heard], [], [], timeout_s)
        self.silence()

    def pause(self, seconds: float, ended: Callable[[], bool]) -> None:
        """Wait for so long, or for the end, of which it rings."""
        until = time.monotonic() + seconds
        while not ended() and (left := until - time.monotonic()) > 0:
            self.wait(left)

    def close(self) -> None:
        self.heard.close()
        self.rings.close()


class Mailbox(Generic[T]):
    """Carries values from one thread to another.

    Args:
        wake: called on the thread that puts something in.
    """

    def __init__(self, wake: Callable[[], None] = lambda: None) -> None:
        self._wake = wake
        self._values: deque[T] = deque()

    def put(self, value: T) -> None:
        self._values.append(value)
        self._wake()

    def taken(self) -> tuple[T, ...]:
        """Take out everything, in order."""
        return tuple(self._values.popleft() for _ in range(len(self._values)))


class Background:
    """A thread that does what `live` says until `closing`. Nothing is started before `start`.

    Args:
        name: the thread's.
        closes_within_s: how long `close` waits for it.
    """

    def __init__(self, name: str, closes_within_s: float = CLOSES_WITHIN_S) -> None:
        self.closing = False
        self._name = name
        self._closes_within_s = closes_within_s
        self._bell: Bell | None = None
        self._thread: threading.Thread | None = None

    def live(self, bell: Bell) -> None:
        """Run on the thread; `bell` rings when there is something to look at."""
        raise NotImplementedError

    def start(self) -> None:
        """Start the thread, or ring where it runs already."""
        if self._bell is not None:
            self._bell.ring()
            return
        self._bell = Bell()
        self._thread = threading.Thread(
            target=self._run, args=(self._bell,), name=self._name, daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End the thread, and wait a moment for it."""
        self.closing = True
        if self._thread is not None and self._bell is not None:
            self._bell.ring()
            self._thread.join(self._closes_within_s)

    def _run(self, bell: Bell) -> None:
        # What speaks to a bus may not be installed: then there is nothing to do.
        with closing(bell), suppress(ImportError):
            self.live(bell)

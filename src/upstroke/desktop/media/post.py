"""What passes between the session's thread and that of the bus, one immutable value at a time."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue

from upstroke.core.units import Nanos
from upstroke.desktop.media.asking import Ask
from upstroke.desktop.media.control import Wake, Wanted


class Post:
    """Made on the session's thread, and shared with one other.

    Args:
        address: of the bus, as in `DBUS_SESSION_BUS_ADDRESS`.
        clock: nanoseconds, the session's.
        window: there is a window to be shown and closed.
        wake: called on the bus' thread when something was asked.
    """

    def __init__(
        self,
        address: str,
        clock: Callable[[], Nanos],
        *,
        window: bool,
        wake: Wake = lambda: None,
    ) -> None:
        self.address = address
        self.clock = clock
        self.window = window
        self._wake_session = wake
        self._wanted = Wanted()
        self._asks: SimpleQueue[Ask] = SimpleQueue()
        self._rings, self.bell = socket.socketpair()
        self._rings.settimeout(0)
        self.bell.settimeout(0)

    # --- the session's side ------------------------------------------------------------------

    def want(self, wanted: Wanted) -> bool:
        """Leave what is to be shown; tells whether it is anything new."""
        if wanted == self._wanted:
            return False
        self._wanted = wanted
        # A full bell rings already.
        with suppress(OSError):
            self._rings.send(b"!")
        return True

    def asked(self) -> tuple[Ask, ...]:
        """Take what was asked, in order."""
        asks: list[Ask] = []
        with suppress(Empty):
            while True:
                asks.append(self._asks.get_nowait())
        return tuple(asks)

    # --- the bus' side -----------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        """What is to be shown now. The bell, a socket that can be read, tells of another."""
        return self._wanted

    def ask(self, ask: Ask) -> None:
        """Leave what was asked."""
        self._asks.put(ask)
        self._wake_session()

    def wait(self, timeout_s: float | None = None) -> None:
        """Wait for something else to be wanted; with a time, for that to pass or the end."""
        until = None if timeout_s is None else time.monotonic() + timeout_s
        while True:
            left = None if until is None else max(0.0, until - time.monotonic())
            rung = bool(select.select([self.bell], [], [], left)[0])
            if rung:
                self.bell.recv(1024)
            if until is None or not rung or self._wanted.closing:
                return

"""Sleeps of the machine as they are announced: logind on Linux, over the system bus.

Where nobody announces them, the clocks tell afterwards (`sleep_clock`), which is enough to be
where one was: what is announced is paused a moment earlier, and exactly.
"""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from queue import Empty, SimpleQueue
from typing import Any, Protocol

SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
CLOSES_WITHIN_S = 0.5


class Nap(Enum):
    """What is announced."""

    COMES = "comes"
    IS_OVER = "is over"


class SleepSignals(Protocol):
    """Who announces sleeps. No method blocks or raises."""

    def listen(self) -> None:
        """Hear of them from now on."""

    def heard(self) -> tuple[Nap, ...]:
        """What was announced since the last call, in order."""

    def close(self) -> None:
        """Hear no more."""


class NoSleepSignals:
    """A system on which nobody announces them."""

    def listen(self) -> None: ...

    def heard(self) -> tuple[Nap, ...]:
        return ()

    def close(self) -> None: ...


class LogindSignals:
    """See `SleepSignals`. A thread of its own; nothing is started before it is listened.

    Args:
        address: of the system bus.
        wake: called on the thread when something was announced.
    """

    def __init__(self, address: str, wake: Callable[[], None] = lambda: None) -> None:
        self._address = address
        self._wake = wake
        self._heard: SimpleQueue[Nap] = SimpleQueue()
        self._bell: socket.socket | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def listen(self) -> None:
        if self._thread is None:
            self._bell, bell = socket.socketpair()
            self._thread = threading.Thread(
                target=self._live, args=(bell,), name="sleep", daemon=True
            )
            self._thread.start()

    def heard(self) -> tuple[Nap, ...]:
        naps: list[Nap] = []
        with suppress(Empty):
            while True:
                naps.append(self._heard.get_nowait())
        return tuple(naps)

    def close(self) -> None:
        self._closing = True
        if self._bell is not None and self._thread is not None:
            # The other end can be read from then on.
            self._bell.close()
            self._thread.join(CLOSES_WITHIN_S)

    def announce(self, body: tuple[Any, ...]) -> None:
        """A signal came; called on the thread."""
        if len(body) == 1 and isinstance(body[0], bool):
            self._heard.put(Nap.COMES if body[0] else Nap.IS_OVER)
            self._wake()

    def _live(self, bell: socket.socket) -> None:
        try:
            # Not before somebody needs it, and not on the thread that draws.
            from upstroke.desktop.suspend_bus import hear_logind  # noqa: PLC0415
        except ImportError:
            return
        with bell:
            hear_logind(self._address, self.announce, bell, lambda: self._closing)


def sleep_signals(
    environment: Mapping[str, str],
    wake: Callable[[], None] = lambda: None,
    platform: str = sys.platform,
) -> SleepSignals:
    """Who announces sleeps on this system.

    Args:
        environment: variables, as in `os.environ`.
        wake: called on another thread when something was announced.
        platform: as in `sys.platform`.
    """
    if platform in {"win32", "darwin"}:
        return NoSleepSignals()
    return LogindSignals(environment.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS, wake)

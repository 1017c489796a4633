"""Screen and machine kept awake, and let go again.

All on a thread of its own, since a bus may take its time. Whoever dies lets go: on Linux the hold
belongs to our connection to the bus, on Windows to our thread, and on macOS to a `caffeinate` that
waits for this process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from queue import SimpleQueue
from typing import TypeAlias

from upstroke.texts import marked, tr

NAME = "Upstroke"
REASON = marked("A session is running")
"""As desktops show them that list who keeps them awake."""

CLOSES_WITHIN_S = 1.0

Hold: TypeAlias = Callable[[], AbstractContextManager[bool]]
"""Keeps awake for as long as it is entered; what it gives is whether it could."""


class WakeLock:
    """Awake or not, as was asked last. Nothing here blocks or raises.

    Args:
        hold: how to keep awake: the machine's own way, unless given.
    """

    def __init__(self, hold: Hold | None = None) -> None:
        self._hold = hold or machine_hold()
        self._wanted = False
        self._held: bool | None = None
        self._asked: SimpleQueue[bool | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def held(self) -> bool | None:
        """Whether the machine is kept awake; None where it could not be."""
        return self._held

    def want(self, awake: bool) -> None:  # noqa: FBT001 - its one meaning is in the name
        """Keep awake from now on, or let go."""
        if awake == self._wanted:
            return
        self._wanted = awake
        self._asked.put(awake)
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="awake", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Let go."""
        self._asked.put(None)
        if self._thread is not None:
            self._thread.join(CLOSES_WITHIN_S)

    def _live(self) -> None:
        with ExitStack() as holding:
            while (awake := self._newest()) is not None:
                holding.close()
                self._held = False
                if awake:
                    self._held = holding.enter_context(self._hold()) or None
        self._held = False

    def _newest(self) -> bool | None:
        asked = self._asked.get()
        while asked is not None and not self._asked.empty():
            asked = self._asked.get()
        return asked


def machine_hold(platform: str = sys.platform) -> Hold:
    """How this system is kept awake."""
    return _caffeinate if platform == "darwin" else _wakepy


@contextmanager
def _caffeinate() -> Iterator[bool]:
    # wakepy's own would stay behind if this process were killed.
    command = ("caffeinate", "-d", "-i", "-w", str(os.getpid()))
    try:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603 - the system's own
    except OSError:
        yield False
        return
    try:
        yield True
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _wakepy() -> Iterator[bool]:
    # Not before there is a session: it takes 50 ms to load.
    from wakepy import keep  # noqa: PLC0415

    from upstroke.desktop.awake_bus import named_adapter  # noqa: PLC0415

    with keep.presenting(on_fail="pass", dbus_adapter=named_adapter(NAME, tr(REASON))) as mode:
        yield mode.active

"""Screen and machine kept awake, and let go again.

On a thread of its own, since a bus may take its time. Whoever dies lets go: on Linux the hold
belongs to our connection to the bus, on Windows to our thread, and on macOS to a `caffeinate` that
waits for this process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, TypeAlias

from upstroke.desktop.background import Background, Bell
from upstroke.texts import marked, tr

if TYPE_CHECKING:
    from wakepy import DBusAdapter

NAME = "Upstroke"
REASON = marked("A session is running")
"""As desktops show them that list who keeps them awake."""

_ITS_NAME, _ITS_REASON = "wakepy", "wakelock active"

CLOSES_WITHIN_S = 1.0

Hold: TypeAlias = Callable[[], AbstractContextManager[bool]]
"""Keeps awake for as long as it is entered; gives False where it could not."""


class WakeLock(Background):
    """Awake or not, as was asked last. Nothing here blocks or raises.

    Args:
        hold: how to keep awake: the machine's own way, unless given.

    Attributes:
        held: the machine is kept awake; None where it could not be.
    """

    def __init__(self, hold: Hold | None = None) -> None:
        super().__init__("awake", CLOSES_WITHIN_S)
        self._hold = hold or (_caffeinate if sys.platform == "darwin" else _wakepy)
        self._wanted = False
        self.held: bool | None = None

    def want(self, awake: bool) -> None:  # noqa: FBT001 - its one meaning is in the name
        """Keep awake from now on, or let go."""
        if awake != self._wanted:
            self._wanted = awake
            self.start()

    def live(self, bell: Bell) -> None:
        done = False
        with ExitStack() as holding:
            while not self.closing:
                if done == self._wanted:
                    bell.wait()
                    continue
                done, self.held = self._wanted, False
                holding.close()
                if done:
                    self.held = holding.enter_context(self._hold()) or None
        self.held = False


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

    with keep.presenting(on_fail="pass", dbus_adapter=_named_adapter(tr(REASON))) as mode:
        yield mode.active


def _named_adapter(reason: str) -> type[DBusAdapter] | None:
    """Has wakepy speak to a desktop in our name instead of its own; None: there is no bus."""
    if sys.platform in {"win32", "darwin"}:
        return None
    from wakepy.core import DBusMethodCall  # noqa: PLC0415 - as above
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415

    ours = {_ITS_NAME: NAME, _ITS_REASON: reason}

    class Named(JeepneyDBusAdapter):
        def process(self, call: DBusMethodCall) -> object:
            arguments = tuple(
                ours.get(each, each) if isinstance(each, str) else each for each in call.args
            )
            return super().process(DBusMethodCall(call.method, arguments))

    return Named

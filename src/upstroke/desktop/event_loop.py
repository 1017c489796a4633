"""Qt's event loop, and the signals that end it: a window closed with Ctrl-C closes as any other."""

from __future__ import annotations

import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any, Protocol, TypeAlias

from PySide6.QtCore import QDeadlineTimer, QSettings, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from upstroke.core.units import Millis

_GLANCE_S = 0.001

_Handler: TypeAlias = Callable[[int, FrameType | None], Any] | int | None


class Closable(Protocol):
    """A window."""

    def show(self) -> None: ...

    def close(self) -> bool: ...


def keep_qt_settings_in(folder: Path) -> None:
    """Have Qt write there what it remembers of its dialogs, and not into the person's home."""
    form, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(folder))


class EventLoop:
    """The application object; make it before any window."""

    def __init__(self) -> None:
        self._application = QApplication(["upstroke"])
        self._application.setApplicationName("upstroke")
        self._application.setApplicationDisplayName("Upstroke")
        self._application.setDesktopFileName("upstroke")

    def later(self, wait: Millis, call: Callable[[], object]) -> None:
        """Call something once, after so many milliseconds of the loop."""
        timer = QTimer(self._application)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        timer.timeout.connect(timer.deleteLater)
        timer.start(wait)

    def until(self, done: Callable[[], bool], within: Millis) -> None:
        """Let the loop go round until something is done, for so many milliseconds at most."""
        give_up = QDeadlineTimer(within)
        while not done() and not give_up.hasExpired():
            self._application.processEvents()
            time.sleep(_GLANCE_S)
        self._application.processEvents()

    def from_afar(self) -> AfarCall:
        """A call of the loop that other threads may have made."""
        return AfarCall()

    def run(self, window: Closable) -> None:
        """Show a window until it is closed, by its own means or by a signal."""
        with _Signals(lambda: self.later(0, window.close)):
            window.show()
            self._application.exec()


class AfarCall:
    """Calls something in the loop, soon after any thread asked for it."""

    def __init__(self) -> None:
        self._call: Callable[[], object] = lambda: None
        self._ours, self._theirs = socket.socketpair()
        self._ours.settimeout(0)
        self._theirs.settimeout(0)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._asked)

    def calls(self, call: Callable[[], object]) -> None:
        """What is called from now on."""
        self._call = call

    def wake(self) -> None:
        """Ask for it; several times at once are once."""
        with suppress(OSError):
            self._theirs.send(b"!")

    def _asked(self) -> None:
        with suppress(OSError):
            self._ours.recv(1024)
        self._call()


class _Signals:
    """Calls something in the loop when the program is asked to end.

    Python would only notice a signal when it next runs, which in a loop of Qt's may take long: so
    the signal also writes to a socket on which the loop waits.
    """

    def __init__(self, asked: Callable[[], None]) -> None:
        self._asked = asked
        self._before: dict[signal.Signals, _Handler] = {}
        self._ours, self._theirs = socket.socketpair()
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)

    def __enter__(self) -> None:
        self._ours.settimeout(0)
        self._theirs.settimeout(0)
        self._notifier.activated.connect(lambda: self._ours.recv(64))
        for number in _ending_signals():
            self._before[number] = signal.signal(number, lambda *_: self._asked())
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()


def _ending_signals() -> tuple[signal.Signals, ...]:
    if sys.platform == "win32":
        return (signal.SIGINT, signal.SIGBREAK)
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

"""Qt's event loop, and the signals that end it: a window closed with Ctrl-C closes as any other."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from upstroke.core.units import Millis
from upstroke.desktop.background import Bell

UNSEEN: Millis = 1_000
"""A window that opens minimised, or on another desktop, is not painted at all."""


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
        QTimer.singleShot(wait, self._application, call)

    def once_painted(self, widget: QWidget, call: Callable[[], object]) -> None:
        """Call something once, when a widget has been painted, or is not going to be."""
        painted = _Painted(widget, call)
        self.later(UNSEEN, painted.tell)

    def run(self, window: QWidget) -> None:
        """Show a window until it is closed, by its own means or by a signal."""
        with _ended_by_signals(lambda: self.later(0, window.close)):
            window.show()
            self._application.exec()


class _Painted(QObject):
    """Calls something after the first painting of a widget, as one of its children."""

    def __init__(self, widget: QWidget, call: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._call: Callable[[], object] | None = call
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.tell)
        return False

    def tell(self) -> None:
        """Call it, unless that was done."""
        call, self._call = self._call, None
        if call is not None:
            self._widget.removeEventFilter(self)
            call()


class ThreadSafeCall:
    """Calls something in the loop, soon after any thread asked for it."""

    def __init__(self) -> None:
        self._call: Callable[[], object] = lambda: None
        self.bell = Bell()
        self._notifier = QSocketNotifier(self.bell.heard.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._asked)

    def calls(self, call: Callable[[], object]) -> None:
        """Call this from now on."""
        self._call = call

    def wake(self) -> None:
        """Ask for it; several times at once are once."""
        self.bell.ring()

    def close(self) -> None:
        """Call nothing any more."""
        self._notifier.setEnabled(False)
        self.bell.close()

    def _asked(self) -> None:
        self.bell.silence()
        self._call()


@contextmanager
def _ended_by_signals(asked: Callable[[], None]) -> Iterator[None]:
    """Call something when the program is asked to end.

    Python would only notice a signal when it next runs, which in a loop of Qt's may take long: so
    the signal also rings a bell for which the loop waits.
    """
    before = {number: signal.getsignal(number) for number in _ending_signals()}
    with closing(ThreadSafeCall()) as awakened:
        for number in before:
            signal.signal(number, lambda *_: asked())
        signal.set_wakeup_fd(awakened.bell.rings.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(-1)
            for number, handler in before.items():
                signal.signal(number, handler)


def _ending_signals() -> tuple[signal.Signals, ...]:
    if sys.platform == "win32":
        return (signal.SIGINT, signal.SIGBREAK)
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

"""What a page that has just come does not take: a second click, a key pressed twice or still held.

Looked at where the system hands events to the window, before any widget: so it holds for every
page, card and notice, whatever is pressed and whatever presses it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from upstroke.core.units import Millis
from upstroke.window.press_guard import POINTER, NewPageGuard
from upstroke.window.presses import BEGINS, ENDS, MOVES

_Type = QEvent.Type


class NewPages(QObject):
    """Keeps presses from what has come under them.

    Args:
        clock: milliseconds of a steady clock.
        presses: whether a key could press a button.
        mild: whether nothing can be agreed to or begun on the page that is there.
        parent: the window's.
    """

    def __init__(
        self,
        clock: Callable[[], Millis],
        presses: Callable[[QKeyEvent], bool],
        mild: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._presses = presses
        self._mild = mild
        self._guard = NewPageGuard()
        self._refused: type[QEvent] | None = None

    def watch(self, window: QWidget) -> None:
        """Look at all that is pressed in a window, one of the screen's; again does no harm."""
        window.winId()
        window.windowHandle().installEventFilter(self)

    def came(self) -> None:
        """Another page has come, or something to be pressed on this one."""
        self._guard.came(self._clock())

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Look at an event of a window first; whether it is kept from it."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._key_is_kept(event)
        if kind in BEGINS:
            taken = self._guard.takes(POINTER, self._clock(), mild=self._mild())
            self._refused = None if taken else type(event)
            return self._kept(event)
        if kind in ENDS:
            kept = self._kept(event)
            self._refused = None if kept else self._refused
            self._guard.released(POINTER, self._clock())
            return kept
        if kind == _Type.WindowUnblocked:
            # A dialog is gone, and the page below it is there again.
            self.came()
        return kind in MOVES and self._kept(event)

    def _kept(self, event: QEvent) -> bool:
        """Whether an event is of a press that was refused; taken, or Qt makes another of it."""
        kept = self._refused is type(event)
        if kept:
            event.accept()
        return kept

    def _key_is_kept(self, event: QKeyEvent) -> bool:
        key, now = str(event.key()), self._clock()
        if event.type() == _Type.KeyRelease:
            if not event.isAutoRepeat():
                self._guard.released(key, now)
            return False
        if event.type() != _Type.KeyPress:
            return False
        if event.isAutoRepeat():
            return not self._guard.repeats(key)
        return not self._guard.takes(key, now, presses=self._presses(event), mild=self._mild())

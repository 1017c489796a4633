"""A button that waits for a key, and tells which one it was."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.keys import key_of
from upstroke.window.pictures import Pictures

WAITS = marked("Press a key")

_ALONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
    }
)
"""Held for another key, which is to come."""


class KeyCatcher(Button):
    """Once pressed, the next key is its own; Tab, another press or a press elsewhere lets it go.

    Args:
        pictures: the icons.
        what: what the key will be for.
    """

    caught = Signal(str)
    """A key that can be bound."""
    refused = Signal()
    """One that cannot."""
    waits = Signal(bool)
    """It begins to wait, or waits no more."""

    _waiting = False
    """Here, since Qt sends events before `__init__` is done."""

    def __init__(self, pictures: Pictures, what: str) -> None:
        super().__init__(pictures, Face("", "plus", name=tr("Add a key for: {act}", act=what)))
        self._idle = self.face
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self._wait(on=not self._waiting))

    @property
    def waiting(self) -> bool:
        """Whether the next key is caught."""
        return self._waiting

    def event(self, event: QEvent) -> bool:
        """No shortcut comes between."""
        if self._waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Catch what is waited for."""
        if not self._waiting:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and event.key() not in _ALONE:
            key = key_of(event)
            if key is None:
                self.refused.emit()
            else:
                self._wait(on=False)
                self.caught.emit(key)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The release of a key that was caught presses nothing."""
        if self.isDown() or not self._waiting:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere wants no key."""
        super().focusOutEvent(event)
        self._wait(on=False)

    def _wait(self, *, on: bool) -> None:
        if on == self._waiting:
            return
        self._waiting = on
        if on:
            self.setFocus()
        waiting = replace(self._idle, label=tr(WAITS), icon=None, weight=Weight.PRIMARY)
        self.show_face(waiting if on else self._idle)
        self.waits.emit(on)

"""Which key does what, in one table; the sheet of keys is made from it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = Qt.Key


class Act(Enum):
    """What keys are for. The text is the sheet's."""

    TOGGLE = "Start, pause, go on"
    NEXT = "Next step"
    BACK = "Previous step"
    REPEAT = "This step again, from its beginning"
    MORE = "More time for this step"
    LESS = "Less time for this step"
    UNDO = "Undo the last jump, change of time or stop"
    STOP = "Stop (press twice)"
    FULL_SCREEN = "Full screen"
    HELP = "This sheet"


NAMES: dict[Act, tuple[str, ...]] = {
    Act.TOGGLE: ("Space", "Enter"),
    Act.NEXT: ("→", "Page Down"),
    Act.BACK: ("←", "Page Up"),
    Act.REPEAT: ("R",),
    Act.MORE: ("+",),
    Act.LESS: ("\N{MINUS SIGN}",),
    Act.UNDO: ("U", "Ctrl+Z", "Backspace"),
    Act.STOP: ("S", "Esc"),
    Act.FULL_SCREEN: ("F11",),
    Act.HELP: ("F1", "?"),
}
"""What each is called on the sheet."""

_KEYS: dict[Qt.Key, Act] = {
    Key.Key_Space: Act.TOGGLE,
    Key.Key_Return: Act.TOGGLE,
    Key.Key_Enter: Act.TOGGLE,
    Key.Key_MediaTogglePlayPause: Act.TOGGLE,
    Key.Key_Right: Act.NEXT,
    Key.Key_PageDown: Act.NEXT,
    Key.Key_Left: Act.BACK,
    Key.Key_PageUp: Act.BACK,
    Key.Key_R: Act.REPEAT,
    Key.Key_Plus: Act.MORE,
    Key.Key_Equal: Act.MORE,
    Key.Key_Minus: Act.LESS,
    Key.Key_U: Act.UNDO,
    Key.Key_Backspace: Act.UNDO,
    Key.Key_S: Act.STOP,
    Key.Key_Escape: Act.STOP,
    Key.Key_F11: Act.FULL_SCREEN,
    Key.Key_F1: Act.HELP,
    Key.Key_Question: Act.HELP,
}
"""Plus shares its key with the equals sign on many keyboards, so that needs no Shift."""

_ACTS = {key.value: act for key, act in _KEYS.items()}

_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def act_of(event: QKeyEvent) -> Act | None:
    """What a key that went down is for; None for every other, and for the repeats of a held key."""
    if event.isAutoRepeat():
        return None
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return Act.UNDO if event.key() == Key.Key_Z else None
    if event.modifiers() not in _PLAIN:
        return None
    return _ACTS.get(event.key())

"""Keys as Qt tells them, as the texts that they are bound by, and as people call them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from upstroke.core.keys import can_bind
from upstroke.texts import marked, tr

_FORMAT = QKeySequence.SequenceFormat.PortableText
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

NAMES: Mapping[str, str] = {
    "Return": marked("Enter"),
    "Enter": marked("Enter (numbers)"),
    "PgDown": marked("Page Down"),
    "PgUp": marked("Page Up"),
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "Del": marked("Delete"),
    "Ins": marked("Insert"),
    "-": "\N{MINUS SIGN}",
    #: a key of the keyboard, for media
    "Media Play": marked("Play"),
    "Media Pause": marked("Pause (media)"),
    "Toggle Media Play/Pause": marked("Play/Pause"),
    "Media Next": marked("Next (media)"),
    "Media Previous": marked("Previous (media)"),
    "Media Stop": marked("Stop (media)"),
    "Launch Media": marked("Media (headset)"),
    "Toggle Call/Hangup": marked("Call (headset)"),
    "Space": marked("Space"),
    "Backspace": marked("Backspace"),
    "Esc": marked("Esc"),
    "Home": marked("Home"),
    #: a key of the keyboard
    "End": marked("End"),
}
"""Where a key is called otherwise than it is written."""

SPOKEN: Mapping[str, str] = {
    "Right": marked("Right arrow"),
    "Left": marked("Left arrow"),
    "Up": marked("Up arrow"),
    "Down": marked("Down arrow"),
    #: how the sign is spoken
    "+": marked("Plus"),
    #: how the sign is spoken
    "-": marked("Minus"),
    #: how the sign is spoken
    "=": marked("Equals"),
    #: how the sign is spoken
    "?": marked("Question mark"),
}
"""What a screen reader is given where it might say nothing for a sign."""


def key_of(event: QKeyEvent) -> str | None:
    """The text that a key is bound by, None for one that cannot be bound.

    Without Shift and the number block: a sign is the same sign wherever it is typed.
    """
    held = event.modifiers() & _HELD
    sequence = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    text = sequence.toString(_FORMAT)
    # Qt has no text of their own for dead keys and the like: those come back as another key.
    return text if can_bind(text) and QKeySequence.fromString(text, _FORMAT) == sequence else None


def name_of(key: str) -> str:
    """What a key is called on the sheet."""
    *held, last = _parts(key)
    return "+".join((*_held_names(held), _named(NAMES, last)))


def spoken_of(key: str) -> str:
    """What a screen reader calls it."""
    *held, last = _parts(key)
    return " ".join((*_held_names(held), _named({**NAMES, **SPOKEN}, last)))


def names_of(keys: tuple[str, ...]) -> tuple[str, ...]:
    """What keys are called; the two Enter keys are one where they do the same."""
    both = "Return" in keys
    return tuple(name_of(key) for key in keys if not (both and key == "Enter"))


HELD: Mapping[str, str] = {
    "Ctrl": marked("Ctrl"),
    "Alt": marked("Alt"),
    "Meta": marked("Meta"),
}
"""Keys that are held down for another."""


def _held_names(held: list[str]) -> list[str]:
    return [_named(HELD, key) for key in held]


def _named(names: Mapping[str, str], key: str) -> str:
    return tr(names[key]) if key in names else key


def _parts(key: str) -> list[str]:
    held, plus, last = key.rpartition("+")
    if not last:
        return [*held.removesuffix("+").split("+"), "+"] if held else ["+"]
    return [*held.split("+"), last] if plus else [key]

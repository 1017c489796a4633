"""Keys as Qt tells them, as the texts that they are bound by, and as people call them."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from upstroke.core.keys import LATIN, Bindings, act_of, can_bind, latin_of
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


_CODES_OF_X = (*range(24, 34), *range(38, 47), *range(52, 59))
_CODES_OF_MACOS = (
    *(12, 13, 14, 15, 17, 16, 32, 34, 31, 35),
    *(0, 1, 2, 3, 5, 4, 38, 40, 37),
    *(6, 7, 8, 9, 11, 45, 46),
)
_LETTER_OF_X = dict(zip(_CODES_OF_X, LATIN, strict=True))
"""By the code of the key, as X and Wayland have them."""
_LETTER_OF_MACOS = dict(zip(_CODES_OF_MACOS, LATIN, strict=True))
"""By the virtual key: HIToolbox, Events.h, `kVK_ANSI_Q` and so on."""
_LETTER_OF_WINDOWS = {ord(letter.upper()): letter for letter in LATIN}
"""By the virtual key, which follows the board as far as it has Latin letters."""


def bound_key(event: QKeyEvent, bindings: Bindings, platform: str = sys.platform) -> str | None:
    """The text that a key is bound by: its sign, else the Latin letter that would be in its place.

    That only where it has the letter of another alphabet, for which nothing is bound. As `key_of`
    where neither is bound.
    """
    key = key_of(event)
    if key is None or act_of(key, bindings) is not None:
        return key
    *held, sign = _parts(key)
    if not _is_foreign(sign):
        return key
    latin = _letter_in_place(event, platform) or latin_of(sign)
    placed = "+".join((*held, latin.upper())) if latin else key
    return placed if act_of(placed, bindings) is not None else key


def _is_foreign(sign: str) -> bool:
    return (
        len(sign) == 1
        and not sign.isascii()
        and not unicodedata.name(sign, "LATIN").startswith("LATIN")
    )


def _letter_in_place(event: QKeyEvent, platform: str) -> str | None:
    if platform == "win32":
        return _LETTER_OF_WINDOWS.get(event.nativeVirtualKey())
    if platform == "darwin":
        return _LETTER_OF_MACOS.get(event.nativeVirtualKey())
    return _LETTER_OF_X.get(event.nativeScanCode())


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

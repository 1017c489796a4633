"""Keys as Qt tells them become texts that can be bound, and names that people know."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from upstroke.core.keys import STANDARD, Act, with_key
from upstroke.window.keys import bound_key, key_of, name_of, names_of, spoken_of

Key = Qt.Key
Held = Qt.KeyboardModifier


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, held)


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Key.Key_Space, Held.NoModifier, "Space"),
        (Key.Key_PageDown, Held.NoModifier, "PgDown"),
        (Key.Key_R, Held.NoModifier, "R"),
        (Key.Key_R, Held.ShiftModifier, "R"),
        (Key.Key_Question, Held.ShiftModifier, "?"),
        (Key.Key_Plus, Held.KeypadModifier, "+"),
        (Key.Key_Enter, Held.KeypadModifier, "Enter"),
        (Key.Key_Z, Held.ControlModifier, "Ctrl+Z"),
        (Key.Key_Plus, Held.ControlModifier, "Ctrl++"),
        (Key.Key_Udiaeresis, Held.NoModifier, "Ü"),
        (Key.Key_MediaPlay, Held.NoModifier, "Media Play"),
        (Key.Key_MediaTogglePlayPause, Held.NoModifier, "Toggle Media Play/Pause"),
        (Key.Key_ToggleCallHangup, Held.NoModifier, "Toggle Call/Hangup"),
    ],
)
def test_a_key_is_known_by_its_sign(key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    assert key_of(pressed(key, held)) == text


@pytest.mark.parametrize(
    "key",
    [
        Key.Key_Shift,
        Key.Key_Control,
        Key.Key_Alt,
        Key.Key_AltGr,
        Key.Key_Meta,
        Key.Key_CapsLock,
        Key.Key_Tab,
        Key.Key_Backtab,
        Key.Key_Dead_Acute,
        Key.Key_Multi_key,
        Key.Key_unknown,
    ],
)
def test_some_keys_cannot_be_bound(key: Qt.Key) -> None:
    assert key_of(pressed(key)) is None


def test_the_keys_that_close_the_window_cannot_be_bound() -> None:
    assert key_of(pressed(Key.Key_F4, Held.AltModifier)) is None
    assert key_of(pressed(Key.Key_Q, Held.ControlModifier)) is None


def test_every_standard_key_is_one_that_qt_knows(qtbot: QtBot) -> None:
    assert qtbot is not None
    for keys in STANDARD.values():
        for key in keys:
            sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
            assert sequence.count() == 1, key
            assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == key


def test_keys_have_names_that_people_know() -> None:
    assert name_of("PgDown") == "Page Down"
    assert name_of("Ctrl+Right") == "Ctrl+→"
    assert name_of("Ctrl++") == "Ctrl++"
    assert name_of("+") == "+"
    assert spoken_of("Ctrl+Right") == "Ctrl Right arrow"
    assert spoken_of("+") == "Plus"


def test_the_two_enter_keys_are_one_where_they_do_the_same() -> None:
    assert names_of(("Space", "Return", "Enter")) == ("Space", "Enter")
    assert names_of(("Enter",)) == ("Enter (numbers)",)


def typed(
    sign: str, *, code: int = 0, virtual: int = 0, held: Qt.KeyboardModifier = Held.NoModifier
) -> QKeyEvent:
    """A key by its sign, with what the system tells of its place."""
    kind = QKeyEvent.Type.KeyPress
    return QKeyEvent(kind, ord(sign.upper()), held, code, virtual, 0, sign)


@pytest.mark.parametrize(
    ("sign", "code", "letter"),
    [
        ("т", 57, "N"),
        ("и", 56, "B"),
        ("к", 27, "R"),
        ("г", 30, "U"),
        ("ν", 57, "N"),
        ("נ", 56, "B"),
        ("ﻻ", 56, "B"),
        ("ц", 25, "W"),
        ("њ", 25, "W"),
        ("т", 0, "N"),
    ],
)
def test_letters_of_other_alphabets_are_known_by_their_place(
    sign: str, code: int, letter: str
) -> None:
    assert bound_key(typed(sign, code=code), STANDARD, "linux") == letter


def test_each_system_tells_the_place_in_its_own_way() -> None:
    assert bound_key(typed("ч", code=45, virtual=ord("R")), STANDARD, "win32") == "R"
    assert bound_key(typed("ч", code=1, virtual=45), STANDARD, "darwin") == "N"
    assert bound_key(typed("ч", code=27, virtual=0x6DE), STANDARD, "linux") == "R"


def test_held_keys_are_held_there_too() -> None:
    assert bound_key(typed("я", code=52, held=Held.ControlModifier), STANDARD, "linux") == "Ctrl+Z"
    assert bound_key(typed("т", code=57, held=Held.AltModifier), STANDARD, "linux") == "Alt+\u0422"


def test_a_sign_that_is_bound_comes_first_and_latin_ones_stay_where_they_are() -> None:
    own = with_key(STANDARD, Act.REPEAT, "Т")
    assert bound_key(typed("т", code=57), own, "linux") == "Т"
    for sign in ("ü", "é", "ş", "q", ";"):
        assert bound_key(typed(sign, code=57), STANDARD, "linux") == sign.upper()
    assert bound_key(typed("ы", code=24), STANDARD, "linux") == "Ы", "for Q there is nothing"

"""The sheet shows what is bound; the settings bind it, by pressing keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.app_by_hand import AppByHand
from upstroke.core.keys import STANDARD, Act
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import State
from upstroke.core.session.questions import Question
from upstroke.core.settings import Settings
from upstroke.window.key_catcher import WAITS
from upstroke.window.keycaps import Keycap
from upstroke.window.main_window import MainWindow
from upstroke.window.settings_keys import ASKS, LAST, REFUSED, KeysRow, KeysSection

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def section(window: MainWindow) -> KeysSection:
    window.show_settings()
    window.settings.show_keys()
    QApplication.processEvents()
    return window.settings.keys


def add(row: KeysRow, key: Qt.Key) -> None:
    """By the keyboard alone: focus on plus, Enter, the key."""
    row.catcher.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.catcher, Key.Key_Return)
    assert row.catcher.face.label == WAITS
    assert row.told.text() == ASKS
    QTest.keyClick(row.catcher, key)


def caps(window: MainWindow) -> list[str]:
    return [cap.text() for cap in window.keys.findChildren(Keycap) if cap.isVisible()]


def test_the_sheet_shows_what_is_bound_now(window: MainWindow, app: AppByHand) -> None:
    window.show_keys()
    assert caps(window)[:2] == ["Space", "Enter"]
    assert {"→", "Page Down", "Play/Pause", "F1", "?"} <= set(caps(window))
    named = {row.accessibleName() for row in window.keys.findChildren(QWidget)}
    assert "Next step: Right arrow, N or Next (media)" in named
    window.show_overview()
    app.change(Settings(keys={Act.NEXT: ("F5",), Act.STOP: ()}, agreed=app.settings.agreed))
    window.settings.changed.emit(Settings(keys={Act.NEXT: ("F6",), Act.STOP: ()}))
    window.show_keys()
    assert "F6" in caps(window)
    assert "→" not in caps(window)
    assert "Esc" not in caps(window)


def test_keys_are_changed_from_the_sheet_but_not_in_a_session(
    window: MainWindow, app: AppByHand
) -> None:
    window.show_keys()
    QTest.mouseClick(window.keys.change_button, LEFT)
    assert window.pages.currentWidget() is window.settings
    assert window.settings.keys.isVisible()
    window.show_overview()
    window.begin()
    window.show_keys()
    assert not window.keys.change_button.isVisible()
    assert app.now() is not None


def test_a_key_is_added_by_the_keyboard_and_holds_at_once(
    section: KeysSection, app: AppByHand, window: MainWindow
) -> None:
    row = section.rows[Act.REPEAT]
    add(row, Key.Key_F5)
    assert app.settings.keys == {Act.REPEAT: ("R", "F5")}
    assert list(row.keys) == ["R", "F5"]
    assert row.told.text() == "Added F5."
    window.show_overview()
    window.begin()
    QTest.keyClick(window.session, Key.Key_F5)
    assert app.sent == [Command(Verb.REPEAT)]


def test_a_key_of_another_act_is_moved_and_it_is_told_and_undone(
    section: KeysSection, app: AppByHand, window: MainWindow
) -> None:
    row = section.rows[Act.UNDO]
    add(row, Key.Key_PageUp)
    assert row.told.text() == (
        "Added Page Up. Page Up was used for “Pedal: previous step”, which has no key now. "
        "Undo gives it back."
    )
    assert list(section.rows[Act.PEDAL_BACK].keys) == []
    QTest.mouseClick(window.settings.undo, LEFT)
    assert app.settings.keys == {}
    assert list(section.rows[Act.PEDAL_BACK].keys) == ["PgUp"]
    assert not row.told.isVisible()


def test_a_key_that_does_it_already_is_told(section: KeysSection, app: AppByHand) -> None:
    add(section.rows[Act.REPEAT], Key.Key_R)
    assert section.rows[Act.REPEAT].told.text() == "R does this already."
    assert app.settings.keys == {}


def test_a_key_that_cannot_be_bound_is_told_and_another_waited_for(
    section: KeysSection, app: AppByHand
) -> None:
    row = section.rows[Act.REPEAT]
    row.catcher.setFocus()
    QTest.keyClick(row.catcher, Key.Key_Return)
    QTest.keyClick(row.catcher, Key.Key_Shift)
    assert row.told.text() == ASKS, "held for another"
    QTest.keyClick(row.catcher, Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert row.told.text() == REFUSED
    assert row.catcher.waiting
    QTest.keyClick(row.catcher, Key.Key_Escape)
    assert app.settings.keys[Act.REPEAT] == ("R", "Esc"), "Escape can be bound as well"


def test_tab_leaves_everything_as_it_was(section: KeysSection, app: AppByHand) -> None:
    row = section.rows[Act.REPEAT]
    row.catcher.setFocus()
    QTest.keyClick(row.catcher, Key.Key_Return)
    QTest.keyClick(row.catcher, Key.Key_Tab)
    assert not row.catcher.waiting
    assert not row.catcher.hasFocus()
    assert not row.told.isVisible()
    assert app.settings.keys == {}


def test_another_press_on_plus_leaves_everything_as_it_was(section: KeysSection) -> None:
    row = section.rows[Act.REPEAT]
    QTest.mouseClick(row.catcher, LEFT)
    assert row.catcher.waiting
    QTest.mouseClick(row.catcher, LEFT)
    assert not row.catcher.waiting


def test_a_key_held_from_before_is_not_caught(section: KeysSection, app: AppByHand) -> None:
    row = section.rows[Act.REPEAT]
    QTest.mouseClick(row.catcher, LEFT)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Key.Key_F5, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    QApplication.sendEvent(row.catcher, held)
    assert row.catcher.waiting
    assert app.settings.keys == {}


def test_a_key_is_taken_away_by_the_keyboard(section: KeysSection, app: AppByHand) -> None:
    row = section.rows[Act.NEXT]
    button = row.keys["N"]
    assert button.accessibleName() == "Remove N from: Next step"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Key.Key_Return)
    assert app.settings.keys == {Act.NEXT: ("Right", "Media Next")}
    assert row.told.text() == "N does nothing now."
    assert row.catcher.hasFocus(), "the focus stays in its row"


def test_something_is_left_to_pause_with(section: KeysSection, app: AppByHand) -> None:
    row = section.rows[Act.TOGGLE]
    for key in STANDARD[Act.TOGGLE][1:]:
        row.keys[key].click()
    assert list(row.keys) == ["Space"]
    row.keys["Space"].click()
    assert row.told.text() == LAST
    add(section.rows[Act.NEXT], Key.Key_Space)
    assert section.rows[Act.NEXT].told.text() == LAST
    assert app.settings.keys == {Act.TOGGLE: ("Space",)}


def test_one_act_and_all_are_reset(section: KeysSection, app: AppByHand) -> None:
    assert not section.reset_all.isEnabled()
    add(section.rows[Act.UNDO], Key.Key_PageUp)
    add(section.rows[Act.REPEAT], Key.Key_F5)
    assert section.rows[Act.PEDAL_BACK].reset.isVisible()
    QTest.mouseClick(section.rows[Act.PEDAL_BACK].reset, LEFT)
    assert app.settings.keys == {Act.REPEAT: ("R", "F5")}
    assert "Page Up was used for" in section.rows[Act.PEDAL_BACK].told.text()
    QTest.mouseClick(section.reset_all, LEFT)
    assert app.settings.keys == {}
    assert not section.reset_all.isEnabled()


def test_keys_go_on_steering_below_the_sheet(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.pass_time(100_000)
    window.show_keys()
    QTest.keyClick(window.keys, Key.Key_MediaPause)
    progress = app.now()
    assert progress is not None
    assert progress.state is State.PAUSED
    QTest.keyClick(window.keys, Key.Key_F1)
    assert window.pages.currentWidget() is window.session


def test_a_pedal_that_skipped_past_the_end_takes_it_back(
    window: MainWindow, app: AppByHand
) -> None:
    window.begin()
    progress = app.now()
    assert progress is not None
    last = progress.timeline.steps[-1]
    app.do(Command(Verb.SEEK, last.work_start))
    window.tick()
    QTest.keyClick(window.session, Key.Key_PageDown)
    assert window.pages.currentWidget() is window.end
    app.clock.millis += 1_000
    QTest.keyClick(window.end, Key.Key_PageDown)
    assert window.pages.currentWidget() is window.session
    app.clock.millis += 1_000
    QTest.keyClick(window.session, Key.Key_PageDown)
    assert window.pages.currentWidget() is window.end, "that one was settled: a skip again"


def test_questions_are_answered_in_writing_too(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.pass_time(100_000)
    QTest.keyClick(window.session, Key.Key_H)
    told = [part.accessibleName() for part in window.session.findChildren(QWidget)]
    assert "About fifteen minutes." in told
    assert app.done.count(Question.HOW_LONG) == 1


@pytest.mark.parametrize(
    "key", [Key.Key_MediaTogglePlayPause, Key.Key_MediaPause, Key.Key_LaunchMedia]
)
def test_what_headsets_send_pauses(window: MainWindow, app: AppByHand, key: Qt.Key) -> None:
    window.begin()
    app.pass_time(100_000)
    QTest.keyClick(window.session, key)
    progress = app.now()
    assert progress is not None
    assert progress.state is State.PAUSED

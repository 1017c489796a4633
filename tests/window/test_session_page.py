"""The session page: keys, buttons and presses become commands, and slips do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.app_by_hand import AppByHand
from upstroke.core.intents import Toggle
from upstroke.core.keys import Act
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import Audible, State
from upstroke.window.dressed import Words
from upstroke.window.fitted_words import FittedWords
from upstroke.window.glance import Tone
from upstroke.window.main_window import MainWindow
from upstroke.window.press_guard import LEAN, TWICE
from upstroke.window.session_controls import OTHERS
from upstroke.window.session_notices import HEARD_AGAIN, SLEPT, STOP_ASKS, UNHEARD
from upstroke.window.session_page import SessionPage
from upstroke.window.signal_view import SignalView
from upstroke.window.signals import Signal

Key = Qt.Key
INTO = 200_000


@pytest.fixture
def page(window: MainWindow, app: AppByHand) -> SessionPage:
    """A session that has run for a while, its window in front."""
    window.begin()
    app.pass_time(INTO)
    window.tick()
    QApplication.processEvents()
    app.done.clear()
    return window.session


def state(app: AppByHand) -> State:
    progress = app.now()
    assert progress is not None
    return progress.state


def later(app: AppByHand, millis: int) -> None:
    """Time in which only the clock of the presses moves on."""
    app.clock.millis += millis


@pytest.mark.parametrize(
    ("key", "verb"),
    [
        (Key.Key_Right, Verb.NEXT),
        (Key.Key_PageDown, Verb.NEXT),
        (Key.Key_Left, Verb.BACK),
        (Key.Key_PageUp, Verb.BACK),
        (Key.Key_R, Verb.REPEAT),
        (Key.Key_Plus, Verb.MORE_TIME),
        (Key.Key_Minus, Verb.LESS_TIME),
        (Key.Key_U, Verb.UNDO),
        (Key.Key_Backspace, Verb.UNDO),
    ],
)
def test_a_key_sends_its_command(
    page: SessionPage, app: AppByHand, key: Qt.Key, verb: Verb
) -> None:
    QTest.keyClick(page, key)
    assert [command.verb for command in app.sent] == [verb]


def test_control_z_undoes(page: SessionPage, app: AppByHand) -> None:
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.sent == [Command(Verb.UNDO)]


def test_other_chords_mean_nothing(page: SessionPage, app: AppByHand) -> None:
    QTest.keyClick(page, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert app.sent == []
    assert state(app) is State.RUNNING


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_space_and_enter_pause_and_go_on(page: SessionPage, app: AppByHand, key: Qt.Key) -> None:
    QTest.keyClick(page, key)
    assert state(app) is State.PAUSED
    later(app, TWICE)
    QTest.keyClick(page, key)
    assert state(app) is State.RESUMING


def test_the_bounce_of_a_large_key_is_left_out(page: SessionPage, app: AppByHand) -> None:
    QTest.keyClick(page, Key.Key_Space)
    later(app, TWICE - 1)
    QTest.keyClick(page, Key.Key_Space)
    assert state(app) is State.PAUSED


def test_a_key_that_is_held_down_counts_once(page: SessionPage, app: AppByHand) -> None:
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress,
        Key.Key_Right,
        Qt.KeyboardModifier.NoModifier,
        "",
        autorep=True,
    )
    QApplication.sendEvent(page, held)
    assert app.sent == []


def test_more_and_less_time_are_as_long_as_settings_say(page: SessionPage, app: AppByHand) -> None:
    app.change(replace(app.settings, more_time=45_000))
    tick(page)
    QTest.keyClick(page, Key.Key_Plus)
    assert app.sent == [Command(Verb.MORE_TIME, 45_000)]
    assert page.controls.button(Act.MORE).face.name == "45 seconds more"


def tick(page: SessionPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.tick()


@pytest.mark.parametrize(
    ("act", "verb"),
    [(Act.NEXT, Verb.NEXT), (Act.BACK, Verb.BACK), (Act.REPEAT, Verb.REPEAT)],
)
def test_a_button_sends_its_command(
    page: SessionPage, app: AppByHand, act: Act, verb: Verb
) -> None:
    press(page, act)
    assert app.sent == [Command(verb)]


def press(page: SessionPage, act: Act) -> None:
    QTest.mouseClick(page.controls.button(act), Qt.MouseButton.LeftButton)


def test_a_press_on_a_button_does_not_take_the_keys_away(page: SessionPage, app: AppByHand) -> None:
    press(page, Act.NEXT)
    app.done.clear()
    focus = QApplication.focusWidget()
    assert focus is page
    QTest.keyClick(focus, Key.Key_Space)
    assert state(app) is State.PAUSED
    assert app.sent == []


def test_the_large_button_says_what_it_would_do(page: SessionPage, app: AppByHand) -> None:
    button = page.controls.button(Act.TOGGLE)
    assert button.accessibleName() == "Pause"
    press(page, Act.TOGGLE)
    assert state(app) is State.PAUSED
    assert button.accessibleName() == "Go on"
    assert page.ring.value.main == "Paused"


def test_undo_can_be_pressed_when_there_is_something_to_undo(
    page: SessionPage, app: AppByHand
) -> None:
    undo = page.controls.button(Act.UNDO)
    assert not undo.isEnabled()
    before = app.now()
    press(page, Act.NEXT)
    assert undo.isEnabled()
    press(page, Act.UNDO)
    after = app.now()
    assert before is not None
    assert after is not None
    assert after.position == before.position


def test_a_counted_step_cannot_be_shortened(page: SessionPage, app: AppByHand) -> None:
    progress = app.now()
    assert progress is not None
    toes = next(step for step in progress.timeline.steps if step.id == "tug-and-twist")
    app.do(Command(Verb.SEEK, toes.work_start))
    tick(page)
    assert not page.controls.button(Act.LESS).isEnabled()
    assert page.controls.button(Act.MORE).isEnabled()


def test_stop_asks_for_a_second_press(page: SessionPage, app: AppByHand) -> None:
    press(page, Act.STOP)
    tick(page)
    assert state(app) is State.RUNNING
    assert page.controls.button(Act.STOP).accessibleName() == "Press again to stop"
    assert STOP_ASKS in shown(page)
    later(app, TWICE)
    press(page, Act.STOP)
    assert state(app) is State.STOPPED


def test_the_safety_note_is_one_click_away_and_pauses_first(
    page: SessionPage, app: AppByHand, window: MainWindow
) -> None:
    QTest.mouseClick(page.safety_button, Qt.MouseButton.LeftButton)
    assert state(app) is State.PAUSED
    assert window.pages.currentWidget() is window.safety
    window.tick()
    assert window.pages.currentWidget() is window.safety
    assert not window.safety.agree.isVisible()
    told = [words.text() for words in window.safety.findChildren(Words)]
    assert told.index("Stop when you feel") < told.index("Ask a clinician first about")
    QTest.keyClick(window.safety, Key.Key_Escape)
    assert window.pages.currentWidget() is page
    assert state(app) is State.PAUSED


def test_a_mash_of_keys_does_not_stop(page: SessionPage, app: AppByHand) -> None:
    QTest.keyClick(page, Key.Key_S)
    QTest.keyClick(page, Key.Key_Escape)
    assert state(app) is State.RUNNING


def test_stop_forgets_its_first_press(page: SessionPage, app: AppByHand) -> None:
    press(page, Act.STOP)
    app.pass_time(4_500)
    tick(page)
    assert STOP_ASKS not in shown(page)
    press(page, Act.STOP)
    assert state(app) is State.RUNNING


def shown(page: SessionPage) -> list[str]:
    return [words.text() for words in page.findChildren(FittedWords) if words.isVisible()]


def beside_controls(page: SessionPage) -> QPoint:
    return page.ring.geometry().center()


def press_anywhere(page: SessionPage, app: AppByHand, held: int = 100) -> None:
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=beside_controls(page))
    later(app, held)
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=beside_controls(page))


def test_a_press_anywhere_pauses_and_goes_on(page: SessionPage, app: AppByHand) -> None:
    press_anywhere(page, app)
    assert state(app) is State.PAUSED
    later(app, TWICE)
    press_anywhere(page, app)
    assert state(app) is State.RESUMING


def test_a_double_hit_is_one(page: SessionPage, app: AppByHand) -> None:
    press_anywhere(page, app)
    press_anywhere(page, app)
    assert state(app) is State.PAUSED


def test_a_long_lean_is_none(page: SessionPage, app: AppByHand) -> None:
    press_anywhere(page, app, held=LEAN + 1)
    assert state(app) is State.RUNNING


def test_a_press_between_the_controls_is_none(page: SessionPage, app: AppByHand) -> None:
    back, toggle = (page.controls.button(act).geometry() for act in (Act.BACK, Act.TOGGLE))
    between = QPoint((back.right() + toggle.left()) // 2, back.center().y())
    assert page.childAt(between) is None
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=between)
    assert state(app) is State.RUNNING


def test_a_press_on_a_control_that_is_off_is_none(page: SessionPage, app: AppByHand) -> None:
    undo = page.controls.button(Act.UNDO)
    assert not undo.isEnabled()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=undo.geometry().center())
    assert state(app) is State.RUNNING


def test_that_a_press_anywhere_counts_is_told_while_it_does(
    page: SessionPage, app: AppByHand
) -> None:
    button = page.controls.button(Act.TOGGLE)
    assert button.face.detail == "press anywhere"
    app.change(replace(app.settings, press_anywhere=False))
    tick(page)
    assert button.face.detail == ""


def test_a_row_of_buttons_has_one_size_of_text(page: SessionPage, window: MainWindow) -> None:
    for width, height in ((360, 640), (640, 480), (1000, 700)):
        window.resize(width, height)
        QApplication.processEvents()
        for row in (OTHERS, (Act.BACK, Act.NEXT)):
            assert len({page.controls.button(act).fit()[0] for act in row}) == 1


def test_press_anywhere_can_be_switched_off(page: SessionPage, app: AppByHand) -> None:
    app.change(replace(app.settings, press_anywhere=False))
    tick(page)
    press_anywhere(page, app)
    assert state(app) is State.RUNNING


def test_after_a_sleep_it_says_why_it_is_paused(page: SessionPage, app: AppByHand) -> None:
    app.do(Command(Verb.SLEEP))
    tick(page)
    assert SLEPT in shown(page)
    app.do(Command(Verb.RESUME))
    tick(page)
    assert SLEPT not in shown(page)


def test_trouble_with_the_sound_is_told_while_it_lasts(page: SessionPage, app: AppByHand) -> None:
    app.show(trouble="No sound: the player does not answer.")
    tick(page)
    assert app.state().trouble in shown(page)
    app.show(trouble=None)
    tick(page)
    assert not any("No sound" in text for text in shown(page))


def signal(page: SessionPage) -> SignalView:
    return page.findChildren(SignalView)[0]


def test_what_cannot_be_heard_is_warned_of_and_signalled(page: SessionPage, app: AppByHand) -> None:
    app.show(trouble="No sound can be played: nothing is plugged in.")
    app.show(audible=Audible.NO)
    progress = app.now()
    assert progress is not None
    app.pass_time(progress.moment.step_left + 1_000)
    tick(page)
    assert UNHEARD in shown(page)
    assert signal(page).isVisible()
    assert signal(page).value == Signal("Change over", Tone.CALM, 1.0)
    app.show(audible=Audible.AGAIN, trouble=None)
    tick(page)
    assert HEARD_AGAIN in shown(page)
    assert not signal(page).isVisible()
    app.show(audible=Audible.YES)
    tick(page)
    assert not {UNHEARD, HEARD_AGAIN} & set(shown(page))


def test_who_wants_no_sound_is_signalled_and_not_warned(page: SessionPage, app: AppByHand) -> None:
    app.show(audible=Audible.NO)
    progress = app.now()
    assert progress is not None
    app.pass_time(progress.moment.step_left + 1_000)
    tick(page)
    assert UNHEARD not in shown(page)
    assert signal(page).isVisible()


def test_a_signal_takes_no_press_and_is_drawn(
    page: SessionPage, app: AppByHand, painted: Callable[[QWidget], int]
) -> None:
    app.show(audible=Audible.NO)
    progress = app.now()
    assert progress is not None
    app.pass_time(progress.moment.step_left + 1_000)
    tick(page)
    assert painted(signal(page)) == 0, "until now nobody watched"
    app.pass_time(1_600)
    tick(page)
    assert painted(signal(page)) > 0
    button = page.controls.button(Act.NEXT)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert app.sent == [Command(Verb.NEXT)]


def test_the_whole_glance_is_on_the_page(page: SessionPage, app: AppByHand) -> None:
    progress = app.now()
    assert progress is not None
    step = progress.moment.step
    names = {part.accessibleName() for part in page.findChildren(QWidget) if part.isVisible()}
    assert f"{step.title}, {step.side_word}" in names
    assert f"Picture: {step.title}" in names
    assert {"Pressure", "Time left", "The whole session"} <= names


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_button_reached_by_tab_is_pressed_by_the_keyboard(
    page: SessionPage, app: AppByHand, key: Qt.Key
) -> None:
    button = page.controls.button(Act.NEXT)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.focus_seen
    QTest.keyClick(button, key)
    assert app.sent == [Command(Verb.NEXT)]
    assert state(app) is State.RUNNING


def test_arrows_keep_their_meaning_on_a_button(page: SessionPage, app: AppByHand) -> None:
    button = page.controls.button(Act.REPEAT)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Key.Key_Left)
    assert app.sent == [Command(Verb.BACK)]


def test_a_picture_of_what_is_seen_is_not_drawn_again_for_nothing(
    page: SessionPage, app: AppByHand, painted: Callable[[SessionPage], int]
) -> None:
    app.do(Toggle())
    tick(page)
    painted(page)
    app.pass_time(3_000)
    tick(page)
    assert painted(page) == 0, "a paused session paints nothing"


def test_the_small_buttons_lie_over_the_ring_whose_corners_they_are_in(
    window: MainWindow,
) -> None:
    page = window.session
    order = page.children()
    for button in (page.safety_button, page.compact_button):
        assert order.index(button) > order.index(page.ring)

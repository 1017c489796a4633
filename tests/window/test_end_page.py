"""The end: what was done, and the ways on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.app_by_hand import AppByHand
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import State
from upstroke.window.button import Button
from upstroke.window.end_page import EndPage
from upstroke.window.main_window import MainWindow

Key = Qt.Key


def total(app: AppByHand) -> int:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    return plan.total


@pytest.fixture
def finished(window: MainWindow, app: AppByHand) -> EndPage:
    window.begin()
    app.pass_time(total(app) + 100)
    window.tick()
    return window.end


@pytest.fixture
def stopped(window: MainWindow, app: AppByHand) -> EndPage:
    window.begin()
    app.pass_time(321_000)
    app.do(Command(Verb.STOP))
    window.tick()
    return window.end


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def state(app: AppByHand) -> State | None:
    progress = app.now()
    return progress.state if progress else None


def test_done(window: MainWindow, finished: EndPage, app: AppByHand) -> None:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    assert window.pages.currentWidget() is finished
    assert finished.title.text() == "Done"
    assert finished.told.text() == f"All {len(plan.steps)} steps, 15 min 21 s."
    assert finished.picture.isVisible()
    assert not finished.strip.isVisible()
    assert not finished.undo_button.isVisible(), "the end came by itself"


def test_buttons_at_the_end_are_for_oily_hands(finished: EndPage, stopped: EndPage) -> None:
    for page in (finished, stopped):
        for button in page.findChildren(Button):
            assert button.minimumHeight() >= 64


def test_stopped_tells_where(window: MainWindow, stopped: EndPage) -> None:
    assert window.pages.currentWidget() is stopped
    assert stopped.title.text() == "Stopped"
    assert stopped.strip.isVisible()
    assert not stopped.picture.isVisible(), "it looks unlike the end of a whole session"
    assert QApplication.focusWidget() is stopped.undo_button, "carrying on is the strong button"
    assert (
        stopped.told.text()
        == "After 5 min 21 s of 15 min 21 s, in Calf, left leg. 6 of 21 steps done."
    )


def test_a_stop_by_a_slip_is_undone(window: MainWindow, stopped: EndPage, app: AppByHand) -> None:
    click(stopped.undo_button)
    assert state(app) is State.RESUMING, "one press: it goes on by itself after its get-ready"
    assert window.pages.currentWidget() is window.session
    progress = app.now()
    assert progress is not None
    assert 319_000 < progress.position <= 321_000, "where it was, or where its sentence begins"
    app.pass_time(3_000)
    assert state(app) is State.RUNNING


@pytest.mark.parametrize("before", [Verb.PAUSE, Verb.RESUME, Verb.SLEEP, Verb.NEXT])
def test_carry_on_goes_on_in_one_press_however_it_was_stopped(
    window: MainWindow, app: AppByHand, before: Verb
) -> None:
    window.begin()
    app.pass_time(321_000)
    if before is Verb.RESUME:
        app.do(Command(Verb.PAUSE))
    app.do(Command(before))
    app.do(Command(Verb.STOP))
    window.tick()
    click(window.end.undo_button)
    app.pass_time(3_000)
    assert state(app) is State.RUNNING


def test_a_skip_past_the_end_of_a_paused_session_goes_on_in_one_press(
    window: MainWindow, app: AppByHand
) -> None:
    window.begin()
    app.pass_time(total(app) - 5_000)
    app.do(Command(Verb.PAUSE))
    app.do(Command(Verb.NEXT))
    window.tick()
    click(window.end.undo_button)
    app.pass_time(3_000)
    assert state(app) is State.RUNNING


def test_pressing_next_to_the_end_is_told_as_what_it_was(
    window: MainWindow, app: AppByHand
) -> None:
    window.begin()
    for _ in range(11):
        app.pass_time(1_000)
        app.do(Command(Verb.NEXT))
    app.do(Command(Verb.SEEK, total(app)))
    window.tick()
    assert window.end.title.text() == "The end"
    assert window.end.told.text() == "0 of 21 steps, 11 s. 21 steps were skipped."


@pytest.mark.parametrize(
    ("commands", "told"),
    [
        (
            [(300_000, Verb.SEEK)],
            (
                "After 20 s, at 5 min 10 s of 15 min 21 s, in Calf, left leg. "
                "0 of 21 steps done. 6 steps were skipped."
            ),
        ),
        (
            [(0, Verb.REPEAT), (0, Verb.REPEAT)],
            (
                "After 30 s, at 10 s of 15 min 21 s, in Before you begin, both legs. "
                "0 of 21 steps done."
            ),
        ),
        (
            [(0, Verb.NEXT), (0, Verb.NEXT), (0, Verb.NEXT), (0, Verb.BACK)],
            (
                "After 50 s, at 1 min 50 s of 15 min 21 s, in Warm-up, right leg. "
                "0 of 21 steps done. 2 steps were skipped."
            ),
        ),
    ],
)
def test_a_stop_tells_the_time_that_was_performed_where_the_place_is_another(
    window: MainWindow, app: AppByHand, commands: list[tuple[int, Verb]], told: str
) -> None:
    window.begin()
    app.pass_time(10_000)
    for value, verb in commands:
        app.do(Command(verb, value))
        app.pass_time(10_000)
    app.do(Command(Verb.STOP))
    window.tick()
    assert window.end.told.text() == told


@pytest.mark.parametrize("key", [Key.Key_U, Key.Key_Backspace])
def test_undo_has_its_keys_here_too(stopped: EndPage, app: AppByHand, key: Qt.Key) -> None:
    QTest.keyClick(stopped, key)
    assert state(app) is State.PAUSED


def test_a_skip_past_the_end_is_undone(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.pass_time(total(app) - 5_000)
    app.do(Command(Verb.NEXT))
    window.tick()
    assert window.pages.currentWidget() is window.end
    click(window.end.undo_button)
    assert state(app) is State.RUNNING
    assert window.pages.currentWidget() is window.session


def test_again(window: MainWindow, finished: EndPage, app: AppByHand) -> None:
    click(finished.again_button)
    progress = app.now()
    assert progress is not None
    assert progress.state is State.RUNNING
    assert progress.position == 0
    assert window.pages.currentWidget() is window.session


def test_back_to_the_overview_lets_the_session_go(
    window: MainWindow, finished: EndPage, app: AppByHand
) -> None:
    focus = QApplication.focusWidget()
    assert focus is finished.leave_button
    QTest.keyClick(focus, Key.Key_Return)
    assert app.progress() is None
    assert window.pages.currentWidget() is window.overview


def test_the_end_still_ticks_for_the_last_chime(
    window: MainWindow, finished: EndPage, app: AppByHand
) -> None:
    assert finished.isVisible()
    window.tick()
    assert window.pages.currentWidget() is finished
    assert state(app) is State.FINISHED

"""The page as one switch: by mouse, touch and pen, however clumsily."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.app_by_hand import AppByHand
from upstroke.core.intents import Toggle
from upstroke.core.keys import Act
from upstroke.core.session.progress import State
from upstroke.window.fitted_words import FittedWords
from upstroke.window.main_window import MainWindow
from upstroke.window.press_guard import LEAN, SMEAR, TWICE
from upstroke.window.press_mark import STAYS
from upstroke.window.session_notices import LEANS
from upstroke.window.session_page import SessionPage

SCREEN = QTest.createTouchDevice()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, app: AppByHand) -> SessionPage:
    """A session that has run for a while, its window in front."""
    window.begin()
    app.pass_time(200_000)
    window.tick()
    QApplication.processEvents()
    app.done.clear()
    return window.session


def state(app: AppByHand) -> State:
    progress = app.now()
    assert progress is not None
    return progress.state


def later(app: AppByHand, millis: int) -> None:
    app.clock.millis += millis


def tick(page: SessionPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.tick()


def middle(page: SessionPage) -> QPoint:
    return page.ring.geometry().center()


def touch(page: SessionPage, app: AppByHand, points: Iterable[QPoint], held: int = 120) -> None:
    """Each point comes down 20 ms after the one before, and all go up together."""
    down: list[QPoint] = []
    for point in points:
        sequence = QTest.touchEvent(page, SCREEN)
        for index, before in enumerate(down):
            sequence.move(index, before, page)
        sequence.press(len(down), point, page)
        sequence.commit()
        down.append(point)
        later(app, 20)
    later(app, held)
    sequence = QTest.touchEvent(page, SCREEN)
    for index, point in enumerate(down):
        sequence.release(index, point, page)
    sequence.commit()


def test_it_answers_on_the_spot_at_once_and_acts_as_the_press_ends(
    page: SessionPage, app: AppByHand
) -> None:
    mark = page.switch.mark
    assert not mark.isVisible()
    QTest.mousePress(page, LEFT, pos=middle(page))
    assert mark.isVisible()
    assert mark.geometry().center() - middle(page) in (QPoint(0, 0), QPoint(-1, -1))
    assert mark.icon() == ""
    assert state(app) is State.RUNNING
    later(app, 300)
    QTest.mouseRelease(page, LEFT, pos=middle(page))
    assert state(app) is State.PAUSED
    assert mark.icon() == "pause"
    later(app, STAYS)
    tick(page)
    assert not mark.isVisible()


def test_the_sign_is_that_of_what_comes_of_it(page: SessionPage, app: AppByHand) -> None:
    app.do(Toggle())
    tick(page)
    QTest.mouseClick(page, LEFT, pos=middle(page))
    assert page.switch.mark.icon() == "play"
    assert state(app) is State.RESUMING


@pytest.mark.parametrize("button", [LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_any_button_of_a_mouse_will_do(
    page: SessionPage, app: AppByHand, button: Qt.MouseButton
) -> None:
    QTest.mouseClick(page, button, pos=middle(page))
    assert state(app) is State.PAUSED


def test_a_knuckle_on_a_touch_screen(page: SessionPage, app: AppByHand) -> None:
    touch(page, app, [middle(page)])
    assert state(app) is State.PAUSED
    assert page.switch.mark.icon() == "pause"
    later(app, TWICE)
    tick(page)
    touch(page, app, [middle(page)])
    assert state(app) is State.RESUMING


def test_a_forearm_with_many_points_is_one_press(page: SessionPage, app: AppByHand) -> None:
    touch(page, app, [middle(page) + QPoint(40 * n, -25 * n) for n in range(5)])
    assert state(app) is State.PAUSED


def test_a_forearm_that_lies_on_a_button_too_presses_no_button(
    page: SessionPage, app: AppByHand
) -> None:
    after = page.controls.button(Act.NEXT).geometry().center()
    touch(page, app, [middle(page), after])
    assert state(app) is State.PAUSED
    assert app.sent == []


def test_a_touch_on_a_button_presses_the_button(page: SessionPage, app: AppByHand) -> None:
    button = page.controls.button(Act.TOGGLE)
    QTest.touchEvent(button, SCREEN).press(0, button.rect().center(), button).commit()
    QTest.touchEvent(button, SCREEN).release(0, button.rect().center(), button).commit()
    assert state(app) is State.PAUSED
    assert not page.switch.mark.isVisible(), "not the page"


def test_two_touches_in_a_row_are_a_double_hit(page: SessionPage, app: AppByHand) -> None:
    touch(page, app, [middle(page)])
    later(app, 150)
    touch(page, app, [middle(page) + QPoint(5, 5)])
    assert state(app) is State.PAUSED


def test_wiping_the_screen_is_no_press(page: SessionPage, app: AppByHand) -> None:
    start = middle(page)
    QTest.touchEvent(page, SCREEN).press(0, start, page).commit()
    for step in range(1, 6):
        later(app, 30)
        QTest.touchEvent(page, SCREEN).move(0, start + QPoint(30 * step, 0), page).commit()
    QTest.touchEvent(page, SCREEN).release(0, start + QPoint(150, 0), page).commit()
    assert state(app) is State.RUNNING
    assert not page.switch.mark.isVisible()


def test_dragging_the_mouse_is_no_press(page: SessionPage, app: AppByHand) -> None:
    QTest.mousePress(page, LEFT, pos=middle(page))
    QTest.mouseMove(page, middle(page) + QPoint(round(SMEAR) + 5, 0))
    QTest.mouseRelease(page, LEFT, pos=middle(page))
    assert state(app) is State.RUNNING


def test_leaning_changes_nothing_and_says_why(page: SessionPage, app: AppByHand) -> None:
    QTest.mousePress(page, LEFT, pos=middle(page))
    app.pass_time(LEAN + 1)
    tick(page)
    assert LEANS in shown(page)
    QTest.mouseRelease(page, LEFT, pos=middle(page))
    tick(page)
    assert state(app) is State.RUNNING
    assert LEANS not in shown(page)
    assert not page.switch.mark.isVisible()


def shown(page: SessionPage) -> list[str]:
    return [words.text() for words in page.findChildren(FittedWords) if words.isVisible()]


def test_a_pen_presses_too(page: SessionPage, app: AppByHand) -> None:
    pen(page, QEvent.Type.TabletPress, middle(page))
    later(app, 100)
    pen(page, QEvent.Type.TabletRelease, middle(page))
    assert state(app) is State.PAUSED


def test_a_pen_on_a_button_is_left_to_the_button(page: SessionPage, app: AppByHand) -> None:
    centre = page.controls.button(Act.NEXT).geometry().center()
    assert not pen(page, QEvent.Type.TabletPress, centre)
    assert not pen(page, QEvent.Type.TabletRelease, centre)
    assert state(app) is State.RUNNING


def pen(page: SessionPage, kind: QEvent.Type, at: QPoint) -> bool:
    """Whether it was taken; if not, Qt makes a mouse of it."""
    device = QPointingDevice.primaryPointingDevice()
    where, none = QPointF(at), Qt.KeyboardModifier.NoModifier
    buttons = LEFT if kind is QEvent.Type.TabletPress else Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind, device, where, page.mapToGlobal(where), 0.5, 0, 0, 0, 0, 0, none, LEFT, buttons
    )
    QApplication.sendEvent(page, event)
    return event.isAccepted()


def test_touch_and_the_mouse_that_a_system_makes_of_it_are_one(
    page: SessionPage, app: AppByHand
) -> None:
    QTest.touchEvent(page, SCREEN).press(0, middle(page), page).commit()
    QTest.mousePress(page, LEFT, pos=middle(page))
    later(app, 100)
    QTest.touchEvent(page, SCREEN).release(0, middle(page), page).commit()
    QTest.mouseRelease(page, LEFT, pos=middle(page))
    assert state(app) is State.PAUSED


def test_a_window_that_is_left_in_the_midst_of_a_press_forgets_it(
    page: SessionPage, app: AppByHand, window: MainWindow
) -> None:
    QTest.mousePress(page, LEFT, pos=middle(page))
    window.show_keys()
    window.show_keys()
    QTest.mouseRelease(page, LEFT, pos=middle(page))
    assert state(app) is State.RUNNING
    assert not page.switch.mark.isVisible()


def test_switched_off_nothing_is_felt(page: SessionPage, app: AppByHand) -> None:
    app.change(replace(app.settings, press_anywhere=False))
    tick(page)
    touch(page, app, [middle(page)])
    QTest.mouseClick(page, LEFT, pos=middle(page))
    assert state(app) is State.RUNNING
    assert not page.switch.mark.isVisible()

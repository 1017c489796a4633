"""The small window on top of others, full screen, and the way back from both."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from tests.support.app_by_hand import AppByHand
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import State
from upstroke.core.settings import CompactPlace, WindowPlace
from upstroke.window.compact_places import LEAST, compact_places
from upstroke.window.forms import put
from upstroke.window.main_window import MainWindow
from upstroke.window.session_notices import STOP_ASKS

SIZES = [LEAST, QSize(320, 150), QSize(480, 220), QSize(280, 400), QSize(360, 640)]


@pytest.fixture
def session(window: MainWindow, app: AppByHand) -> MainWindow:
    """The window in the middle of a session."""
    window.begin()
    app.pass_time(320_000)
    window.tick()
    return window


@pytest.fixture
def small(session: MainWindow) -> MainWindow:
    """The same, in its small form."""
    QTest.keyClick(session.session, Qt.Key.Key_C)
    QApplication.processEvents()
    return session


def state(app: AppByHand) -> State:
    progress = app.now()
    assert progress is not None
    return progress.state


def test_a_key_or_a_button_puts_the_small_window_in_place_of_the_large_one(
    session: MainWindow,
) -> None:
    session.session.compact_button.click()
    assert session.compact.isVisible()
    assert not session.isVisible()
    assert session.compact.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    QTest.keyClick(session.compact, Qt.Key.Key_C)
    assert session.isVisible()
    assert not session.compact.isVisible()


def test_the_session_goes_on_meanwhile(small: MainWindow, app: AppByHand) -> None:
    before = small.compact.ring.value.main
    app.pass_time(3_000)
    small.tick()
    assert small.compact.ring.value.main != before
    small.compact.large.click()
    assert small.session.ring.value == small.compact.ring.value
    assert app.sent == []


def test_the_large_window_comes_back_as_it_was(window: MainWindow, app: AppByHand) -> None:
    window.setGeometry(40, 60, 900, 650)
    window.begin()
    app.pass_time(1_000)
    window.forms.enter()
    window.forms.leave()
    assert window.geometry() == QRect(40, 60, 900, 650)


def test_it_comes_back_maximised(session: MainWindow) -> None:
    session.showMaximized()
    session.forms.enter()
    session.forms.leave()
    assert session.isMaximized()


def test_a_press_anywhere_in_it_pauses(small: MainWindow, app: AppByHand) -> None:
    QTest.mouseClick(small.compact, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert state(app) is State.PAUSED
    small.tick()
    assert small.compact.toggle.accessibleName() == "Go on"


def test_its_button_pauses_once(small: MainWindow, app: AppByHand) -> None:
    small.compact.toggle.click()
    small.compact.toggle.click()
    assert state(app) is State.PAUSED


def test_keys_mean_what_they_mean_on_the_session_page(small: MainWindow, app: AppByHand) -> None:
    QTest.keyClick(small.compact, Qt.Key.Key_N)
    assert app.sent == [Command(Verb.NEXT)]
    QTest.keyClick(small.compact, Qt.Key.Key_S)
    small.tick()
    assert small.compact.notice.text() == STOP_ASKS
    assert small.compact.notice.isVisible()
    assert small.compact.windowTitle() == STOP_ASKS


def test_the_end_is_told_in_the_large_window(small: MainWindow, app: AppByHand) -> None:
    app.do(Command(Verb.STOP))
    small.tick()
    assert small.isVisible()
    assert not small.compact.isVisible()
    assert small.pages.currentWidget() is small.end


def test_closing_it_ends_nothing(small: MainWindow, app: AppByHand) -> None:
    small.compact.close()
    assert small.isVisible()
    assert state(app) is State.RUNNING


def test_whatever_shows_the_large_window_puts_the_small_one_away(small: MainWindow) -> None:
    small.show()
    assert not small.compact.isVisible()


def test_there_is_none_where_no_session_is_shown(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_C)
    assert not window.compact.isVisible()


def test_its_place_is_remembered(small: MainWindow, app: AppByHand) -> None:
    small.compact.setGeometry(120, 80, 300, 130)
    small.close()
    kept = app.settings.compact
    assert (kept.width, kept.height) == (300, 130)
    assert (kept.x, kept.y) == (small.compact.x(), small.compact.y())


def test_the_large_windows_place_is_kept_too(small: MainWindow, app: AppByHand) -> None:
    small.close()
    assert app.settings.window == WindowPlace(1000, 700)


def test_a_place_beyond_every_screen_is_not_gone_to(small: MainWindow) -> None:
    screen = small.screen().availableGeometry()
    put(small.compact, CompactPlace(300, 130, 90_000, 90_000), screen)
    assert screen.contains(small.compact.geometry())
    put(small.compact, CompactPlace(300, 130, screen.left() + 9, screen.top() + 7), screen)
    assert small.compact.pos() == screen.topLeft() + QPoint(9, 7)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_all_of_it_has_a_place_of_its_own(size: QSize) -> None:
    places = compact_places(size)
    whole = QRect(QPoint(0, 0), size)
    rects = [getattr(places, name) for name in places.__dataclass_fields__]
    shown = [rect for rect in rects if not rect.isEmpty()]
    assert all(whole.contains(rect) for rect in shown)
    assert not any(one.intersects(other) for one, other in combinations(shown, 2))
    assert min(places.ring.width(), places.ring.height()) >= 80
    assert min(places.toggle.height(), places.large.width()) >= 44


def test_full_screen_is_left_by_its_key_and_by_escape(session: MainWindow, app: AppByHand) -> None:
    QTest.keyClick(session.session, Qt.Key.Key_F11)
    assert session.isFullScreen()
    app.pass_time(1_000)
    QTest.keyClick(session.session, Qt.Key.Key_F11)
    assert not session.isFullScreen()
    app.pass_time(1_000)
    QTest.keyClick(session.session, Qt.Key.Key_F11)
    QTest.keyClick(session.session, Qt.Key.Key_Escape)
    assert not session.isFullScreen()
    assert session.session.notice.text == ""
    app.pass_time(1_000)
    QTest.keyClick(session.session, Qt.Key.Key_Escape)
    session.tick()
    assert session.session.notice.text == STOP_ASKS
    assert state(app) is State.RUNNING


def test_full_screen_comes_back_after_the_small_window(session: MainWindow) -> None:
    session.forms.swap_full_screen()
    session.forms.enter()
    session.forms.leave()
    assert session.isFullScreen()


def test_it_is_dressed_as_the_large_one(small: MainWindow, app: AppByHand) -> None:
    look = replace(app.settings.look, text_size=180)
    app.change(replace(app.settings, look=look))
    small.forms.leave()
    small.forms.enter()
    assert small.compact.style_now.text == 1.8
    assert small.compact.time_left.drawn_font().weight() > QFont.Weight.Normal


def test_every_window_of_ours_has_the_icon(small: MainWindow) -> None:
    icon = small.windowIcon().pixmap(64, 64).toImage()
    assert not icon.isNull()
    dialog = QFileDialog(small)
    for window in (small.compact, dialog, QWidget(), QMessageBox()):
        assert window.windowIcon().pixmap(64, 64).toImage() == icon

"""What has come under a press takes none of it: pages, cards, notices, by whatever is pressed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice, QTabletEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.presses import BOUNCE, SETTLES
from upstroke.core.session.progress import State
from upstroke.window.main_window import MainWindow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
JUST_IN_TIME = SETTLES - 1


@pytest.fixture
def first_time(qtbot: QtBot) -> tuple[MainWindow, AppByHand]:
    """Nothing agreed to yet; the overview has been there for a while."""
    app = AppByHand()
    window = MainWindow(app, ASSETS, app.clock.in_millis)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    app.clock.millis += SETTLES
    return window, app


@pytest.fixture
def later(window: MainWindow, app: AppByHand) -> MainWindow:
    """The overview has been there for a while; the note is agreed to."""
    app.clock.millis += SETTLES
    return window


def handle(window: QWidget) -> QWindow:
    found = window.windowHandle()
    assert found is not None
    return found


def middle(window: QWidget, part: QWidget) -> QPoint:
    QApplication.processEvents()
    return part.mapTo(window, part.rect().center())


def click(window: QWidget, at: QPoint) -> None:
    QTest.mouseClick(handle(window), LEFT, Qt.KeyboardModifier.NoModifier, at)


TOUCH = QTest.createTouchDevice()


def touch(window: QWidget, at: QPoint) -> None:
    QTest.touchEvent(handle(window), TOUCH).press(0, at)
    QTest.touchEvent(handle(window), TOUCH).release(0, at)


def key(name: Qt.Key) -> Callable[[MainWindow, QPoint], None]:
    return lambda window, _at: QTest.keyClick(handle(window), name)


WAYS: dict[str, Callable[[MainWindow, QPoint], None]] = {
    "mouse": click,
    "touch": touch,
    "space": key(Key.Key_Space),
    "return": key(Key.Key_Return),
    "enter": key(Key.Key_Enter),
    "play": key(Key.Key_MediaPlay),
    "headset": key(Key.Key_LaunchMedia),
}


@pytest.mark.parametrize(
    ("first", "second"),
    [*zip(WAYS, WAYS, strict=True), ("mouse", "space"), ("space", "touch"), ("play", "return")],
)
def test_the_note_is_not_agreed_to_by_what_follows_at_once(
    first_time: tuple[MainWindow, AppByHand], first: str, second: str
) -> None:
    window, app = first_time
    WAYS[first](window, middle(window, window.overview.start))
    assert window.pages.currentWidget() is window.safety
    at = middle(window, window.safety.agree)
    for wait in (0, 300, JUST_IN_TIME - 300):
        app.clock.millis += wait
        WAYS[second](window, at)
        assert not app.state().safety_agreed
    assert app.now() is None


@pytest.mark.parametrize("way", ["mouse", "touch", "space", "return", "enter"])
def test_once_it_can_have_been_seen_it_is(
    first_time: tuple[MainWindow, AppByHand], way: str
) -> None:
    window, app = first_time
    WAYS[way](window, middle(window, window.overview.start))
    app.clock.millis += SETTLES
    WAYS[way](window, middle(window, window.safety.agree))
    assert app.state().safety_agreed
    assert window.pages.currentWidget() is window.session


@pytest.mark.parametrize("told", [True, False])
def test_a_key_that_is_held_agrees_to_nothing_however_long(
    first_time: tuple[MainWindow, AppByHand], *, told: bool
) -> None:
    window, app = first_time
    QTest.keyPress(handle(window), Key.Key_Return)
    assert window.pages.currentWidget() is window.safety
    app.clock.millis += 660
    for _ in range(100):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            repeat = QKeyEvent(kind, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", told)
            QApplication.sendEvent(handle(window), repeat)
        app.clock.millis += 33
    assert not app.state().safety_agreed
    QTest.keyRelease(handle(window), Key.Key_Return)
    app.clock.millis += BOUNCE
    QTest.keyClick(handle(window), Key.Key_Return)
    assert app.state().safety_agreed, "let go and pressed again, it is meant"


@pytest.mark.parametrize("name", [Key.Key_Space, Key.Key_Return, Key.Key_MediaTogglePlayPause])
def test_what_began_a_session_does_not_pause_it_at_once(
    later: MainWindow, app: AppByHand, name: Qt.Key
) -> None:
    QTest.keyClick(handle(later), name)
    assert later.pages.currentWidget() is later.session
    app.clock.millis += JUST_IN_TIME
    QTest.keyClick(handle(later), name)
    assert state(app) is State.RUNNING
    app.clock.millis += SETTLES
    QTest.keyClick(handle(later), name)
    assert state(app) is State.PAUSED


def test_another_key_pauses_a_session_that_has_just_come(later: MainWindow, app: AppByHand) -> None:
    QTest.keyClick(handle(later), Key.Key_Return)
    app.clock.millis += 100
    QTest.keyClick(handle(later), Key.Key_Space)
    assert state(app) is State.PAUSED


def test_a_double_click_on_the_sign_of_the_small_window_pauses_nothing(
    later: MainWindow, app: AppByHand
) -> None:
    later.begin()
    later.tick()
    app.clock.millis += SETTLES
    click(later, middle(later, later.session.compact_button))
    assert later.compact.isVisible()
    small = later.compact
    app.clock.millis += 200
    click(small, small.ring.geometry().center())
    assert state(app) is State.RUNNING
    app.clock.millis += SETTLES
    click(small, small.ring.geometry().center())
    assert state(app) is State.PAUSED


@pytest.mark.parametrize("name", [Key.Key_Space, Key.Key_Return])
def test_after_the_end_nothing_is_begun_anew(
    later: MainWindow, app: AppByHand, name: Qt.Key
) -> None:
    later.begin()
    app.pass_time(1_000_000)
    later.tick()
    assert later.pages.currentWidget() is later.end
    QTest.keyClick(handle(later), name)
    assert later.pages.currentWidget() is later.end, "it was meant to pause"
    app.clock.millis += SETTLES
    QTest.keyClick(handle(later), name)
    assert later.pages.currentWidget() is later.overview
    app.clock.millis += JUST_IN_TIME
    QTest.keyClick(handle(later), name)
    assert app.now() is None


def pen(window: QWidget, kind: QEvent.Type, at: QPoint) -> bool:
    """What a pen does there; whether the window's pages are kept from it."""
    device, where = QPointingDevice.primaryPointingDevice(), QPointF(at)
    none, buttons = Qt.KeyboardModifier.NoModifier, LEFT
    event = QTabletEvent(kind, device, where, where, 0.5, 0, 0, 0, 0, 0, none, LEFT, buttons)
    return QApplication.sendEvent(handle(window), event) and event.isAccepted()


def test_a_pen_is_kept_from_a_new_page_to_the_end_of_its_press(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app = first_time
    window.start()
    at = middle(window, window.safety.agree)
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    assert pen(window, kinds[0], at)
    app.clock.millis += SETTLES
    assert [pen(window, kind, at) for kind in kinds[1:]] == [True, True], "and no mouse is made"
    app.clock.millis += BOUNCE
    assert not pen(window, kinds[0], at), "the next press is the page's"


def test_back_takes_no_time(later: MainWindow, app: AppByHand) -> None:
    later.show_settings()
    QTest.keyClick(handle(later), Key.Key_Escape)
    assert later.pages.currentWidget() is later.overview
    for page in (later.keys, later.overview) * 2:
        app.clock.millis += BOUNCE
        QTest.keyClick(handle(later), Key.Key_F1)
        assert later.pages.currentWidget() is page


def test_the_sheet_of_keys_lets_a_session_be_steered_at_once(
    later: MainWindow, app: AppByHand
) -> None:
    later.begin()
    app.pass_time(100_000)
    QTest.keyClick(handle(later), Key.Key_F1)
    QTest.keyClick(handle(later), Key.Key_Space)
    assert later.pages.currentWidget() is later.keys
    assert state(app) is State.PAUSED
    app.do(Command(Verb.NEXT))
    QTest.keyClick(handle(later), Key.Key_Backspace)
    assert later.pages.currentWidget() is later.keys
    assert app.sent[-1] == Command(Verb.UNDO), "as the sheet says"
    QTest.keyClick(handle(later), Key.Key_Escape)
    assert later.pages.currentWidget() is later.session


def test_a_notice_below_the_one_that_was_read_is_read_too(
    later: MainWindow, app: AppByHand
) -> None:
    app.stores.notices.add("The first.", "The second.")
    later.show_overview()
    app.clock.millis += SETTLES
    at = middle(later, notices_button(later))
    click(later, at)
    assert app.state().notices == ("The second.",)
    QApplication.processEvents()
    app.clock.millis += JUST_IN_TIME
    click(later, at)
    assert app.state().notices == ("The second.",)
    app.clock.millis += BOUNCE
    click(later, middle(later, notices_button(later)))
    assert app.state().notices == ()


def notices_button(window: MainWindow) -> QWidget:
    item = window.overview.notices.itemAt(0)
    assert item is not None
    card = item.widget()
    assert card is not None
    return next(one for one in card.findChildren(QWidget) if one.accessibleName() == "All right")


def test_enter_in_a_dialog_starts_nothing_behind_it(later: MainWindow, app: AppByHand) -> None:
    dialog = QFileDialog(later)
    dialog.open()
    QApplication.processEvents()
    app.clock.millis += 5_000
    dialog.reject()
    QApplication.processEvents()
    QTest.keyClick(handle(later), Key.Key_Return)
    assert app.now() is None
    app.clock.millis += SETTLES
    QTest.keyClick(handle(later), Key.Key_Return)
    assert app.now() is not None


def test_another_programme_takes_no_enter_that_chose_it(later: MainWindow, app: AppByHand) -> None:
    later.overview.programme_chosen.emit("box-breathing")
    QTest.keyClick(handle(later), Key.Key_Return)
    assert app.now() is None


def state(app: AppByHand) -> State:
    progress = app.now()
    assert progress is not None
    return progress.state

"""What has come under a press takes none of it: pages, cards, notices, by whatever is pressed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice, QTabletEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.window.fakes import FakeDesk
from upstroke.core.changes import State
from upstroke.core.commands import Command, Verb
from upstroke.core.pedals import BOUNCE, SETTLES
from upstroke.window.main_window import MainWindow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
JUST_IN_TIME = SETTLES - 1


@pytest.fixture
def first_time(qtbot: QtBot) -> tuple[MainWindow, FakeDesk]:
    """Nothing agreed to yet; the overview has been there for a while."""
    desk = FakeDesk()
    window = MainWindow(desk, desk.clock.now)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    desk.clock.millis += SETTLES
    return window, desk


@pytest.fixture
def later(window: MainWindow, desk: FakeDesk) -> MainWindow:
    """The overview has been there for a while; the note is agreed to."""
    desk.clock.millis += SETTLES
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
    first_time: tuple[MainWindow, FakeDesk], first: str, second: str
) -> None:
    window, desk = first_time
    WAYS[first](window, middle(window, window.overview.start))
    assert window.pages.currentWidget() is window.safety
    at = middle(window, window.safety.agree)
    for wait in (0, 300, JUST_IN_TIME - 300):
        desk.clock.millis += wait
        WAYS[second](window, at)
        assert not desk.safety_agreed()
    assert desk.tick() is None


@pytest.mark.parametrize("way", ["mouse", "touch", "space", "return", "enter"])
def test_once_it_can_have_been_seen_it_is(
    first_time: tuple[MainWindow, FakeDesk], way: str
) -> None:
    window, desk = first_time
    WAYS[way](window, middle(window, window.overview.start))
    desk.clock.millis += SETTLES
    WAYS[way](window, middle(window, window.safety.agree))
    assert desk.safety_agreed()
    assert window.pages.currentWidget() is window.session


@pytest.mark.parametrize("told", [True, False])
def test_a_key_that_is_held_agrees_to_nothing_however_long(
    first_time: tuple[MainWindow, FakeDesk], *, told: bool
) -> None:
    window, desk = first_time
    QTest.keyPress(handle(window), Key.Key_Return)
    assert window.pages.currentWidget() is window.safety
    desk.clock.millis += 660
    for _ in range(100):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            repeat = QKeyEvent(kind, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", told)
            QApplication.sendEvent(handle(window), repeat)
        desk.clock.millis += 33
    assert not desk.safety_agreed()
    QTest.keyRelease(handle(window), Key.Key_Return)
    desk.clock.millis += BOUNCE
    QTest.keyClick(handle(window), Key.Key_Return)
    assert desk.safety_agreed(), "let go and pressed again, it is meant"


@pytest.mark.parametrize("name", [Key.Key_Space, Key.Key_Return, Key.Key_MediaTogglePlayPause])
def test_what_began_a_session_does_not_pause_it_at_once(
    later: MainWindow, desk: FakeDesk, name: Qt.Key
) -> None:
    QTest.keyClick(handle(later), name)
    assert later.pages.currentWidget() is later.session
    desk.clock.millis += JUST_IN_TIME
    QTest.keyClick(handle(later), name)
    assert state(desk) is State.RUNNING
    desk.clock.millis += SETTLES
    QTest.keyClick(handle(later), name)
    assert state(desk) is State.PAUSED


def test_another_key_pauses_a_session_that_has_just_come(later: MainWindow, desk: FakeDesk) -> None:
    QTest.keyClick(handle(later), Key.Key_Return)
    desk.clock.millis += 100
    QTest.keyClick(handle(later), Key.Key_Space)
    assert state(desk) is State.PAUSED


def test_a_double_click_on_the_sign_of_the_small_window_pauses_nothing(
    later: MainWindow, desk: FakeDesk
) -> None:
    later.begin()
    later.tick()
    desk.clock.millis += SETTLES
    click(later, middle(later, later.session.compact_button))
    assert later.compact.isVisible()
    small = later.compact
    desk.clock.millis += 200
    click(small, small.ring.geometry().center())
    assert state(desk) is State.RUNNING
    desk.clock.millis += SETTLES
    click(small, small.ring.geometry().center())
    assert state(desk) is State.PAUSED


@pytest.mark.parametrize("name", [Key.Key_Space, Key.Key_Return])
def test_after_the_end_nothing_is_begun_anew(
    later: MainWindow, desk: FakeDesk, name: Qt.Key
) -> None:
    later.begin()
    desk.pass_time(1_000_000)
    later.tick()
    assert later.pages.currentWidget() is later.end
    QTest.keyClick(handle(later), name)
    assert later.pages.currentWidget() is later.end, "it was meant to pause"
    desk.clock.millis += SETTLES
    QTest.keyClick(handle(later), name)
    assert later.pages.currentWidget() is later.overview
    desk.clock.millis += JUST_IN_TIME
    QTest.keyClick(handle(later), name)
    assert desk.tick() is None


def pen(window: QWidget, kind: QEvent.Type, at: QPoint) -> bool:
    """What a pen does there; whether the window's pages are kept from it."""
    device, where = QPointingDevice.primaryPointingDevice(), QPointF(at)
    none, buttons = Qt.KeyboardModifier.NoModifier, LEFT
    event = QTabletEvent(kind, device, where, where, 0.5, 0, 0, 0, 0, 0, none, LEFT, buttons)
    return QApplication.sendEvent(handle(window), event) and event.isAccepted()


def test_a_pen_is_kept_from_a_new_page_to_the_end_of_its_press(
    first_time: tuple[MainWindow, FakeDesk],
) -> None:
    window, desk = first_time
    window.start()
    at = middle(window, window.safety.agree)
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    assert pen(window, kinds[0], at)
    desk.clock.millis += SETTLES
    assert [pen(window, kind, at) for kind in kinds[1:]] == [True, True], "and no mouse is made"
    desk.clock.millis += BOUNCE
    assert not pen(window, kinds[0], at), "the next press is the page's"


def test_back_takes_no_time(later: MainWindow, desk: FakeDesk) -> None:
    later.show_settings()
    QTest.keyClick(handle(later), Key.Key_Escape)
    assert later.pages.currentWidget() is later.overview
    for page in (later.keys, later.overview) * 2:
        desk.clock.millis += BOUNCE
        QTest.keyClick(handle(later), Key.Key_F1)
        assert later.pages.currentWidget() is page


def test_the_sheet_of_keys_lets_a_session_be_steered_at_once(
    later: MainWindow, desk: FakeDesk
) -> None:
    later.begin()
    desk.pass_time(100_000)
    QTest.keyClick(handle(later), Key.Key_F1)
    QTest.keyClick(handle(later), Key.Key_Space)
    assert later.pages.currentWidget() is later.keys
    assert state(desk) is State.PAUSED
    desk.send(Command(Verb.NEXT))
    QTest.keyClick(handle(later), Key.Key_Backspace)
    assert later.pages.currentWidget() is later.keys
    assert desk.sent[-1] == Command(Verb.UNDO), "as the sheet says"
    QTest.keyClick(handle(later), Key.Key_Escape)
    assert later.pages.currentWidget() is later.session


def test_a_notice_below_the_one_that_was_read_is_read_too(
    later: MainWindow, desk: FakeDesk
) -> None:
    desk.told = ["The first.", "The second."]
    later.show_overview()
    desk.clock.millis += SETTLES
    at = middle(later, notices_button(later))
    click(later, at)
    assert desk.told == ["The second."]
    QApplication.processEvents()
    desk.clock.millis += JUST_IN_TIME
    click(later, at)
    assert desk.told == ["The second."]
    desk.clock.millis += BOUNCE
    click(later, middle(later, notices_button(later)))
    assert desk.told == []


def notices_button(window: MainWindow) -> QWidget:
    item = window.overview.notices.itemAt(0)
    assert item is not None
    card = item.widget()
    assert card is not None
    return next(one for one in card.findChildren(QWidget) if one.accessibleName() == "All right")


def test_enter_in_a_dialog_starts_nothing_behind_it(later: MainWindow, desk: FakeDesk) -> None:
    dialog = QFileDialog(later)
    dialog.open()
    QApplication.processEvents()
    desk.clock.millis += 5_000
    dialog.reject()
    QApplication.processEvents()
    QTest.keyClick(handle(later), Key.Key_Return)
    assert desk.tick() is None
    desk.clock.millis += SETTLES
    QTest.keyClick(handle(later), Key.Key_Return)
    assert desk.tick() is not None


def test_another_programme_takes_no_enter_that_chose_it(later: MainWindow, desk: FakeDesk) -> None:
    later.overview.programme_chosen.emit("box-breathing")
    QTest.keyClick(handle(later), Key.Key_Return)
    assert desk.tick() is None


def state(desk: FakeDesk) -> State:
    progress = desk.tick()
    assert progress is not None
    return progress.state

"""Media keys: one pauses, one plays, the others do whichever it is the time for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.window.fakes import FakeDesk, HandClock
from upstroke.core.changes import State
from upstroke.core.commands import Command, Verb
from upstroke.core.keys import STANDARD, Act, act_of, bindings, with_key
from upstroke.core.pedals import SETTLES
from upstroke.window.main_window import MainWindow
from upstroke.window.press_guard import TWICE
from upstroke.window.steering import Steering

Key = Qt.Key
PLAY, PAUSE, BOTH = Key.Key_MediaPlay, Key.Key_MediaPause, Key.Key_MediaTogglePlayPause
ON = (State.RUNNING, State.RESUMING)


def state(desk: FakeDesk) -> State | None:
    progress = desk.tick()
    return None if progress is None else progress.state


@pytest.fixture
def session(window: MainWindow, desk: FakeDesk) -> MainWindow:
    window.begin()
    desk.pass_time(100_000)
    return window


def press(window: MainWindow, desk: FakeDesk, key: Qt.Key) -> State | None:
    """Press it on the page that is seen, long enough after the last press."""
    desk.clock.millis += SETTLES
    page = window.pages.currentWidget()
    assert page is not None
    QTest.keyClick(page, key)
    return state(desk)


def test_pause_pauses_and_does_nothing_more(session: MainWindow, desk: FakeDesk) -> None:
    for _ in range(3):
        assert press(session, desk, PAUSE) is State.PAUSED


def test_play_plays_and_does_nothing_more(session: MainWindow, desk: FakeDesk) -> None:
    for _ in range(3):
        assert press(session, desk, PLAY) in ON
    press(session, desk, PAUSE)
    for _ in range(3):
        assert press(session, desk, PLAY) in ON


@pytest.mark.parametrize("key", [BOTH, Key.Key_LaunchMedia, Key.Key_ToggleCallHangup])
def test_what_has_no_direction_toggles(session: MainWindow, desk: FakeDesk, key: Qt.Key) -> None:
    for _ in range(2):
        assert press(session, desk, key) is State.PAUSED
        assert press(session, desk, key) in ON


@pytest.mark.parametrize("first", [BOTH, PAUSE])
@pytest.mark.parametrize("second", [BOTH, PLAY])
def test_two_keys_of_one_press_are_one_change(
    session: MainWindow, desk: FakeDesk, first: Qt.Key, second: Qt.Key
) -> None:
    press(session, desk, first)
    desk.clock.millis += 500
    QTest.keyClick(session.session, second)
    assert state(desk) is State.PAUSED


def test_below_the_sheet_of_keys_they_do_the_same(session: MainWindow, desk: FakeDesk) -> None:
    session.show_keys()
    assert press(session, desk, PAUSE) is State.PAUSED
    assert press(session, desk, PAUSE) is State.PAUSED
    assert press(session, desk, PLAY) in ON
    assert press(session, desk, Key.Key_Space) is State.PAUSED
    assert session.pages.currentWidget() is session.keys


@pytest.mark.parametrize("key", [PLAY, BOTH, Key.Key_LaunchMedia])
def test_on_the_overview_play_starts(window: MainWindow, desk: FakeDesk, key: Qt.Key) -> None:
    assert press(window, desk, key) is State.RUNNING
    assert window.pages.currentWidget() is window.session


def test_on_the_overview_pause_starts_nothing(window: MainWindow, desk: FakeDesk) -> None:
    for key in (PAUSE, Key.Key_MediaNext, Key.Key_MediaPrevious, Key.Key_MediaStop):
        assert press(window, desk, key) is None


def test_play_is_subject_to_the_safety_note(qtbot: QtBot) -> None:
    desk = FakeDesk()
    window = MainWindow(desk, desk.clock.now)
    qtbot.addWidget(window)
    window.show()
    assert press(window, desk, PLAY) is None
    assert window.pages.currentWidget() is window.safety
    for key in (PLAY, BOTH, PLAY):
        assert press(window, desk, key) is None
    assert not desk.safety_agreed()


def test_play_takes_a_stop_back(session: MainWindow, desk: FakeDesk) -> None:
    desk.send(Command(Verb.STOP))
    session.tick()
    assert press(session, desk, PAUSE) is State.STOPPED
    assert press(session, desk, PLAY) is not State.STOPPED


def test_a_headset_that_believes_wrongly_can_be_bound_as_before() -> None:
    bound = with_key(STANDARD, Act.TOGGLE, "Media Play").bindings
    assert act_of("Media Play", bound) is Act.TOGGLE
    assert bound[Act.PLAY_ONLY] == ()
    old = bindings({Act.TOGGLE: ("Space", "Media Play", "Media Pause")})
    assert act_of("Media Pause", old) is Act.TOGGLE, "as a settings file of before says"


def test_steering_asks_what_each_key_says() -> None:
    clock = HandClock()
    steering = Steering(clock.now)
    assert steering.key("Media Pause") == Command(Verb.PAUSE)
    clock.millis += TWICE - 1
    assert steering.key("Media Play") is None
    clock.millis += TWICE
    assert steering.key("Media Play") == Command(Verb.RESUME)

"""Media keys: one pauses, one plays, the others do whichever it is the time for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand, Clock
from upstroke.core.keys import STANDARD, Act, act_of, bindings, with_key
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.presses import SETTLES
from upstroke.core.session.progress import State
from upstroke.window.main_window import MainWindow
from upstroke.window.press_guard import TWICE
from upstroke.window.steering import Steering

Key = Qt.Key
PLAY, PAUSE, BOTH = Key.Key_MediaPlay, Key.Key_MediaPause, Key.Key_MediaTogglePlayPause
ON = (State.RUNNING, State.RESUMING)


def state(app: AppByHand) -> State | None:
    progress = app.now()
    return None if progress is None else progress.state


@pytest.fixture
def session(window: MainWindow, app: AppByHand) -> MainWindow:
    window.begin()
    app.pass_time(100_000)
    return window


def press(window: MainWindow, app: AppByHand, key: Qt.Key) -> State | None:
    """Press it on the page that is seen, long enough after the last press."""
    app.clock.millis += SETTLES
    page = window.pages.currentWidget()
    assert page is not None
    QTest.keyClick(page, key)
    return state(app)


def test_pause_pauses_and_does_nothing_more(session: MainWindow, app: AppByHand) -> None:
    for _ in range(3):
        assert press(session, app, PAUSE) is State.PAUSED


def test_play_plays_and_does_nothing_more(session: MainWindow, app: AppByHand) -> None:
    for _ in range(3):
        assert press(session, app, PLAY) in ON
    press(session, app, PAUSE)
    for _ in range(3):
        assert press(session, app, PLAY) in ON


@pytest.mark.parametrize("key", [BOTH, Key.Key_LaunchMedia, Key.Key_ToggleCallHangup])
def test_what_has_no_direction_toggles(session: MainWindow, app: AppByHand, key: Qt.Key) -> None:
    for _ in range(2):
        assert press(session, app, key) is State.PAUSED
        assert press(session, app, key) in ON


@pytest.mark.parametrize("first", [BOTH, PAUSE])
@pytest.mark.parametrize("second", [BOTH, PLAY])
def test_two_keys_of_one_press_are_one_change(
    session: MainWindow, app: AppByHand, first: Qt.Key, second: Qt.Key
) -> None:
    press(session, app, first)
    app.clock.millis += 500
    QTest.keyClick(session.session, second)
    assert state(app) is State.PAUSED


def test_below_the_sheet_of_keys_they_do_the_same(session: MainWindow, app: AppByHand) -> None:
    session.show_keys()
    assert press(session, app, PAUSE) is State.PAUSED
    assert press(session, app, PAUSE) is State.PAUSED
    assert press(session, app, PLAY) in ON
    assert press(session, app, Key.Key_Space) is State.PAUSED
    assert session.pages.currentWidget() is session.keys


@pytest.mark.parametrize("key", [PLAY, BOTH, Key.Key_LaunchMedia])
def test_on_the_overview_play_starts(window: MainWindow, app: AppByHand, key: Qt.Key) -> None:
    assert press(window, app, key) is State.RUNNING
    assert window.pages.currentWidget() is window.session


def test_on_the_overview_pause_starts_nothing(window: MainWindow, app: AppByHand) -> None:
    for key in (PAUSE, Key.Key_MediaNext, Key.Key_MediaPrevious, Key.Key_MediaStop):
        assert press(window, app, key) is None


def test_play_is_subject_to_the_safety_note(qtbot: QtBot) -> None:
    app = AppByHand()
    window = MainWindow(app, ASSETS, app.clock.in_millis)
    qtbot.addWidget(window)
    window.show()
    assert press(window, app, PLAY) is None
    assert window.pages.currentWidget() is window.safety
    for key in (PLAY, BOTH, PLAY):
        assert press(window, app, key) is None
    assert not app.state().safety_agreed


def test_play_takes_a_stop_back(session: MainWindow, app: AppByHand) -> None:
    app.do(Command(Verb.STOP))
    session.tick()
    assert press(session, app, PAUSE) is State.STOPPED
    assert press(session, app, PLAY) is not State.STOPPED


def test_a_headset_that_believes_wrongly_can_be_bound_as_before() -> None:
    bound = with_key(STANDARD, Act.TOGGLE, "Media Play")
    assert act_of("Media Play", bound) is Act.TOGGLE
    assert bound[Act.PLAY_ONLY] == ()
    old = bindings({Act.TOGGLE: ("Space", "Media Play", "Media Pause")})
    assert act_of("Media Pause", old) is Act.TOGGLE, "as a settings file of before says"


def test_steering_asks_what_each_key_says() -> None:
    clock = Clock()
    steering = Steering(clock.in_millis)
    assert steering.key("Media Pause") == Command(Verb.PAUSE)
    clock.millis += TWICE - 1
    assert steering.key("Media Play") is None
    clock.millis += TWICE
    assert steering.key("Media Play") == Command(Verb.RESUME)

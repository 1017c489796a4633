"""The window as a whole: pages, pace, look, place, and what it may not import."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, OWN, SAFETY, AppByHand
from tests.window.paints import Paints
from upstroke.core.intents import ChooseLength, ChooseProgramme, Leave
from upstroke.core.session.commands import Command, Verb
from upstroke.core.settings import Look, MotionChoice, Settings, Theme, WindowPlace
from upstroke.core.units import Millis
from upstroke.window.look import DARK
from upstroke.window.main_window import MainWindow
from upstroke.window.pacing import LIVELY, SLOW

Key = Qt.Key
OWN_KEY = "programmes/own.toml"


@pytest.fixture
def first_time(qtbot: QtBot) -> tuple[MainWindow, AppByHand]:
    """Nothing agreed to yet."""
    app = AppByHand()
    window = MainWindow(app, ASSETS, app.clock.in_millis)
    qtbot.addWidget(window)
    window.show()
    return window, app


def test_the_programmes_that_were_not_read_for_the_first_page_come_after_it(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app = first_time
    shown = window.overview.programme.count()
    app.write_own("own.toml", OWN)
    window.prepare()
    assert window.overview.programme.count() == shown + 1


def test_the_safety_note_is_agreed_to_once(first_time: tuple[MainWindow, AppByHand]) -> None:
    window, app = first_time
    window.start()
    assert window.pages.currentWidget() is window.safety
    assert app.now() is None
    assert QApplication.focusWidget() is window.safety.agree
    QTest.keyClick(window.safety.agree, Key.Key_Return)
    assert app.state().safety_agreed
    assert app.now() is not None
    assert window.pages.currentWidget() is window.session
    window.show_overview()
    app.do(Leave())
    window.start()
    assert window.pages.currentWidget() is window.session


def test_the_safety_note_can_be_left_without_agreeing(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app = first_time
    window.start()
    QTest.mouseClick(window.safety.back_button, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.overview
    assert not app.state().safety_agreed
    assert app.now() is None


def test_a_programme_without_a_safety_note_starts_at_once(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app = first_time
    app.write_own("own.toml", OWN)
    window.show_overview()
    app.do(ChooseProgramme(OWN_KEY))
    window.start()
    assert window.pages.currentWidget() is window.session


def test_begin_starts_unasked(first_time: tuple[MainWindow, AppByHand]) -> None:
    window, app = first_time
    window.begin()
    assert window.pages.currentWidget() is window.session
    assert app.now() is not None


def test_begin_without_a_plan_stays_where_it_is(window: MainWindow, app: AppByHand) -> None:
    app.do(ChooseLength(60_000))
    window.begin()
    assert window.pages.currentWidget() is window.overview


BROKEN = OWN.replace("seconds = 60", "seconds = 0")


def shows_what_is_wrong(window: MainWindow) -> bool:
    words = [each.text() for each in window.overview.findChildren(QLabel) if each.isVisible()]
    told = any("own.toml:" in text for text in words)
    return window.pages.currentWidget() is window.overview and told


@pytest.fixture
def own(window: MainWindow, app: AppByHand) -> MainWindow:
    """One of the person's own programmes is chosen."""
    app.write_own("own.toml", OWN)
    window.show_overview()
    app.do(ChooseProgramme(OWN_KEY))
    window.show_overview()
    return window


def break_it(app: AppByHand) -> None:
    app.write_own("own.toml", BROKEN)


def by_start(window: MainWindow, app: AppByHand) -> None:
    break_it(app)
    window.start()


def from_the_end(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.do(Command(Verb.STOP))
    window.tick()
    assert window.pages.currentWidget() is window.end
    break_it(app)
    QTest.mouseClick(window.end.again_button, Qt.MouseButton.LeftButton)
    window.tick()


def from_the_settings(window: MainWindow, app: AppByHand) -> None:
    window.show_settings()
    break_it(app)
    QTest.mouseClick(window.settings.back_button, Qt.MouseButton.LeftButton)


def by_coming_back(window: MainWindow, app: AppByHand) -> None:
    break_it(app)
    QApplication.sendEvent(window.window(), QEvent(QEvent.Type.WindowActivate))


@pytest.mark.parametrize("come", [by_start, from_the_end, from_the_settings, by_coming_back])
def test_a_programme_that_is_broken_by_now_is_not_started_and_told(
    own: MainWindow, app: AppByHand, come: Callable[[MainWindow, AppByHand], None]
) -> None:
    window = own
    come(window, app)
    assert shows_what_is_wrong(window)
    assert app.now() is None
    assert not window.overview.start.isEnabled()
    app.write_own("own.toml", OWN)
    window.tick()
    assert not shows_what_is_wrong(window), "it is mended"
    QTest.mouseClick(window.overview.start, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.session


def test_one_that_breaks_while_the_safety_note_is_read_is_told(
    own: MainWindow, app: AppByHand
) -> None:
    window = own
    app.write_own("own.toml", f"{OWN}{SAFETY}")
    window.start()
    assert window.pages.currentWidget() is window.safety
    break_it(app)
    QTest.keyClick(window.safety.agree, Key.Key_Return)
    assert shows_what_is_wrong(window)
    assert app.now() is None


def test_time_alone_carries_the_window_through(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    seen = []
    for _ in range(100):
        app.pass_time(10_000)
        window.tick()
        seen.append(window.pages.currentWidget())
    assert seen[0] is window.session
    assert seen[-1] is window.end
    assert seen.index(window.end) in (92, 93), "at 15:21"


def test_whoever_pauses_the_window_shows_it(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.do(Command(Verb.PAUSE))
    window.tick()
    assert window.session.ring.value.main == "Paused"


@pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_Question])
def test_the_sheet_of_keys_comes_and_goes(window: MainWindow, app: AppByHand, key: Qt.Key) -> None:
    window.begin()
    QTest.keyClick(window.session, key)
    assert window.pages.currentWidget() is window.keys
    app.pass_time(1_000)
    window.tick()
    assert window.pages.currentWidget() is window.keys, "the session runs on below it"
    QTest.keyClick(window.keys, key)
    assert window.pages.currentWidget() is window.session


def test_the_end_comes_up_over_the_sheet_of_keys(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    window.show_keys()
    app.pass_time(1_000_000)
    window.tick()
    assert window.pages.currentWidget() is window.end


def test_full_screen_by_one_key_from_every_page(window: MainWindow) -> None:
    QTest.keyClick(window.overview.start, Key.Key_F11)
    assert window.isFullScreen()
    window.begin()
    QTest.keyClick(window.session, Key.Key_F11)
    assert not window.isFullScreen()


def test_the_window_comes_back_as_it_was(qtbot: QtBot) -> None:
    app = AppByHand(replace(Settings(), window=WindowPlace(820, 610)))
    window = MainWindow(app, ASSETS)
    qtbot.addWidget(window)
    window.show()
    assert (window.width(), window.height()) == (820, 610)
    window.resize(700, 900)
    window.close()
    assert app.settings.window == WindowPlace(700, 900)
    assert app.progress() is None
    assert Leave() in app.done


def test_maximised_is_remembered_with_the_size_before(qtbot: QtBot) -> None:
    app = AppByHand(replace(Settings(), window=WindowPlace(820, 610, maximised=True)))
    window = MainWindow(app, ASSETS)
    qtbot.addWidget(window)
    window.show()
    assert window.isMaximized()
    window.close()
    assert app.settings.window.maximised


def test_full_screen_is_not_remembered(window: MainWindow, app: AppByHand) -> None:
    before = app.settings.window
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.close()
    assert app.settings.window == before


def test_the_theme_of_the_settings_is_worn_from_the_start(qtbot: QtBot) -> None:
    app = AppByHand(replace(Settings(), look=Look(Theme.DARK, 120)))
    window = MainWindow(app, ASSETS)
    qtbot.addWidget(window)
    for part in (window.overview.start, window.overview.strip, window.session.ring, window.keys):
        assert part.style_now.palette is DARK
        assert part.style_now.text == 1.2


def test_text_grows_with_a_large_window(window: MainWindow) -> None:
    before = window.overview.start.style_now.text
    window.resize(2000, 1400)
    QApplication.processEvents()
    assert window.overview.start.style_now.text > before


def session_of(window: MainWindow, app: AppByHand) -> tuple[MainWindow, AppByHand, QTimer]:
    """Under way, ten seconds into its first work, and ticked by hand only."""
    window.begin()
    timer = window.findChild(QTimer)
    assert timer is not None
    app.pass_time(20_000)
    QApplication.processEvents()
    window.tick()
    QApplication.processEvents()
    return window, app, timer


def paintings_in(app: AppByHand, timer: QTimer, millis: Millis) -> int:
    """What is painted while so much time passes, at the pace the window has set itself."""
    paintings, application = Paints(), QApplication.instance()
    assert application is not None
    application.installEventFilter(paintings)
    until = app.clock.millis + millis
    while app.clock.millis < until:
        app.clock.millis += timer.interval()
        timer.timeout.emit()
        QApplication.processEvents()
    application.removeEventFilter(paintings)
    return paintings.count


def test_what_is_hidden_ticks_slowly_and_paints_nothing(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app, timer = session_of(*first_time)
    assert timer.interval() == LIVELY
    assert paintings_in(app, timer, 2_000) > 20
    window.hide()
    window.tick()
    assert timer.interval() == SLOW
    assert paintings_in(app, timer, 2_000) == 0
    window.show()
    QApplication.processEvents()
    window.tick()
    assert timer.interval() == LIVELY


def test_with_reduced_motion_little_more_than_the_digits_is_painted(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app, timer = session_of(*first_time)
    moving = paintings_in(app, timer, 4_000)
    window.settings.changed.emit(replace(app.settings, look=Look(motion=MotionChoice.REDUCED)))
    window.tick()
    QApplication.processEvents()
    still = paintings_in(app, timer, 4_000)
    assert 0 < still < moving / 2


def test_a_frame_between_ticks_moves_the_ring_by_the_clock(
    first_time: tuple[MainWindow, AppByHand],
) -> None:
    window, app, timer = session_of(*first_time)
    before = window.session.ring.value.share
    app.clock.millis += LIVELY
    timer.timeout.emit()
    between = window.session.ring.value.share
    window.tick()
    assert before > between == window.session.ring.value.share


def test_nothing_heavy_is_imported_with_the_window() -> None:
    code = "import sys, upstroke.window.main_window; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = {name.split(".")[0] for name in run.stdout.split()}
    assert not loaded & {"numpy", "pydub", "soundfile", "simpleaudio", "asyncio"}
    assert "PySide6.QtMultimedia" not in run.stdout


def test_each_cue_of_the_session_that_is_shown_is_heard(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.pass_time(60_000)
    window.tick()
    progress = app.progress()
    assert progress is not None
    due = [cue for cue in progress.timeline.cues if cue.clip and cue.start < 55_000]
    assert len(due) > 5
    heard = app.output.clips()[: len(due)]
    assert heard == [cue.clip for cue in due], "each cue of the timeline, once, in its order"


def test_showing_lets_no_time_pass(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.pass_time(10_000)
    before = app.progress()
    app.clock.millis += 5_000
    window.show_keys()
    window.show_state()
    assert app.progress() is before
    window.tick()
    after = app.progress()
    assert before is not None
    assert after is not None
    assert after.position == before.position + 5_000

"""What a screen reader finds: names and roles, in the order of the page; and what it is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import AppByHand
from tests.window.controls import control
from upstroke.core.intents import Begin
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.window.announcing import Announcer, told_of_step
from upstroke.window.glance import RingValue, Tone
from upstroke.window.main_window import MainWindow
from upstroke.window.reading_order import read_as_seen, stops
from upstroke.window.ring import Ring
from upstroke.window.session_notices import STOP_ASKS
from upstroke.window.strip import Strip
from upstroke.window.switch import Switch

SECOND = 1_000


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def told(widget: QWidget, text: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def shown_plan(app: AppByHand) -> Timeline:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    return plan


PAGES: tuple[Callable[[MainWindow], None], ...] = (
    MainWindow.show_overview,
    MainWindow.show_settings,
    MainWindow.show_keys,
    MainWindow.begin,
)


@pytest.mark.parametrize("show", PAGES, ids=lambda show: show.__name__)
@pytest.mark.parametrize("width", [360, 1000])
def test_tab_goes_down_the_page_as_it_is_seen(
    window: MainWindow, show: Callable[[MainWindow], None], width: int
) -> None:
    window.resize(width, 700)
    show(window)
    QApplication.processEvents()
    page = window.pages.currentWidget()
    assert page is not None
    seen = [one for one in stops(page) if one.isVisible() and one.isEnabled()]
    assert len(seen) > 1
    walked = [seen[0]]
    seen[0].setFocus()
    for _ in seen[1:]:
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        walked.append(now)
    assert walked == seen


def test_lengths_are_read_from_the_shortest_to_ones_own(window: MainWindow) -> None:
    names = [one.accessibleName() for one in stops(window.overview.length) if one.isVisible()]
    assert [name.split(",")[0] for name in names] == ["Quick", "Standard", "Full", "Other"]


def test_the_journey_is_read_after_what_stands_left_of_it(window: MainWindow) -> None:
    order = stops(window.overview)
    assert order.index(window.overview.journey) > order.index(window.overview.start)


def test_what_lies_over_a_page_still_does_after_ordering(qtbot: QtBot, window: MainWindow) -> None:
    above = QWidget(window.overview)
    read_as_seen(window.overview)
    qtbot.addWidget(above)
    assert window.overview.children()[-1] is above


def test_what_changes_every_second_has_a_name_that_stays(qtbot: QtBot) -> None:
    ring = Ring()
    qtbot.addWidget(ring)
    ring.show_value(RingValue(0.5, 60_000, Tone.WORK, "0:30", below="to go"))
    assert role(ring) is QAccessible.Role.StaticText
    assert told(ring, QAccessible.Text.Name) == "Time left"
    assert told(ring, QAccessible.Text.Description) == "0:30, to go"
    assert ring.accessibleDescription() == "", "setting it would tell each second"


def test_the_strip_is_a_picture_and_while_live_a_slider_over_its_steps(
    qtbot: QtBot, app: AppByHand
) -> None:
    plan, strip, jumps = shown_plan(app), Strip(live=True), list[int]()
    qtbot.addWidget(strip)
    strip.jump.connect(jumps.append)
    strip.show_value(plan, plan.steps[3].start)
    assert role(strip) is QAccessible.Role.Graphic
    assert role(strip.handle) is QAccessible.Role.Slider
    assert (strip.handle.minimum(), strip.handle.value()) == (1, 4)
    assert strip.handle.maximum() == len(plan.steps)
    assert jumps == []
    strip.handle.setValue(7)
    assert jumps == [plan.steps[6].start]


def test_up_and_down_on_the_strip_move_by_a_step(qtbot: QtBot, app: AppByHand) -> None:
    plan, strip, jumps = shown_plan(app), Strip(live=True), list[int]()
    qtbot.addWidget(strip)
    strip.jump.connect(jumps.append)
    strip.show_value(plan, plan.steps[3].start)
    QTest.keyClick(strip.handle, Qt.Key.Key_Up)
    assert jumps == [plan.steps[4].start]
    strip.show_value(plan, plan.steps[3].start)
    assert strip.handle.value() == 4, "what was refused is not shown"


def test_a_strip_that_is_only_looked_at_has_nothing_to_move(qtbot: QtBot) -> None:
    strip = Strip(live=False)
    qtbot.addWidget(strip)
    strip.show()
    assert not strip.handle.isVisible()


def test_every_step_is_announced_once_and_no_second_is(app: AppByHand) -> None:
    said = list[str]()
    announcer = Announcer(said.append)
    plan = shown_plan(app)
    app.do(Begin())
    for _ in range(plan.total // SECOND + 3):
        progress = app.now()
        assert progress is not None
        announcer.follow(progress)
        app.pass_time(SECOND)
    steps = [told_of_step(plan, step) for step in plan.steps]
    assert said == [*steps, f"Done. All {len(steps)} steps, 15 min 21 s."]


def test_a_pause_going_on_and_a_notice_are_announced_once(app: AppByHand) -> None:
    said = list[str]()
    announcer = Announcer(said.append)

    def follow(notice: str = "") -> None:
        for _ in range(3):
            progress = app.now()
            assert progress is not None
            announcer.follow(progress, notice)

    app.do(Begin())
    follow()
    app.do(Command(Verb.PAUSE))
    follow(STOP_ASKS)
    app.do(Command(Verb.RESUME))
    follow()
    assert said == [
        "Before you begin, both legs, 45 s",
        "Paused, 0:50 to go",
        STOP_ASKS,
        "Going on: get ready",
    ]


def test_the_next_session_is_announced_from_its_beginning(app: AppByHand) -> None:
    said = list[str]()
    announcer = Announcer(said.append)
    app.do(Begin())
    for _ in range(2):
        progress = app.now()
        assert progress is not None
        announcer.follow(progress)
        announcer.rest()
    assert len(said) == 2


def test_what_a_screen_reader_turns_is_turned_as_by_hand(
    window: MainWindow, app: AppByHand
) -> None:
    window.show_settings()
    gentle = control(window.settings, Switch, "gentle")
    QAccessible.queryAccessibleInterface(gentle).actionInterface().doAction("Toggle")
    assert app.settings.gentle
    gentle.click()
    assert not app.settings.gentle
    sound = window.settings.tabs[1]
    QAccessible.queryAccessibleInterface(sound).actionInterface().doAction("Toggle")
    assert window.settings.sound.isVisible()


def test_showing_a_switch_on_is_no_click(qtbot: QtBot) -> None:
    turned, clicks = Switch("Rain"), list[bool]()
    qtbot.addWidget(turned)
    turned.clicked[bool].connect(clicks.append)  # type: ignore[index] # Qt has two
    turned.setChecked(True)
    assert clicks == []
    turned.toggle()
    assert clicks == [False]
    turned.click()
    assert clicks == [False, True]


@pytest.mark.parametrize("show", PAGES, ids=lambda show: show.__name__)
def test_the_focus_is_seen_wherever_the_keyboard_brings_it(
    window: MainWindow, show: Callable[[MainWindow], None]
) -> None:
    show(window)
    QApplication.processEvents()
    page = window.pages.currentWidget()
    assert page is not None
    for one in (stop for stop in stops(page) if stop.isVisible() and stop.isEnabled()):
        page.setFocus()
        one.clearFocus()
        without = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        assert one.grab().toImage() != without, one.accessibleName()


def test_the_place_in_the_journey_is_kept_in_sight(window: MainWindow) -> None:
    window.resize(360, 640)
    QApplication.processEvents()
    journey = window.overview.journey
    journey.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(journey, Qt.Key.Key_End)
    last = journey.visualRect(journey.currentIndex())
    assert last.isValid()
    assert journey.viewport().visibleRegion().boundingRect().contains(last.center())

"""The overview: what would be played, and one press that plays it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from upstroke.core.intents import ChooseLength
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import State
from upstroke.files.places import picture_file
from upstroke.window.button import Button
from upstroke.window.dressed import Words
from upstroke.window.look import Style
from upstroke.window.main_window import MainWindow
from upstroke.window.overview_page import OverviewPage
from upstroke.window.pictures import Pictures

Key = Qt.Key


def texts(window: MainWindow) -> list[str]:
    page = window.overview
    return [words.text() for words in page.findChildren(Words) if words.isVisible()]


def button(window: MainWindow, label: str) -> Button:
    return next(
        one
        for one in window.overview.findChildren(Button)
        if one.isVisible() and one.face.label == label
    )


def click(window: MainWindow, label: str) -> None:
    QTest.mouseClick(button(window, label), Qt.MouseButton.LeftButton)


def total(app: AppByHand) -> int:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    return plan.total


def test_the_programme_its_total_and_its_end_are_seen(window: MainWindow, app: AppByHand) -> None:
    assert window.overview.programme.currentText() == "Leg massage"
    assert app.state().programme.summary in texts(window)
    assert any(text.endswith("ends at 20:45") for text in texts(window))


def test_the_journey_has_a_row_for_every_step(window: MainWindow, app: AppByHand) -> None:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    rows = window.overview.journey.rows
    assert rows.rowCount() == len(plan.steps)
    assert rows.line(0) == "Before you begin, both legs, 45 s"
    assert rows.line(6) == "Calf, left leg, 1 min"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_start(window: MainWindow, app: AppByHand, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is window.overview.start
    QTest.keyClick(focus, key)
    progress = app.now()
    assert progress is not None
    assert progress.state is State.RUNNING
    assert window.pages.currentWidget() is window.session


def test_start_is_the_largest_button(window: MainWindow) -> None:
    others = [one.height() for one in window.overview.findChildren(Button) if one.isVisible()]
    assert window.overview.start.height() == max(others)
    assert window.overview.start.width() > 300


def test_every_named_length_tells_its_total(window: MainWindow, app: AppByHand) -> None:
    faces = {one.face.label: one.face.detail for one in window.overview.findChildren(Button)}
    assert faces["Quick"].startswith("6 min")
    assert faces["Full"].startswith("27 min")
    assert set(app.state().totals) == {"quick", "standard", "full"}


def test_another_length_is_one_press_away(window: MainWindow, app: AppByHand) -> None:
    before = total(app)
    click(window, "Quick")
    assert app.state().length == "quick"
    assert total(app) < before
    assert button(window, "Quick").isChecked()
    assert not button(window, "Standard").isChecked()


def test_any_total_can_be_chosen(window: MainWindow, app: AppByHand) -> None:
    click(window, "Other")
    length = window.overview.length
    length.minutes.number.setValue(20)
    assert app.state().length == 1_200_000
    assert total(app) == 1_200_000
    assert any(text.startswith("20 min, ends at 20:50") for text in texts(window))


def test_a_total_that_cannot_be_had_says_so_and_offers_the_nearest(
    window: MainWindow, app: AppByHand
) -> None:
    click(window, "Other")
    window.overview.length.minutes.number.setValue(1)
    plan = app.state().plan
    assert not isinstance(plan, Timeline)
    assert "1 min is not possible. The nearest is 4 min 50 s." in texts(window)
    assert window.overview.journey.isVisible(), "the journey stays"
    assert not window.overview.start.isEnabled()
    QTest.mouseClick(window.overview.length.take, Qt.MouseButton.LeftButton)
    assert app.state().length == plan.nearest
    assert isinstance(app.state().plan, Timeline)
    assert window.overview.start.isEnabled()
    assert not window.overview.length.take.isVisible()


def test_enter_does_not_start_what_cannot_be_had(window: MainWindow, app: AppByHand) -> None:
    window.overview.length_chosen.emit(60_000)
    assert QApplication.focusWidget() is window.overview
    QTest.keyClick(window.overview, Key.Key_Return)
    assert app.now() is None
    window.overview.length_chosen.emit("quick")
    assert QApplication.focusWidget() is window.overview.start


def test_another_programme_brings_its_own_page(window: MainWindow, app: AppByHand) -> None:
    chooser = window.overview.programme
    index = chooser.findText("Box breathing")
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)
    assert app.state().programme.id == "box-breathing"
    assert app.state().programme.summary in texts(window)
    assert "both" not in window.overview.journey.rows.line(0)


def test_the_end_moves_on_with_the_clock(qtbot: QtBot, app: AppByHand) -> None:
    evening = datetime(2026, 3, 1, 20, 30)  # noqa: DTZ001 - the time on a person's wall
    times = iter((evening, evening + timedelta(minutes=40)))
    page = OverviewPage(Pictures(ASSETS, partial(picture_file, ASSETS)), lambda: next(times))
    qtbot.addWidget(page)
    page.show_state(app.state(), Style())
    before = page.total.text()
    page.show_time()
    assert before.endswith("20:45")
    assert page.total.text().endswith("21:25")


def test_a_zone_that_changes_while_the_window_is_open_is_noticed(
    qtbot: QtBot, app: AppByHand, zone: Callable[[str], None]
) -> None:
    noon = datetime(2027, 3, 28, 12, tzinfo=UTC)
    window = MainWindow(app, ASSETS, app.clock.in_millis, lambda: noon)
    qtbot.addWidget(window)
    ends = []
    for place in ("Europe/Berlin", "Asia/Tokyo", "America/New_York"):
        zone(place)
        window.tick()
        ends.append(window.overview.total.text().partition("ends at ")[2])
    assert ends == ["14:15", "21:15", "08:15"]


@pytest.mark.parametrize(
    ("code", "end"), [("en_US", "8:45 PM"), ("de_DE", "20:45"), ("fi_FI", "20.45")]
)
def test_the_end_is_written_as_the_region_does(
    window: MainWindow, region: Callable[[str], None], code: str, end: str
) -> None:
    region(code)
    window.tick()
    assert window.overview.total.text().endswith(f"ends at {end}")


def test_a_whole_day_can_be_chosen_and_is_told_in_hours(window: MainWindow, app: AppByHand) -> None:
    app.do(ChooseLength(24 * 3_600_000))
    window.show_overview()
    length = window.overview.length
    assert "24 h is not possible. The nearest is 52 min 45 s." in texts(window)
    assert length.minutes.number.value() == 1440


def test_safety_is_there_in_short_and_one_press_away_in_full(
    window: MainWindow, app: AppByHand
) -> None:
    safety = app.state().programme.safety
    assert safety is not None
    assert safety.spoken in texts(window)
    click(window, "Safety note")
    assert window.pages.currentWidget() is window.safety
    full = [words.text() for words in window.safety.findChildren(Words)]
    for note in safety.notes:
        assert note.title in full
        for point in note.points:
            assert any(point in text for text in full)
    assert not window.safety.agree.isVisible(), "nothing is waiting for it"
    QTest.keyClick(window.safety, Key.Key_Escape)
    assert window.pages.currentWidget() is window.overview


def test_trouble_with_the_sound_is_told_before_the_start(
    window: MainWindow, app: AppByHand
) -> None:
    app.show(trouble="No sound: no player works on this machine.")
    window.tick()
    assert app.state().trouble in texts(window)
    app.show(trouble=None)
    window.tick()
    assert not window.overview.trouble.isVisible()


def test_notices_are_told_until_they_are_read(window: MainWindow, app: AppByHand) -> None:
    app.stores.notices.add("The settings could not be read and were set aside.")
    window.show_overview()
    QApplication.processEvents()
    assert app.state().notices[0] in texts(window)
    click(window, "All right")
    assert app.state().notices == ()
    QApplication.processEvents()
    assert not any("set aside" in text for text in texts(window))

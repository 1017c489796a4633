"""How one feels, before and after: told with one press, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import BUILT_IN, AppByHand
from tests.support.sessions import SESSION
from tests.window.controls import control
from upstroke.core.intents import FeelBefore
from upstroke.core.session.commands import Command, Verb
from upstroke.window.feeling_chart import MOST_SHOWN, FeelingChart, Felt, felt_in, strokes
from upstroke.window.feeling_scale import FeelingScale, cells_in, question
from upstroke.window.main_window import MainWindow
from upstroke.window.switch import Switch

Key = Qt.Key


@pytest.fixture
def scale(qtbot: QtBot) -> FeelingScale:
    made = FeelingScale("How it feels before: {told}")
    qtbot.addWidget(made)
    made.resize(600, 44)
    made.show()
    return made


def press(scale: FeelingScale, number: int) -> None:
    at = scale.cells()[number].center().toPoint()
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=at)


def test_a_press_chooses_and_another_takes_it_back(scale: FeelingScale) -> None:
    told: list[object] = []
    scale.chosen.connect(told.append)
    for number in (0, 10, 7, 7):
        press(scale, number)
    assert told == [0, 10, 7, None]
    assert scale.feeling is None


def test_keys_choose_too_and_leave_the_others_to_the_page(scale: FeelingScale) -> None:
    told: list[object] = []
    scale.chosen.connect(told.append)
    for key in (Key.Key_4, Key.Key_Right, Key.Key_Left, Key.Key_End, Key.Key_Delete):
        QTest.keyClick(scale, key)
    assert told == [4, 5, 4, 10, None]
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Up):
        QTest.keyClick(scale, key)
    assert len(told) == 5


def test_it_says_what_is_chosen(scale: FeelingScale) -> None:
    assert scale.accessibleName() == "How it feels before: not said"
    press(scale, 3)
    assert scale.accessibleName() == "How it feels before: 3 of 10"


@pytest.mark.parametrize("width", [200, 300, 480, 700, 2000])
def test_every_number_has_a_place_of_its_own_within_the_width(width: int) -> None:
    cells = cells_in(width, 44)
    assert len(cells) == 11
    for number, cell in enumerate(cells):
        assert cell.right() <= width + 0.01
        assert cell.width() >= 28
        assert not any(cell.intersects(other) for other in cells[:number])


def test_a_narrow_one_has_two_rows(scale: FeelingScale) -> None:
    assert scale.heightForWidth(300) > 2 * 44
    assert scale.heightForWidth(600) == 44


def test_legs_are_asked_for_where_the_programme_is_about_them() -> None:
    asked = {one.id: question(one) for one in BUILT_IN}
    assert asked["leg-massage"] == "How do your legs feel? 0 is heavy, 10 is light."
    assert asked["box-breathing"] == "How do you feel? 0 is heavy, 10 is light."


# --- on the pages -------------------------------------------------------------------------------


def test_the_overview_asks_and_start_needs_no_answer(window: MainWindow, app: AppByHand) -> None:
    row = window.overview.feeling
    assert row.isVisible()
    assert QApplication.focusWidget() is window.overview.start
    press(row.scale, 4)
    assert app.state().history.feeling_before == 4
    assert QApplication.focusWidget() is window.overview.start, "Enter still starts"
    window.show_overview()
    assert row.scale.feeling == 4
    app.do(FeelBefore(None))
    window.show_overview()
    assert row.scale.feeling is None


def test_the_end_asks_too(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.do(Command(Verb.STOP))
    window.tick()
    press(window.end.feeling.scale, 9)
    assert app.state().history.feeling_after == 9
    window.tick()
    assert window.end.feeling.scale.feeling == 9


def test_whoever_does_not_want_to_be_asked_is_not(window: MainWindow, app: AppByHand) -> None:
    window.show_settings()
    control(window.settings, Switch, "ask_feeling").click()
    assert not app.settings.ask_feeling
    window.show_overview()
    assert not window.overview.feeling.isVisible()
    window.begin()
    app.do(Command(Verb.STOP))
    window.tick()
    assert not window.end.feeling.isVisible()


# --- the chart ----------------------------------------------------------------------------------


def test_the_chart_is_of_the_last_sessions_that_tell_anything() -> None:
    silent = replace(SESSION, before=None, after=None)
    only_after = replace(SESSION, before=None, after=5)
    assert felt_in([SESSION, silent, only_after]) == (Felt(None, 5), Felt(3, 7))
    assert len(felt_in([SESSION] * 50)) == MOST_SHOWN


def test_its_lines_go_up_where_it_feels_lighter() -> None:
    area = QRectF(10, 20, 300, 100)
    first, second = strokes((Felt(0, 10), Felt(None, 5)), area)
    assert (first.before, first.after) == (120.0, 20.0)
    assert (second.before, second.after) == (None, 70.0)
    assert area.contains(QPointF(first.x, 50))
    assert first.x < second.x
    assert all(area.contains(QPointF(one.x, 50)) for one in strokes((Felt(1, 2),) * 30, area))


def test_without_feelings_there_is_no_chart(qtbot: QtBot) -> None:
    chart = FeelingChart()
    qtbot.addWidget(chart)
    chart.show_sessions([replace(SESSION, before=None, after=None)])
    assert chart.isHidden()
    chart.show_sessions([SESSION])
    assert not chart.isHidden()
    assert chart.accessibleName() == "Feelings before and after: 3 then 7"
    assert not chart.grab().isNull()

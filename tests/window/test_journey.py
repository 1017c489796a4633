"""The journey before it begins: cards in order, rows where there is less room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from tests.window.samples import timeline_of
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.window.journey import Journey
from upstroke.window.look import LIGHT, Style
from upstroke.window.main_window import MainWindow
from upstroke.window.pictures import Pictures
from upstroke.window.strip_shape import x_at

LEGS = timeline_of("leg-massage")


@pytest.fixture
def journey(qtbot: QtBot) -> Journey:
    made = Journey(Pictures(ASSETS, lambda name: ASSETS / "illustrations" / f"{name}.svg"))
    qtbot.addWidget(made)
    made.show_timeline(LEGS)
    made.resize(478, 600)
    made.show()
    QApplication.processEvents()
    return made


def places(journey: Journey) -> list[tuple[int, int]]:
    rects = [journey.visualRect(journey.rows.index(row)) for row in range(journey.rows.rowCount())]
    return [(rect.top(), rect.left()) for rect in rects]


def test_cards_lie_in_order_edge_to_edge(journey: Journey) -> None:
    assert journey.faces.columns == 3
    found = places(journey)
    assert found == sorted(found), "line by line, from left to right"
    assert len({left for _, left in found}) == 3
    rects = [
        journey.faces.rect_of(row, journey.visualRect(journey.rows.index(row))) for row in range(3)
    ]
    assert rects[0].left() == 0
    assert 458 <= rects[-1].right() <= 462
    assert all(other.left() - one.right() > 4 for one, other in pairwise(rects))


def test_a_narrow_place_has_rows(journey: Journey) -> None:
    journey.resize(320, 600)
    QApplication.processEvents()
    assert journey.faces.columns == 0
    assert len({left for _, left in places(journey)}) == 1
    journey.resize(900, 600)
    QApplication.processEvents()
    assert journey.faces.columns > 3


def test_large_text_has_fewer_cards_or_rows(journey: Journey) -> None:
    journey.dress(Style(LIGHT, 2.0))
    assert journey.faces.columns == 0


def test_grown_it_is_as_high_as_all_of_it(journey: Journey) -> None:
    journey.grow(grown=True)
    QApplication.processEvents()
    lines = -(-len(LEGS.steps) // journey.faces.columns)
    assert journey.height() == lines * journey.faces.size.height()


def test_arrows_go_from_card_to_card_and_from_line_to_line(journey: Journey) -> None:
    journey.setFocus(Qt.FocusReason.TabFocusReason)
    journey.setCurrentIndex(journey.rows.index(0))
    QTest.keyClick(journey, Qt.Key.Key_Right)
    assert journey.currentIndex().row() == 1
    QTest.keyClick(journey, Qt.Key.Key_Down)
    assert journey.currentIndex().row() == 4


def test_a_press_on_the_overviews_strip_shows_the_step(window: MainWindow, app: AppByHand) -> None:
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    strip, journey = window.overview.strip, window.overview.journey
    last = plan.steps[-2]
    x = round(x_at(plan, (last.start + last.end) // 2, strip.width()))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert journey.currentIndex().row() == last.index
    rect = journey.visualRect(journey.currentIndex())
    assert journey.viewport().rect().contains(rect.center())


def test_a_jump_on_the_strip_is_undone_like_a_skip(window: MainWindow, app: AppByHand) -> None:
    window.begin()
    app.pass_time(320_000)
    window.tick()
    strip = window.session.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 60, 20))
    window.tick()
    assert app.sent[-1].verb is Verb.SEEK
    assert "takes it back" in window.session.notice.text
    app.pass_time(1_000)
    QTest.keyClick(window.session, Qt.Key.Key_U)
    assert app.sent[-1] == Command(Verb.UNDO)
    progress = app.now()
    assert progress is not None
    assert progress.moment.step.id == "calf"

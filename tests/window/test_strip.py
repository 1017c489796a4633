"""The strip: time from left to right, and a jump where it is pressed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.window.samples import timeline_of
from upstroke.core.programme.model import Side
from upstroke.core.time_format import HOUR, MINUTE, length_text
from upstroke.window.strip import Strip
from upstroke.window.strip_shape import (
    APART,
    block,
    curve,
    fitting_names,
    has_pressure,
    name_places,
    side_runs,
    step_at,
    x_at,
)
from upstroke.window.time_marks import TimeMarks, marks

LEGS = timeline_of("leg-massage")
BOX = timeline_of("box-breathing")
AREA = QRectF(0, 0, 1000, 50)


def test_blocks_follow_each_other_and_fill_the_width() -> None:
    blocks = [block(LEGS, step, AREA) for step in LEGS.steps]
    assert blocks[0].left() == 0
    assert 996 <= blocks[-1].right() <= 1000
    for one, other in pairwise(blocks):
        assert 0 <= other.left() - one.right() <= 3


def test_more_pressure_is_a_higher_curve() -> None:
    calf = next(step for step in LEGS.steps if step.id == "calf")
    rest = LEGS.steps[-1]
    assert min(p.y() for p in curve(LEGS, calf, AREA)) < min(p.y() for p in curve(LEGS, rest, AREA))
    for step in LEGS.steps:
        for point in curve(LEGS, step, AREA):
            assert AREA.adjusted(-1, -1, 1, 1).contains(point)


def test_whether_there_is_pressure_at_all() -> None:
    assert has_pressure(LEGS)
    assert not has_pressure(BOX)


@pytest.mark.parametrize("width", [460, 1000])
def test_no_stretch_goes_without_a_name_or_its_initial(width: int) -> None:
    runs = side_runs(LEGS, QRectF(0, 0, width, 20))
    named = fitting_names(runs, lambda name: 8.0 * len(name))
    legs = [run for run in runs if run.initial]
    assert [name[0].lower() for name, _ in named][: len(legs)] == [run.name[0] for run in legs]
    for (_, one), (_, other) in pairwise(named):
        assert one.right() + APART <= other.left() + 1e-6


@pytest.mark.parametrize("index", range(len(LEGS.steps)))
def test_every_step_is_found_where_it_is_drawn(index: int) -> None:
    middle = (LEGS.steps[index].start + LEGS.steps[index].end) // 2
    assert step_at(LEGS, x_at(LEGS, middle, 777), 777).index == index


def test_beyond_the_ends_lie_the_first_and_last_step() -> None:
    assert step_at(LEGS, -5, 100) is LEGS.steps[0]
    assert step_at(LEGS, 500, 100) is LEGS.steps[-1]


def test_sides_are_told_once_for_all_steps_in_a_row() -> None:
    sides = [run.side for run in side_runs(LEGS, AREA)]
    assert sides == [
        Side.BOTH, Side.LEFT, Side.RIGHT, Side.BOTH, Side.RIGHT,
        Side.LEFT, Side.RIGHT, Side.LEFT, Side.BOTH,
    ]  # fmt: skip
    assert [run.name for run in side_runs(LEGS, AREA)][-2:] == ["left", "rest"]


@pytest.mark.parametrize("width", [200, 330, 942, 2000])
def test_names_of_sides_are_whole_and_apart_or_not_there(width: int) -> None:
    runs = side_runs(LEGS, QRectF(0, 0, width, 20))
    places = [place for place in name_places(runs, [30.0] * len(runs)) if place is not None]
    assert places
    assert places[0].left() >= 0
    assert places[-1].right() <= width
    for one, other in pairwise(places):
        assert other.left() - one.right() >= APART


class Watched(Strip):
    """Notes what it was asked to paint."""

    def __init__(self) -> None:
        self.now = 1_000
        super().__init__(live=True, clock=lambda: self.now)
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


@pytest.fixture
def strip(qtbot: QtBot) -> Watched:
    made = Watched()
    qtbot.addWidget(made)
    made.resize(900, 70)
    made.show_value(LEGS, 100_000)
    made.show()
    QApplication.processEvents()
    made.painted.clear()
    return made


def test_a_press_asks_for_the_step_under_it(qtbot: QtBot, strip: Watched) -> None:
    calf = next(step for step in LEGS.steps if step.id == "calf")
    x = round(x_at(LEGS, (calf.work_start + calf.end) // 2, strip.width()))
    with qtbot.waitSignal(strip.jump) as asked:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert asked.args == [calf.start]


def test_what_slips_asks_for_nothing(strip: Watched) -> None:
    asked: list[int] = []
    strip.jump.connect(asked.append)
    left, wiped, here = Qt.MouseButton.LeftButton, QPoint(300, 20), QPoint(200, 20)
    QTest.mousePress(strip, left, pos=here)
    QTest.mouseMove(strip, wiped)
    QTest.mouseRelease(strip, left, pos=wiped)
    assert asked == [], "a wipe"
    QTest.mousePress(strip, left, pos=here)
    strip.now += 5_000
    QTest.mouseRelease(strip, left, pos=here)
    assert asked == [], "a lean"
    QTest.mouseClick(strip, left, pos=here)
    strip.now += 200
    QTest.mouseClick(strip, left, pos=here)
    assert len(asked) == 1, "a bounce"


def test_what_is_hovered_over_is_told_and_outlined(strip: Watched) -> None:
    calf = next(step for step in LEGS.steps if step.id == "calf")
    x = round(x_at(LEGS, (calf.work_start + calf.end) // 2, strip.width()))
    QTest.mouseMove(strip, QPoint(x, 20))
    QApplication.processEvents()
    assert strip.told(calf).startswith("Calf, left leg · at 5:")
    assert QToolTip.text() == strip.told(calf)
    assert any(rect.contains(x, 20) for rect in strip.painted)
    strip.painted.clear()
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert any(rect.contains(x, 20) for rect in strip.painted)


@pytest.mark.parametrize("minutes", [3, 6, 15, 27, 90, 600, 1440])
@pytest.mark.parametrize("width", [200, 442, 942, 3000])
def test_times_are_round_and_apart(minutes: int, width: int) -> None:
    found = marks(minutes * MINUTE, width, lambda _: 50.0)
    assert all(mark.time % MINUTE == 0 and 0 < mark.x < width for mark in found)
    assert all(other.x - one.x >= 100 for one, other in pairwise(found))
    assert len({other.time - one.time for one, other in pairwise(found)}) <= 1


def test_a_whole_day_has_marks_too() -> None:
    found = marks(24 * HOUR, 442, lambda time: 8.0 * len(length_text(time)))
    assert [length_text(mark.time) for mark in found] == ["6 h", "12 h", "18 h"]


def test_times_are_written_whole_above_the_strip(qtbot: QtBot) -> None:
    page, strip = QWidget(), Strip(live=False)
    qtbot.addWidget(page)
    page.resize(1000, 120)
    strip.setParent(page)
    strip.setGeometry(40, 40, 900, 70)
    times = TimeMarks(strip)
    times.setParent(page)
    times.setGeometry(140, 10, 700, 26)
    times.show_timeline(LEGS)
    shown = times.shown()
    assert [text for text, _ in shown] == ["5 min", "10 min"]
    x = shown[0][1].center().x() + 140 - 40
    assert x == pytest.approx(x_at(LEGS, 5 * MINUTE, 900), abs=1)
    assert all(QRectF(times.rect()).contains(place) for _, place in shown)


def test_the_strip_of_the_overview_is_only_looked_at(qtbot: QtBot) -> None:
    strip = Strip(live=False)
    qtbot.addWidget(strip)
    strip.show_value(LEGS)
    with qtbot.assertNotEmitted(strip.jump):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton)


def test_a_moving_playhead_paints_only_where_it_was_and_is(strip: Watched) -> None:
    strip.show_value(LEGS, 100_010)
    QApplication.processEvents()
    assert strip.painted == [], "less than a pixel"
    strip.show_value(LEGS, 102_000)
    QApplication.processEvents()
    assert len(strip.painted) == 1
    assert strip.painted[0].width() < 40


def test_another_timeline_paints_everything(strip: Watched) -> None:
    strip.show_value(BOX, 0)
    QApplication.processEvents()
    assert strip.painted == [strip.rect()]

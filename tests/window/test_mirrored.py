"""A language that is read from the right: everything is mirrored but the body and the ring."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.window.fakes import FakeDesk
from tests.window.pseudo import PSEUDO_ARABIC, in_arabic_letters
from upstroke.texts import in_use, use
from upstroke.window.dressed import Words
from upstroke.window.feeling_scale import FeelingScale
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.main_window import MainWindow
from upstroke.window.mirrored import corner, edges, flipped, pointing, seen, seen_exactly
from upstroke.window.own_language import speak_qt

EVENING = datetime(2026, 3, 1, 20, 30)  # noqa: DTZ001 - the time on a person's wall
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def from_the_right() -> Iterator[None]:
    before = in_use()
    use(PSEUDO_ARABIC)
    speak_qt("ar")
    yield
    use(before)
    speak_qt("en")


@pytest.fixture
def arabic(qtbot: QtBot) -> MainWindow:
    desk = FakeDesk()
    desk.agree_safety()
    made = MainWindow(desk, desk.clock.now, lambda: EVENING)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, widget.rect().topLeft()).x()


# --- places -------------------------------------------------------------------------------------


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(100, 40)
    return made


def test_a_place_is_mirrored_within_its_widget(plain: QWidget) -> None:
    assert plain.layoutDirection() is RIGHT_TO_LEFT
    assert seen(plain, QRect(10, 5, 20, 8)) == QRect(70, 5, 20, 8)
    assert seen_exactly(plain, QRectF(0.5, 5, 20, 8)) == QRectF(79.5, 5, 20, 8)
    assert corner(plain, 0, 3, 24).x() == 76
    assert edges(1, 2, 3, 4) == QMargins(3, 2, 1, 4)


def test_a_place_is_where_it_was_for_those_who_read_from_the_left(plain: QWidget) -> None:
    speak_qt("en")
    assert seen(plain, QRect(10, 5, 20, 8)) == QRect(10, 5, 20, 8)
    assert seen_exactly(plain, QRectF(0.5, 5, 20, 8)) == QRectF(0.5, 5, 20, 8)
    assert edges(1, 2, 3, 4) == QMargins(1, 2, 3, 4)


def test_twice_in_the_mirror_is_as_before() -> None:
    rect = QRectF(3, 4, 5, 6)
    assert flipped(flipped(rect, 50), 50) == rect


def test_icons_that_point_are_turned_and_no_others(plain: QWidget) -> None:
    drawn = QImage(4, 4, QImage.Format.Format_RGB32)
    drawn.fill(QColor("black"))
    drawn.setPixelColor(0, 0, QColor("white"))
    pixmap = QPixmap.fromImage(drawn)
    turned = pointing(plain, "arrow-left", pixmap).toImage()
    assert turned.pixelColor(3, 0) == QColor("white")
    same = pointing(plain, "play", pixmap).toImage()
    assert same.pixelColor(0, 0) == QColor("white")


def test_what_flows_begins_at_the_right(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    outer, flow = QHBoxLayout(whole), FlowLayout()
    outer.addLayout(flow)
    first, second = Words("one", wrap=False), Words("two", wrap=False)
    for part in (first, second):
        flow.addWidget(part)
    whole.resize(400, 60)
    whole.show()
    QApplication.processEvents()
    assert first.x() > second.x() > whole.width() // 2


def test_nought_is_at_the_right_and_is_what_is_pressed_there(qtbot: QtBot) -> None:
    scale = FeelingScale("{told}")
    qtbot.addWidget(scale)
    scale.resize(600, 44)
    scale.show()
    places = [cell.left() for cell in scale.cells()]
    assert places == sorted(places, reverse=True)
    QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=scale.cells()[0].center().toPoint())
    assert scale.feeling == 0


# --- pages --------------------------------------------------------------------------------------


def test_the_window_speaks_and_is_read_from_the_right(arabic: MainWindow) -> None:
    assert arabic.layoutDirection() is RIGHT_TO_LEFT
    assert arabic.overview.start.face.label == in_arabic_letters("Start")
    overview = arabic.overview
    assert left_of(overview.programme, arabic) > left_of(overview.settings_button, arabic)
    assert left_of(overview.start, arabic) > left_of(overview.journey, arabic)
    arabic.show_settings()
    QApplication.processEvents()
    settings = arabic.settings
    assert left_of(settings.heading, arabic) < left_of(settings.back_button, arabic)
    assert left_of(settings.tabs[0], arabic) > left_of(settings.tabs[-1], arabic)

"""A language that is read from the right: everything is mirrored but the body and the ring."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from tests.window.pseudo import PSEUDO_ARABIC, in_arabic_letters
from upstroke.core.keys import Act
from upstroke.core.timeline import Timeline
from upstroke.files.places import picture_file
from upstroke.texts import in_use, use
from upstroke.window.dressed import Words
from upstroke.window.feeling_scale import FeelingScale
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.main_window import MainWindow
from upstroke.window.mirrored import corner, edges, flipped, pointing, seen, seen_exactly
from upstroke.window.own_language import speak_qt
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.strip import Strip

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
    app = AppByHand()
    app.agree_safety()
    made = MainWindow(app, ASSETS, app.clock.in_millis, lambda: EVENING)
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


def test_time_runs_from_the_right_on_the_strip_and_in_the_journey(arabic: MainWindow) -> None:
    arabic.begin()
    QApplication.processEvents()
    strip, session = arabic.session.findChildren(Strip)[0], arabic.session
    first, last = strip.step_under(QPointF(strip.width() - 2, 5)), strip.step_under(QPointF(2, 5))
    assert first is not None
    assert last is not None
    assert first.index == 0
    assert last.start > first.start
    buttons = [session.controls.button(act) for act in (Act.BACK, Act.TOGGLE, Act.NEXT)]
    places = [button.x() for button in buttons]
    assert places == sorted(places, reverse=True)
    assert session.ring.x() < session.width() // 2


def test_what_is_painted_is_the_mirror_of_what_those_see_who_read_from_the_left(
    qtbot: QtBot,
) -> None:
    drawn = []
    for language in ("ar", "en"):
        speak_qt(language)
        strip = Strip(live=False, playhead=True)
        qtbot.addWidget(strip)
        strip.resize(400, 80)
        plan = AppByHand().state().plan
        assert isinstance(plan, Timeline)
        strip.show_value(plan, 300_000)
        picture = strip.grab(QRect(0, 0, 400, 40)).toImage()
        drawn.append(picture.convertToFormat(QImage.Format.Format_RGB32))
    from_right, from_left = drawn
    mirror = from_left.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    same = sum(from_right.pixel(x, y) == mirror.pixel(x, y) for x in range(400) for y in range(40))
    assert same > 0.97 * 400 * 40


def test_a_left_leg_stays_a_left_one(qtbot: QtBot) -> None:
    drawn = []
    for language in ("ar", "en"):
        speak_qt(language)
        view = PictureView(Pictures(ASSETS, partial(picture_file, ASSETS)))
        qtbot.addWidget(view)
        view.resize(200, 150)
        view.show_picture("calf", "Calf", mirrored=False)
        drawn.append(view.grab().toImage())
    assert drawn[0] == drawn[1]

"""Every page fits from a telephone to a wall, at 200 % text size, with texts twice as long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand, as_it_is
from tests.window.test_fits import PAGES as FITTING
from tests.window.twice import TwiceAsLong, twice_as_long
from tests.window.written import ELLIPSIS, faults_of, settle, written_on
from tools.docs.pictures import PAGES as PICTURED
from upstroke.core.settings import Look, Settings, Theme, WindowPlace
from upstroke.files.translations import read_catalogue
from upstroke.texts import in_use, use
from upstroke.window.compact_places import LEAST
from upstroke.window.dressed import Dressed, Words
from upstroke.window.main_window import MainWindow
from upstroke.window.painting import painting

MORE = ("history", "end", "overview-offer", "settings-listening", "session-listening")

PAGES = {**FITTING, **{name: PICTURED[name] for name in MORE}}

IN_SESSION = ("get ready", "timed", "counted", "paused", "unheard", "skipped", "answered")

SMALL = (LEAST, QSize(320, 150), QSize(280, 400), QSize(360, 640))


@dataclass(frozen=True)
class Case:
    """A size of the window, of its text in percent, how long texts are, and in which language."""

    width: int
    height: int
    text: int
    times: int = 1
    language: str = "en"

    def __str__(self) -> str:
        said = self.language if self.times == 1 else f"texts x {self.times}"
        return f"{self.width}x{self.height} at {self.text} %, {said}"


CASES = (
    Case(360, 640, 100),
    Case(360, 640, 200, language="fr"),
    Case(1000, 700, 100, language="es"),
    Case(1000, 700, 200, language="de"),
    Case(3840, 2160, 200),
    Case(360, 640, 100, 2),
    Case(360, 640, 200, 2),
    Case(640, 480, 100, 2),
    Case(1000, 700, 100, 2),
    Case(1000, 700, 200, 2),
    Case(3840, 2160, 100, 2),
)

AS_SMALL = (Case(360, 640, 100), Case(1000, 700, 100, language="de"), Case(1000, 700, 200, 2))


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Case]:
    found: Case = request.param
    assert qapp is not None
    before = in_use()
    said = read_catalogue(ASSETS, found.language)
    use(TwiceAsLong("en", like=said) if found.times > 1 else said)
    yield found
    use(before)


def shown(case: Case, page: str) -> MainWindow:
    settings = Settings(
        look=Look(Theme.LIGHT, case.text), window=WindowPlace(case.width, case.height)
    )
    altered = twice_as_long if case.times > 1 else as_it_is
    app = AppByHand(settings, altered=altered)
    window = MainWindow(app, ASSETS, app.clock.in_millis)
    window.show()
    settle(1)
    PAGES[page](window, app)
    settle()
    return window


def put_away(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("case", CASES, ids=str, indirect=True)
def test_everything_is_read_and_reached(case: Case, page: str) -> None:
    window = shown(case, page)
    assert (window.width(), window.height()) == (case.width, case.height), "it does not grow"
    current = window.pages.currentWidget()
    assert current is not None
    faults = faults_of(current)
    put_away(window)
    assert faults == []


@pytest.mark.parametrize("page", IN_SESSION)
@pytest.mark.parametrize("case", AS_SMALL, ids=str, indirect=True)
def test_the_small_window_too(case: Case, page: str) -> None:
    window = shown(case, page)
    window.forms.enter()
    found = {}
    for size in SMALL:
        window.compact.resize(size)
        window.tick()
        settle(2)
        found[(size.width(), size.height())] = faults_of(window.compact)
    put_away(window)
    assert not any(found.values()), found


class Scrawl(Dressed, QLabel):
    """Writes as it should not."""

    def __init__(self, page: QWidget, room: QRect, text: str, *, wraps: bool = False) -> None:
        super().__init__(page)
        self._text, self._wraps = text, wraps
        self.setGeometry(room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write."""
        with painting(self) as painter:
            flag = Qt.TextFlag.TextWordWrap if self._wraps else Qt.TextFlag.TextSingleLine
            painter.drawText(self.rect(), int(flag), self._text)


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    """A page with nothing wrong on it."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    Scrawl(page, QRect(10, 10, 200, 40), "All is well")
    button = QPushButton("Well", page)
    button.setGeometry(10, 100, 90, 44)
    page.show()
    return page


def plant(page: QWidget, widget: QWidget) -> list[str]:
    """What is found once something is there too."""
    assert faults_of(page) == []
    widget.show()
    settle()
    return faults_of(page)


def test_of_a_faultless_page_nothing_is_told(sheet: QWidget) -> None:
    assert [one.text for one in written_on(sheet)] == ["All is well"]
    assert faults_of(sheet) == []


def test_a_painted_text_that_is_cut_is_found(sheet: QWidget) -> None:
    found = plant(sheet, Scrawl(sheet, QRect(10, 60, 60, 40), "Much too long for so little"))
    assert ["cut at the side" in one for one in found] == [True]


def test_a_painted_text_that_is_too_high_is_found(sheet: QWidget) -> None:
    words = "Several lines where there is room for one"
    found = plant(sheet, Scrawl(sheet, QRect(10, 60, 100, 22), words, wraps=True))
    assert ["cut in its height" in one for one in found] == [True]


def test_an_elided_text_is_found(sheet: QWidget) -> None:
    found = plant(sheet, Scrawl(sheet, QRect(10, 60, 200, 40), f"Much too lo{ELLIPSIS}"))
    assert ["is elided" in one for one in found] == [True]


def test_texts_over_each_other_are_found(sheet: QWidget) -> None:
    found = plant(sheet, Scrawl(sheet, QRect(30, 12, 200, 40), "In the way"))
    assert found == ["'All is well' lies over 'In the way'"]


def test_a_label_that_is_cut_is_found(sheet: QWidget) -> None:
    label = Words("Unbreakable, and some more words")
    label.setParent(sheet)
    label.setGeometry(10, 60, 40, 200)
    assert ["cut at the side" in one for one in plant(sheet, label)] == [True]


def test_a_control_that_nothing_scrolls_to_is_found(sheet: QWidget) -> None:
    button = QPushButton("Away", sheet)
    button.setGeometry(380, 200, 90, 44)
    assert plant(sheet, button) == ["QPushButton 'Away' lies beyond its page"]


def test_controls_over_each_other_are_found(sheet: QWidget) -> None:
    button = QPushButton("Above", sheet)
    button.setGeometry(50, 120, 90, 44)
    assert plant(sheet, button) == ["QPushButton 'Well' lies over QPushButton 'Above'"]


def test_what_scrolls_may_be_higher_than_the_page_but_no_wider(sheet: QWidget) -> None:
    area = QScrollArea(sheet)
    area.setGeometry(200, 100, 180, 180)
    inside = QWidget()
    inside.resize(300, 900)
    low = QPushButton("Low", inside)
    low.setGeometry(10, 800, 90, 44)
    area.setWidget(inside)
    assert plant(sheet, area) == []
    low.move(150, 800)
    assert faults_of(sheet) == ["QPushButton 'Low' lies beyond its page"]


def test_a_number_that_is_cut_is_found(sheet: QWidget) -> None:
    field = QSpinBox(sheet)
    field.setRange(0, 10_000_000)
    field.setValue(1_234_567)
    field.setGeometry(200, 100, 50, 44)
    assert plant(sheet, field) == ["the number '1234567' is cut"]

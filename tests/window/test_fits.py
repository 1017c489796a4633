"""Nothing is clipped, nothing is unnamed, everything is reached by the keyboard: on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from tests.support.app_by_hand import ASSETS, AppByHand
from upstroke.core.app_state import ExportState, SoundCheck, VoiceTrial
from upstroke.core.intents import Toggle
from upstroke.core.keys import Act
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import Audible
from upstroke.core.settings import Look, Settings, Theme, VoiceChoice, WindowPlace
from upstroke.window.button import Button
from upstroke.window.chooser import Chooser
from upstroke.window.dressed import Words
from upstroke.window.fitted_words import FittedWords
from upstroke.window.fitting import fits, wrapped_size
from upstroke.window.main_window import MainWindow
from upstroke.window.note_view import NoteView

T = TypeVar("T", bound=QWidget)

CONTROLS: tuple[type[QWidget], ...] = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)

Show = Callable[[MainWindow, AppByHand], None]


def at(position: int) -> Show:
    def show(window: MainWindow, app: AppByHand) -> None:
        window.begin()
        app.pass_time(position)
        window.tick()

    return show


def paused_in_trouble(window: MainWindow, app: AppByHand) -> None:
    at(320_000)(window, app)
    app.show(trouble="No sound: no player works on this machine. The pictures go on.")
    app.do(Toggle())
    window.tick()


def unheard(window: MainWindow, app: AppByHand) -> None:
    app.show(trouble="No sound can be played.", audible=Audible.NO)
    at(320_000)(window, app)


def stopped(window: MainWindow, app: AppByHand) -> None:
    at(320_000)(window, app)
    app.do(Command(Verb.STOP))
    window.tick()


def saving(saving: ExportState) -> Show:
    def show(window: MainWindow, app: AppByHand) -> None:
        app.show(saving=saving)
        window.tick()

    return show


def checked(window: MainWindow, app: AppByHand) -> None:
    app.show(
        sound_check=SoundCheck(
            "Played: a chime, through simpleaudio. Turn up the volume of your system.",
            warnings=("The voice is muted: the volume is at zero in the settings.",),
        )
    )
    window.tick()


def settings_tab(index: int) -> Show:
    def show(window: MainWindow, _desk: AppByHand) -> None:
        window.show_settings()
        window.settings.show_tab(index)

    return show


def voice_tried(window: MainWindow, app: AppByHand) -> None:
    voice = VoiceChoice("espeak-ng", "gmw/en-US-nyc", 80)
    app.change(replace(app.settings, voice=voice))
    app.show(
        voice_trial=VoiceTrial(
            "The voice of Windows is not installed here, so it can't be tried.", trouble=True
        )
    )
    settings_tab(1)(window, app)
    window.tick()


def key_settings(window: MainWindow, _desk: AppByHand) -> None:
    window.show_settings()
    window.settings.show_keys()


def catching(window: MainWindow, app: AppByHand) -> None:
    key_settings(window, app)
    row = window.settings.keys.rows[Act.NEXT]
    row.catcher.click()
    row.catcher.caught.emit("PgDown")
    row.catcher.click()


def skipped(window: MainWindow, app: AppByHand) -> None:
    at(200_000)(window, app)
    QTest.keyClick(window.session, Qt.Key.Key_PageDown)


def answered(window: MainWindow, app: AppByHand) -> None:
    at(320_000)(window, app)
    QTest.keyClick(window.session, Qt.Key.Key_W)


PAGES: dict[str, Show] = {
    "overview": lambda window, _desk: window.show_overview(),
    "refused": lambda window, _desk: window.overview.length_chosen.emit(60_000),
    "saving": saving(ExportState(Path("leg-massage standard.mp3"), 0.4)),
    "saved": saving(ExportState(Path("leg-massage standard.mp3"), 1.0, over=True)),
    "sound checked": checked,
    "safety": lambda window, _desk: window.start(),
    "get ready": at(500),
    "timed": at(320_000),
    "counted": at(462_000),
    "paused": paused_in_trouble,
    "unheard": unheard,
    "stopped": stopped,
    "programme settings": settings_tab(0),
    "sound settings": settings_tab(1),
    "voice tried": voice_tried,
    "window settings": settings_tab(2),
    "key settings": key_settings,
    "catching a key": catching,
    "skipped": skipped,
    "answered": answered,
    "keys": lambda window, _desk: window.show_keys(),
}


@dataclass(frozen=True)
class Size:
    width: int
    height: int
    text: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height} {self.text} %"


SIZES = [
    Size(360, 640, 100),
    Size(360, 640, 200),
    Size(640, 480, 100),
    Size(1000, 700, 100),
    Size(1000, 700, 200),
    Size(1920, 1080, 130),
]


@pytest.fixture(scope="module", params=SIZES, ids=str)
def size(request: pytest.FixtureRequest) -> Size:
    found: Size = request.param
    return found


@pytest.fixture(scope="module", params=PAGES)
def page(request: pytest.FixtureRequest, qapp: QApplication, size: Size) -> Iterator[QWidget]:
    look = Look(Theme.LIGHT, size.text)
    place = WindowPlace(size.width, size.height)
    app = AppByHand(replace(Settings(), look=look, window=place))
    window = MainWindow(app, ASSETS, app.clock.in_millis)
    window.show()
    PAGES[request.param](window, app)
    qapp.processEvents()
    assert (window.width(), window.height()) == (size.width, size.height), "it does not grow"
    shown = window.pages.currentWidget()
    assert shown is not None
    yield shown
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def visible(page: QWidget, kind: type[T]) -> list[T]:
    return [one for one in page.findChildren(kind) if one.isVisible()]


def test_no_label_is_clipped(page: QWidget) -> None:
    for label in visible(page, Words):
        words = label.text().split()
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        assert widest <= label.width(), label.text()
        height = wrapped_size(label.text(), label.font(), label.width()).height()
        assert height <= label.height() + 1, label.text()


def test_texts_that_are_made_to_fit_do(page: QWidget) -> None:
    for words in visible(page, FittedWords):
        assert fits(words.text(), words.room(), words.drawn_font(), words.lines), words.text()


def test_an_instruction_is_told_and_seen_whole(page: QWidget) -> None:
    for note in visible(page, NoteView):
        assert note.text(), "there is always room for what matters"
        assert note.fits(), note.text()


def test_every_button_shows_its_label(page: QWidget) -> None:
    for button in visible(page, Button):
        where = button.fit()[1]
        if button.face.label:
            assert where.label is not None, button.face.label
        for part in (where.icon, where.label):
            if part is not None and not part.isEmpty():
                assert QRectF(button.rect()).adjusted(-1, -1, 1, 1).contains(part), button.face


def test_numbers_are_seen_whole(page: QWidget) -> None:
    for field in visible(page, QAbstractSpinBox):
        edit = field.findChild(QLineEdit)
        assert edit is not None
        assert edit.fontMetrics().horizontalAdvance(edit.text()) + 4 <= edit.width(), edit.text()


def test_choices_are_seen_whole(page: QWidget) -> None:
    for chooser in visible(page, Chooser):
        room = chooser.text_room()
        assert fits(chooser.currentText(), room, chooser.drawn_font(), 2), chooser.currentText()


def test_nothing_sticks_out_at_the_side(page: QWidget) -> None:
    for area in visible(page, QScrollArea):
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width()
    for widget in visible(page, QWidget):
        left = widget.mapTo(page, QPoint(0, 0)).x()
        assert left >= 0
        assert left + widget.width() <= page.width(), widget


def test_every_control_has_a_name(page: QWidget) -> None:
    for kind in CONTROLS:
        for control in visible(page, kind):
            if control.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(control, Button):
                assert control.accessibleName(), control


def test_every_control_is_reached_by_tab(page: QWidget) -> None:
    wanted = {
        control
        for kind in CONTROLS
        for control in visible(page, kind)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isEnabled()
    }
    reached: set[QWidget] = set()
    page.setFocus()
    for _ in range(3 * len(wanted) + 20):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert wanted <= reached

"""The window in the person's language: its own words, Qt's, numbers, and changing all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.app_by_hand import AppByHand
from tests.window.controls import control
from upstroke.core.settings import Theme
from upstroke.texts import in_use, use
from upstroke.window.chooser import Chooser
from upstroke.window.look import DARK
from upstroke.window.main_window import MainWindow
from upstroke.window.own_language import speak_qt
from upstroke.window.stepper import Stepper
from upstroke.window.switch import Switch


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    before = in_use()
    yield
    use(before)
    speak_qt("en")


def choose(chooser: Chooser, text: str) -> None:
    index = chooser.findText(text)
    assert index >= 0
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)
    QApplication.processEvents()


def speak(window: MainWindow, language: str) -> None:
    choose(control(window.settings, Chooser, "language"), language)


@pytest.fixture
def settings(window: MainWindow) -> MainWindow:
    window.show_settings()
    window.settings.show_tab(2)
    QApplication.processEvents()
    return window


def test_every_language_stands_in_the_list_by_its_own_name(settings: MainWindow) -> None:
    shown = control(settings.settings, Chooser, "language")
    names = [shown.itemText(at) for at in range(shown.count())]
    assert names == ["As the system", "English", "Deutsch", "Español", "Français"]


def test_another_language_is_shown_at_once_where_it_was_chosen(
    settings: MainWindow, app: AppByHand
) -> None:
    size = settings.size()
    speak(settings, "Deutsch")
    assert app.settings.language == "de"
    page = settings.settings
    assert settings.pages.currentWidget() is page
    assert page.heading.text() == "Einstellungen"
    assert page.tabs[2].isChecked()
    assert page.look.isVisible()
    assert control(page, Chooser, "language").currentText() == "Deutsch"
    assert control(page, Chooser, "language").hasFocus()
    assert settings.size() == size
    settings.show_overview()
    assert settings.overview.accessibleName() == "Übersicht"


def test_the_new_pages_wear_what_the_old_ones_wore_and_do_what_they_did(
    settings: MainWindow, app: AppByHand
) -> None:
    control(settings.settings, Chooser, "look.theme").activated.emit(2)
    speak(settings, "Deutsch")
    assert app.settings.look.theme is Theme.DARK
    assert settings.end.title.style_now.palette is DARK
    control(settings.settings, Switch, "awake").click()
    assert not app.settings.awake
    settings.begin()
    assert settings.pages.currentWidget() is settings.session
    QTest.keyClick(settings.session, Qt.Key.Key_F1)
    assert settings.pages.currentWidget() is settings.keys


def test_undo_brings_the_language_back_and_what_was_changed_before_it(
    settings: MainWindow, app: AppByHand
) -> None:
    control(settings.settings, Switch, "awake").click()
    speak(settings, "Deutsch")
    settings.settings.undo.click()
    assert app.settings.language == "system"
    assert settings.settings.heading.text() == "Settings"
    settings.settings.undo.click()
    assert app.settings.awake
    assert not settings.settings.undo.isEnabled()


def test_escape_leaves_full_screen_after_a_change_too(settings: MainWindow) -> None:
    speak(settings, "Deutsch")
    settings.forms.swap_full_screen()
    QApplication.processEvents()
    assert settings.isFullScreen()
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert not settings.isFullScreen()


def test_qt_speaks_it_too() -> None:
    speak_qt("de")
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Alles auswählen"
    speak_qt("en")
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Select All"
    assert QLocale().name() == "en_US"


def test_half_a_second_can_be_typed_as_the_language_writes_it(
    settings: MainWindow, app: AppByHand
) -> None:
    speak(settings, "Deutsch")
    app.change(replace(app.settings, more_time=7_500))
    settings.settings.show_state(app.state(), settings.settings.style_now)
    number = control(settings.settings, Stepper, "more_time").number
    assert number.cleanText() == "7,5"
    number.lineEdit().setText(f"8,5{number.suffix()}")
    number.interpretText()
    assert app.settings.more_time == 8_500
    number.lineEdit().setText(f"9.5{number.suffix()}")
    number.interpretText()
    assert app.settings.more_time == 9_500
    assert number.cleanText() == "9,5"


@pytest.mark.parametrize(
    ("code", "shown"),
    [("de_CH", "7.5"), ("en_US", "7.5"), ("en_ZA", "7,5"), ("fr_FR", "7,5"), ("C", "7.5")],
)
def test_half_a_second_is_written_by_the_region_and_typed_by_any(
    settings: MainWindow,
    app: AppByHand,
    region: Callable[[str], None],
    code: str,
    shown: str,
) -> None:
    region(code)
    app.change(replace(app.settings, more_time=7_500))
    settings.settings.show_state(app.state(), settings.settings.style_now)
    number = control(settings.settings, Stepper, "more_time").number
    assert number.cleanText() == shown
    for typed in ("8.5", "9,5"):
        number.lineEdit().setText(f"{typed}{number.suffix()}")
        number.interpretText()
        assert app.settings.more_time == round(float(typed.replace(",", ".")) * 1000)
        assert number.cleanText() == shown.replace("7", typed[0])


def test_changing_it_many_times_leaves_nothing_of_the_old_pages(settings: MainWindow) -> None:
    """Qt has done away with what Python may still know: that was a crash once."""
    speak(settings, "Deutsch")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = len(QApplication.allWidgets())
    for language in ("Français", "Español", "English", "Deutsch") * 3:
        speak(settings, language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QApplication.allWidgets()) == widgets
    assert settings.settings.heading.text() == "Einstellungen"

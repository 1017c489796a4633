"""Who speaks, chosen and tried on the page of the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.app_by_hand import AppByHand
from tests.window.controls import control
from tests.window.test_settings_page import choose, click
from upstroke.core.app_state import EngineEntry, VoiceTrial
from upstroke.core.intents import EndTrial, LookForVoices, TryVoice
from upstroke.core.settings import CueMode, VoiceChoice
from upstroke.window.chooser import Chooser
from upstroke.window.main_window import MainWindow
from upstroke.window.pacing import IDLE, QUIET
from upstroke.window.settings_voice import (
    LOOKING,
    NO_OTHERS,
    OWN_PACE,
    USUAL,
    VoiceSection,
    about,
)
from upstroke.window.stepper import Stepper


@pytest.fixture
def section(window: MainWindow) -> VoiceSection:
    window.show_settings()
    window.settings.show_tab(1)
    QApplication.processEvents()
    return window.settings.voice


def texts(chooser: Chooser) -> list[str]:
    return [chooser.itemText(at) for at in range(chooser.count())]


def interval(window: MainWindow) -> int:
    timer = window.findChild(QTimer)
    assert timer is not None
    return timer.interval()


def test_at_first_it_is_the_recorded_voice_with_its_own_pace(
    section: VoiceSection, app: AppByHand
) -> None:
    assert app.done.count(LookForVoices()) == 1
    assert texts(section.engine) == ["The recorded voice", "RHVoice", "espeak-ng"]
    assert section.engine.currentText() == "The recorded voice"
    assert not section.voice_row.isVisible()
    assert not section.pace_row.isVisible()
    assert section.about.text() == OWN_PACE


def test_engine_voice_and_pace_are_chosen_one_after_another(
    section: VoiceSection, app: AppByHand
) -> None:
    choose(section.engine, "espeak-ng")
    assert app.settings.voice == VoiceChoice("espeak-ng")
    assert texts(section.voice) == [
        USUAL,
        "English (Great Britain)",
        "English (America, New York City)",
    ]
    choose(section.voice, "English (Great Britain)")
    assert app.settings.voice == VoiceChoice("espeak-ng", "gmw/en")
    control(section, Stepper, "voice.rate").number.stepDown()
    assert app.settings.voice == VoiceChoice("espeak-ng", "gmw/en", 90)
    choose(section.voice, USUAL)
    assert app.settings.voice == VoiceChoice("espeak-ng", None, 90)
    choose(section.engine, "RHVoice")
    assert app.settings.voice == VoiceChoice("rhvoice", None, 90)
    assert texts(section.voice) == [USUAL, "Bdl (man)", "Clb (woman)"]
    choose(section.engine, "The recorded voice")
    assert app.settings.voice.recorded


def test_the_choice_is_undone_like_any_other(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    choose(section.engine, "RHVoice")
    choose(section.voice, "Clb (woman)")
    click(window.settings.undo)
    assert app.settings.voice == VoiceChoice("rhvoice")
    assert section.voice.currentText() == USUAL
    click(window.settings.undo)
    assert section.engine.currentText() == "The recorded voice"


def test_what_is_looked_for_comes_when_it_is_found(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    found = app.state().engines
    app.show(engines=None)
    app.change(replace(app.settings, voice=VoiceChoice("flite", "slt")))
    window.show_settings()
    window.tick()
    assert (section.engine.currentText(), section.about.text()) == ("flite", LOOKING)
    assert interval(window) == QUIET
    app.show(engines=found)
    window.tick()
    assert section.engine.currentText() == "flite (not found here)"
    assert section.voice.currentText() == "slt (not found here)"
    assert section.about.text() == ""


def test_a_machine_without_another_voice_says_what_would_help(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    app.show(engines=())
    window.tick()
    assert texts(section.engine) == ["The recorded voice"]
    assert section.about.text() == NO_OTHERS


ESPEAK = EngineEntry("espeak-ng", "espeak-ng", ())
SPOKEN = "The recorded voice speaks English. This programme is in German, spoken by espeak-ng."
NOBODY = "No voice for German is installed, so there are only chimes. You can install espeak-ng."


@pytest.mark.parametrize(
    ("choice", "found", "told"),
    [
        (VoiceChoice(), (ESPEAK,), SPOKEN),
        (VoiceChoice("flite"), (ESPEAK,), SPOKEN),
        (VoiceChoice("espeak-ng"), (ESPEAK,), ""),
        (VoiceChoice(), (), NOBODY),
        (VoiceChoice("flite"), (), NOBODY),
        (VoiceChoice(), None, LOOKING),
    ],
)
def test_who_speaks_a_programme_in_another_language_is_told(
    choice: VoiceChoice, found: tuple[EngineEntry, ...] | None, told: str
) -> None:
    assert about(choice, found, "de") == told


def test_a_voice_is_tried_and_stopped_with_the_keyboard_alone(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    choose(section.engine, "espeak-ng")
    section.attempt.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(section.attempt, Qt.Key.Key_Return)
    assert app.done.count(TryVoice()) == 1
    assert section.told.text() == "Preparing the voice."
    assert section.attempt.face.label == "Stop"
    QTest.keyClick(section.attempt, Qt.Key.Key_Space)
    assert app.state().voice_trial is None
    assert not section.told.isVisible()
    assert section.attempt.face.label == "Try it"
    window.tick()


def test_why_nothing_is_heard_is_seen(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    app.show(voice_trial=VoiceTrial("flite is not installed here.", trouble=True))
    window.tick()
    QApplication.processEvents()
    assert section.trouble.text() == "flite is not installed here."
    assert section.trouble.isVisible()
    assert not section.told.isVisible()


def test_what_comes_below_the_button_is_scrolled_to(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    window.resize(360, 480)
    QApplication.processEvents()
    window.settings.scroller.ensureWidgetVisible(section.attempt, 0, 0)
    app.show(voice_trial=VoiceTrial("Speaking.", under_way=True))
    window.tick()
    for _ in range(4):
        QApplication.processEvents()
    assert not section.told.visibleRegion().isEmpty()


@pytest.mark.parametrize("leave", ["back", "keys"])
def test_leaving_the_page_ends_the_trial(
    window: MainWindow, section: VoiceSection, app: AppByHand, leave: str
) -> None:
    click(section.attempt)
    assert app.state().voice_trial is not None
    if leave == "back":
        click(window.settings.back_button)
    else:
        QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.pages.currentWidget() is not window.settings
    assert app.state().voice_trial is None


def test_where_nothing_speaks_there_is_no_voice_to_choose(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    app.change(replace(app.settings, cues=CueMode.CHIMES))
    window.show_settings()
    assert not section.engine.isEnabled()
    assert not section.attempt.isEnabled()


def test_how_far_the_words_are_is_told_on_every_page_before_the_session(
    window: MainWindow, app: AppByHand
) -> None:
    app.show(preparing="Preparing the voice: 40 of 128.")
    window.tick()
    assert window.overview.preparing.text() == app.state().preparing
    assert window.overview.preparing.isVisible()
    window.show_settings()
    window.settings.show_tab(1)
    window.tick()
    assert window.settings.voice.told.text() == app.state().preparing
    app.show(preparing=None)
    window.tick()
    assert not window.settings.voice.told.isVisible()
    window.show_overview()
    assert not window.overview.preparing.isVisible()


def test_the_window_ticks_often_while_a_voice_is_tried(
    window: MainWindow, section: VoiceSection, app: AppByHand
) -> None:
    window.tick()
    assert interval(window) == IDLE
    click(section.attempt)
    assert interval(window) == QUIET
    app.do(EndTrial())
    window.tick()
    assert interval(window) == IDLE

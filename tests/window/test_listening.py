"""The sign that somebody listens, and the page on which voice commands are chosen and tried."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from tests.window.controls import control
from upstroke.core.app_state import HearingState
from upstroke.core.session.voice_commands import PHRASES, SpokenCommand
from upstroke.core.settings import Sensitivity, Settings, VoiceCommands
from upstroke.window.chooser import Chooser
from upstroke.window.main_window import MainWindow
from upstroke.window.settings_listening import PRIVACY, heard_text, phrases_for
from upstroke.window.switch import Switch

LISTENS = HearingState("Listening. Nothing is recorded.", -40.0)


def opened(qtbot: QtBot, app: AppByHand) -> MainWindow:
    window = MainWindow(app, ASSETS, app.clock.in_millis)
    qtbot.addWidget(window)
    window.show()
    return window


def test_nothing_says_that_somebody_listens_while_nobody_does(qtbot: QtBot) -> None:
    window = opened(qtbot, AppByHand())
    window.tick()
    assert not window.sign.isVisible()


def test_the_sign_is_there_on_every_page_of_a_session(qtbot: QtBot) -> None:
    app = AppByHand()
    window = opened(qtbot, app)
    window.begin()
    app.show(hearing=LISTENS)
    window.tick()
    assert window.sign.isVisible()
    assert window.sign.words.text() == LISTENS.sentence
    window.show_keys()
    window.tick()
    assert window.sign.isVisible()
    app.show(hearing=None)
    window.tick()
    assert not window.sign.isVisible()


def test_choices_are_put_in_force(qtbot: QtBot) -> None:
    app = AppByHand()
    window = opened(qtbot, app)
    window.show_settings()
    section = window.settings.listening
    assert not control(section, Switch, "voice_commands.on").isChecked()
    control(section, Switch, "voice_commands.on").click()
    control(section, Switch, "voice_commands.soften").click()
    control(section, Chooser, "voice_commands.sensitivity").activated.emit(2)
    assert app.settings.voice_commands == VoiceCommands(
        on=True, sensitivity=Sensitivity.HIGH, soften=False
    )


def test_the_choices_in_force_are_shown(qtbot: QtBot) -> None:
    chosen = VoiceCommands(on=True, sensitivity=Sensitivity.LOW)
    window = opened(qtbot, AppByHand(Settings(voice_commands=chosen)))
    window.show_settings()
    section = window.settings.listening
    assert control(section, Switch, "voice_commands.on").isChecked()
    assert control(section, Chooser, "voice_commands.sensitivity").currentIndex() == 0


def test_it_can_be_tried_and_what_is_heard_is_shown(qtbot: QtBot) -> None:
    app = AppByHand()
    window = opened(qtbot, app)
    window.show_settings()
    section = window.settings.listening
    section.attempt.click()
    assert app.state().hearing is not None
    app.show(hearing=replace(LISTENS, words="next step", sure=0.7, believed=True))
    window.tick()
    assert section.hearing.words.text() == "“Next step”: understood, 70 %"
    assert section.hearing.sure.value() == 70
    assert 0 < section.hearing.level.value() < 100
    section.attempt.click()
    app.show_as_it_is()
    assert app.state().hearing is None


def test_leaving_the_page_ends_the_trial(qtbot: QtBot) -> None:
    app = AppByHand()
    window = opened(qtbot, app)
    window.show_settings()
    window.settings.listening.attempt.click()
    window.show_overview()
    assert app.state().hearing is None


def test_what_keeps_it_from_listening_is_told(qtbot: QtBot) -> None:
    app = AppByHand()
    window = opened(qtbot, app)
    window.show_settings()
    why = "Voice commands are off: there is no microphone."
    app.show(hearing=HearingState(why, trouble=True))
    window.tick()
    assert window.settings.listening.hearing.trouble.text() == why
    assert window.settings.listening.hearing.told.text() == ""


def test_every_phrase_is_listed() -> None:
    listed = "\n".join(phrases_for(wish) for wish in SpokenCommand)
    assert all(f"“{phrase.words}”" in listed for phrase in PHRASES)


def test_what_was_not_sure_is_said_so() -> None:
    doubtful = replace(LISTENS, words="next step", sure=0.1)
    assert heard_text(doubtful) == "“Next step”: not sure enough, 10 %"
    assert heard_text(LISTENS) == ""


def test_what_becomes_of_the_sound_is_said_plainly() -> None:
    assert "nothing is recorded, stored or sent" in PRIVACY

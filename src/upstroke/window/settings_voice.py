"""Who speaks, with which voice and at what pace; and a sentence to try it with."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from upstroke.core.app_state import AppState, EngineEntry, VoiceTrial
from upstroke.core.settings import RECORDED, Settings, VoiceChoice
from upstroke.core.settings_fields import FIELDS, Heading
from upstroke.core.spoken.wording import is_recorded
from upstroke.texts import marked, tr
from upstroke.texts.languages import language_name, no_voice
from upstroke.window.button import Face
from upstroke.window.chooser import Chooser
from upstroke.window.dressed import Words
from upstroke.window.look import Role
from upstroke.window.pictures import Pictures
from upstroke.window.settings_card import control_for, field_row, name_of
from upstroke.window.settings_rows import Changed, TrialButton, section, stacked

RECORDED_NAME = marked("The recorded voice")
#: the voice that a speech program speaks with unasked
USUAL = marked("Its usual voice")
LOOKING = marked("Looking for other voices on this computer.")
NO_OTHERS = marked(
    "There is no other voice on this computer. You can install one, such as espeak-ng."
)
OWN_PACE = marked("The recorded voice has its own pace. Other voices can go slower or faster.")

TRY = Face(marked("Try it"), "volume-2", name=marked("Try the voice"))
STOP = Face(marked("Stop"), "square", name=marked("Stop trying the voice"))

Choices: TypeAlias = tuple[tuple[str, str], ...]
"""What stands in a chooser: the id of each, and its name."""


class VoiceSection(QWidget):
    """Shows the choice in force and what else there is; tells each change as whole settings."""

    grown = Signal()
    """There is more to be seen below the button than before."""

    def __init__(self, pictures: Pictures, changed: Changed) -> None:
        super().__init__()
        self._changed = changed
        self._settings = Settings()
        self._engines: Choices = ()
        self._voices: Choices = ()
        self.attempt = TrialButton(pictures, TRY, STOP)
        self.try_wanted = self.attempt.try_wanted
        self.stop_wanted = self.attempt.stop_wanted
        engine, voice, rate = (field for field in FIELDS if field.heading is Heading.VOICE)
        self.engine = Chooser(name_of(engine))
        self.engine.activated.connect(self._choose_engine)
        self.voice = Chooser(name_of(voice))
        self.voice.activated.connect(self._choose_voice)
        self.engine.setObjectName(engine.path)
        self.voice.setObjectName(voice.path)
        self._pace, self._show_pace = control_for(rate, pictures, self._choose_pace)
        self.voice_row = field_row(voice, self.voice)
        self.pace_row = field_row(rate, self._pace)
        self.about = Words("", Role.SMALL, "soft")
        self.told = Words()
        self.trouble = Words(tone="danger")
        card = section(tr(Heading.VOICE.value))
        for part in (field_row(engine, self.engine), self.voice_row, self.pace_row, self.about):
            card.column.addWidget(part)
        card.column.addWidget(self.attempt, alignment=Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self.told)
        card.column.addWidget(self.trouble)
        stacked(self, card)

    def show_state(self, state: AppState) -> None:
        """Show the choice in force, what there is to choose from, and how a trial goes."""
        self._settings = state.settings
        choice, engines = self._settings.voice, state.engines
        speaks, others = self._settings.cues.speaks, not choice.recorded
        self._engines = engine_choices(choice, engines)
        _show(self.engine, self._engines, choice.engine)
        self._voices = voice_choices(choice, engines)
        _show(self.voice, self._voices, choice.voice or "")
        self.voice_row.setVisible(others and len(self._voices) > 1)
        self._show_pace(choice.rate)
        self.pace_row.setVisible(others)
        for control in (self.engine, self.voice, self._pace, self.attempt):
            control.setEnabled(speaks)
        self.about.show_text(about(choice, engines, state.programme.language))
        self._show_trial(state.voice_trial, state.preparing or "")

    def _show_trial(self, trial: VoiceTrial | None, preparing: str) -> None:
        self.attempt.show_trying(trying=trial is not None and trial.under_way)
        sentence = trial.sentence if trial else preparing
        at_fault = trial is not None and trial.trouble
        grown = trial is not None and not (self.told.text() or self.trouble.text())
        self.told.show_text("" if at_fault else sentence)
        self.trouble.show_text(sentence if at_fault else "")
        if grown:
            self.grown.emit()

    def _choose_engine(self, index: int) -> None:
        self._choose(VoiceChoice(self._engines[index][0], rate=self._settings.voice.rate))

    def _choose_voice(self, index: int) -> None:
        self._choose(replace(self._settings.voice, voice=self._voices[index][0] or None))

    def _choose_pace(self, percent: int) -> None:
        self._choose(replace(self._settings.voice, rate=percent))

    def _choose(self, choice: VoiceChoice) -> None:
        if choice.engine != self._settings.voice.engine or not choice.recorded:
            self._changed(replace(self._settings, voice=choice))


def engine_choices(choice: VoiceChoice, found: tuple[EngineEntry, ...] | None) -> Choices:
    """The recorded voice, the engines that are here, and the chosen one wherever it is."""
    choices = ((RECORDED, tr(RECORDED_NAME)), *((one.id, one.name) for one in found or ()))
    return _with_chosen(choices, choice.engine, searched=found is not None)


def voice_choices(choice: VoiceChoice, found: tuple[EngineEntry, ...] | None) -> Choices:
    """The voices of the chosen engine, and the chosen one wherever it is."""
    engine = next((one for one in found or () if one.id == choice.engine), None)
    voices = engine.voices if engine else ()
    choices = (("", tr(USUAL)), *((voice.id, voice.name) for voice in voices))
    return _with_chosen(choices, choice.voice or "", searched=found is not None)


def about(choice: VoiceChoice, found: tuple[EngineEntry, ...] | None, language: str) -> str:
    """What is to be known about the choices, beside themselves.

    Args:
        choice: that is in force.
        found: the engines that speak the language; None: that is not known yet.
        language: of the programme.
    """
    if found is None:
        return tr(LOOKING)
    if not is_recorded(language):
        return _about_language(choice, found, language)
    if not found:
        return tr(NO_OTHERS)
    return tr(OWN_PACE) if choice.recorded else ""


def _about_language(choice: VoiceChoice, found: tuple[EngineEntry, ...], language: str) -> str:
    """Who speaks in place of the recorded voice, or of an engine without this language."""
    if not found:
        return no_voice(language)
    if choice.engine in (one.id for one in found):
        return ""
    return tr(
        "The recorded voice speaks English. This programme is in {language}, spoken by {engine}.",
        language=language_name(language),
        engine=found[0].name,
    )


def _with_chosen(choices: Choices, chosen: str, *, searched: bool) -> Choices:
    if chosen in dict(choices):
        return choices
    name = tr("{voice} (not found here)", voice=chosen) if searched else chosen
    return (*choices, (chosen, name))


def _show(chooser: Chooser, choices: Choices, chosen: str) -> None:
    """Show what there is and which is chosen; a list that is open is left alone if it is so."""
    names = [name for _, name in choices]
    if [chooser.itemText(at) for at in range(chooser.count())] != names:
        chooser.clear()
        chooser.addItems(names)
    index = [one for one, _ in choices].index(chosen)
    if chooser.currentIndex() != index:
        chooser.setCurrentIndex(index)

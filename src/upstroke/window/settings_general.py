"""The settings that hold for every programme: sound, prompts, look and presses."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.settings import (
    Ambience,
    CueMode,
    Look,
    Motion,
    Prompts,
    Settings,
    Theme,
    Volumes,
)
from upstroke.core.units import millis
from upstroke.texts import Language, marked, tr
from upstroke.texts.languages import SYSTEM
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import Volume, chooser, row, section, switch
from upstroke.window.stepper import Scale, Stepper

LANGUAGES = (SYSTEM, *(language.value for language in Language))

CUES = (
    (marked("Speech and chimes"), CueMode.BOTH),
    (marked("Speech"), CueMode.SPEECH),
    (marked("Chimes"), CueMode.CHIMES),
    #: neither speech nor chimes
    (marked("Neither"), CueMode.NEITHER),
)

AMBIENCES = (
    #: no ambience, no sound of rain or waves under the session
    (marked("None"), Ambience.NONE),
    #: an ambience
    (marked("Rain"), Ambience.RAIN),
    #: an ambience: of the sea
    (marked("Waves"), Ambience.WAVES),
    #: an ambience: a warm, soft noise
    (marked("Warm"), Ambience.WARM),
)

THEMES = (
    (marked("As the system"), Theme.SYSTEM),
    #: colours of the window
    (marked("Light"), Theme.LIGHT),
    #: colours of the window
    (marked("Dark"), Theme.DARK),
    (marked("High contrast"), Theme.HIGH_CONTRAST),
)

MOTIONS = (
    (marked("As the system"), Motion.SYSTEM),
    #: all motion of the pictures
    (marked("All of it"), Motion.FULL),
    #: motion of the pictures
    (marked("Reduced"), Motion.REDUCED),
)

PROMPTS = {
    "technique": (marked("Reminders of the technique"), marked("such as: a little deeper")),
    "halfway": (marked("Halfway"), ""),
    "seconds_left": (marked("Seconds left"), ""),
    "preview": (marked("What comes next"), ""),
}
"""By the field of `Prompts`."""

OTHERS = marked("music and films, until the session is over")
OTHERS_CAN_BE_PAUSED = sys.platform not in {"win32", "darwin"}
"""Only where players share a bus, on which each can be spoken to."""

Changed = Callable[[Settings], None]


class SoundSection(QWidget):
    """Which sounds, how loud, which reminders."""

    def __init__(self, changed: Changed) -> None:
        super().__init__()
        self._changed = changed
        self._settings = Settings()
        #: speech and chimes that tell what to do
        self.cues = chooser(tr("Cues"), CUES, lambda cues: self._set(cues=cues))
        self.voice = Volume(tr("Volume of the voice"), lambda value: self._volume(voice=value))
        self.chimes = Volume(tr("Volume of the chimes"), lambda value: self._volume(chimes=value))
        self.pulse = switch(tr("Pulse"), self._pulse)
        self.ambience = chooser(tr("Ambience"), AMBIENCES, self._choose_ambience)
        self.bed = Volume(tr("Volume of the ambience"), lambda value: self._volume(ambience=value))
        self.others = switch(tr("Pause other players"), self._pause_others)
        self.prompts = {
            field: switch(tr(texts[0]), partial(self._prompt, field))
            for field, texts in PROMPTS.items()
        }
        sounds = section(tr("Sound"))
        sounds.column.addWidget(row(tr("Cues"), self.cues))
        sounds.column.addWidget(row(tr("Voice"), self.voice))
        sounds.column.addWidget(row(tr("Chimes"), self.chimes))
        taps = tr("soft taps at the tempo of the strokes")
        sounds.column.addWidget(row(tr("Pulse"), self.pulse, taps))
        quiet = tr("quiet, under the whole session")
        sounds.column.addWidget(row(tr("Ambience"), self.ambience, quiet))
        sounds.column.addWidget(row(tr("Its volume"), self.bed))
        if OTHERS_CAN_BE_PAUSED:
            sounds.column.addWidget(row(tr("Pause other players"), self.others, tr(OTHERS)))
        spoken = section(tr("Spoken reminders"))
        for field, (label, hint) in PROMPTS.items():
            spoken.column.addWidget(row(tr(label), self.prompts[field], tr(hint) if hint else ""))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(sounds)
        self.column.addWidget(spoken)

    def show_settings(self, settings: Settings) -> None:
        """Show the choices in force."""
        self._settings = settings
        self.cues.setCurrentIndex([mode for _, mode in CUES].index(settings.cues))
        self.voice.show_value(settings.volumes.voice)
        self.chimes.show_value(settings.volumes.chimes)
        self.ambience.setCurrentIndex([one for _, one in AMBIENCES].index(settings.ambience))
        self.bed.show_value(settings.volumes.ambience)
        self.bed.setEnabled(settings.ambience is not Ambience.NONE)
        self.voice.setEnabled(settings.cues.speaks)
        self.chimes.setEnabled(settings.cues.chimes)
        self.pulse.setChecked(settings.pulse)
        self.pulse.setEnabled(settings.cues.chimes)
        self.others.setChecked(settings.pause_players)
        for field, turned in self.prompts.items():
            turned.setChecked(getattr(settings.prompts, field))
            turned.setEnabled(settings.cues.speaks)

    def _set(self, *, cues: CueMode) -> None:
        self._changed(replace(self._settings, cues=cues))

    def _pulse(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        self._changed(replace(self._settings, pulse=on))

    def _pause_others(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        self._changed(replace(self._settings, pause_players=on))

    def _choose_ambience(self, ambience: Ambience) -> None:
        self._changed(replace(self._settings, ambience=ambience))

    def _volume(self, **value: int) -> None:
        volumes: Volumes = replace(self._settings.volumes, **value)
        self._changed(replace(self._settings, volumes=volumes))

    def _prompt(self, field: str, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        prompts: Prompts = replace(self._settings.prompts, **{field: on})
        self._changed(replace(self._settings, prompts=prompts))


def languages() -> tuple[tuple[str, str], ...]:
    """By their own names: who cannot read the language that is shown finds another by them."""
    own = ((language.own_name, language.value) for language in Language)
    return ((tr("As the system"), SYSTEM), *own)


class LookSection(QWidget):
    """Language, colours, size of text, and what a press does."""

    def __init__(self, pictures: Pictures, changed: Changed) -> None:
        super().__init__()
        self._changed = changed
        self._settings = Settings()
        names = languages()
        self.language = chooser(tr("Language"), names, self._speak, shown=str)
        self.theme = chooser(tr("Colours"), THEMES, lambda theme: self._look(theme=theme))
        self.motion = chooser(tr("Motion"), MOTIONS, lambda motion: self._look(motion=motion))
        self.text = Stepper(pictures, Scale(tr("Size of text"), 80, 200, 10, tr("{number} %")))
        self.text.changed.connect(lambda value: self._look(text_size=round(value)))
        self.awake = switch(tr("Keep the screen on"), self._awake)
        self.feeling = switch(tr("Ask how I feel"), self._feeling)
        self.anywhere = switch(tr("Press anywhere to pause"), self._anywhere)
        one_press = tr("One press of more or less time")
        self.more = Stepper(pictures, Scale(one_press, 5, 300, 5, tr("{number} s")))
        self.more.changed.connect(self._more_time)
        look = section(tr("Look"))
        look.column.addWidget(row(tr("Language"), self.language))
        look.column.addWidget(row(tr("Colours"), self.theme))
        look.column.addWidget(row(tr("Size of text"), self.text))
        still = tr("reduced: pictures stand still")
        look.column.addWidget(row(tr("Motion"), self.motion, still))
        running = tr("while a session runs")
        look.column.addWidget(row(tr("Keep the screen on"), self.awake, running))
        around = section(tr("Before and after"))
        kept = tr("0 to 10, kept with the session in the history")
        around.column.addWidget(row(tr("Ask how I feel"), self.feeling, kept))
        presses = section(tr("Presses"))
        elbows = tr("for elbows, knuckles and pedals")
        presses.column.addWidget(row(tr("Press anywhere to pause"), self.anywhere, elbows))
        presses.column.addWidget(row(tr("More or less time"), self.more))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(look)
        outer.addWidget(presses)
        outer.addWidget(around)

    def show_settings(self, settings: Settings) -> None:
        """Show the choices in force."""
        self._settings = settings
        self.language.setCurrentIndex(LANGUAGES.index(settings.language))
        self.theme.setCurrentIndex([theme for _, theme in THEMES].index(settings.look.theme))
        self.motion.setCurrentIndex([one for _, one in MOTIONS].index(settings.look.motion))
        self.text.show_value(settings.look.text_size)
        self.awake.setChecked(settings.awake)
        self.feeling.setChecked(settings.ask_feeling)
        self.anywhere.setChecked(settings.press_anywhere)
        self.more.show_value(settings.more_time / 1000)

    def _look(self, **value: Theme | Motion | int) -> None:
        look: Look = replace(self._settings.look, **value)  # type: ignore[arg-type]
        self._changed(replace(self._settings, look=look))

    def _speak(self, language: str) -> None:
        self._changed(replace(self._settings, language=language))

    def _awake(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        self._changed(replace(self._settings, awake=on))

    def _feeling(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        self._changed(replace(self._settings, ask_feeling=on))

    def _anywhere(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        self._changed(replace(self._settings, press_anywhere=on))

    def _more_time(self, seconds: float) -> None:
        self._changed(replace(self._settings, more_time=millis(seconds)))

"""Voice commands: whether to listen, what can be said, and what is heard when it is tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from upstroke.core.app_state import Hearing
from upstroke.core.settings import Sensitivity, Settings, VoiceCommands
from upstroke.core.voice_commands import PHRASES, Wish
from upstroke.core.wish_titles import TITLES
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.look import Role, Space
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import chooser, row, section, switch

PRIVACY = marked(
    "The microphone is listened to only while a session lasts, and while you try it here. "
    "What it hears stays in this computer's memory for six seconds and goes nowhere: "
    "nothing is recorded, stored or sent."
)

HOW = marked(
    "Say a whole phrase, with a short pause before and after it. "
    "While Upstroke itself speaks it does not listen."
)

SENSITIVITIES = (
    #: how readily voice commands are believed
    (marked("Low: seldom mistaken"), Sensitivity.LOW),
    #: how readily voice commands are believed
    (marked("Middle"), Sensitivity.MIDDLE),
    #: how readily voice commands are believed
    (marked("High: seldom missed"), Sensitivity.HIGH),
)

TRY = Face(marked("Try it"), "mic", name=marked("Try voice commands"))
STOP = Face(marked("Stop"), "square", name=marked("Stop trying voice commands"))

_SOFTEST = -70.0
"""Decibels of full scale, about what a quiet room is."""


class HearingView(QWidget):
    """How loud it is, what was heard, and how sure that is."""

    def __init__(self) -> None:
        super().__init__()
        self.told = Words()
        self.trouble = Words(tone="danger")
        self.level = _bar(tr("Loudness"))
        self.words = Words("", Role.STRONG)
        self.sure = _bar(tr("How sure"))
        self.level_row = row(tr("Loudness"), self.level)
        self.sure_row = row(tr("How sure"), self.sure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self.told, self.trouble, self.level_row, self.words, self.sure_row):
            column.addWidget(widget)

    def show_hearing(self, hearing: Hearing | None) -> None:
        """Show how it stands, or nothing."""
        self.setVisible(hearing is not None)
        if hearing is None:
            return
        self.told.show_text("" if hearing.trouble else hearing.sentence)
        self.trouble.show_text(hearing.sentence if hearing.trouble else "")
        loudness = _SOFTEST if hearing.loudness is None else hearing.loudness
        self.level.setValue(round(100 * min(1.0, max(0.0, 1 - loudness / _SOFTEST))))
        self.level_row.setVisible(hearing.loudness is not None)
        self.words.show_text(heard_text(hearing))
        self.sure.setValue(round(100 * hearing.sure))
        self.sure_row.setVisible(bool(hearing.words))


class VoiceCommandsSection(QWidget):
    """Shows the choices in force; tells each change as whole settings."""

    try_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, pictures: Pictures, changed: Callable[[Settings], None]) -> None:
        super().__init__()
        self._changed = changed
        self._settings = Settings()
        self._trying = False
        self.on = switch(tr("Voice commands"), lambda on: self._set(on=on))
        self.sensitivity = chooser(
            tr("Sensitivity"), SENSITIVITIES, lambda one: self._set(sensitivity=one)
        )
        self.soften = switch(tr("Softer ambience while listening"), lambda on: self._set(soften=on))
        self.attempt = Button(pictures, TRY.shown())
        self.attempt.clicked.connect(self._try)
        self.hearing = HearingView()
        card = section(tr("Voice commands"))
        card.column.addWidget(row(tr("Listen in a session"), self.on))
        card.column.addWidget(Words(tr(PRIVACY), Role.SMALL, "soft"))
        card.column.addWidget(row(tr("Sensitivity"), self.sensitivity))
        card.column.addWidget(row(tr("Softer ambience while listening"), self.soften))
        card.column.addWidget(self.attempt, alignment=Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self.hearing)
        said = section(tr("What you can say"))
        said.column.addWidget(Words(tr(HOW), Role.SMALL, "soft"))
        for wish in Wish:
            said.column.addWidget(_said(wish))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        outer.addWidget(said)

    def show_settings(self, settings: Settings) -> None:
        """Show the choices in force."""
        self._settings = settings
        chosen = settings.voice_commands
        self.on.setChecked(chosen.on)
        self.sensitivity.setCurrentIndex(
            [one for _, one in SENSITIVITIES].index(chosen.sensitivity)
        )
        self.soften.setChecked(chosen.soften)

    def show_hearing(self, hearing: Hearing | None) -> None:
        """Show how a trial goes."""
        self._trying = hearing is not None
        self.attempt.show_face((STOP if self._trying else TRY).shown())
        self.hearing.show_hearing(hearing)

    def _set(self, **value: bool | Sensitivity) -> None:
        chosen: VoiceCommands = replace(self._settings.voice_commands, **value)  # type: ignore[arg-type]
        self._changed(replace(self._settings, voice_commands=chosen))

    def _try(self) -> None:
        (self.stop_wanted if self._trying else self.try_wanted).emit()


def heard_text(hearing: Hearing) -> str:
    """What was heard last, and what would have come of it."""
    if not hearing.words:
        return ""
    #: what was heard, and how sure that is
    understood = marked("“{words}”: understood, {number} %")
    #: what was heard, and how sure that is
    unsure = marked("“{words}”: not sure enough, {number} %")
    words, number = hearing.words.capitalize(), round(100 * hearing.sure)
    return tr(understood if hearing.believed else unsure, words=words, number=number)


def phrases_for(wish: Wish) -> str:
    """What can be said for a wish, as the page lists it."""
    return "\n".join(f"“{phrase.words}”" for phrase in PHRASES if phrase.wish is wish)


def _said(wish: Wish) -> QWidget:
    line = QWidget()
    layout = FlowLayout(gap=Space.LARGE, align=Align.SPREAD)
    layout.addWidget(Words(tr(TITLES[wish])))
    layout.addWidget(Words(phrases_for(wish), Role.STRONG, "accent"))
    outer = QHBoxLayout(line)
    outer.setContentsMargins(0, Space.TINY, 0, Space.TINY)
    outer.addLayout(layout)
    return line


def _bar(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 100)
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    bar.setMinimumWidth(160)
    return bar

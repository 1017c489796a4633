"""Voice commands: whether to listen, what can be said, and what is heard when it is tried."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from upstroke.core.app_state import HearingState
from upstroke.core.session.voice_commands import PHRASES, SpokenCommand
from upstroke.core.settings_fields import Heading
from upstroke.texts import marked, tr
from upstroke.window.button import Face
from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.look import Role, Space
from upstroke.window.pictures import Pictures
from upstroke.window.settings_card import SettingsCard
from upstroke.window.settings_rows import Changed, TrialButton, row, section, stacked

PRIVACY = marked(
    "Upstroke listens only during a session, and while you try it here. What it "
    "hears stays in this computer's memory for six seconds and goes nowhere: "
    "nothing is recorded, stored or sent."
)

HOW = marked(
    "Say a whole phrase, with a short pause before and after. Upstroke doesn't "
    "listen while it speaks."
)

TITLES: Mapping[SpokenCommand, str] = {
    SpokenCommand.PAUSE: marked("Pause"),
    SpokenCommand.GO_ON: marked("Go on"),
    SpokenCommand.NEXT: marked("Next step"),
    SpokenCommand.BACK: marked("Previous step"),
    SpokenCommand.REPEAT: marked("This step again"),
    SpokenCommand.MORE_TIME: marked("More time"),
    SpokenCommand.UNDO: marked("Undo"),
    SpokenCommand.STOP: marked("Stop (say it twice)"),
    SpokenCommand.WHATS_NEXT: marked("What comes next"),
    SpokenCommand.HOW_LONG: marked("How long it still takes"),
}
"""What is asked for by voice, in words that are shown."""

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
        column = stacked(self, self.told, self.trouble, self.level_row, self.words, self.sure_row)
        column.setSpacing(Space.SMALL)

    def show_hearing(self, hearing: HearingState | None) -> None:
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

    def __init__(self, pictures: Pictures, changed: Changed) -> None:
        super().__init__()
        self.attempt = TrialButton(pictures, TRY, STOP)
        self.try_wanted = self.attempt.try_wanted
        self.stop_wanted = self.attempt.stop_wanted
        self.hearing = HearingView()
        self.card = SettingsCard(pictures, Heading.VOICE_COMMANDS, changed)
        column = self.card.column
        first = column.indexOf(self.card.rows["voice_commands.on"])
        column.insertWidget(first + 1, Words(tr(PRIVACY), Role.SMALL, "soft"))
        column.addWidget(self.attempt, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hearing)
        said = section(tr("What you can say"))
        said.column.addWidget(Words(tr(HOW), Role.SMALL, "soft"))
        for wish in SpokenCommand:
            said.column.addWidget(_said(wish))
        stacked(self, self.card, said)

    def show_hearing(self, hearing: HearingState | None) -> None:
        """Show how a trial goes."""
        self.attempt.show_trying(trying=hearing is not None)
        self.hearing.show_hearing(hearing)


def heard_text(hearing: HearingState) -> str:
    """What was heard last, and what would have come of it."""
    if not hearing.words:
        return ""
    #: what was heard, and how sure that is
    understood = marked("“{words}”: understood, {number} %")
    #: what was heard, and how sure that is
    unsure = marked("“{words}”: not sure enough, {number} %")
    words, number = hearing.words.capitalize(), round(100 * hearing.sure)
    return tr(understood if hearing.believed else unsure, words=words, number=number)


def phrases_for(wish: SpokenCommand) -> str:
    """What can be said for a wish, as the page lists it."""
    return "\n".join(f"“{phrase.words}”" for phrase in PHRASES if phrase.wish is wish)


def _said(wish: SpokenCommand) -> QWidget:
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

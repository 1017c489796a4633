"""The settings: what is changed holds at once, is kept, and can be undone."""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from upstroke.core.app_state import AppState
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Settings
from upstroke.core.settings_fields import Heading
from upstroke.core.time_format import length_text
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.chooser import Chooser
from upstroke.window.dressed import Words, dress_all
from upstroke.window.fitted_words import FittedWords
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.look import GUTTER, Role, Space, Style
from upstroke.window.page_frame import Page
from upstroke.window.pictures import Pictures
from upstroke.window.settings_card import SettingsCard
from upstroke.window.settings_edits import EditedProgramme, base_length
from upstroke.window.settings_keys import KeysSection
from upstroke.window.settings_listening import VoiceCommandsSection
from upstroke.window.settings_programme import StepsSection, WaySection
from upstroke.window.settings_rows import row, section, stacked
from upstroke.window.settings_voice import VoiceSection
from upstroke.window.tab import Tab

ROOMY = 420
"""Pixels at 100 % from which title and words on buttons have room beside each other."""

OTHERS_CAN_BE_PAUSED = sys.platform not in {"win32", "darwin"}
"""Only where players share a bus, on which each can be spoken to."""

_SOUNDS = (Heading.SOUND, Heading.REMINDERS)
_LOOKS = (Heading.LOOK, Heading.PRESSES, Heading.FEELING)

OWN_TOTAL = marked("A total of your own stretches these times as far as the programme allows.")


class SettingsPage(Page):
    """Shows the settings in force; tells each change as whole new settings."""

    changed = Signal(object)
    """`Settings`, to be put in force at once."""
    length_chosen = Signal(object)
    """A `Length`."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, tr("Settings"))
        self._settings = Settings()
        self._past: list[Settings] = []
        self._names: list[str] = []
        face = Face(tr("Undo"), "undo-2", name=tr("Undo the last change"))
        self.undo = Button(pictures, face)
        self.undo.clicked.connect(self._undo)
        self.header.addWidget(self.undo)
        self.total = FittedWords(Role.HEADING, "ink", lines=1)
        self.outer.insertWidget(1, self.total)
        self.length = Chooser(tr("Length"))
        self.length.activated.connect(lambda at: self.length_chosen.emit(self._names[at]))
        self.own_total = Words(tr(OWN_TOTAL), Role.SMALL, "soft")
        self.steps = StepsSection(pictures, self._change)
        self.way = WaySection(pictures, self._change)
        self.voice = VoiceSection(pictures, self._change)
        self.voice.grown.connect(lambda: QTimer.singleShot(0, self, self._reveal_trial))
        self.listening = VoiceCommandsSection(pictures, self._change)
        self.keys = KeysSection(pictures, self._change)
        self._cards = {heading: self._card(heading) for heading in (*_SOUNDS, *_LOOKS)}
        self.sound, self.look = QWidget(), QWidget()
        self._tabs()

    def _card(self, heading: Heading) -> SettingsCard:
        left_out = () if OTHERS_CAN_BE_PAUSED else ("pause_players",)
        return SettingsCard(self.pictures, heading, self._change, left_out)

    def _tabs(self) -> None:
        programme = QWidget()
        lengths = section(tr("Length"))
        lengths.column.addWidget(row(tr("Show and change the times of"), self.length))
        lengths.column.addWidget(self.own_total)
        stacked(programme, lengths, self.steps, self.way)
        sounds, reminders = (self._cards[heading] for heading in _SOUNDS)
        stacked(self.sound, sounds, self.voice, reminders)
        stacked(self.look, *(self._cards[heading] for heading in _LOOKS))
        self.tabs: list[Tab] = []
        chips = FlowLayout(gap=Space.TINY)
        panels = {
            tr("Programme"): programme,
            tr("Sound"): self.sound,
            #: a tab of the settings: how the window looks
            tr("Window"): self.look,
            tr("Keys"): self.keys,
            tr("Voice commands"): self.listening,
        }
        for index, (title, panel) in enumerate(panels.items()):
            chip = Tab(self.pictures, title)
            chip.clicked.connect(lambda _on=False, index=index: self.show_tab(index))
            self.tabs.append(chip)
            chips.addWidget(chip)
            self.column.addWidget(panel)
        self._panels = tuple(panels.values())
        self.show_tab(0)
        fixed = QHBoxLayout()
        fixed.setContentsMargins(0, 0, GUTTER, 0)
        fixed.addLayout(chips)
        self.outer.insertLayout(2, fixed)
        self.column.addStretch()

    def show_keys(self) -> None:
        """Show the keys, to be changed."""
        self.show_tab(self._panels.index(self.keys))

    def show_listening(self) -> None:
        """Show what can be said, to be tried."""
        self.show_tab(self._panels.index(self.listening))

    def show_language(self) -> None:
        """Go to the choice of the language, which has just made the page anew."""
        language = self.findChild(Chooser, "language")
        if language is not None:
            language.setFocus()

    def show_tab(self, shown: int) -> None:
        """Show one of them, by its place in the row."""
        for index, (chip, panel) in enumerate(zip(self.tabs, self._panels, strict=True)):
            chip.setChecked(index == shown)
            panel.setVisible(index == shown)
        self.scroller.verticalScrollBar().setValue(0)

    def _reveal_trial(self) -> None:
        for words in (self.voice.told, self.voice.trouble):
            if words.isVisible():
                self.scroller.ensureWidgetVisible(words, 0, Space.MEDIUM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A telephone has room for the title, or for a word on the button beside it."""
        super().resizeEvent(event)
        label = tr("Undo") if self.width() >= self.style_now.pixels(ROOMY) else ""
        self.undo.show_face(replace(self.undo.face, label=label))

    def take_over(self, before: SettingsPage) -> None:
        """Go on where the page before was, which was made in another language."""
        self._past, self._settings = before._past, before._settings
        self.show_tab(next(at for at, tab in enumerate(before.tabs) if tab.isChecked()))
        place = before.scroller.verticalScrollBar().value()
        QTimer.singleShot(0, self, lambda: self.scroller.verticalScrollBar().setValue(place))

    def begin(self) -> None:
        """The page has just come up: what was changed before is not undone here."""
        self._past.clear()
        self.undo.setEnabled(False)
        self.back_button.setFocus()

    def show_state(self, state: AppState, style: Style) -> None:
        """Show everything as it now is."""
        self._settings = state.settings
        programme, length = state.programme, state.length
        base = base_length(programme, length, state.totals)
        edited = EditedProgramme(programme, base, self._settings)
        self._show_length(edited, own=not isinstance(length, str))
        plan = state.plan
        if isinstance(plan, Timeline):
            time = length_text(plan.total)
            self.total.show_text(tr("{title}: {time} in all", title=programme.title, time=time))
        else:
            self.total.show_text(plan.sentence)
        self.steps.show_edited(edited, plan if isinstance(plan, Timeline) else None)
        self.way.show_edited(edited)
        for card in (*self._cards.values(), self.listening.card):
            card.show_edited(edited)
        self.listening.show_hearing(state.hearing)
        self.keys.show_settings(self._settings, style)
        self.voice.show_state(state)
        self.undo.setEnabled(bool(self._past))
        dress_all(self, style)

    def _show_length(self, edited: EditedProgramme, *, own: bool) -> None:
        lengths = edited.programme.lengths
        names = [length.id for length in lengths]
        if names != self._names:
            self._names = names
            self.length.clear()
            self.length.addItems([length.title for length in lengths])
        self.length.setCurrentIndex(names.index(edited.length))
        self.own_total.setVisible(own)

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self._past.append(self._settings)
            self._settings = settings
            self.changed.emit(settings)

    def _undo(self) -> None:
        if self._past:
            self._settings = self._past.pop()
            self.changed.emit(self._settings)

"""The safety note in full; before a first session, with the question whether it was read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from upstroke.core.programme.model import Safety, SafetyNote
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words, dress_all
from upstroke.window.look import Role, Space, Style
from upstroke.window.mark import Bullet, Mark
from upstroke.window.page_frame import Card, Page, at_the_edge, empty
from upstroke.window.pictures import Pictures

BEFORE, DURING = marked("Before you start"), marked("Safety note")

WIDE = 720
"""Pixels at 100 % from which the notes stand in two columns."""


class SafetyPage(Page):
    """Shows a `Safety`; asks to be agreed to when there is a session waiting for it."""

    agreed = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, tr(BEFORE))
        label = tr("I have read this: start")
        face = Face(label, "play", weight=Weight.PRIMARY, role=Role.HEADING)
        self.agree = Button(pictures, face)
        self.agree.clicked.connect(self.agreed)
        self.outer.addLayout(at_the_edge(self.agree))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)

    def show_safety(
        self, safety: Safety, style: Style, *, asks: bool, during: bool = False
    ) -> None:
        """Show a note; `asks` when agreeing to it starts a session.

        `during` one, what matters then comes first: the file tells it last.
        """
        self.heading.show_text(tr(DURING if during else BEFORE))
        self.setAccessibleName(self.heading.text())
        empty(self.column)
        self.column.addWidget(Words(safety.intro))
        self.column.addWidget(self._cards(safety.notes, later_first=during))
        self.column.addStretch()
        self.agree.setVisible(asks)
        dress_all(self, style)
        self.scroller.verticalScrollBar().setValue(0)
        (self.agree if asks else self.back_button).setFocus()

    def _cards(self, notes: Sequence[SafetyNote], *, later_first: bool) -> QWidget:
        """Two columns that are read one after the other, or one where it is narrow."""
        whole = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.MEDIUM)
        parts = halves(notes)
        for part in reversed(parts) if later_first else parts:
            column = QVBoxLayout()
            column.setSpacing(Space.MEDIUM)
            for note in part:
                column.addWidget(_card(self.pictures, note))
            column.addStretch()
            self._columns.addLayout(column, 1)
        self._turn()
        return whole

    def _turn(self) -> None:
        wide = self.width() >= self.style_now.pixels(WIDE)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def dress(self, style: Style) -> None:
        """Larger text needs the whole width."""
        super().dress(style)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        self._turn()


def halves(notes: Sequence[SafetyNote]) -> tuple[Sequence[SafetyNote], Sequence[SafetyNote]]:
    """The notes in their order, in two parts of about as many lines."""
    lines = [len(note.points) + 2 for note in notes]
    at = min(
        range(len(notes) + 1), key=lambda end: abs(sum(lines[:end]) - sum(lines[end:])), default=0
    )
    return notes[:at], notes[at:]


def _card(pictures: Pictures, note: SafetyNote) -> QWidget:
    tone = "danger" if note.urgent else "ink"
    card = Card("danger" if note.urgent else "line")
    title = Words(note.title, Role.STRONG, tone)
    if note.urgent:
        line = QHBoxLayout()
        line.addWidget(Mark(pictures, "heart-pulse", tone))
        line.addWidget(title, 1)
        card.column.addLayout(line)
    else:
        card.column.addWidget(title)
    for point in note.points:
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(Bullet(), alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(Words(point), 1)
        card.column.addLayout(line)
    return card

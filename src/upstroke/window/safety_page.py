"""The safety note in full; before a first session, with the question whether it was read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from upstroke.core.programme import Safety, SafetyNote
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words, dress_all
from upstroke.window.look import Role, Style
from upstroke.window.page_frame import Card, Page, empty
from upstroke.window.pictures import Pictures


class SafetyPage(Page):
    """Shows a `Safety`; asks to be agreed to when there is a session waiting for it."""

    agreed = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, "Before you start")
        face = Face("I have read this: start", "play", weight=Weight.PRIMARY, role=Role.HEADING)
        self.agree = Button(pictures, face)
        self.agree.clicked.connect(self.agreed)
        self.outer.addWidget(self.agree)

    def show_safety(self, safety: Safety, style: Style, *, asks: bool) -> None:
        """Show a note; `asks` when agreeing to it starts a session."""
        empty(self.column)
        self.column.addWidget(Words(safety.intro))
        for note in safety.notes:
            self.column.addWidget(_card(note))
        self.column.addStretch()
        self.agree.setVisible(asks)
        dress_all(self, style)
        self.scroller.verticalScrollBar().setValue(0)
        (self.agree if asks else self.back_button).setFocus()


def _card(note: SafetyNote) -> QWidget:
    tone = "danger" if note.urgent else "ink"
    card = Card("danger" if note.urgent else "line")
    card.column.addWidget(Words(note.title, Role.STRONG, tone))
    for point in note.points:
        card.column.addWidget(Words(f"\N{BULLET}  {point}"))
    return card

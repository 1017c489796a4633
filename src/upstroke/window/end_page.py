"""The end: what was done, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.changes import Progress, State
from upstroke.core.units import clock_text
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.look import Role, Space
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.words import length_text


def title_of(progress: Progress) -> str:
    """How the session ended."""
    return "Done" if progress.state is State.FINISHED else "Stopped"


def told_of(progress: Progress) -> str:
    """What was done, in one or two sentences."""
    steps = progress.timeline.steps
    if progress.state is State.FINISHED:
        return f"All {len(steps)} steps, {length_text(progress.timeline.total)}."
    done = sum(step.end <= progress.position for step in steps)
    at = progress.moment.step.title
    reached = f"{clock_text(progress.position)} of {clock_text(progress.timeline.total)}"
    return f"Stopped at {reached}, in {at}. {done} of {len(steps)} steps done."


class EndPage(QWidget):
    """Shows how a session ended."""

    again = Signal()
    undone = Signal()
    left = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.title = Words("", Role.TITLE, wrap=False)
        self.told = Words("", Role.HEADING, "soft")
        self.picture = PictureView(pictures)
        large = Role.HEADING
        self.again_button = Button(pictures, Face("Again", "repeat", role=large))
        self.undo_button = Button(
            pictures, Face("Undo, and carry on", "undo-2", role=large, weight=Weight.CHOSEN)
        )
        self.leave_button = Button(
            pictures, Face("Overview", "list", weight=Weight.PRIMARY, role=large)
        )
        self.again_button.clicked.connect(self.again)
        self.undo_button.clicked.connect(self.undone)
        self.leave_button.clicked.connect(self.left)
        self._lay_out()
        self.setAccessibleName("The session is over")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        for words in (self.title, self.told):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = FlowLayout(gap=Space.MEDIUM, align=Align.CENTRE)
        for button in (self.undo_button, self.again_button, self.leave_button):
            buttons.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.picture, 3)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_end(self, progress: Progress, picture: str | None) -> None:
        """Show how this session ended, with a picture of its programme."""
        self.title.show_text(title_of(progress))
        self.told.show_text(told_of(progress))
        self.picture.show_picture(picture, self.title.text(), mirrored=False)
        self.undo_button.setVisible(progress.can_undo)

    def begin(self) -> None:
        """The page has just come up: the keyboard leads back to the overview."""
        self.leave_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo by the keys that undo in a session, leave by Escape."""
        key, control = event.key(), Qt.KeyboardModifier.ControlModifier
        undo = key in (Qt.Key.Key_U, Qt.Key.Key_Backspace) or (
            key == Qt.Key.Key_Z and event.modifiers() == control
        )
        if undo and self.undo_button.isVisible():
            self.undone.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

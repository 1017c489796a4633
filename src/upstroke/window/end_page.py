"""The end: what was done, and what can be done next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.app_state import AppState
from upstroke.core.session.progress import Progress, State, skipped_text
from upstroke.core.time_format import length_text
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words
from upstroke.window.feeling_scale import FeelingRow
from upstroke.window.fitted_words import FittedWords
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.look import Role, Space
from upstroke.window.page_frame import Scroll
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.strip import Strip
from upstroke.window.words import has_sides

AGAIN = Face(marked("Again"), "repeat", role=Role.HEADING)
START_OVER = Face(marked("Start over"), "repeat", role=Role.HEADING)
CARRY_ON = Face(marked("Carry on"), "play", name=marked("Undo, and carry on"), role=Role.HEADING)
OVERVIEW = Face(marked("Overview"), "list", role=Role.HEADING)
HISTORY = Face(marked("History"), "clock", weight=Weight.QUIET)


AFTER = marked("How it feels after: {told}")


def title_of(progress: Progress) -> str:
    """How the session ended."""
    if progress.state is not State.FINISHED:
        return tr("Stopped")
    return tr("The end") if progress.skipped else tr("Done")


def told_of(progress: Progress) -> str:
    """What was done, in one to three sentences."""
    finished, skipped = progress.state is State.FINISHED, progress.skipped
    if finished and not skipped:
        time = length_text(progress.tally.performed)
        return tr("All {count} steps, {time}.", "", len(progress.timeline.steps), time=time)
    done = _finished_text(progress) if finished else _stopped_text(progress)
    return " ".join(filter(None, (done, skipped_text(skipped))))


def _finished_text(progress: Progress) -> str:
    done, every = len(progress.tally.done), len(progress.timeline.steps)
    time = length_text(progress.tally.performed)
    return tr("{done} of {all} steps, {time}.", done=done, all=every, time=time)


def _stopped_text(progress: Progress) -> str:
    step, reached = progress.moment.step, length_text(progress.position)
    values = {
        "reached": reached,
        "time": length_text(progress.tally.performed),
        "total": length_text(progress.timeline.total),
        "step": step.title,
        "side": step.side_word,
        "done": len(progress.tally.done),
        "all": len(progress.timeline.steps),
    }
    return tr(STOPPED[has_sides(progress.timeline), values["time"] == reached], **values)


STOPPED = {
    (True, True): marked(
        "After {reached} of {total}, in {step}, {side}. {done} of {all} steps done."
    ),
    (True, False): marked(
        "After {time}, at {reached} of {total}, in {step}, {side}. {done} of {all} steps done."
    ),
    (False, True): marked("After {reached} of {total}, in {step}. {done} of {all} steps done."),
    (False, False): marked(
        "After {time}, at {reached} of {total}, in {step}. {done} of {all} steps done."
    ),
}
"""By whether there are sides, and whether the time performed is the place reached."""


HIGH = 64
"""Pixels that a button is high at least: hands are still oily."""

BLOCKS = 72
"""Height of the strip in pixels at 100 %: it is the picture of a session that was stopped."""


class EndPage(QWidget):
    """Shows how a session ended: the figure at rest, or the strip with the place of the stop."""

    again = Signal()
    undone = Signal()
    left = Signal()
    history_wanted = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.title = FittedWords(Role.DISPLAY, lines=1, align=Qt.AlignmentFlag.AlignHCenter)
        self.told = Words("", Role.HEADING, "soft")
        self.picture = PictureView(pictures)
        self.strip = Strip(live=False, playhead=True, blocks=BLOCKS)
        self.undo_button = Button(pictures, CARRY_ON.shown())
        self.again_button = Button(pictures, AGAIN.shown())
        self.leave_button = Button(pictures, OVERVIEW.shown())
        self.history_button = Button(pictures, HISTORY.shown())
        self.feeling = FeelingRow(AFTER, centred=True)
        self.again_button.clicked.connect(self.again)
        self.undo_button.clicked.connect(self.undone)
        self.leave_button.clicked.connect(self.left)
        self.history_button.clicked.connect(self.history_wanted)
        self._lay_out()
        self.setAccessibleName(tr("The session is over"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        self.told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = FlowLayout(gap=Space.MEDIUM, align=Align.CENTRE)
        for button in (self.undo_button, self.again_button, self.leave_button):
            button.setMinimumHeight(HIGH)
            buttons.addWidget(button)
        shown = Scroll()
        shown.column.setContentsMargins(0, 0, 0, 0)
        shown.column.addStretch(1)
        shown.column.addWidget(self.picture, 4)
        for part in (self.title, self.told, self.strip, self.feeling):
            shown.column.addWidget(part)
        self.history_button.setMinimumHeight(HIGH)
        shown.column.addWidget(self.history_button, alignment=Qt.AlignmentFlag.AlignHCenter)
        shown.column.addStretch(1)
        column.addWidget(shown, 1)
        column.addLayout(buttons)

    def show_end(self, progress: Progress, picture: str | None) -> None:
        """Show how this session ended, with a picture of its programme."""
        finished = progress.state is State.FINISHED
        self.title.show_text(title_of(progress))
        self.told.show_text(told_of(progress))
        self.picture.show_picture(picture, self.title.text(), mirrored=False)
        self.picture.setVisible(finished)
        self.strip.show_value(progress.timeline, progress.position)
        self.strip.setVisible(not finished)
        self.again_button.show_face((AGAIN if finished else START_OVER).shown())
        strong, plain = Weight.PRIMARY, Weight.PLAIN
        self.undo_button.show_face(replace(CARRY_ON.shown(), weight=plain if finished else strong))
        self.leave_button.show_face(replace(OVERVIEW.shown(), weight=strong if finished else plain))
        self.undo_button.setVisible(progress.can_undo)

    def ask(self, state: AppState) -> None:
        """Ask how it feels now, unless nothing is to be asked."""
        self.feeling.setVisible(state.settings.ask_feeling)
        self.feeling.show_question(state.programme, state.history.feeling_after)

    def begin(self) -> None:
        """The page has just come up: the keyboard presses the strong button."""
        carry_on = self.undo_button.face.weight is Weight.PRIMARY and self.undo_button.isVisible()
        (self.undo_button if carry_on else self.leave_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; the keys that undo are the window's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

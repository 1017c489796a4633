"""The strip for those who do not press on it: a slider over the steps, seen only in focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, KeyboardFocus
from upstroke.window.look import FOCUS_WIDTH, colour
from upstroke.window.painting import painting

OWN_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
"""The rest are the page's, where left and right are the steps before and after."""


class StripHandle(Dressed, KeyboardFocus, QSlider):
    """The number of the step, from 1; moving it asks for a jump."""

    jump = Signal(int)
    """Position in milliseconds."""

    def __init__(self, strip: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, strip)
        self._steps: tuple[Step, ...] = ()
        self._shown = 0
        self.setRange(1, 1)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Go to step"))
        self.valueChanged.connect(self._ask)

    def show_place(self, timeline: Timeline, position: Millis) -> None:
        """Show the step at a position, without asking for anything."""
        if timeline.steps is not self._steps:
            self._steps = timeline.steps
            self._shown = 1
            self.setRange(1, len(self._steps))
        step = timeline.at(position).step
        if step.index + 1 != self._shown or self.value() != self._shown:
            self._shown = step.index + 1
            self.setAccessibleDescription(step.title)
            self.setValue(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down, the first and the last; everything else is the page's."""
        if event.key() in OWN_KEYS and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the place of the keyboard's focus."""
        if self.focus_seen:
            edge = FOCUS_WIDTH / 2
            with painting(self) as painter:
                painter.setPen(QPen(colour(self.style_now.palette.focus), FOCUS_WIDTH))
                painter.drawRoundedRect(
                    QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 3, 3
                )

    def _ask(self, number: int) -> None:
        if number != self._shown:
            self.jump.emit(self._steps[number - 1].start)

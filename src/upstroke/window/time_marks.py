"""Times along a strip: a mark for so many minutes each, where there is room for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from upstroke.core.planning.timeline import Timeline
from upstroke.core.time_format import MINUTE, length_text
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, is_picture
from upstroke.window.fitting import fitted
from upstroke.window.look import Role, colour
from upstroke.window.painting import painting

EVERY = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360)
"""Minutes between two marks."""

APART = 3.0
"""Times its own width that a mark must have to itself."""

TICK = 5
"""Pixels of the line that points at the strip."""


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A time, and where it stands, in pixels from the strip's left end."""

    time: Millis
    x: float


def marks(total: Millis, width: float, wide: Callable[[Millis], float]) -> tuple[TimeMark, ...]:
    """As many round times as have room on a strip, none at its ends.

    Args:
        total: milliseconds that the strip is long.
        width: pixels that it is wide.
        wide: pixels of the text of a mark.
    """
    for minutes in EVERY:
        each = minutes * MINUTE
        times = range(each, total, each)
        widest = max(map(wide, times[-2:]), default=0.0)
        if each / max(1, total) * width >= widest * APART:
            return tuple(TimeMark(time, time / total * width) for time in times)
    return ()


class TimeMarks(Dressed, QLabel):
    """Draws the times of a timeline above its strip, as far as it reaches over it."""

    def __init__(self, strip: QWidget) -> None:
        super().__init__()
        self._strip = strip
        self._total: Millis = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        is_picture(self)
        self.setAccessibleName(tr("Times"))

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the times of another timeline."""
        if timeline.total != self._total:
            self._total = timeline.total
            self.setAccessibleDescription(length_text(timeline.total))
            self.update()

    def sizeHint(self) -> QSize:
        """A line of small text, and room for the ticks."""
        return QSize(100, QFontMetrics(self.style_now.font(Role.SMALL)).height() + TICK + 1)

    def minimumSizeHint(self) -> QSize:
        """Narrower: there are fewer marks then."""
        return QSize(40, self.sizeHint().height())

    def shown(self) -> tuple[tuple[str, QRectF], ...]:
        """The texts that are drawn, and where."""
        metrics, span = self._metrics(), self._strip.width()
        offset = self._strip.mapFromGlobal(self.mapToGlobal(QPoint())).x()
        found = []

        def wide_of(time: Millis) -> float:
            return metrics.horizontalAdvance(length_text(time))

        for mark in marks(self._total, span, wide_of):
            text, wide = length_text(mark.time), wide_of(mark.time) + 1.0
            left = mark.x - offset - wide / 2
            if left >= 0 and left + wide <= self.width():
                high = metrics.height()
                found.append((text, QRectF(left, self.height() - TICK - high, wide, high)))
        return tuple(found)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each time, and a tick below it."""
        with painting(self) as painter:
            painter.setFont(self._font())
            painter.setPen(QPen(colour(self.style_now.palette.soft), 1.5))
            for text, place in self.shown():
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                x, low = place.center().x(), self.height()
                painter.drawLine(QPointF(x, low - TICK + 1), QPointF(x, low))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _font(self) -> QFont:
        """Small text, or smaller where the row is lower."""
        small, room = self.style_now.font(Role.SMALL), QSize(self.width(), self.height() - TICK)
        return fitted("0", room, small.pixelSize(), small.weight(), lines=1)

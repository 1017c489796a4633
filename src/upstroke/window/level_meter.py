"""How loud it is: a row of bars, from hardly to be heard up to as loud as can be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from upstroke.core.units import Decibels
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, describe_quietly
from upstroke.window.look import Space, colour
from upstroke.window.painting import painting

BARS = 12
LEAST: Decibels = -60.0
"""At the left; 0 dB is at the right, each bar being 5 dB."""

LOUD = 2
"""Bars at the right that are never reached by what is well recorded."""

WIDE, HIGH = 260, 26
"""Pixels at 100 %."""


def bars_of(level: Decibels | None) -> int:
    """How many bars a level fills; None is nothing."""
    if level is None or level <= LEAST:
        return 0
    return min(BARS, 1 + int((level - LEAST) * BARS / -LEAST))


def bar_rects(area: QRectF) -> tuple[QRectF, ...]:
    """The bars, each a little higher than the one before, on one line."""
    step = area.width() / BARS
    wide = max(2.0, step - Space.TINY)
    return tuple(
        QRectF(area.left() + step * bar, area.bottom() - high, wide, high)
        for bar in range(BARS)
        for high in (area.height() * (0.4 + 0.6 * bar / (BARS - 1)),)
    )


class LevelMeter(Dressed, QWidget):
    """Shows a level in dB of full scale: filled bars in colour, the others as outlines."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Level"))

    @property
    def bars(self) -> int:
        """How many are filled."""
        return self._bars

    def show_level(self, level: Decibels | None) -> None:
        """Show another level, if it is a bar more or less."""
        bars = bars_of(level)
        if bars != self._bars:
            self._bars = bars
            describe_quietly(self, tr("{number} of {most}", number=bars, most=BARS))
            self.update()

    def sizeHint(self) -> QSize:
        """A row, no wider than is needed."""
        return QSize(self.style_now.pixels(WIDE), self.style_now.pixels(HIGH))

    def minimumSizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(BARS * Space.SMALL, self.style_now.pixels(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        palette = self.style_now.palette
        wide = min(self.width(), self.style_now.pixels(WIDE))
        area = QRectF(0, 0, wide, self.height()).adjusted(1, 1, -1, -1)
        with painting(self) as painter:
            for bar, rect in enumerate(bar_rects(area)):
                tone = palette.accent if bar >= BARS - LOUD else palette.calm
                filled = bar < self._bars
                painter.setBrush(colour(tone) if filled else Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour(tone if filled else palette.track), 1.5))
                painter.drawRoundedRect(rect, 2, 2)

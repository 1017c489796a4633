"""How hard: five dots that fill, and the words for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.texts import tr
from upstroke.window.dressed import Dressed, describe_quietly
from upstroke.window.fitting import fitted_rows
from upstroke.window.glance import PressureValue
from upstroke.window.look import Role, Space, colour
from upstroke.window.painting import painting

LEVELS = 5
"""The fifth is never asked for: its dot stays empty, so that medium is seen to be the middle."""

STEP = 0.05
"""Change of level worth painting: a twentieth of a dot."""


def dots(area: QRectF) -> tuple[QRectF, ...]:
    """Circles in a row at the left of an area."""
    across = area.height()
    return tuple(
        QRectF(area.left() + level * across * 1.3, area.top(), across, across)
        for level in range(LEVELS)
    )


class PressureMeter(Dressed, QLabel):
    """Draws a `PressureValue`, or nothing for None."""

    def __init__(self) -> None:
        super().__init__()
        self._value: PressureValue | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Pressure"))

    def show_value(self, value: PressureValue | None) -> None:
        """Show another level, if it differs enough to be seen."""
        before = self._value
        if before and value and before.words == value.words:
            if abs(before.level - value.level) < STEP:
                return
        elif value == before:
            return
        self._value = value
        describe_quietly(self, value.words if value else "")
        self.update()

    def sizeHint(self) -> QSize:
        """One row of text high."""
        return QSize(200, self.style_now.pixels(Role.HEADING.value.pixels * 1.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots and the word beside them."""
        if self._value is None:
            return
        across = self.height() * 0.46
        circles = dots(QRectF(1.5, (self.height() - across) / 2, self.width(), across))
        left = circles[-1].right() + Space.MEDIUM
        with painting(self) as painter:
            for index, dot in enumerate(circles):
                share = min(1.0, max(0.0, self._value.level - index))
                self._draw_dot(painter, dot, share)
            words = QRectF(left, 0, self.width() - left, self.height())
            self._draw_words(painter, words)

    def _draw_dot(self, painter: QPainter, dot: QRectF, share: float) -> None:
        palette = self.style_now.palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.well))
        painter.drawEllipse(dot)
        if share > 0:
            filled = QPainterPath()
            filled.addEllipse(dot)
            level = QPainterPath()
            top = QPointF(dot.left(), dot.bottom() - dot.height() * share)
            level.addRect(QRectF(top, dot.bottomRight()))
            painter.fillPath(filled.intersected(level), colour(palette.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(palette.accent if share > 0 else palette.soft), 1.5))
        painter.drawEllipse(dot)

    def _draw_words(self, painter: QPainter, rect: QRectF) -> None:
        if self._value is None or rect.width() <= 0:
            return
        words = tr("Pressure: {pressure}", pressure=self._value.words)
        most = round(self.height() * 0.62)
        font, rows = fitted_rows(words, rect.size().toSize(), most, Role.HEADING.value.weight)
        painter.setFont(font)
        painter.setPen(colour(self.style_now.palette.ink))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect, middle | rows, words)

"""The step and its side, in letters as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from upstroke.core.programme import Side
from upstroke.window.dressed import Dressed
from upstroke.window.fitting import fitted, wrapped_size
from upstroke.window.glance import Headline
from upstroke.window.look import Space, colour
from upstroke.window.words import sentence_case

TITLE_SHARE = 0.6
"""Of the height, for the title; the rest is the side's."""

EMPTY = Headline("", None, "")


class HeadlineView(Dressed, QWidget):
    """Draws a `Headline`: the title, and below it the side with a mark that shows it too."""

    def __init__(self) -> None:
        super().__init__()
        self._value = EMPTY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_value(self, value: Headline) -> None:
        """Show another step or side."""
        if value != self._value:
            self._value = value
            self.setAccessibleName(", ".join(filter(None, (value.title, value.side_word))))
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Two short lines."""
        return QSize(120, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, mark and side from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        value, palette = self._value, self.style_now.palette
        alone = value.side is None
        room = QSize(self.width(), round(self.height() * (1 if alone else TITLE_SHARE)))
        font = fitted(value.title, room, room.height())
        painter.setFont(font)
        painter.setPen(colour(palette.ink))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(0, 0, room.width(), self.height()), int(flags), value.title)
        if value.side is not None:
            top = wrapped_size(value.title, font, room.width()).height()
            rest = QRectF(0, top, self.width(), self.height() - top)
            self._draw_side(painter, rest, value.side, font.pixelSize())
        painter.end()

    def _draw_side(self, painter: QPainter, rest: QRectF, side: Side, title: int) -> None:
        height = min(rest.height(), title * 0.95)
        row = QRectF(0, rest.top(), rest.width(), height)
        mark = QRectF(0, row.center().y() - height * 0.28, height * 0.78, height * 0.56)
        self._draw_mark(painter, mark, side)
        words = row.adjusted(mark.width() + Space.MEDIUM, 0, 0, 0)
        text = sentence_case(self._value.side_word)
        painter.setFont(
            fitted(
                text, words.size().toSize(), round(height * 0.72), QFont.Weight.DemiBold, lines=1
            )
        )
        painter.setPen(colour(self.style_now.palette.accent))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_mark(self, painter: QPainter, mark: QRectF, side: Side) -> None:
        """Two upright bars side by side, the one that is meant filled."""
        accent = colour(self.style_now.palette.accent)
        gap = mark.width() * 0.16
        width = (mark.width() - gap) / 2
        painter.setPen(QPen(accent, max(1.5, width * 0.14)))
        for bar, own in enumerate((Side.LEFT, Side.RIGHT)):
            filled = side in (own, Side.BOTH)
            painter.setBrush(accent if filled else Qt.BrushStyle.NoBrush)
            rect = QRectF(mark.left() + bar * (width + gap), mark.top(), width, mark.height())
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), width / 2.2, width / 2.2)

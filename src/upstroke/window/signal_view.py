"""A signal over the whole session page, to be seen from the corner of an eye."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from upstroke.window.dressed import Dressed
from upstroke.window.fitting import fitted
from upstroke.window.look import CORNER, Space, colour
from upstroke.window.painting import painting
from upstroke.window.signals import Signal

FRAME = 0.032
"""Width of the frame, of the page's smaller side: it lies within the page's margin."""

WASH = 0.16
"""How far the page takes on the signal's colour."""


class SignalView(Dressed, QWidget):
    """Draws a `Signal`: a frame and a wash over the page, and a band that says what it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value: Signal | None = None
        self._band = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def value(self) -> Signal | None:
        """What is shown."""
        return self._value

    def place(self, page: QRect, band: QRect) -> None:
        """Cover the page; the band lies where it hides nothing that is needed now."""
        self.setGeometry(page)
        self._band = band
        self.raise_()

    def show_value(self, value: Signal | None) -> None:
        """Show another signal, or another strength of it."""
        if value == self._value:
            return
        self._value = value
        if value is not None:
            self.setAccessibleName(value.words)
        self.setVisible(value is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw wash, frame and band."""
        if self._value is not None:
            with painting(self) as painter:
                self._draw(painter, self._value)

    def _draw(self, painter: QPainter, value: Signal) -> None:
        palette, tone = self.style_now.palette, value.tone.value
        page = self.rect()
        painter.fillRect(page, colour(getattr(palette, tone), WASH * value.strength))
        width = max(Space.SMALL, round(FRAME * min(page.width(), page.height())))
        painter.setOpacity(value.strength)
        tint = colour(getattr(palette, tone))
        for side in _sides(page, width):
            painter.fillRect(side, tint)
        if self._band.isEmpty():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self._band), CORNER, CORNER)
        painter.setPen(colour(getattr(palette, f"on_{tone}")))
        room = self._band.adjusted(Space.MEDIUM, Space.TINY, -Space.MEDIUM, -Space.TINY)
        height = round(room.height() * 0.8)
        painter.setFont(fitted(value.words, room.size(), height, QFont.Weight.Bold, lines=1))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, value.words)


def _sides(page: QRect, width: int) -> tuple[QRect, ...]:
    """The four sides of a frame, none over another: what is half transparent adds up."""
    inner = page.height() - 2 * width
    return (
        QRect(0, 0, page.width(), width),
        QRect(0, page.height() - width, page.width(), width),
        QRect(0, width, width, inner),
        QRect(page.width() - width, width, width, inner),
    )

"""A small icon beside words, or a dot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from upstroke.window.dressed import Dressed
from upstroke.window.look import Role, colour
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures


class Mark(Dressed, QWidget):
    """Draws an icon in a colour of the palette, as high as a line of text; says nothing."""

    def __init__(self, pictures: Pictures, icon: str, tone: str) -> None:
        super().__init__()
        self._pictures, self._icon, self._tone = pictures, icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self.style_now.pixels(Role.HEADING.value.pixels)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the kept pixmap."""
        tint = getattr(self.style_now.palette, self._tone)
        with painting(self) as painter:
            icon = self._pictures.icon(self._icon, self.width(), tint, self.devicePixelRatioF())
            painter.drawPixmap(0, 0, icon)


class Bullet(Dressed, QWidget):
    """Draws the dot before a point, in the middle of its first line; says nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        line = QFontMetrics(self.style_now.font(Role.BODY)).height()
        return QSize(line // 2, line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot."""
        across = self.width() * 0.55
        middle = QRectF(self.rect()).center()
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self.style_now.palette.ink))
            painter.drawEllipse(middle, across / 2, across / 2)

"""A drop-down list drawn in our own style."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from upstroke.window.dressed import Dressed, KeyboardFocus
from upstroke.window.fitting import LEANS, fitted_rows
from upstroke.window.look import CORNER, FOCUS_WIDTH, TOUCH, Role, Space, Style, colour, mixed
from upstroke.window.painting import outline, painting

ARROW = 12
"""Width of the arrow in pixels at 100 %."""

LEAST_WIDTH = 160
"""Pixels."""


class Chooser(Dressed, KeyboardFocus, QComboBox):
    """A choice of one out of several; `role` is the size of its text."""

    def __init__(self, name: str, role: Role = Role.STRONG) -> None:
        super().__init__()
        self._role = role
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # On Linux a choice is called what is chosen.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def dress(self, style: Style) -> None:
        """Take the font, for the list too."""
        super().dress(style)
        self.setFont(style.font(self._role))

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        metrics = QFontMetrics(self.style_now.font(self._role))
        widest = metrics.horizontalAdvance(self.currentText())
        height = max(self.style_now.pixels(TOUCH), metrics.height() + 2 * Space.SMALL)
        return QSize(widest + LEANS + self._arrow_room() + 2 * Space.MEDIUM, height)

    def minimumSizeHint(self) -> QSize:
        """A text that is too long is drawn smaller."""
        return QSize(min(LEAST_WIDTH, self.sizeHint().width()), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel is the page's."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate, the text and the arrow."""
        with painting(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.45)
            self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        palette = self.style_now.palette
        inset = FOCUS_WIDTH / 2 if self.focus_seen else 0.0
        plate = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ring = QPen(colour(palette.focus), FOCUS_WIDTH)
        painter.setPen(ring if self.focus_seen else outline(palette))
        painter.setBrush(mixed(palette.well, palette.ink, 0.08 if self.underMouse() else 0))
        painter.drawRoundedRect(plate, CORNER, CORNER)
        words = QRectF(self.rect()).adjusted(Space.MEDIUM, 0, -self._arrow_room(), 0)
        font, rows = self._fitted()
        painter.setFont(font)
        painter.setPen(colour(palette.ink))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter) | rows, self.currentText())
        self._draw_arrow(painter, plate)

    def text_room(self) -> QSize:
        """What the text has to fit in."""
        return QSize(self.width() - Space.MEDIUM - self._arrow_room(), self.height())

    def drawn_font(self) -> QFont:
        """The font in which all of the text fits."""
        return self._fitted()[0]

    def _fitted(self) -> tuple[QFont, int]:
        wanted = self.style_now.font(self._role)
        pixels, weight = wanted.pixelSize(), wanted.weight()
        return fitted_rows(self.currentText(), self.text_room(), pixels, weight)

    def _arrow_room(self) -> int:
        return self.style_now.pixels(ARROW) + 2 * Space.MEDIUM

    def _draw_arrow(self, painter: QPainter, plate: QRectF) -> None:
        half = self.style_now.pixels(ARROW) / 2
        beside, y = Space.MEDIUM + half, plate.center().y()
        x = plate.right() - beside
        points = [
            QPointF(x - half, y - half / 2),
            QPointF(x, y + half / 2),
            QPointF(x + half, y - half / 2),
        ]
        painter.setPen(QPen(colour(self.style_now.palette.soft), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

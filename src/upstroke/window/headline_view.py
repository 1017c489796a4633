"""The step and its side, in letters as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.core.programme.model import Side
from upstroke.window.dressed import Dressed
from upstroke.window.fitting import fits, fitted, wrapped_size
from upstroke.window.glance import Headline
from upstroke.window.look import Space, colour
from upstroke.window.painting import painting
from upstroke.window.words import sentence_case

TITLE_SHARE, TWO_LINES = 0.55, 0.7
"""Of the height, for a title on one line and on two; the rest is the side's."""

EMPTY = Headline("", None, "")


class HeadlineView(Dressed, QLabel):
    """Draws a `Headline`: the title, and below it the side with a mark that shows it too."""

    def __init__(self) -> None:
        super().__init__()
        self._value = EMPTY
        self._come = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_value(self, value: Headline) -> None:
        """Show another step or side."""
        if value != self._value:
            self._value = value
            self.setAccessibleName(value.text)
            self.update()

    def show_come(self, come: float) -> None:
        """Be seen so much (0 to 1), while it comes up."""
        if come != self._come:
            self._come = come
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Two short lines."""
        return QSize(120, 48)

    def title_font(self) -> QFont:
        """The title's font: as large as one line allows, or two where that is larger."""
        title, high = self._value.title, self.height()
        alone = self._value.side is None
        one, two = (
            fitted(title, QSize(self.width(), round(high * (1 if alone else share))), high, lines=n)
            for n, share in ((1, TITLE_SHARE), (2, TWO_LINES))
        )
        wraps = not fits(title, QSize(self.width(), high), two, 1)
        return two if wraps and two.pixelSize() > one.pixelSize() else one

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, mark and side from the left."""
        with painting(self) as painter:
            painter.setOpacity(self._come)
            self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        value, palette = self._value, self.style_now.palette
        font = self.title_font()
        painter.setFont(font)
        painter.setPen(colour(palette.ink))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(self.rect()), int(flags), value.title)
        if value.side is not None:
            top = wrapped_size(value.title, font, self.width()).height()
            rest = QRectF(0, top, self.width(), self.height() - top)
            self._draw_side(painter, rest, value.side, font.pixelSize())

    def _draw_side(self, painter: QPainter, rest: QRectF, side: Side, title: int) -> None:
        height = min(rest.height(), title * 1.1)
        row = QRectF(0, rest.top(), rest.width(), height)
        mark = QSizeF(height * 0.86, height * 0.78)
        room = row.size() - QSizeF(mark.width() + Space.MEDIUM, 0)
        text, weight = sentence_case(self._value.side_word), QFont.Weight.Bold
        font = fitted(text, room.toSize(), round(height * 0.8), weight, lines=1)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        after, gap = side is Side.RIGHT, Space.MEDIUM
        feet = wide + gap if after else 0.0
        words = QRectF(0.0 if after else mark.width() + gap, row.top(), wide + 1, height)
        painter.setFont(font)
        painter.setPen(colour(self.style_now.palette.accent))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        top = row.center().y() - mark.height() / 2
        self._draw_marks(painter, QRectF(QPointF(feet, top), mark), side)

    def _draw_marks(self, painter: QPainter, mark: QRectF, side: Side) -> None:
        """One's own two feet as seen from above, or two bars; those that are meant are filled."""
        accent = colour(self.style_now.palette.accent)
        for own in (Side.LEFT, Side.RIGHT):
            shape = (foot if self._value.of_legs else bar)(mark, right=own is Side.RIGHT)
            meant = side in (own, Side.BOTH)
            painter.setBrush(accent if meant else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, max(1.2, mark.height() * 0.035)))
            painter.drawPath(shape)


TOES = ((0.30, 0.13, 0.125), (0.545, 0.12, 0.09), (0.715, 0.175, 0.08), (0.85, 0.25, 0.07),
        (0.95, 0.345, 0.06))  # fmt: skip
"""Middle and radius of each toe of a right foot, big toe first, as shares of a foot's height."""


def bar(mark: QRectF, *, right: bool) -> QPainterPath:
    """An upright bar in its half of a mark, for whatever has two sides."""
    half, wide = mark.width() / 2, mark.height() * 0.42
    left = mark.left() + (half - wide) / 2 + (half if right else 0)
    shape = QPainterPath()
    room = QRectF(left, mark.top(), wide, mark.height()).adjusted(1, 1, -1, -1)
    shape.addRoundedRect(room, wide / 2.2, wide / 2.2)
    return shape


def foot(mark: QRectF, *, right: bool) -> QPainterPath:
    """A foot in its half of a mark, big toe toward the other one."""
    high, half = mark.height(), mark.width() / 2
    wide = high * 0.5

    def at(x: float, y: float) -> QPointF:
        """From shares of the right foot's own width and of the height."""
        own = half + (half - wide) / 2 + x * wide if right else (half + wide) / 2 - x * wide
        return QPointF(mark.left() + own, mark.top() + y * high)

    shape = QPainterPath(at(0.12, 0.36))
    shape.cubicTo(at(0.2, 0.22), at(0.8, 0.28), at(0.95, 0.47))
    shape.cubicTo(at(1.05, 0.62), at(0.88, 0.72), at(0.86, 0.86))
    shape.cubicTo(at(0.8, 1.03), at(0.36, 1.03), at(0.32, 0.86))
    shape.cubicTo(at(0.3, 0.7), at(0.02, 0.55), at(0.12, 0.36))
    shape.closeSubpath()
    for x, y, radius in TOES:
        shape.addEllipse(at(x, y), radius * high * 0.78, radius * high)
    return shape

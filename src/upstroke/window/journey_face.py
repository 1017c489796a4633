"""How a step of the journey looks: a card with its picture, or a row where there is less room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF

from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.programme.model import Kind, Side
from upstroke.core.time_format import length_text
from upstroke.window.fitting import fits, fitted, wrapped_size
from upstroke.window.journey_model import JourneyModel
from upstroke.window.look import CORNER, FOCUS_WIDTH, Role, Space, Style, colour, mixed
from upstroke.window.pictures import Pictures
from upstroke.window.strip_shape import GAP, PLAIN, curve, has_pressure
from upstroke.window.words import sentence_case

PICTURE = QSize(72, 54)
"""Pixels at 100 % in a row."""

WORDS = 170
"""Pixels at 100 % that the words of a row need: with less the picture gives way."""

CARD = 136
"""Pixels at 100 % that a card is wide at least."""

LEAST_CARDS = 3
"""Beside each other: fewer tell no more than rows do."""

SHAPE = 0.64
"""Height of a card's picture, of its width."""

BAR = 14
"""Pixels of a card's piece of the strip."""

SLACK = 2
"""Pixels that the list keeps to itself when it counts how many lie beside each other."""

SHRUNK = 0.85
"""How much smaller a title may be before it has two lines."""


@dataclass(frozen=True, slots=True)
class Faces:
    """How many cards lie beside each other, how large each place is, how wide a card in it.

    None beside each other: there are rows. `lines` is how many a card's title may have, `stacked`
    puts its side above its time, for sides with long words.
    """

    columns: int
    size: QSize
    card: int = 0
    lines: int = 1
    stacked: bool = False

    def rect_of(self, row: int, place: QRect) -> QRect:
        """Where a step is drawn: cards from edge to edge, with gaps between them only."""
        if not self.columns:
            return QRect(place.left(), place.top(), self.size.width(), place.height())
        left = row % self.columns * (self.card + Space.SMALL)
        return QRect(left, place.top(), self.card, place.height() - Space.SMALL)


class JourneyFace:
    """Draws steps.

    Args:
        pictures: the illustrations.
        model: the steps.
    """

    def __init__(self, pictures: Pictures, model: JourneyModel) -> None:
        self._pictures = pictures
        self._model = model
        self.style = Style()

    def faces(self, width: int) -> Faces:
        """How the steps are shown in so many pixels."""
        columns = width // self.style.pixels(CARD)
        if columns < LEAST_CARDS:
            return Faces(0, QSize(width, self._row_height()))
        card = (width - (columns - 1) * Space.SMALL) // columns
        lines = self._lines(card - 2 * Space.SMALL)
        stacked = self._stacked(card - 2 * Space.SMALL)
        strong, small = (QFontMetrics(self.style.font(role)) for role in (Role.STRONG, Role.SMALL))
        words = lines * strong.height() + (2 if stacked else 1) * small.height()
        picture = round((card - 2 * Space.SMALL) * SHAPE)
        high = picture + BAR + words + 3 * Space.SMALL + Space.MEDIUM
        place = QSize((width - SLACK) // columns, high)
        return Faces(columns, place, card, lines, stacked)

    def draw(self, painter: QPainter, rect: QRect, row: int, faces: Faces) -> None:
        """Draw a step in its rectangle."""
        if faces.columns:
            self._draw_card(painter, rect, row, faces)
        else:
            self._draw_row(painter, rect, row)

    def draw_focus(self, painter: QPainter, rect: QRect, faces: Faces) -> None:
        """Draw the place of the keyboard on it."""
        edge = (FOCUS_WIDTH + 1) // 2
        inner = rect.adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(colour(self.style.palette.focus), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = CORNER if faces.columns else 0
        painter.drawRoundedRect(inner, corner, corner)

    def _lines(self, width: int) -> int:
        pixels = self.style.pixels(Role.STRONG.value.pixels)
        font = Style.sized(pixels * SHRUNK, Role.STRONG.value.weight)
        titles = (self._model.step(row).title for row in range(self._model.rowCount()))
        room = QSize(width, QFontMetrics(font).height())
        return 1 if all(fits(title, room, font, 1) for title in titles) else 2

    def _stacked(self, width: int) -> bool:
        metrics = QFontMetrics(self.style.font(Role.SMALL))
        steps = [self._model.step(row) for row in range(self._model.rowCount())]
        return any(
            metrics.horizontalAdvance(sentence_case(self._model.side_text(step)))
            + metrics.horizontalAdvance(length_text(step.end - step.work_start))
            + Space.MEDIUM
            > width
            for step in steps
        )

    def _draw_card(self, painter: QPainter, card: QRect, row: int, faces: Faces) -> None:
        step, palette, timeline = self._model.step(row), self.style.palette, self._model.timeline
        painter.setPen(QPen(colour(palette.line), 1))
        painter.setBrush(colour(palette.card))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        inner = card.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
        picture = QRect(inner.topLeft(), QSize(inner.width(), round(inner.width() * SHAPE)))
        self._draw_picture(painter, step, picture)
        bar = QRect(inner.left(), picture.bottom() + Space.TINY, inner.width(), BAR)
        if timeline is not None:
            self._draw_bar(painter, timeline, step, QRectF(bar))
        words = inner.adjusted(0, bar.bottom() - inner.top() + Space.TINY, 0, 0)
        self._draw_below(painter, step, words, faces)

    def _draw_bar(self, painter: QPainter, timeline: Timeline, step: Step, bar: QRectF) -> None:
        """The step's own piece of the strip, as wide as the card."""
        palette = self.style.palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.well))
        painter.drawRoundedRect(bar, 3, 3)
        tone = palette.calm if step.kind is Kind.REST else palette.accent
        painter.setBrush(mixed(tone, palette.well, 0.25))
        if not has_pressure(timeline):
            painter.drawRoundedRect(bar.adjusted(0, bar.height() * (1 - PLAIN), 0, 0), 3, 3)
            return
        scale = (bar.width() + GAP) / max(1, step.end - step.start)
        left = bar.left() - step.start * scale
        area = QRectF(left, bar.top(), timeline.total * scale, bar.height())
        points = curve(timeline, step, area)
        painter.drawPolygon(QPolygonF(list(points)))

    def _draw_below(self, painter: QPainter, step: Step, words: QRect, faces: Faces) -> None:
        style, palette, lines = self.style, self.style.palette, faces.lines
        small = QFontMetrics(style.font(Role.SMALL))
        high = small.height()
        foot = QRect(words.left(), words.bottom() + 1 - high, words.width(), high)
        room = QSize(words.width(), words.height() - (2 * high if faces.stacked else high))
        pixels, weight = style.pixels(Role.STRONG.value.pixels), Role.STRONG.value.weight
        painter.setFont(fitted(step.title, room, pixels, weight, lines=lines))
        painter.setPen(colour(palette.ink))
        wrap = Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine
        flags = int(wrap) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(words.topLeft(), room), flags, step.title)
        time = length_text(step.end - step.work_start)
        taken = small.horizontalAdvance(time) + Space.SMALL
        painter.setFont(style.font(Role.SMALL))
        painter.setPen(colour(palette.soft))
        middle = Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignLeft if faces.stacked else Qt.AlignmentFlag.AlignRight
        painter.drawText(foot, int(middle | end), time)
        side = sentence_case(self._model.side_text(step))
        left = foot.adjusted(0, 0, -taken, 0)
        if faces.stacked:
            left = foot.translated(0, -high)
        painter.setFont(self._small(side, left.size()))
        painter.drawText(left, int(middle), side)

    def _draw_row(self, painter: QPainter, row: QRect, number: int) -> None:
        step, palette = self._model.step(number), self.style.palette
        painter.setPen(colour(palette.line))
        if number:
            painter.drawLine(row.topLeft(), row.topRight())
        picture = self._picture_size()
        words = row.adjusted(picture.width() + Space.MEDIUM, 0, 0, 0)
        if words.width() >= self.style.pixels(WORDS):
            middle = row.top() + (row.height() - picture.height()) // 2
            place = QRect(row.left(), middle, picture.width(), picture.height())
            self._draw_picture(painter, step, place)
        else:
            words = row
        self._draw_words(painter, step, words)

    def _draw_words(self, painter: QPainter, step: Step, words: QRect) -> None:
        """The title over its side, and the time at the right."""
        palette, style = self.style.palette, self.style
        time, strong = length_text(step.end - step.work_start), style.font(Role.STRONG)
        painter.setFont(strong)
        painter.setPen(colour(palette.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignRight), time)
        taken = QFontMetrics(strong).horizontalAdvance(time) + Space.SMALL
        left = words.adjusted(0, Space.TINY, -taken, -Space.TINY)
        side = sentence_case(self._model.side_text(step))
        low = QFontMetrics(style.font(Role.SMALL)).height() if side else 0
        room = QSize(left.width(), left.height() - low)
        font = fitted(step.title, room, strong.pixelSize(), strong.weight())
        high = wrapped_size(step.title, font, room.width()).height()
        top = left.top() + (left.height() - high - low) // 2
        painter.setFont(font)
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRect(left.left(), top, left.width(), high), wrap, step.title)
        below = QRect(left.left(), top + high, left.width(), low)
        painter.setFont(self._small(side, below.size()))
        painter.setPen(colour(palette.soft))
        painter.drawText(below, int(middle), side)

    def _draw_picture(self, painter: QPainter, step: Step, room: QRect) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = self._pictures.illustration(
            step.picture,
            room.size(),
            self.style.palette,
            ratio,
            mirrored=step.side is Side.LEFT,
        )
        drawn = pixmap.deviceIndependentSize()
        spare = QPointF(room.width() - drawn.width(), room.height() - drawn.height()) / 2
        painter.drawPixmap((QPointF(room.topLeft()) + spare).toPoint(), pixmap)

    def _row_height(self) -> int:
        fonts = (self.style.font(role) for role in (Role.STRONG, Role.SMALL))
        two_lines = sum(QFontMetrics(font).height() for font in fonts)
        return max(self._picture_size().height(), two_lines) + Space.MEDIUM

    def _picture_size(self) -> QSize:
        return PICTURE * min(self.style.text, 1.5)

    def _small(self, text: str, room: QSize) -> QFont:
        small = self.style.font(Role.SMALL)
        return fitted(text, room, small.pixelSize(), small.weight(), lines=1)

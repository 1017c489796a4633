"""The ring: time left as an arc, how hard as a disc, and what matters most in its middle."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.texts import tr
from upstroke.window.dressed import Dressed, describe_quietly
from upstroke.window.fitting import fitted
from upstroke.window.glance import RingValue, Tone
from upstroke.window.look import Palette, Style, colour, mixed
from upstroke.window.painting import painting
from upstroke.window.ring_life import AT_REST, Life
from upstroke.window.ring_shape import (
    arc_angles,
    circle,
    disc,
    ends,
    left_between,
    moved_pixels,
    near,
    pen_width,
    text_rects,
    tip,
    tip_rect,
    within,
)

EMPTY = RingValue(1.0, 1, Tone.HELD, "")

BESIDE = 0.42
"""Size of what stands beside the large text, of it."""

DISCS = {"light": (0.05, 0.12), "dark": (0.08, 0.18), "high contrast": (0.12, 0.24)}
"""How much of its colour the disc has by palette, where a breath has sunk and where it is full."""


class Ring(Dressed, QLabel):
    """Draws a `RingValue`.

    Painting is economical: while nothing but the share changes, only the moving tip of the arc is
    painted, and only once it has moved by a pixel of the screen. Arc and texts are kept as layers,
    so that the disc between them can breathe; what lies behind is filled too, so that nothing below
    is painted for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._value = EMPTY
        self._life = AT_REST
        self._arcs, self._words = QPixmap(), QPixmap()
        self._arcs_alike: tuple[object, ...] = ()
        self._words_alike: tuple[object, ...] = ()
        self._arcs_share = EMPTY.share
        self._drawn = EMPTY.share
        self._circle, self._width = circle(self.size()), pen_width(self.size())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Time left"))

    @property
    def value(self) -> RingValue:
        """What is shown."""
        return self._value

    def show_value(self, value: RingValue, life: Life = AT_REST) -> None:
        """Show another value, painting no more than has changed."""
        before, self._value = self._value, value
        breathed, self._life = self._life, life
        if _but_share(before) != _but_share(value):
            self._drawn = self._share()
            describe_quietly(self, _spoken(value))
            self.update()
            return
        ring = self._circle
        if (breathed.pressure, breathed.breath) != (life.pressure, life.breath):
            both = self._disc(ring, breathed).united(self._disc(ring, life))
            self.update(both.toAlignedRect().adjusted(-1, -1, 1, 1))
        if moved_pixels(ring, self._drawn, self._share(), self.devicePixelRatioF()) >= 1:
            self.update(self._moved(ring, self._drawn, self._share()))
            self._drawn = self._share()

    def _share(self) -> float:
        """What is seen of what is left."""
        return self._value.share * self._life.filled

    def _disc(self, ring: QRectF, life: Life) -> QRectF:
        return disc(ring, self._width, life.pressure, life.breath)

    def _moved(self, ring: QRectF, before: float, after: float) -> QRect:
        width = self._width
        first, last = (ends(ring, one, width)[1] for one in (before, after))
        return tip_rect(ring, first, last, width)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lie in the middle of it."""
        self._circle, self._width = circle(self.size()), pen_width(self.size())

    def minimumSizeHint(self) -> QSize:
        """Still readable in the hand."""
        return QSize(96, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the arc, the disc and the texts on one another, where the dirty part is."""
        ring = self._circle
        arcs, words = self._kept_arcs(ring), self._kept_words(ring)
        with painting(self) as painter:
            painter.drawPixmap(0, 0, arcs)
            if within(ring, self._width).intersects(event.rect()):
                self._draw_disc(painter, ring)
                painter.drawPixmap(0, 0, words)

    def _kept_arcs(self, ring: QRectF) -> QPixmap:
        """The track and what is left of it, drawn anew only where the tip has moved."""
        share, value = self._share(), self._value
        alike = (value.tone, value.marks, *self._surface())
        if alike != self._arcs_alike:
            self._arcs_alike, self._arcs = alike, self._blank()
            self._draw_part(ring, share, QRect(QPoint(0, 0), self.size()))
        elif share != self._arcs_share:
            self._draw_part(ring, share, self._moved(ring, self._arcs_share, share))
        self._arcs_share = share
        return self._arcs

    def _draw_part(self, ring: QRectF, share: float, part: QRect) -> None:
        whole = part.contains(ring.center().toPoint()) or part.width() > ring.width() / 2
        low, high = (0.0, 1.0) if whole else near(ring, part)
        with painting(self._arcs) as painter:
            painter.setClipRect(part)
            painter.fillRect(part, colour(self.style_now.palette.paper))
            self._draw_arcs(painter, ring, share, low, high)

    def _kept_words(self, ring: QRectF) -> QPixmap:
        """The texts, drawn anew only when they are others."""
        alike = (_but_share(self._value), *self._surface())
        if alike != self._words_alike:
            self._words_alike, self._words = alike, self._blank()
            with painting(self._words) as painter:
                self._draw_texts(painter, ring, self._width)
        return self._words

    def _surface(self) -> tuple[QSize, float, Style]:
        return self.size(), self.devicePixelRatioF(), self.style_now

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made

    def _draw_disc(self, painter: QPainter, ring: QRectF) -> None:
        """Draw how hard it is: the firmer, the larger."""
        palette, tone = self.style_now.palette, self._value.tone.value
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(disc_colour(palette, tone, self._life.breath))
        painter.drawEllipse(self._disc(ring, self._life))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_arcs(
        self, painter: QPainter, ring: QRectF, left: float, low: float, high: float
    ) -> None:
        """Draw the track and what is left of it, between two shares."""
        palette, value, width = self.style_now.palette, self._value, self._width
        flat, solid = Qt.PenCapStyle.FlatCap, Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour(palette.track), width, solid, flat))
        painter.drawArc(ring, *arc_angles(low, high))
        if left > 0:
            tint = colour(getattr(palette, value.tone.value))
            painter.setPen(QPen(tint, width, solid, flat))
            first, last = ends(ring, left, width)
            for start, end in left_between(first, last, low, high):
                painter.drawArc(ring, *arc_angles(start, end))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            for cap in (first, last):
                if any(low <= cap + turn <= high for turn in (-1, 0, 1)):
                    painter.drawEllipse(tip(ring, cap), width / 2, width / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if value.marks:
            painter.setPen(QPen(colour(palette.paper), max(2.0, width / 6)))
        for mark in value.marks:
            painter.drawLine(_mark(ring, mark, width, -1), _mark(ring, mark, width, 1))

    def _draw_texts(self, painter: QPainter, ring: QRectF, width: float) -> None:
        palette, value = self.style_now.palette, self._value
        rects = text_rects(ring, width)
        tint = getattr(palette, value.tone.value)
        bold, semi = QFont.Weight.Bold, QFont.Weight.DemiBold
        self._row(painter, rects.above, value.above, tint, semi)
        if value.beside:
            self._draw_pair(painter, rects.main)
        else:
            self._row(painter, rects.main, value.main, palette.ink, bold)
        self._row(painter, rects.below, value.below, palette.soft, semi)
        self._row(painter, rects.foot, value.foot, palette.soft, semi)

    def _draw_pair(self, painter: QPainter, rect: QRectF) -> None:
        """The large text and a smaller one on its line, in the middle together."""
        value, palette = self._value, self.style_now.palette
        beside = f" {value.beside}"
        large, small = _pair(rect, beside)
        parts = [(large, value.main, palette.ink), (small, beside, palette.soft)]
        widths = [QFontMetricsF(font).horizontalAdvance(text) for font, text, _ in parts]
        line = rect.center().y() + QFontMetricsF(large).capHeight() / 2
        left = rect.center().x() - sum(widths) / 2
        for (font, text, tint), width in zip(parts, widths, strict=True):
            painter.setFont(font)
            painter.setPen(colour(tint))
            painter.drawText(QPointF(left, line), text)
            left += width

    def _row(
        self, painter: QPainter, rect: QRectF, text: str, tint: str, weight: QFont.Weight
    ) -> None:
        if not text:
            return
        room = rect.size().toSize()
        widest = re.sub(r"\d", "0", text)
        painter.setFont(fitted(widest, room, room.height() * 2, weight, lines=1))
        painter.setPen(colour(tint))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _pair(rect: QRectF, beside: str) -> tuple[QFont, QFont]:
    """Fonts for two digits and what stands beside them, so that both fill a row."""
    tall = rect.height() * 0.8
    fonts = (Style.sized(tall), Style.sized(tall * BESIDE, QFont.Weight.DemiBold))
    texts = zip(fonts, ("00", beside), strict=True)
    wide = sum(QFontMetricsF(font).horizontalAdvance(text) for font, text in texts)
    pixels = tall * min(1.0, rect.width() / wide)
    return Style.sized(pixels), Style.sized(pixels * BESIDE, QFont.Weight.DemiBold)


def _mark(ring: QRectF, share: float, width: float, side: int) -> QPointF:
    reach = side * (width / 2 + 1)
    return tip(ring.adjusted(-reach, -reach, reach, reach), share)


def disc_colour(palette: Palette, tone: str, breath: float) -> QColor:
    """The disc's, so near to the paper that all texts are read on it as well."""
    pale, bright = DISCS[palette.name]
    return mixed(palette.paper, getattr(palette, tone), pale + (bright - pale) * breath)


def _but_share(value: RingValue) -> tuple[object, ...]:
    texts = (value.main, value.beside, value.above, value.below, value.foot)
    return (*texts, value.tone, value.length, value.marks)


def _spoken(value: RingValue) -> str:
    counted = f"{value.main} {value.beside}".strip()
    return ", ".join(text for text in (value.above, counted, value.below, value.foot) if text)

"""The ring: time left as an arc, and what matters most in its middle."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.texts import tr
from upstroke.window.dressed import Dressed, describe_quietly
from upstroke.window.fitting import fitted
from upstroke.window.glance import RingValue, Tone
from upstroke.window.look import Style, colour
from upstroke.window.painting import painting
from upstroke.window.ring_shape import (
    arc_angles,
    circle,
    ends,
    left_between,
    moved_pixels,
    near,
    pen_width,
    text_rects,
    tip,
    tip_rect,
)

EMPTY = RingValue(1.0, 1, Tone.HELD, "")

BESIDE = 0.42
"""Size of what stands beside the large text, of it."""


class Ring(Dressed, QLabel):
    """Draws a `RingValue`.

    Painting is economical: while nothing but the share changes, only the moving tip of the arc is
    painted, and only once it has moved by a pixel of the screen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._value = EMPTY
        self._drawn = EMPTY.share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Time left"))

    @property
    def value(self) -> RingValue:
        """What is shown."""
        return self._value

    def show_value(self, value: RingValue) -> None:
        """Show another value, painting no more than has changed."""
        before, self._value = self._value, value
        if replace(before, share=value.share) != value:
            self._drawn = value.share
            describe_quietly(self, _spoken(value))
            self.update()
            return
        ring = circle(self.size())
        if moved_pixels(ring, self._drawn, value.share, self.devicePixelRatioF()) >= 1:
            self.update(self._moved(ring, value.share))
            self._drawn = value.share

    def _moved(self, ring: QRectF, share: float) -> QRect:
        width = pen_width(self.size())
        before, after = (ends(ring, one, width)[1] for one in (self._drawn, share))
        return tip_rect(ring, before, after, width)

    def minimumSizeHint(self) -> QSize:
        """Still readable in the hand."""
        return QSize(96, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, what is left of it, and the texts if they are in the dirty part."""
        ring, width = circle(self.size()), pen_width(self.size())
        whole = event.rect().intersects(text_rects(ring, width).main.toAlignedRect())
        low, high = (0.0, 1.0) if whole else near(ring, event.rect())
        with painting(self) as painter:
            self._draw_arcs(painter, ring, width, low, high)
            if whole:
                self._draw_texts(painter, ring, width)

    def _draw_arcs(
        self, painter: QPainter, ring: QRectF, width: float, low: float, high: float
    ) -> None:
        """Draw the track and what is left of it, between two shares."""
        palette, value = self.style_now.palette, self._value
        flat, solid = Qt.PenCapStyle.FlatCap, Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour(palette.track), width, solid, flat))
        painter.drawArc(ring, *arc_angles(low, high))
        if value.share > 0:
            tint = colour(getattr(palette, value.tone.value))
            painter.setPen(QPen(tint, width, solid, flat))
            first, last = ends(ring, value.share, width)
            for start, end in left_between(first, last, low, high):
                painter.drawArc(ring, *arc_angles(start, end))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            for cap in (first, last):
                painter.drawEllipse(tip(ring, cap), width / 2, width / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
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
        large, small = _pair(rect, f" {value.beside}")
        sizes = [QFontMetricsF(font) for font in (large, small)]
        widths = [
            metrics.horizontalAdvance(text)
            for metrics, text in zip(sizes, (value.main, f" {value.beside}"), strict=True)
        ]
        line = rect.center().y() + sizes[0].capHeight() / 2
        left = rect.center().x() - sum(widths) / 2
        for font, text, tint, at in (
            (large, value.main, palette.ink, left),
            (small, f" {value.beside}", palette.soft, left + widths[0]),
        ):
            painter.setFont(font)
            painter.setPen(colour(tint))
            painter.drawText(QPointF(at, line), text)

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


def _spoken(value: RingValue) -> str:
    counted = f"{value.main} {value.beside}".strip()
    return ", ".join(text for text in (value.above, counted, value.below, value.foot) if text)

"""An on-off switch; its knob and its word say which, not its colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from upstroke.texts import marked, tr
from upstroke.window.dressed import Dressed, KeyboardFocus
from upstroke.window.look import FOCUS_WIDTH, TOUCH, Role, Space, colour
from upstroke.window.painting import painting
from upstroke.window.turned import Turned

HEIGHT = 26
"""Of the track, in pixels at 100 %."""

EDGE = FOCUS_WIDTH + 1
"""Pixels at the right, for the focus ring."""


BEARING = 4
"""Pixels that letters may lean beyond the place that their font tells."""


class Switch(Dressed, KeyboardFocus, Turned, QAbstractButton):
    """A checkable button in the shape of a switch."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.hear_turns()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Word and track, as high as a knuckle needs."""
        metrics = QFontMetrics(self.style_now.font(Role.BODY))
        words = max(metrics.horizontalAdvance(_word(on=on)) for on in (False, True))
        track = self._track_size()
        wide = words + BEARING + Space.SMALL + track.width() + EDGE
        return QSize(wide, self.style_now.pixels(TOUCH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word, the track and the knob."""
        with painting(self) as painter:
            self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        palette, size, on = self.style_now.palette, self._track_size(), self.isChecked()
        track = QRectF(self.width() - size.width() - EDGE, 0, size.width(), size.height())
        track.moveTop((self.height() - size.height()) / 2)
        painter.setPen(QPen(colour(palette.calm if on else palette.soft), 2))
        painter.setBrush(colour(palette.calm if on else palette.well))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = QRectF(track.adjusted(4, 4, -4, -4))
        knob.setWidth(knob.height())
        if on:
            knob.moveRight(track.right() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.on_calm if on else palette.soft))
        painter.drawEllipse(knob)
        painter.setFont(self.style_now.font(Role.BODY))
        painter.setPen(colour(palette.ink))
        words = QRectF(0, 0, track.left() - Space.SMALL, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags, _word(on=on))
        if self.focus_seen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(palette.focus), FOCUS_WIDTH))
            around = track.adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

    def _track_size(self) -> QSize:
        height = self.style_now.pixels(HEIGHT)
        return QSize(round(height * 1.8), height)


def _word(*, on: bool) -> str:
    #: beside a switch
    off, turned_on = marked("Off"), marked("On")
    return tr(turned_on if on else off)

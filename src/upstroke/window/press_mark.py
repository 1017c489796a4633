"""The answer to a press on the spot: a ring where it is felt, a sign where it counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from upstroke.core.units import Millis
from upstroke.window.dressed import Dressed
from upstroke.window.look import colour
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

ACROSS = 132
"""Pixels, whatever the size of text: to be seen beside an elbow."""

LINE = 6

ICON = 56

STAYS: Millis = 700
"""How long a press that counted is shown after it: to be noticed, and out of the way."""


class PressMark(Dressed, QWidget):
    """Lies over the page, and lets every press through.

    Args:
        pictures: the icons.
        clock: milliseconds of a steady clock.
        page: what it lies on.
    """

    def __init__(self, pictures: Pictures, clock: Callable[[], Millis], page: QWidget) -> None:
        super().__init__(page)
        self._pictures = pictures
        self._clock = clock
        self._icon = ""
        self._until: Millis | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(ACROSS, ACROSS)
        self.hide()

    def icon(self) -> str:
        """The name of the sign that is shown; empty for the ring alone."""
        return self._icon

    def feel(self, at: QPointF) -> None:
        """Something presses here."""
        self._icon, self._until = "", None
        self.move(round(at.x()) - ACROSS // 2, round(at.y()) - ACROSS // 2)
        self.raise_()
        self.show()
        self.update()

    def count(self, icon: str) -> None:
        """It counted: this is what came of it."""
        self._icon, self._until = icon, self._clock() + STAYS
        self.update()

    def follow_time(self) -> None:
        """Go away in time."""
        if self._until is not None and self._clock() >= self._until:
            self.drop()

    def drop(self) -> None:
        """It did not count, or that has been seen."""
        self._until = None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring; filled and with its sign where the press counted."""
        palette, edge = self.style_now.palette, LINE / 2 + 1
        rect = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        with painting(self) as painter:
            painter.setPen(QPen(colour(palette.accent), LINE))
            painter.setBrush(colour(palette.accent) if self._icon else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(rect)
            if self._icon:
                ratio = self.devicePixelRatioF()
                sign = self._pictures.icon(self._icon, ICON, palette.on_accent, ratio)
                corner = (ACROSS - ICON) // 2
                painter.drawPixmap(corner, corner, sign)

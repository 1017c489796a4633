"""A line that tells of something out of the ordinary, with an icon before it."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent, QResizeEvent

from upstroke.window.fitted_words import FittedWords
from upstroke.window.look import Role, Space, Style
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

MOST = 32
"""Pixels of the icon: the words may be smaller than they would be elsewhere."""


class NoticeLine(FittedWords):
    """Words in the colour of danger; the icon stands in their left margin."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(Role.STRONG, "danger")
        self._pictures = pictures
        self._icon = "info"

    def show_notice(self, text: str, icon: str) -> None:
        """Show another notice."""
        if icon != self._icon:
            self._icon = icon
            self.update()
        self.show_text(text)

    def dress(self, style: Style) -> None:
        """Room for an icon of the text's size."""
        super().dress(style)
        self._indent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the icon, in another height too."""
        super().resizeEvent(event)
        self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon beside the words."""
        super().paintEvent(event)
        if not self.text():
            return
        side = self._side()
        tint, ratio = self.style_now.palette.danger, self.devicePixelRatioF()
        with painting(self) as painter:
            icon = self._pictures.icon(self._icon, side, tint, ratio)
            painter.drawPixmap(0, (self.height() - side) // 2, icon)

    def _indent(self) -> None:
        self.set_indent(self._side() + Space.SMALL)

    def _side(self) -> int:
        return min(MOST, self.style_now.pixels(Role.LARGE.value.pixels), self.height())

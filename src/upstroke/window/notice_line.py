"""A line that tells of something out of the ordinary, with an icon before it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPaintEvent, QResizeEvent

from upstroke.window.fitted_words import FittedWords
from upstroke.window.look import Role, Space, Style
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

MOST = 32
"""Pixels of the icon: the words may be smaller than they would be elsewhere."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told, with which icon; `tone` is the colour of both, `role` the size."""

    text: str
    icon: str
    tone: str = "danger"
    role: Role = Role.STRONG


class NoticeLine(FittedWords):
    """Words in a colour that tells what they are; the icon stands in their left margin."""

    def __init__(self, pictures: Pictures) -> None:
        self._notice = Notice("", "info")
        super().__init__(self._notice.role, self._notice.tone)
        self._pictures = pictures

    @property
    def notice(self) -> Notice:
        """What is shown."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Show another notice."""
        if notice != self._notice:
            self._notice = notice
            self.set_look(notice.role, notice.tone)
        self.show_text(notice.text)

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
        tint = getattr(self.style_now.palette, self._notice.tone)
        ratio = self.devicePixelRatioF()
        with painting(self) as painter:
            icon = self._pictures.icon(self._notice.icon, side, tint, ratio)
            painter.drawPixmap(0, (self.height() - side) // 2, icon)

    def _indent(self) -> None:
        self.set_indent(self._side() + Space.SMALL)

    def _side(self) -> int:
        return min(MOST, self.style_now.pixels(Role.LARGE.value.pixels), self.height())

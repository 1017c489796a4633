"""The sign that says that the microphone is listened to, below whatever page is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from upstroke.core.app_state import HearingState
from upstroke.window.dressed import Dressed, Words
from upstroke.window.look import Role, Space, Style, colour
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures


class ListeningSign(Dressed, QWidget):
    """A microphone and a few words, on a line of its own; gone while nobody listens."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self.words = Words("", Role.SMALL, "accent")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.LARGE, Space.TINY, Space.LARGE, Space.TINY)
        self._line = line
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setVisible(False)

    def show_hearing(self, hearing: HearingState | None) -> None:
        """Say how it stands, or nothing."""
        self.words.show_text(hearing.sentence if hearing is not None else "")
        self.setVisible(hearing is not None)

    def dress(self, style: Style) -> None:
        """Room for an icon of the text's size."""
        super().dress(style)
        before = Space.LARGE + self._side() + Space.SMALL
        self._line.setContentsMargins(before, Space.TINY, Space.LARGE, Space.TINY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the microphone."""
        palette, side = self.style_now.palette, self._side()
        with painting(self) as painter:
            painter.fillRect(self.rect(), colour(palette.card))
            icon = self._pictures.icon("mic", side, palette.accent, self.devicePixelRatioF())
            top = (self.height() - side) // 2
            painter.drawPixmap(Space.LARGE, top, icon)

    def _side(self) -> int:
        return self.style_now.pixels(Role.BODY.value.pixels)


def above(sign: ListeningSign, pages: QWidget) -> QWidget:
    """Pages with the sign below them."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(pages, 1)
    column.addWidget(sign)
    return whole

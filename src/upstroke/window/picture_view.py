"""The picture of a movement, on the side it is for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from upstroke.window.dressed import Dressed
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

LEAST_HEIGHT = 64
"""Pixels below which a picture tells nothing."""


class PictureView(Dressed, QWidget):
    """Draws an illustration as large as it fits; pictures are drawn for the right side."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._name: str | None = None
        self._mirrored = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_picture(self, name: str | None, title: str, *, mirrored: bool) -> None:
        """Show another picture."""
        if (name, mirrored) != (self._name, self._mirrored):
            self._name, self._mirrored = name, mirrored
            self.setAccessibleName(f"Picture: {title}")
            self.update()

    def has_picture(self) -> bool:
        """Whether there is anything to be drawn."""
        return self._pictures.has(self._name)

    def sizeHint(self) -> QSize:
        """The shape that the illustrations have."""
        return QSize(120, 90)

    def minimumSizeHint(self) -> QSize:
        """It may vanish where there is no room."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the kept pixmap in the middle."""
        if self.height() < LEAST_HEIGHT:
            return
        ratio = self.devicePixelRatioF()
        pixmap = self._pictures.illustration(
            self._name, self.size(), self.style_now.palette, ratio, mirrored=self._mirrored
        )
        if pixmap.isNull():
            return
        size = pixmap.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        with painting(self) as painter:
            painter.drawPixmap(round(left), round(top), pixmap)

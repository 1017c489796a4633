"""The window itself, seen at once, before there is anything in it.

What is in it takes a while to be brought: this module is small, and imports nothing but Qt. Nor
does it name `Qt` itself, or call what takes one of its enumerations (as `QPalette(colour)` might):
it makes hundreds of them, which takes 12 ms.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

LEAST = QSize(320, 480)

DARK = 128
"""Of 255: the windows of a system that wants it dark are darker."""

PAPERS = {"light": "#faf6f0", "dark": "#1d1916", "high contrast": "#000000"}
"""The paper of each theme by its name in the settings, as in `look`, which a test holds it to."""


class Shell(QWidget):
    """An empty window, into which all the rest is put once.

    Args:
        theme: by its name in the settings; the system's own for any other.
        size: width and height in pixels, as it was left.
        maximised: whether it was left so.
    """

    def __init__(self, theme: str, size: tuple[int, int], *, maximised: bool) -> None:
        super().__init__()
        self.painted = False
        self._inside: QWidget | None = None
        self.setWindowTitle("Upstroke")
        self.setMinimumSize(LEAST)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor.fromString(paper_of(theme)))
        self.setPalette(palette)
        self.resize(*size)
        self._maximised = maximised

    def appear(self) -> None:
        """Be shown as it was left."""
        if self._maximised:
            self.showMaximized()
        else:
            self.show()

    def hold(self, inside: QWidget) -> None:
        """Show this child from now on, and end it together with the window."""
        self._inside = inside
        inside.setGeometry(self.rect())
        inside.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain paper."""
        super().paintEvent(event)
        self.painted = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is inside is as large."""
        super().resizeEvent(event)
        if self._inside is not None:
            self._inside.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is inside has things to put away."""
        if self._inside is not None:
            self._inside.close()
        super().closeEvent(event)


def paper_of(theme: str) -> str:
    """The colour behind everything, for a theme of the settings."""
    dark = QGuiApplication.palette().window().color().lightness() < DARK
    return PAPERS.get(theme, PAPERS["dark" if dark else "light"])

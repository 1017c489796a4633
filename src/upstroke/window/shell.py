"""The window itself, seen at once, before there is anything in it.

What is in it takes a while to be brought: this module is small, and imports nothing but Qt.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPaintEvent, QPalette
from PySide6.QtWidgets import QMainWindow, QWidget

LEAST = QSize(320, 480)

PAPERS = {"light": "#faf6f0", "dark": "#1d1916", "high contrast": "#000000"}
"""The paper of each theme by its name in the settings, as in `look`, which a test holds it to."""


class Shell(QMainWindow):
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
        self.setPalette(QPalette(QColor(paper_of(theme))))
        self.resize(*size)
        if maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def hold(self, inside: QWidget) -> None:
        """Show this from now on, and end it together with the window."""
        self._inside = inside
        self.setCentralWidget(inside)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain paper."""
        super().paintEvent(event)
        self.painted = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is inside has things to put away."""
        if self._inside is not None:
            self._inside.close()
        super().closeEvent(event)


def paper_of(theme: str) -> str:
    """The colour behind everything, for a theme of the settings."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return PAPERS.get(theme, PAPERS["dark" if dark else "light"])

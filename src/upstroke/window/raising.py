"""Whether a window is before a person's eyes, and how it comes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def bring_forward(window: QWidget) -> None:
    """Show a window, unless it is shown, as it was before it was put away, in front of others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def is_before_eyes(window: QWidget) -> bool:
    """Whether a window is the one that is used now, and is really on the screen."""
    handle = window.windowHandle()
    on_screen = handle is not None and handle.isExposed() and not window.isMinimized()
    return on_screen and window.isActiveWindow()

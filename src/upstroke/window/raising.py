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
    return is_on_screen(window) and window.isActiveWindow()


def is_on_screen(window: QWidget) -> bool:
    """Whether anything of a window can be seen.

    Nothing can where it is minimised, on another desktop, or all covered by others. Of the last
    X11 and Windows tell nothing: there it counts as seen.
    """
    handle = window.windowHandle()
    shown = window.isVisible() and not window.isMinimized()
    return shown and handle is not None and handle.isExposed()

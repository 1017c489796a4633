"""Puts the window into its look, and into the place that it had when it was last closed."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from upstroke.core.settings import Look, MotionChoice, WindowPlace
from upstroke.window.dressed import dress_all
from upstroke.window.look import Style, palette_for, room_factor
from upstroke.window.stylesheet import qt_palette, stylesheet

STYLE = "fusion"
"""Qt's own, alike on every system; our colours and widgets are made for it."""


class Wardrobe:
    """Dresses a window for its settings, its size and the system's scheme."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._style: Style | None = None
        if QApplication.style().name() != STYLE:
            QApplication.setStyle(STYLE)

    @property
    def style(self) -> Style:
        """What the window wears."""
        return self._style or Style()

    def dress(self, look: Look) -> None:
        """Change whatever has to be changed; nothing where all is as it was."""
        window = self._window
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        contrast = system_wants_contrast(QGuiApplication.styleHints())
        palette = palette_for(look.theme, system_is_dark=dark, system_wants_contrast=contrast)
        room = room_factor(window.width(), window.height())
        still = wants_stillness(look.motion, system=system_wants_stillness())
        style = Style(palette, look.text_size / 100 * room, still)
        if style != self._style:
            self._style = style
            QApplication.setPalette(qt_palette(palette))
            window.setStyleSheet(stylesheet(style))
            dress_all(window, style)


def system_wants_contrast(hints: QObject) -> bool:
    """Whether the system's own settings ask for high contrast; Qt tells since 6.10."""
    asked = getattr(hints, "accessibility", None)
    return asked is not None and asked().contrastPreference() is Qt.ContrastPreference.HighContrast


def wants_stillness(motion: MotionChoice, *, system: bool) -> bool:
    """Whether pictures are to stand still."""
    return system if motion is MotionChoice.SYSTEM else motion is MotionChoice.REDUCED


def system_wants_stillness() -> bool:
    """Whether the system's own settings ask for less motion; Qt tells on Windows only."""
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def follow_system(hints: QStyleHints, call: Callable[[], None]) -> None:
    """Call something whenever the system's scheme changes, or its wish for contrast."""
    hints.colorSchemeChanged.connect(lambda _: call())
    asked = getattr(hints, "accessibility", None)
    if asked is not None:
        asked().contrastPreferenceChanged.connect(lambda _: call())


def restore(window: QWidget, place: WindowPlace) -> None:
    """Give a window the size and state it had."""
    window.resize(place.width, place.height)
    if place.maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> WindowPlace | None:
    """The size and state to be remembered; None in full screen, which is for a session only."""
    if window.isFullScreen():
        return None
    size = window.normalGeometry().size() if window.isMaximized() else window.size()
    return WindowPlace(size.width(), size.height(), window.isMaximized())

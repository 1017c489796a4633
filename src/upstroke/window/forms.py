"""The forms of the window: as it is, full screen, and small on top of other windows."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from upstroke.core.settings import CompactPlace, Look
from upstroke.window.announcing import read_aloud
from upstroke.window.look import Space
from upstroke.window.raising import is_before_eyes
from upstroke.window.wardrobe import Wardrobe

if TYPE_CHECKING:
    from upstroke.window.compact_window import CompactWindow

SEEN = 48
"""Pixels of it that must lie on a screen, to be taken hold of."""


class Forms(QObject):
    """Lets a session go on in a small window while the large one is away, and back again.

    Args:
        window: the large form.
        make_compact: makes the small one, when it is first wanted.
        place: where the small one was last.
        look: what it is dressed in.
    """

    changed = Signal()
    """The other form is seen now."""

    def __init__(
        self,
        window: QWidget,
        make_compact: Callable[[], CompactWindow],
        place: Callable[[], CompactPlace],
        look: Callable[[], Look],
    ) -> None:
        super().__init__(window)
        self._window, self._make_compact = window, make_compact
        self._place, self._look = place, look
        self._large = QRect()
        self._out = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._out.activated.connect(self.swap_full_screen)
        self._out.setEnabled(False)
        window.installEventFilter(self)

    @cached_property
    def compact(self) -> CompactWindow:
        """The small form."""
        compact = self._make_compact()
        compact.left.connect(self.leave)
        self._wardrobe = Wardrobe(compact)
        return compact

    def _has_compact(self) -> bool:
        return "compact" in vars(self)

    @property
    def small(self) -> bool:
        """Whether the small form is seen."""
        return self._has_compact() and self.compact.isVisible()

    @property
    def front(self) -> QWidget:
        """The form that is seen."""
        return self.compact if self.small else self._window

    def is_seen(self) -> bool:
        """Whether any form is on the screen."""
        return self.front.isVisible() and not self.front.isMinimized()

    def is_before_eyes(self) -> bool:
        """Whether the person looks at it, or has it on top of what is looked at."""
        return self.is_seen() if self.small else is_before_eyes(self._window)

    def say(self, told: str) -> None:
        """Have a sentence read aloud by a screen reader, from the form that is seen."""
        read_aloud(self.front)(told)

    def swap_full_screen(self) -> None:
        """Into full screen, or out of it."""
        self.leave()
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def swap(self) -> None:
        """From one form to the other."""
        if self.small:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the small form in place of the large one."""
        self._large = self._window.geometry()
        put(self.compact, self._place(), self._window.screen().availableGeometry())
        self.dress()
        self.compact.begin()
        self.compact.show()
        self._window.hide()
        self.compact.activateWindow()
        self.changed.emit()

    def leave(self) -> None:
        """Show the large form as it was, if the small one is seen."""
        if not self.small:
            return
        self.compact.hide()
        self._window.show()
        if not self._window.windowState() & ~Qt.WindowState.WindowActive:
            self._window.setGeometry(self._large)
        self._window.activateWindow()
        self.changed.emit()

    def dress(self) -> None:
        """In what the large form wears."""
        if self._has_compact():
            self._wardrobe.dress(self._look())

    def end(self) -> None:
        """Others take their place, in another language."""
        self.close()
        self._window.removeEventFilter(self)
        self._out.deleteLater()
        if self._has_compact():
            self.compact.deleteLater()
        self.deleteLater()

    def close(self) -> None:
        """The large form is closed, and all is over."""
        if self._has_compact():
            self.compact.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.compact.close()

    def place_of_small(self) -> CompactPlace:
        """The small form's place, to be remembered."""
        created = Qt.WidgetAttribute.WA_WState_Created
        if not self._has_compact() or not self.compact.testAttribute(created):
            return self._place()
        return place_of(self.compact)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Escape leaves full screen, and means what it is bound to everywhere else.

        Whatever else shows the large form, such as a second start, puts the small one away.
        """
        if event.type() == QEvent.Type.WindowStateChange:
            self._out.setEnabled(self._window.isFullScreen())
        elif event.type() == QEvent.Type.Show and self.small and not event.spontaneous():
            self.compact.hide()
            self.changed.emit()
        return False


def put(window: QWidget, place: CompactPlace, screen: QRect) -> None:
    """Give a window its place again; in a corner of the screen where it would not be seen."""
    size = QSize(place.width, place.height).expandedTo(window.minimumSize())
    window.resize(size.boundedTo(screen.size()))
    edge = QPoint(window.width() + Space.LARGE, window.height() + 2 * Space.HUGE)
    corner = screen.bottomRight() - edge
    if place.x is not None and place.y is not None:
        there = QRect(QPoint(place.x, place.y), window.size())
        screens = [one.availableGeometry() for one in QGuiApplication.screens()]
        if any(_shows(one, there) for one in screens):
            corner = there.topLeft()
    window.move(corner)


def place_of(window: QWidget) -> CompactPlace:
    """The place of a window."""
    return CompactPlace(window.width(), window.height(), window.x(), window.y())


def _shows(screen: QRect, window: QRect) -> bool:
    both = screen.intersected(window)
    return both.width() >= SEEN and both.height() >= SEEN

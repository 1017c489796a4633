"""Presses beside the controls, by mouse, touch or pen: the whole page is one large switch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent, QTabletEvent, QTouchEvent

from upstroke.core.units import Millis
from upstroke.window.press_guard import PressGuard

_Type = QEvent.Type
_MOUSE = frozenset(
    {
        _Type.MouseButtonPress,
        _Type.MouseButtonDblClick,
        _Type.MouseMove,
        _Type.MouseButtonRelease,
    }
)
_TOUCH = frozenset({_Type.TouchBegin, _Type.TouchUpdate, _Type.TouchEnd})
_PEN = frozenset({_Type.TabletPress, _Type.TabletMove, _Type.TabletRelease})
BEGINS = frozenset(
    {_Type.MouseButtonPress, _Type.MouseButtonDblClick, _Type.TouchBegin, _Type.TabletPress}
)
MOVES = frozenset({_Type.MouseMove, _Type.TouchUpdate, _Type.TabletMove})
ENDS = frozenset({_Type.MouseButtonRelease, _Type.TouchEnd, _Type.TabletRelease})
_LOSES = frozenset({_Type.TouchCancel, _Type.Hide, _Type.WindowDeactivate})


class Presses(QObject):
    """Tells presses from slips; a forearm on a touch screen, with however many points, is one.

    Args:
        page: whose events these are.
        clock: milliseconds of a steady clock.
        is_switch: whether a point of the page belongs to the switch now.
    """

    began = Signal(QPointF)
    """Something presses here; whether it counts is known when it ends."""
    ended = Signal(object)
    """A `Press`, or None for one that was taken over."""

    def __init__(
        self, page: QObject, clock: Callable[[], Millis], is_switch: Callable[[QPointF], bool]
    ) -> None:
        super().__init__(page)
        self._clock = clock
        self._is_switch = is_switch
        self._guard = PressGuard()
        self._by: type[QEvent] | None = None
        self._first = 0
        self._at = QPointF()

    def guard_by(self, guard: PressGuard) -> None:
        """Share a guard with the keys, so that a knee and an elbow at once are one press."""
        self._guard = guard
        self._by = None

    def take(self, event: QEvent) -> bool:
        """Look at an event of the page; whether it was a press's and is done with.

        What is on a control is left alone: Qt then makes mouse events of touch and pen.
        """
        kind = event.type()
        if kind in _LOSES and self._by is not None:
            self._lose()
        elif (kind in _MOUSE and isinstance(event, QMouseEvent)) or (
            kind in _PEN and isinstance(event, QTabletEvent)
        ):
            return self._go_on(event, event.position())
        elif kind in _TOUCH and isinstance(event, QTouchEvent) and event.points():
            return self._go_on(event, self._point(event))
        return False

    def _point(self, event: QTouchEvent) -> QPointF:
        """Where the first finger, knuckle or bone is; those that come after it do not matter."""
        points = event.points()
        if event.type() == _Type.TouchBegin:
            self._first = points[0].id()
        for point in points:
            if point.id() == self._first:
                self._at = point.position()
        return self._at

    def _go_on(self, event: QEvent, at: QPointF) -> bool:
        kind = event.type()
        if kind in BEGINS:
            return self._begin(event, at)
        if self._by is not type(event):
            return False
        self._guard.move(at.x(), at.y())
        if kind in ENDS:
            self._by = None
            self.ended.emit(self._guard.up(self._clock()))
        event.accept()
        return True

    def _begin(self, event: QEvent, at: QPointF) -> bool:
        if not self._is_switch(at):
            event.ignore()
            return False
        event.accept()
        if self._by is None and self._guard.down(self._clock(), at.x(), at.y()):
            self._by = type(event)
            self.began.emit(at)
        return True

    def _lose(self) -> None:
        self._by = None
        self._guard.cancel()
        self.ended.emit(None)

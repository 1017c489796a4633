"""Mouse, touch and pen on a strip: what they hover over is told, what they press is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from upstroke.core.planning.timeline import Step
from upstroke.core.units import Millis
from upstroke.window.press_guard import Press, PressGuard

_Type = QEvent.Type
_PRESSES = frozenset({_Type.MouseButtonPress, _Type.MouseButtonDblClick})


class StripPointer(QObject):
    """Finds the step that is meant. A slip is told from a press as everywhere on the page.

    Args:
        strip: whose events these are.
        under: the step at a place.
        told: what there is to tell of a step.
        clock: milliseconds of a steady clock; without it nothing can be pressed.
    """

    pressed = Signal(object)
    """A `Step`."""
    hovered = Signal()
    """Another step is hovered over, or none."""

    def __init__(
        self,
        strip: QWidget,
        under: Callable[[QPointF], Step | None],
        told: Callable[[Step], str],
        clock: Callable[[], Millis] | None,
    ) -> None:
        super().__init__(strip)
        self._strip, self._under, self._told, self._clock = strip, under, told, clock
        self._guard = PressGuard()
        self.over: Step | None = None
        strip.setMouseTracking(True)
        strip.installEventFilter(self)

    def guard_by(self, guard: PressGuard) -> None:
        """Share a guard with all else that is pressed, so that two at once are one."""
        self._guard = guard

    def eventFilter(self, _strip: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Look at an event of the strip first; whether it is done with."""
        kind = event.type()
        if kind == _Type.Leave:
            self._hover(None)
        elif isinstance(event, QHelpEvent) and kind == _Type.ToolTip:
            self._hover(self._under(QPointF(event.pos())), again=True)
            return True
        elif isinstance(event, QMouseEvent):
            self._hover(self._under(event.position()))
            return self._press(event, self._clock) if self._clock is not None else False
        return False

    def _press(self, event: QMouseEvent, clock: Callable[[], Millis]) -> bool:
        at, kind = event.position(), event.type()
        if kind in _PRESSES:
            self._guard.down(clock(), at.x(), at.y())
        elif kind == _Type.MouseMove:
            self._guard.move(at.x(), at.y())
        elif kind == _Type.MouseButtonRelease and self._guard.up(clock()) is Press.MEANT:
            step = self._under(at)
            if step is not None:
                self.pressed.emit(step)
        return True

    def _hover(self, step: Step | None, *, again: bool = False) -> None:
        if step is self.over and not again:
            return
        self.over = step
        if step is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(self._strip.cursor().pos(), self._told(step), self._strip)
        self.hovered.emit()

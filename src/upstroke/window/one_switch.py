"""The whole page as one switch: presses beside its controls, and their answer on the spot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from upstroke.core.session.progress import State
from upstroke.core.units import Millis
from upstroke.window.pictures import Pictures
from upstroke.window.press_guard import Press, PressGuard
from upstroke.window.press_mark import PressMark
from upstroke.window.presses import Presses


class OneSwitch(QObject):
    """Pauses and goes on by a press of anything, anywhere but on the controls.

    Args:
        pictures: the icons.
        clock: milliseconds of a steady clock.
        page: what is the switch.
    """

    pressed = Signal()
    """A press was meant."""

    def __init__(self, pictures: Pictures, clock: Callable[[], Millis], page: QWidget) -> None:
        super().__init__(page)
        self._on = True
        self._goes_on = False
        self._controls: tuple[QRect, ...] = ()
        self.mark = PressMark(pictures, clock, page)
        self._presses = Presses(self, clock, self._is_switch)
        self._presses.began.connect(self.mark.feel)
        self._presses.ended.connect(self._ended)
        page.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        page.installEventFilter(self)

    def guard_by(self, guard: PressGuard) -> None:
        """Begin anew, and share a guard with the keys."""
        self._presses.guard_by(guard)
        self.mark.drop()

    def leave_out(self, *controls: QRect) -> None:
        """Where the controls lie, the gaps between them too: what misses one is no press."""
        self._controls = controls

    def follow(self, state: State, *, on: bool) -> None:
        """What a press would do in this state, and whether it does anything."""
        self._on = on
        self._goes_on = state in (State.READY, State.PAUSED)
        self.mark.follow_time()

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Look at an event of the page first; whether it is done with."""
        return self._presses.take(event)

    def _ended(self, press: Press | None) -> None:
        if press is Press.MEANT:
            self.mark.count("play" if self._goes_on else "pause")
            self.pressed.emit()
        else:
            self.mark.drop()

    def _is_switch(self, at: QPointF) -> bool:
        where = at.toPoint()
        return self._on and not any(control.contains(where) for control in self._controls)

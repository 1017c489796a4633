"""The controls of a session: three large ones, and five beside or below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from upstroke.core.changes import State
from upstroke.core.units import Millis
from upstroke.window.button import Button, Face, Weight
from upstroke.window.glance import Glance
from upstroke.window.keys import Act
from upstroke.window.look import Role, Space
from upstroke.window.pictures import Pictures

PAUSE = Face("Pause", "pause", name="Pause", weight=Weight.PRIMARY, role=Role.HEADING)
GO_ON = Face("Go on", "play", name="Go on", weight=Weight.PRIMARY, role=Role.HEADING)

STOP = Face("Stop", "square", name="Stop: press twice", role=Role.SMALL)
SURE = replace(STOP, label="Sure?", name="Press again to stop", weight=Weight.DANGER)

MAIN = (Act.BACK, Act.TOGGLE, Act.NEXT)
MAIN_SHARES = (27, 46, 27)
OTHERS = (Act.REPEAT, Act.LESS, Act.MORE, Act.UNDO, Act.STOP)


def faces(more_time: Millis) -> dict[Act, Face]:
    """What every control shows at first; `more_time` is what one press adds or takes."""
    seconds = more_time // 1000
    minus = "\N{MINUS SIGN}"
    return {
        Act.BACK: Face("Back", "skip-back", name="Back one step", role=Role.HEADING),
        Act.TOGGLE: PAUSE,
        Act.NEXT: Face("Next", "skip-forward", name="Next step", role=Role.HEADING),
        Act.REPEAT: Face("Repeat", "repeat", name="Repeat this step", role=Role.SMALL),
        Act.LESS: Face(f"{minus}{seconds} s", name=f"{seconds} seconds less", role=Role.SMALL),
        Act.MORE: Face(f"+{seconds} s", name=f"{seconds} seconds more", role=Role.SMALL),
        Act.UNDO: Face("Undo", "undo-2", name="Undo", role=Role.SMALL),
        Act.STOP: STOP,
    }


class SessionControls(QObject):
    """The buttons, as children of the session page, which says where the rows lie."""

    pressed = Signal(object)
    """An `Act`."""

    def __init__(self, pictures: Pictures, page: QWidget) -> None:
        super().__init__(page)
        self._shown: tuple[object, ...] = ()
        self._buttons = {act: Button(pictures, face, page) for act, face in faces(30_000).items()}
        for act, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, act=act: self.pressed.emit(act))

    def button(self, act: Act) -> Button:
        """The button of an act."""
        return self._buttons[act]

    def show_glance(self, glance: Glance, more_time: Millis, *, stopping: bool) -> None:
        """Show what can be done now."""
        resting = glance.state is State.PAUSED
        now = (resting, glance.can_undo, glance.can_shorten, more_time, stopping)
        if now == self._shown:
            return
        self._shown = now
        shown = faces(more_time)
        shown[Act.TOGGLE] = GO_ON if resting else PAUSE
        shown[Act.STOP] = SURE if stopping else STOP
        for act, face in shown.items():
            self._buttons[act].show_face(face)
        self._buttons[Act.UNDO].setEnabled(glance.can_undo)
        self._buttons[Act.LESS].setEnabled(glance.can_shorten)

    def place(self, main: QRect, others: QRect) -> None:
        """Lay the rows out."""
        for act, rect in zip(MAIN, shared(main, MAIN_SHARES), strict=True):
            self._buttons[act].setGeometry(rect)
        for act, rect in zip(OTHERS, shared(others, (1,) * len(OTHERS)), strict=True):
            self._buttons[act].setGeometry(rect)


def shared(row: QRect, shares: Sequence[int], gap: int = Space.SMALL) -> list[QRect]:
    """A row divided by shares, edge to edge, with gaps between."""
    room = row.width() - gap * (len(shares) - 1)
    whole = sum(shares)
    marks = [round(room * sum(shares[:index]) / whole) for index in range(len(shares) + 1)]
    return [
        QRect(row.left() + start + gap * index, row.top(), end - start, row.height())
        for index, (start, end) in enumerate(pairwise(marks))
    ]

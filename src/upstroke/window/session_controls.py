"""The controls of a session: three large ones, and five beside or below them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from upstroke.core.keys import Act
from upstroke.core.session.progress import State
from upstroke.core.units import Millis
from upstroke.texts import marked, tr
from upstroke.window.button import SHARES, Button, Face, Weight, level
from upstroke.window.glance import Glance
from upstroke.window.look import TOUCH, Role, Space
from upstroke.window.pictures import Pictures

PAUSE = Face(marked("Pause"), "pause", weight=Weight.PRIMARY, role=Role.HEADING)
GO_ON = Face(marked("Go on"), "play", weight=Weight.PRIMARY, role=Role.HEADING)

#: below Pause, on the button: a press anywhere on the page does it
ANYWHERE = marked("press anywhere")
"""Told on the large button, of which the whole page is a part while that is switched on."""

STOP = Face(
    marked("Stop"),
    "square",
    name=marked("Stop: press twice"),
    role=Role.BODY,
    stacked=True,
)
#: on the small button Stop, once it has been pressed
SURE_LABEL = marked("Sure?")
SURE = replace(STOP, label=SURE_LABEL, name=marked("Press again to stop"), weight=Weight.DANGER)

BACK = Face(
    #: a large button: to the step before
    marked("Previous"),
    "skip-back",
    name=marked("Back to the previous step"),
    stacked=True,
)
NEXT = Face(
    #: a large button: to the step that follows
    marked("Next"),
    "skip-forward",
    name=marked("Next step"),
    stacked=True,
)

MAIN = (Act.BACK, Act.TOGGLE, Act.NEXT)
MAIN_SHARES = (29, 42, 29)
OTHER_SHARES = (24, 22, 22, 20, 19)
OTHERS = (Act.REPEAT, Act.LESS, Act.MORE, Act.UNDO, Act.STOP)


ROOMY = 400
"""Pixels from which the second row has room for wide gaps."""


def faces(more_time: Millis) -> dict[Act, Face]:
    """What every control shows at first; `more_time` is what one press adds or takes."""
    seconds, body = more_time // 1000, Role.BODY
    more = Face(tr("{seconds} s", seconds=seconds), "plus", role=body, stacked=True)
    more = replace(more, name=tr("{count} seconds more", "", seconds))
    less = replace(more, icon="minus", name=tr("{count} seconds less", "", seconds))
    repeat, undo = tr("Repeat this step"), tr("Undo")
    return {
        Act.BACK: BACK.shown(),
        Act.TOGGLE: PAUSE.shown(),
        Act.NEXT: NEXT.shown(),
        Act.REPEAT: Face(tr("Repeat"), "repeat", name=repeat, role=body, stacked=True),
        Act.LESS: less,
        Act.MORE: more,
        Act.UNDO: Face(undo, "undo-2", name=undo, role=body, stacked=True),
        Act.STOP: STOP.shown(),
    }


class SessionControls(QObject):
    """The buttons, as children of the session page, which says where the rows lie."""

    pressed = Signal(object)
    """An `Act`."""

    def __init__(self, pictures: Pictures, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._shown: tuple[object, ...] = ()
        self._buttons = {act: Button(pictures, face, page) for act, face in faces(30_000).items()}
        for act, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, act=act: self.pressed.emit(act))

    def button(self, act: Act) -> Button:
        """The button of an act."""
        return self._buttons[act]

    def show_glance(
        self, glance: Glance, more_time: Millis, *, stopping: bool, anywhere: bool
    ) -> None:
        """Show what can be done now."""
        resting = glance.state is State.PAUSED
        text = self._buttons[Act.STOP].style_now.text
        now = (resting, glance.can_undo, glance.can_shorten, more_time, stopping, anywhere, text)
        if now == self._shown:
            return
        self._shown = now
        shown = faces(more_time)
        toggle = (GO_ON if resting else PAUSE).shown()
        toggle = replace(toggle, name=toggle.label, detail=tr(ANYWHERE) if anywhere else "")
        shown[Act.TOGGLE] = toggle
        shown[Act.STOP] = (SURE if stopping else STOP).shown()
        for act, face in shown.items():
            self._buttons[act].show_face(face)
        self._buttons[Act.UNDO].setEnabled(glance.can_undo)
        self._buttons[Act.LESS].setEnabled(glance.can_shorten)
        self._level()

    def place(self, main: QRect, others: QRect) -> None:
        """Lay the rows out."""
        for act, rect in zip(MAIN, self._row(main, MAIN, MAIN_SHARES), strict=True):
            self._buttons[act].setGeometry(rect)
        gap = Space.MEDIUM if others.width() >= ROOMY else Space.SMALL
        # Stop stands apart.
        row = others.adjusted(0, 0, -Space.SMALL, 0)
        *rects, stop = self._row(row, OTHERS, OTHER_SHARES, gap)
        for act, rect in zip(OTHERS, (*rects, stop.translated(Space.SMALL, 0)), strict=True):
            self._buttons[act].setGeometry(rect)
        self._level()

    def _row(
        self, row: QRect, acts: Sequence[Act], shares: Sequence[int], gap: int = Space.MEDIUM
    ) -> list[QRect]:
        room = row.width() - gap * (len(acts) - 1)
        # The large one gives nothing away.
        large = -(-room * MAIN_SHARES[1] // sum(MAIN_SHARES))
        needs = (
            [large if act is Act.TOGGLE else self._buttons[act].least_width(size) for act in acts]
            for size in SHARES
        )
        return shared(row, fair(room, shares, needs), gap)

    def _level(self) -> None:
        """One size of text in each row."""
        for row in ((Act.BACK, Act.NEXT), OTHERS):
            level([self._buttons[act] for act in row])


def fair(room: int, shares: Sequence[int], needs: Iterable[Sequence[int]]) -> Sequence[int]:
    """Shares of a room, as designed but where a label would have too little of it.

    Args:
        room: pixels to be divided.
        shares: as designed.
        needs: pixels that each needs at least, in ever smaller text.
    """
    wanted = [max(TOUCH, round(room * share / sum(shares))) for share in shares]
    for least in needs:
        if sum(least) <= room:
            short = sum(max(0, need - own) for need, own in zip(least, wanted, strict=True))
            spare = [max(0, own - need) for need, own in zip(least, wanted, strict=True)]
            whole = max(1, sum(spare))
            return [
                max(need, own - short * free // whole)
                for need, own, free in zip(least, wanted, spare, strict=True)
            ]
    return shares


def shared(row: QRect, shares: Sequence[int], gap: int = Space.MEDIUM) -> list[QRect]:
    """A row divided by shares, edge to edge, with gaps between."""
    room = row.width() - gap * (len(shares) - 1)
    whole = sum(shares)
    marks = [round(room * sum(shares[:index]) / whole) for index in range(len(shares) + 1)]
    return [
        QRect(row.left() + start + gap * index, row.top(), end - start, row.height())
        for index, (start, end) in enumerate(pairwise(marks))
    ]

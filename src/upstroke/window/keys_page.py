"""The sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from upstroke.core.keys import TITLES, Act, Bindings
from upstroke.core.session.presses import SLIP
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.dressed import Words, dress_all
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.keycaps import keycaps
from upstroke.window.keys import names_of, spoken_of
from upstroke.window.look import Space, Style
from upstroke.window.page_frame import Card, Page, empty
from upstroke.window.pictures import Pictures

PRESS = marked(
    "Press anywhere outside the controls to pause or go on: with a knuckle, an "
    "elbow or the back of your hand. Shift makes no difference."
)

PEDALS = marked(
    "Press a pedal or presenter again within {seconds} seconds to take its skip "
    "back. To skip two steps, wait that long or use the other keys."
)

NO_KEY = marked("no key")


class KeysPage(Page):
    """Every key, as it is bound now."""

    change_wanted = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, tr("Keys"))
        change = Face(tr("Change"), "settings", name=tr("Change the keys"))
        self.change_button = Button(pictures, change)
        self.change_button.clicked.connect(self.change_wanted)
        self.header.addWidget(self.change_button)
        self._card = Card()
        self.column.addWidget(self._card)
        for text in (tr(PEDALS, seconds=SLIP // 1000), tr(PRESS)):
            self.column.addWidget(Words(text, tone="soft"))
        self.column.addStretch()
        self._shown: Bindings = {}
        self._during = False

    def show_keys(self, bindings: Bindings, style: Style, *, can_change: bool) -> None:
        """Show what is bound; keys are changed where no session waits for it."""
        self._during = not can_change
        self.change_button.setVisible(can_change)
        if bindings != self._shown:
            self._shown = bindings
            empty(self._card.column)
            for act, keys in bindings.items():
                self._card.column.addWidget(_row(act, keys))
            dress_all(self._card, style)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """During a session Escape alone leads back: Backspace does what the sheet says of it."""
        if self._during and event.key() == Qt.Key.Key_Backspace:
            event.ignore()
        else:
            super().keyPressEvent(event)


def any_of(names: tuple[str, ...]) -> str:
    """Names of which any will do: `A, B or C`."""
    *others, last = names or ("",)
    return tr("{others} or {last}", others=", ".join(others), last=last) if others else last


def _row(act: Act, keys: tuple[str, ...]) -> QWidget:
    row = QWidget()
    title, nothing = tr(TITLES[act]), tr(NO_KEY)
    spoken = any_of(tuple(map(spoken_of, keys))) or nothing
    row.setAccessibleName(f"{title}: {spoken}")
    layout = FlowLayout(gap=Space.LARGE, align=Align.SPREAD)
    layout.addWidget(Words(title))
    layout.addWidget(keycaps(names_of(keys)) if keys else Words(nothing, tone="soft"))
    outer = QHBoxLayout(row)
    outer.setContentsMargins(0, Space.TINY, 0, Space.TINY)
    outer.addLayout(layout)
    return row

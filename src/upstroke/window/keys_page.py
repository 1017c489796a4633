"""The sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from upstroke.core.keys import TITLES, Act, Bindings
from upstroke.core.pedals import SLIP
from upstroke.window.button import Button, Face
from upstroke.window.dressed import Words, dress_all
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.keycaps import keycaps
from upstroke.window.keys import names_of, spoken_of
from upstroke.window.look import Space, Style
from upstroke.window.page_frame import Card, Page, empty
from upstroke.window.pictures import Pictures

PRESS = (
    "Press anywhere beside the controls to pause or go on: with a knuckle, an elbow, the back of a "
    "hand. Shift never matters."
)

PEDALS = (
    f"A pedal or presenter that is pressed again within {SLIP // 1000} seconds takes its skip "
    "back. To skip two steps, wait that long, or use the other keys."
)

NO_KEY = "no key"


class KeysPage(Page):
    """Every key, as it is bound now."""

    change_wanted = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, "Keys")
        self.change_button = Button(pictures, Face("Change", "settings", name="Change the keys"))
        self.change_button.clicked.connect(self.change_wanted)
        self.header.addWidget(self.change_button)
        self._card = Card()
        self.column.addWidget(self._card)
        for text in (PEDALS, PRESS):
            self.column.addWidget(Words(text, tone="soft"))
        self.column.addStretch()
        self._shown: Bindings = {}

    def show_keys(self, bindings: Bindings, style: Style, *, can_change: bool) -> None:
        """Show what is bound; keys are changed where no session waits for it."""
        self.change_button.setVisible(can_change)
        if bindings != self._shown:
            self._shown = bindings
            empty(self._card.column)
            for act, keys in bindings.items():
                self._card.column.addWidget(_row(act, keys))
            dress_all(self._card, style)


def _row(act: Act, keys: tuple[str, ...]) -> QWidget:
    row = QWidget()
    spoken = " or ".join(map(spoken_of, keys)) or NO_KEY
    row.setAccessibleName(f"{TITLES[act]}: {spoken}")
    layout = FlowLayout(gap=Space.LARGE, align=Align.SPREAD)
    layout.addWidget(Words(TITLES[act]))
    layout.addWidget(keycaps(names_of(keys)) if keys else Words(NO_KEY, tone="soft"))
    outer = QHBoxLayout(row)
    outer.setContentsMargins(0, Space.TINY, 0, Space.TINY)
    outer.addLayout(layout)
    return row

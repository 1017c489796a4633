"""The sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.keys import NAMES, Act
from upstroke.window.look import Role, Space
from upstroke.window.page_frame import Card, Page
from upstroke.window.pictures import Pictures

PRESS = "Press anywhere beside the controls to pause or go on: with a knuckle, an elbow, a pedal."


class KeysPage(Page):
    """Every key, made from the table that the session page obeys."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, "Keys")
        card = Card()
        for act, names in NAMES.items():
            card.column.addWidget(_row(act, names))
        self.column.addWidget(card)
        self.column.addWidget(Words(PRESS, tone="soft"))
        self.column.addStretch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that brought the sheet take it away again."""
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.back.emit()
        else:
            super().keyPressEvent(event)


def _row(act: Act, names: tuple[str, ...]) -> QWidget:
    row = QWidget()
    layout = FlowLayout(gap=Space.LARGE, align=Align.SPREAD)
    layout.addWidget(Words(act.value))
    layout.addWidget(Words("  or  ".join(names), Role.STRONG, "accent"))
    outer = QHBoxLayout(row)
    outer.setContentsMargins(0, Space.TINY, 0, Space.TINY)
    outer.addLayout(layout)
    return row

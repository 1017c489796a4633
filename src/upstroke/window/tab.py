"""One of a row of tabs."""

from __future__ import annotations

from upstroke.window.button import Button, Face
from upstroke.window.look import Style
from upstroke.window.pictures import Pictures

MOST = 1.25
"""Of the usual size of text: a whole row of larger tabs leaves no room for what they lead to."""


class Tab(Button):
    """A button that stays down; its text grows with all the other, but only so far."""

    def __init__(self, pictures: Pictures, title: str) -> None:
        super().__init__(pictures, Face(title))
        self.setCheckable(True)

    def dress(self, style: Style) -> None:
        """In a size of text that leaves room."""
        super().dress(Style(style.palette, min(style.text, MOST)))

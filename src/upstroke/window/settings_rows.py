"""Rows of the settings page: a label, a hint below it, and a control at the far edge."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from upstroke.core.settings import Settings
from upstroke.texts import tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.chooser import Chooser
from upstroke.window.dressed import Dressed, Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.flow_shape import Align
from upstroke.window.look import KNOB, TOUCH, Role, Space, Style, colour
from upstroke.window.page_frame import Card
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures
from upstroke.window.switch import Switch
from upstroke.window.words import percent_text

Changed: TypeAlias = Callable[[Settings], None]
"""Told settings after a change."""

ONE_ROW = 250
"""Pixels up to which controls that belong together are not put under each other."""


def section(title: str) -> Card:
    """A card with a heading."""
    card = Card()
    card.column.addWidget(Words(title, Role.HEADING))
    return card


def row(label: str, control: QWidget, hint: str = "") -> QWidget:
    """A label with its control; under each other where they do not fit beside each other."""
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, Space.TINY, 0, Space.TINY)
    column.setSpacing(0)
    column.addWidget(Words(label))
    if hint:
        column.addWidget(Words(hint, Role.SMALL, "soft"))
    flow = FlowLayout(gap=Space.MEDIUM, align=Align.SPREAD)
    flow.addWidget(words)
    flow.addWidget(control)
    whole = Ruled()
    outer = QVBoxLayout(whole)
    outer.setContentsMargins(0, Space.TINY + 1, 0, 0)
    outer.addLayout(flow)
    return whole


class Ruled(Dressed, QWidget):
    """A row under a light line."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        with painting(self) as painter:
            line = QRect(0, 0, self.width(), 1)
            painter.fillRect(line, colour(self.style_now.palette.well))


def beside(*controls: QWidget, gap: int = Space.TINY) -> QWidget:
    """Controls that belong together, under each other only where they are wide."""
    whole = QWidget()
    outer = QHBoxLayout(whole)
    outer.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout(gap=gap, whole=ONE_ROW)
    for control in controls:
        flow.addWidget(control)
    outer.addLayout(flow)
    return whole


def reset_button(pictures: Pictures, what: str) -> Button:
    """A small button that brings the file's own figure back."""
    face = Face(
        "", "rotate-ccw", name=tr("Reset {what}", what=what), weight=Weight.QUIET, role=Role.STRONG
    )
    return Button(pictures, face)


def switch(name: str, changed: Callable[[bool], None]) -> Switch:
    """A switch that tells when the person turns it."""
    made = Switch(name)
    made.clicked.connect(lambda on: changed(on))  # noqa: PLW0108 - Qt gives a partial no argument
    return made


def chooser(name: str, titles: Iterable[str]) -> Chooser:
    """A choice of one by its title."""
    made = Chooser(name)
    made.addItems(list(titles))
    return made


def stacked(whole: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Put parts under each other into a widget, with no edge around them."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    return column


class TrialButton(Button):
    """Begins a trial, or stops the one under way."""

    try_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, pictures: Pictures, begin: Face, stop: Face) -> None:
        super().__init__(pictures, begin.shown())
        self._begin, self._stop = begin, stop
        self._trying = False
        self.clicked.connect(self._press)

    def show_trying(self, *, trying: bool) -> None:
        """Show what a press does now."""
        self._trying = trying
        self.show_face((self._stop if trying else self._begin).shown())

    def _press(self) -> None:
        (self.stop_wanted if self._trying else self.try_wanted).emit()


class VolumeSlider(Dressed, QWidget):
    """A slider from 0 to 100 %, with its number; a drag tells only where it ends."""

    def __init__(self, name: str, changed: Callable[[int], None]) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setSingleStep(5)
        self.slider.setTracking(False)
        self.slider.setAccessibleName(name)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = Words(percent_text(100), Role.BODY, "soft", wrap=False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.slider, 1)
        line.addWidget(self._words)
        self._changed = changed
        self.slider.sliderMoved.connect(self._show)
        self.slider.valueChanged.connect(self._told)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_value(self, value: int) -> None:
        """Show a volume without telling anybody."""
        blocked = self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.slider.setValue(value)
        self.slider.blockSignals(blocked)
        self._show(value)

    def dress(self, style: Style) -> None:
        """Room for the knob."""
        super().dress(style)
        self.slider.setMinimumHeight(style.pixels(KNOB) + Space.SMALL)

    def sizeHint(self) -> QSize:
        """Wide enough to aim at."""
        return QSize(240, self.style_now.pixels(TOUCH))

    def _told(self, value: int) -> None:
        self._show(value)
        self._changed(value)

    def _show(self, value: int) -> None:
        #: a volume at nought
        self._words.setText(percent_text(value) if value else tr("Off"))
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance(percent_text(100)))

"""What pages are made of: a scrolling column, a row of title and buttons, a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from upstroke.texts import tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Dressed
from upstroke.window.fitted_words import FittedWords
from upstroke.window.look import CORNER, GUTTER, Role, Space, Style, colour
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

WIDEST = 860
"""Pixels at 100 % that a page of rows may be wide."""


EDGE = Space.LARGE - GUTTER
"""Pixels beside what scrolls, so that its content ends as far from the edge as it begins."""


def at_the_edge(widget: QWidget) -> QHBoxLayout:
    """A widget that does not scroll, ending where the content of what scrolls does."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, GUTTER, 0)
    line.addWidget(widget)
    return line


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout and be done with it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Scroll(QScrollArea):
    """A column that scrolls up and down when it is higher than its room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, GUTTER, 0)
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.verticalScrollBar().rangeChanged.connect(self._make_way)
        self.column.setSpacing(Space.MEDIUM)
        self.setWidget(inside)

    def _make_way(self, _least: int, most: int) -> None:
        """The bar takes the gutter that is left free without it."""
        self.column.setContentsMargins(0, 0, 0 if most else GUTTER, 0)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(300, 300)


class Card(Dressed, QWidget):
    """A plate that holds what belongs together; `edge` is the colour of its left edge."""

    def __init__(self, edge: str = "line") -> None:
        super().__init__()
        self._edge = edge
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self.column.setSpacing(Space.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate."""
        palette = self.style_now.palette
        with painting(self) as painter:
            painter.setPen(QPen(colour(getattr(palette, self._edge)), 1))
            painter.setBrush(colour(palette.card))
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, CORNER, CORNER)


class Page(Dressed, QWidget):
    """A page with a way back, a title, and a column that scrolls. Escape goes back too.

    In a wide window it keeps to the middle, so that a label is never far from its control.
    """

    back = Signal()

    def __init__(self, pictures: Pictures, title: str) -> None:
        super().__init__()
        self.pictures = pictures
        self.setAccessibleName(title)
        self._middle = QWidget()
        self.outer = QVBoxLayout(self._middle)
        self.outer.setContentsMargins(Space.LARGE, Space.LARGE, EDGE, Space.LARGE)
        self.outer.setSpacing(Space.MEDIUM)
        self.header = QHBoxLayout()
        self.header.setContentsMargins(0, 0, GUTTER, 0)
        self.back_button = Button(
            pictures,
            Face("", "arrow-left", name=tr("Back"), weight=Weight.QUIET, role=Role.HEADING),
        )
        self.back_button.clicked.connect(self.back)
        self.heading = FittedWords(Role.TITLE, lines=1)
        self.heading.show_text(title)
        self.header.addWidget(self.back_button)
        self.header.addWidget(self.heading, 1)
        self.scroller = Scroll()
        self.outer.addLayout(self.header)
        self.outer.addWidget(self.scroller, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(self._middle, 1000)
        whole.addStretch(1)

    def dress(self, style: Style) -> None:
        """As wide as reads well in this size of text."""
        super().dress(style)
        self._middle.setMaximumWidth(style.pixels(WIDEST))

    @property
    def column(self) -> QVBoxLayout:
        """Where the page's content goes."""
        return self.scroller.column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Backspace lead back."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Back):
            self.back.emit()
        else:
            super().keyPressEvent(event)

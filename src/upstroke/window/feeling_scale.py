"""How the legs feel, 0 to 10: a row of numbers to be pressed, none of which needs to be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from upstroke.core.programme.model import Programme, SidesOf
from upstroke.core.session.history import MOST_FEELING
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, KeyboardFocus, Words
from upstroke.window.look import FOCUS_WIDTH, TOUCH, Role, Space, Style, colour
from upstroke.window.painting import outline, painting

NOT_TOLD = -1
NUMBERS = MOST_FEELING + 1
ROUND = 10.0
LEAST_CELL = 38
"""Pixels that a number is wide at least: below it there are two rows of them."""

WIDEST_CELL = 60
GAP = 4
WIDEST = NUMBERS * (WIDEST_CELL + GAP) - GAP


class FeelingScale(Dressed, KeyboardFocus, QAbstractSlider):
    """Numbers of which one can be chosen; pressed once more, it is none again.

    Args:
        name: what a screen reader calls it, a marked text with `{told}` in it.
    """

    chosen = Signal(object)
    """The number, or None."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setRange(NOT_TOLD, MOST_FEELING)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_feeling(None)
        self.valueChanged.connect(self._told)

    @property
    def feeling(self) -> int | None:
        """The chosen number."""
        return None if self.value() == NOT_TOLD else self.value()

    def show_feeling(self, feeling: int | None) -> None:
        """Show a number, or none, without telling anybody."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.setValue(NOT_TOLD if feeling is None else feeling)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._say()

    def cells(self) -> tuple[QRectF, ...]:
        """Where each number lies."""
        return cells_in(self.width(), self._cell_height())

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(NUMBERS * (LEAST_CELL + GAP) - GAP, self._cell_height())

    def minimumSizeHint(self) -> QSize:
        """Two rows, of a telephone's width."""
        return QSize(240, self._cell_height())

    def heightForWidth(self, width: int) -> int:
        """Of one row or of two."""
        return round(cells_in(width, self._cell_height())[-1].bottom())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the number below the finger."""
        at = event.position()
        for number, cell in enumerate(self.cells()):
            if cell.adjusted(-GAP / 2, -GAP / 2, GAP / 2, GAP / 2).contains(at):
                self.setValue(NOT_TOLD if number == self.value() else number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go up and down, digits choose, Delete chooses none; the rest is the page's."""
        key, text = event.key(), event.text()
        if text.isdecimal() and text.isascii():
            self.setValue(int(text))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.feeling is not None:
            self.setValue(NOT_TOLD)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the numbers."""
        with painting(self) as painter:
            for number, cell in enumerate(self.cells()):
                self._draw(painter, number, cell)

    def dress(self, style: Style) -> None:
        """Text of another size needs other rows."""
        super().dress(style)
        self.updateGeometry()

    def _draw(self, painter: QPainter, number: int, cell: QRectF) -> None:
        palette, here = self.style_now.palette, number == self.value()
        painter.setPen(outline(palette))
        painter.setBrush(colour(palette.calm if here else palette.well))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        if self.focus_seen and (here or (self.feeling is None and number == 0)):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(palette.focus), FOCUS_WIDTH))
            painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), ROUND, ROUND)
        font = self.style_now.font(Role.STRONG)
        wide = QFontMetrics(font).horizontalAdvance(str(MOST_FEELING))
        if wide > cell.width() - GAP:
            font.setPixelSize(int(font.pixelSize() * (cell.width() - GAP) / wide))
        painter.setFont(font)
        painter.setPen(colour(palette.on_calm if here else palette.ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))

    def _cell_height(self) -> int:
        return self.style_now.pixels(TOUCH)

    def _told(self) -> None:
        self._say()
        self.chosen.emit(self.feeling)

    def _say(self) -> None:
        said = tr("not said")
        if self.feeling is not None:
            said = tr("{number} of {most}", number=self.feeling, most=MOST_FEELING)
        self.setAccessibleName(tr(self._name, told=said))
        self.update()


def cells_in(width: int, height: int) -> tuple[QRectF, ...]:
    """The places of 0 to 10 in one row, or in two where they would be too narrow."""
    rows = 1 if width >= NUMBERS * (LEAST_CELL + GAP) - GAP else 2
    columns = -(-NUMBERS // rows)
    side = min(float(WIDEST_CELL), (width - GAP * (columns - 1)) / columns)
    step = QPointF(side + GAP, height + GAP)
    return tuple(
        QRectF((number % columns) * step.x(), (number // columns) * step.y(), side, height)
        for number in range(NUMBERS)
    )


class FeelingRow(QWidget):
    """The question and its scale."""

    chosen = Signal(object)

    def __init__(self, when: str, *, centred: bool = False) -> None:
        super().__init__()
        self.words = Words(tone="soft")
        self.scale = FeelingScale(when)
        self.scale.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        if centred:
            self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scale.setMaximumWidth(WIDEST)
        line = QHBoxLayout()
        if centred:
            line.addStretch(1)
        line.addWidget(self.scale, 1000)
        line.addStretch(1)
        column.addWidget(self.words)
        column.addLayout(line)

    def show_question(self, programme: Programme, feeling: int | None) -> None:
        """Ask in the words of the programme, and show what was told."""
        self.words.show_text(question(programme))
        self.scale.show_feeling(feeling)


def question(programme: Programme) -> str:
    """What is asked: of legs only where the programme is about them."""
    if programme.sides_of is SidesOf.LEGS:
        return tr("How do your legs feel? 0 is heavy, 10 is light.")
    return tr("How do you feel? 0 is heavy, 10 is light.")

"""A number with a large minus and plus beside it; it can be typed as well."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from upstroke.texts import tr
from upstroke.texts.regions import figure, region_in_use
from upstroke.window.button import Button, Face
from upstroke.window.dressed import Dressed
from upstroke.window.look import TOUCH, Role, Space, Style
from upstroke.window.pictures import Pictures

DECIMALS = 3
"""Seconds are kept to the millisecond."""

DIGITS = 10
"""Of a number, at most."""

PADDING = 16
"""Pixels beside the number in its field, in all."""

WIDEST_TEXT = 180
"""Pixels of a number with its unit, or what is written in its place."""

WIDEST_BUTTON = 44
"""Pixels: text grows to twice its size, a finger does not."""


class _Number(QDoubleSpinBox):
    """Shows no more decimals than there are, and leaves the wheel to the page that scrolls."""

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt calls it by this name
        """The number as people write it."""
        return figure(f"{value:.{DIGITS}g}")

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """A point will do where the region has a comma: many number blocks have no other."""
        state, _, at = super().validate(self._as_qt_reads(text), at)
        return state, _with_decimal(text, region_in_use().decimal), at

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt calls it by this name
        """See `validate`."""
        return super().valueFromText(self._as_qt_reads(text))

    def _as_qt_reads(self, text: str) -> str:
        return _with_decimal(text, self.locale().decimalPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the number only where it was meant."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _with_decimal(text: str, decimal: str) -> str:
    return re.sub(r"(?<=\d)[.,]", decimal, text)


@dataclass(frozen=True, slots=True)
class Scale:
    """What a number means: its name for those who do not see it, its limits, step and unit.

    `unit` is a text in which `{number}` stands for the number. `at_least` is written in place of
    the least number.
    """

    name: str
    least: float
    most: float
    step: float = 1
    unit: str = ""
    at_least: str = ""


class Stepper(Dressed, QWidget):
    """A number within the limits of its scale; decimals can be typed."""

    changed = Signal(float)
    """The person has chosen another number."""

    def __init__(self, pictures: Pictures, scale: Scale) -> None:
        super().__init__()
        self._number = _Number()
        self._number.setRange(scale.least, scale.most)
        self._number.setSingleStep(scale.step)
        self._number.setDecimals(DECIMALS)
        before, _, after = scale.unit.partition("{number}")
        self._number.setPrefix(before)
        self._number.setSuffix(after)
        self._number.setSpecialValueText(scale.at_least)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number.setKeyboardTracking(False)
        self._number.setAccessibleName(scale.name)
        self._number.valueChanged.connect(self._told)
        self._less = self._button(
            pictures, Face("", "minus", name=tr("{what}: less", what=scale.name))
        )
        self._more = self._button(
            pictures, Face("", "plus", name=tr("{what}: more", what=scale.name))
        )
        self._less.clicked.connect(self._number.stepDown)
        self._more.clicked.connect(self._number.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for widget in (self._less, self._number, self._more):
            row.addWidget(widget)
        self.setFocusProxy(self._number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def number(self) -> QDoubleSpinBox:
        """The field itself."""
        return self._number

    def value(self) -> float:
        """The number as it stands."""
        return self._number.value()

    def show_value(self, value: float) -> None:
        """Show a number without telling anybody."""
        self._number.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._number.setValue(value)
        self._number.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._can()

    def dress(self, style: Style) -> None:
        """As wide as its widest number in this size of text."""
        super().dress(style)
        metrics = QFontMetrics(style.font(Role.STRONG))
        number = self._number
        largest = number.prefix() + number.textFromValue(number.maximum()) + number.suffix()
        texts = (largest, number.specialValueText(), tr("{seconds} s", seconds="00"))
        wide = max(metrics.horizontalAdvance(text) for text in texts)
        # Long words beside a number in large text are drawn smaller, with the number.
        share = min(1.0, WIDEST_TEXT / wide)
        pixels = int(style.pixels(Role.STRONG.value.pixels) * share)
        number.setStyleSheet(f"font-size: {pixels}px" if share < 1 else "")
        wide = min(wide, WIDEST_TEXT)
        self._number.setFixedWidth(wide + PADDING)
        self._number.setFixedHeight(style.pixels(TOUCH))
        for button in (self._less, self._more):
            button.setFixedWidth(min(style.pixels(TOUCH), WIDEST_BUTTON))

    @staticmethod
    def _button(pictures: Pictures, face: Face) -> Button:
        button = Button(pictures, face)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _told(self, value: float) -> None:
        self._can()
        self.changed.emit(value)

    def _can(self) -> None:
        self._less.setEnabled(self._number.value() > self._number.minimum())
        self._more.setEnabled(self._number.value() < self._number.maximum())

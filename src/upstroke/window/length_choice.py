"""The choice of a length: the programme's own, or any total."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.app_state import Refusal
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.lengths import LONGEST, Length
from upstroke.core.programme.model import Programme
from upstroke.core.time_format import MINUTE, length_text
from upstroke.core.units import Millis
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face, Weight, level
from upstroke.window.dressed import Words, dress_all
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.look import Space, Style
from upstroke.window.pictures import Pictures
from upstroke.window.stepper import Scale, Stepper

#: a length of one's own, beside those that the programme has
OWN = marked("Other")


class LengthChoice(QWidget):
    """Chips for the named lengths and one for any other, with its minutes.

    Where a total cannot be had, says why and offers the nearest.
    """

    chosen = Signal(object)
    """A `Length`."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._names: dict[str, Button] = {}
        self._nearest: Millis | None = None
        self._row = FlowLayout()
        self._own = self._chip(Face(tr(OWN), detail=tr("any length")))
        self._own.clicked.connect(self._choose_minutes)
        self.minutes = Stepper(
            pictures, Scale(tr("Minutes"), 1, LONGEST // MINUTE, unit=tr("{number} min"))
        )
        self.minutes.changed.connect(self._choose_minutes)
        self._refused = Words(tone="danger")
        self.take = Button(pictures, Face(""))
        self.take.clicked.connect(self._choose_nearest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._row)
        column.addWidget(self.minutes, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._refused)
        column.addWidget(self.take, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_lengths(
        self,
        programme: Programme,
        totals: Mapping[str, Millis],
        length: Length,
        plan: Timeline | Refusal,
        style: Style,
    ) -> None:
        """Show what there is to choose from, and what is chosen."""
        self._show_names(programme, totals)
        own = not isinstance(length, str)
        self._own.setChecked(own)
        for name, chip in self._names.items():
            chip.setChecked(name == length)
        if not isinstance(length, str):
            self.minutes.show_value(round(length / MINUTE, 2))
        detail = length_text(length) if not isinstance(length, str) else tr("any length")
        self._own.show_face(Face(tr(OWN), detail=detail))
        self.minutes.setVisible(own)
        self._show_refusal(plan, length)
        dress_all(self, style)

    def _show_names(self, programme: Programme, totals: Mapping[str, Millis]) -> None:
        wanted = {name.id: name.title for name in programme.lengths}
        if list(wanted) != list(self._names):
            for chip in self._names.values():
                chip.setParent(None)
                chip.deleteLater()
            self._row.clear()
            self._names = {name: self._named(name) for name in wanted}
            for chip in (*self._names.values(), self._own):
                self._row.addWidget(chip)
        for name, title in wanted.items():
            detail = length_text(totals[name]) if name in totals else tr("not possible")
            self._names[name].show_face(Face(title, detail=detail))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One size of text in all chips, in another width too."""
        super().resizeEvent(event)
        self._level()

    def _level(self) -> None:
        level((*self._names.values(), self._own))

    def _named(self, name: str) -> Button:
        chip = self._chip(Face(name))
        chip.clicked.connect(lambda: self.chosen.emit(name))
        return chip

    def _chip(self, face: Face) -> Button:
        chip = Button(self._pictures, face, self)
        chip.setCheckable(True)
        return chip

    def _show_refusal(self, plan: Timeline | Refusal, length: Length) -> None:
        refusal = plan if isinstance(plan, Refusal) else None
        self._refused.show_text(refused_text(refusal, length) if refusal else "")
        self._nearest = refusal.nearest if refusal else None
        if self._nearest is not None:
            take = tr("Take {time}", time=length_text(self._nearest))
            self.take.show_face(Face(take, "check", weight=Weight.PRIMARY))
        self.take.setVisible(self._nearest is not None)

    def _choose_minutes(self) -> None:
        self.chosen.emit(round(self.minutes.value() * MINUTE))

    def _choose_nearest(self) -> None:
        self.chosen.emit(self._nearest)


def refused_text(refusal: Refusal, length: Length) -> str:
    """Why there is no plan, with every time written as elsewhere on the page."""
    if refusal.nearest is None or isinstance(length, str):
        return refusal.sentence
    time, nearest = length_text(length), length_text(refusal.nearest)
    return tr("{time} is not possible. The nearest is {nearest}.", time=time, nearest=nearest)

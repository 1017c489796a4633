"""The duration of every step, with the way back to the file's own figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.durations import Figures, Table, table
from upstroke.core.options import active_techniques
from upstroke.core.programme import Counted, Cycled, Side, Technique
from upstroke.core.settings import Adjustment, Settings
from upstroke.core.timeline import Timeline
from upstroke.core.units import millis
from upstroke.texts import tr
from upstroke.window.button import Button, Face
from upstroke.window.choices import (
    UNCHANGED,
    Chosen,
    adjustment,
    with_adjustment,
    without_adjustments,
)
from upstroke.window.look import Space
from upstroke.window.page_frame import empty
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import beside, reset_button, row, section
from upstroke.window.stepper import Scale, Stepper

LONGEST_STEP = 3600
"""Seconds of work on one side."""

LONGEST_ITEM = 60
"""Seconds for one counted item."""

MOST_ROUNDS = 999

Changed = Callable[[str, Adjustment], None]
"""Told a step's id and the person's own figures for it."""


class StepRow(QWidget):
    """One step's figures."""

    def __init__(
        self, pictures: Pictures, technique: Technique, first: Figures, *, each_side: bool
    ) -> None:
        super().__init__()
        self._technique = technique
        self._own = UNCHANGED
        self.changed: Changed = lambda _step, _own: None
        self.seconds = self.each = self.count = None
        title, work = technique.title, technique.work
        if isinstance(work, Cycled):
            name = tr("{step}: rounds", step=title)
            scale = Scale(name, 1, MOST_ROUNDS, unit=tr("{number} rounds"))
            self.count = self._stepper(pictures, scale, "count")
        elif isinstance(work, Counted):
            name = tr("{step}: seconds each", step=title)
            scale = Scale(name, 1, LONGEST_ITEM, 0.5, tr("{number} s each"))
            self.each = self._stepper(pictures, scale, "each")
            ranges = [limits for limits in first.count_ranges if limits is not None]
            if ranges:
                least, most = min(low for low, _ in ranges), max(high for _, high in ranges)
                name = tr("{step}: how many", step=title)
                scale = Scale(name, least, most, unit=tr("{number} times"))
                self.count = self._stepper(pictures, scale, "count")
        else:
            name, nothing = tr("{step}: seconds", step=title), tr("left out")
            scale = Scale(name, 0, LONGEST_STEP, 5, tr("{number} s"), nothing)
            self.seconds = self._stepper(pictures, scale, "seconds")
        self.reset = reset_button(pictures, title)
        self.reset.clicked.connect(lambda: self._change(UNCHANGED))
        steppers = [one for one in (self.count, self.each, self.seconds) if one is not None]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        controls = beside(self.reset, *steppers, gap=Space.LARGE)
        outer.addWidget(row(title, controls, tr("on each side") if each_side else ""))

    def show_figures(self, figures: Figures, own: Adjustment) -> None:
        """Show the figures in force, and whether they are the person's own."""
        self._own = own
        if self.seconds is not None:
            self.seconds.show_value(figures.seconds / 1000)
        if self.each is not None:
            self.each.show_value(figures.each / 1000)
        if self.count is not None:
            self.count.show_value(max(figures.counts))
        self.reset.setVisible(own != UNCHANGED)

    def _stepper(self, pictures: Pictures, scale: Scale, field: str) -> Stepper:
        stepper = Stepper(pictures, scale)
        stepper.changed.connect(lambda value: self._change(self._with(field, value)))
        return stepper

    def _with(self, field: str, value: float) -> Adjustment:
        if field == "count":
            return replace(self._own, count=round(value))
        if field == "each":
            return replace(self._own, each=millis(value))
        return replace(self._own, seconds=millis(value))

    def _change(self, own: Adjustment) -> None:
        self._own = own
        self.changed(self._technique.id, own)


class StepsSection(QWidget):
    """A row for each step of a programme at a length."""

    def __init__(self, pictures: Pictures, changed: Callable[[Settings], None]) -> None:
        super().__init__()
        self._pictures = pictures
        self._changed = changed
        self._chosen: Chosen | None = None
        self._shown: tuple[Technique, ...] = ()
        self._twice: frozenset[str] = frozenset()
        self.rows: dict[str, StepRow] = {}
        self.reset = Button(pictures, Face(tr("Reset the times of all steps"), "rotate-ccw"))
        self.reset.clicked.connect(self._reset)
        self._card = section(tr("Time for each step"))
        self._rows = QVBoxLayout()
        self._card.column.addLayout(self._rows)
        self._card.column.addWidget(self.reset, alignment=Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)

    def show_chosen(self, chosen: Chosen, plan: Timeline | None) -> None:
        """Show the figures in force; the plan tells which steps come on each side."""
        self._chosen = chosen
        programme, length, settings = chosen.programme, chosen.length, chosen.settings
        figures = table(programme, length, settings)
        techniques = active_techniques(programme, settings.for_programme(programme.key))
        twice = both_sides(plan) if plan else self._twice
        if techniques != self._shown or twice != self._twice:
            self._twice = twice
            self._build(techniques, figures)
        own = {step: adjustment(settings, programme.key, length, step) for step in self.rows}
        for step, shown in self.rows.items():
            shown.show_figures(figures[step], own[step])
        self.reset.setEnabled(any(one != UNCHANGED for one in own.values()))

    def _build(self, techniques: tuple[Technique, ...], figures: Table) -> None:
        self._shown = techniques
        empty(self._rows)
        self.rows = {}
        for technique in techniques:
            made = StepRow(
                self._pictures,
                technique,
                figures[technique.id],
                each_side=technique.id in self._twice,
            )
            made.changed = self._change
            self.rows[technique.id] = made
            self._rows.addWidget(made)

    def _change(self, step: str, own: Adjustment) -> None:
        if self._chosen is not None:
            one = self._chosen
            self._changed(with_adjustment(one.settings, one.programme.key, one.length, step, own))

    def _reset(self) -> None:
        if self._chosen is not None:
            one = self._chosen
            self._changed(without_adjustments(one.settings, one.programme.key, one.length))


def both_sides(plan: Timeline) -> frozenset[str]:
    """Steps that come once on each side, by themselves or with the block that they are in."""
    sides: dict[str, set[Side]] = {}
    for step in plan.steps:
        sides.setdefault(step.id, set()).add(step.side)
    return frozenset(one for one, found in sides.items() if len(found) > 1)

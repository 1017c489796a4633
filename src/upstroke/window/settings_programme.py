"""The tab of a programme: the duration of every step, sides, time to move, options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.durations import Figures, Table, table
from upstroke.core.programme import Counted, Cycled, Programme, Side, Technique, techniques
from upstroke.core.settings import Adjustment
from upstroke.core.settings_fields import Heading
from upstroke.core.timeline import Timeline
from upstroke.core.units import millis
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.choices import UNCHANGED, EditedProgramme, has_sides
from upstroke.window.look import Space
from upstroke.window.page_frame import empty
from upstroke.window.pictures import Pictures
from upstroke.window.settings_card import SettingsCard
from upstroke.window.settings_rows import (
    Changed,
    beside,
    reset_button,
    row,
    section,
    stacked,
    switch,
)
from upstroke.window.stepper import Scale, Stepper
from upstroke.window.switch import Switch

ALL = marked("Reset the times, sides, time to move and options of this programme")

LONGEST_STEP = 3600
"""Seconds of work on one side."""

LONGEST_ITEM = 60
"""Seconds for one counted item."""

MOST_ROUNDS = 999


class StepRow(QWidget):
    """One step's figures."""

    def __init__(
        self, pictures: Pictures, technique: Technique, first: Figures, *, each_side: bool
    ) -> None:
        super().__init__()
        self._technique = technique
        self._own = UNCHANGED
        self.changed: Callable[[str, Adjustment], None] = lambda _step, _own: None
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
        controls = beside(self.reset, *steppers, gap=Space.LARGE)
        stacked(self, row(title, controls, tr("on each side") if each_side else ""))

    def show_figures(self, figures: Figures, own: Adjustment) -> None:
        """Show the figures in force, and whether they are the person's own."""
        self._own = own
        if self.seconds is not None:
            self.seconds.show_value(figures.duration / 1000)
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

    def __init__(self, pictures: Pictures, changed: Changed) -> None:
        super().__init__()
        self._pictures = pictures
        self._changed = changed
        self._edited: EditedProgramme | None = None
        self._shown: tuple[Technique, ...] = ()
        self._twice: frozenset[str] = frozenset()
        self.rows: dict[str, StepRow] = {}
        self.reset = Button(pictures, Face(tr("Reset the times of all steps"), "rotate-ccw"))
        self.reset.clicked.connect(self._reset)
        card = section(tr("Time for each step"))
        self._rows = QVBoxLayout()
        card.column.addLayout(self._rows)
        card.column.addWidget(self.reset, alignment=Qt.AlignmentFlag.AlignLeft)
        stacked(self, card)

    def show_edited(self, edited: EditedProgramme, plan: Timeline | None) -> None:
        """Show the figures in force; the plan tells which steps come on each side."""
        self._edited = edited
        figures = table(edited.programme, edited.length, edited.settings)
        on = edited.programme.options_on(edited.own.options)
        every = techniques(edited.programme, on)
        twice = both_sides(plan) if plan else self._twice
        if every != self._shown or twice != self._twice:
            self._twice = twice
            self._build(every, figures)
        own = {step: edited.adjustment(step) for step in self.rows}
        for step, shown in self.rows.items():
            shown.show_figures(figures[step], own[step])
        self.reset.setEnabled(any(one != UNCHANGED for one in own.values()))

    def _build(self, every: tuple[Technique, ...], figures: Table) -> None:
        self._shown = every
        empty(self._rows)
        self.rows = {}
        for technique in every:
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
        if self._edited is not None:
            self._changed(self._edited.with_adjustment(step, own))

    def _reset(self) -> None:
        if self._edited is not None:
            self._changed(self._edited.without_adjustments())


class WaySection(QWidget):
    """Sides, time to move, gentle, and what the programme itself offers."""

    def __init__(self, pictures: Pictures, changed: Changed) -> None:
        super().__init__()
        self._changed = changed
        self._edited: EditedProgramme | None = None
        self._shown: Programme | None = None
        self.options: dict[str, Switch] = {}
        self.sides = SettingsCard(pictures, Heading.SIDES, changed)
        self.more = SettingsCard(pictures, Heading.MORE, changed)
        self._option_rows = QVBoxLayout()
        self.more.column.addLayout(self._option_rows)
        face = Face(tr("Reset steps, sides and options"), "rotate-ccw", name=tr(ALL))
        self.reset = Button(pictures, face)
        self.reset.clicked.connect(self._reset)
        stacked(self, self.sides, self.more, beside(self.reset))

    def show_edited(self, edited: EditedProgramme) -> None:
        """Show the choices in force."""
        self._edited = edited
        if self._shown is not edited.programme:
            self._build(edited.programme)
        self.sides.show_edited(edited)
        self.more.show_edited(edited)
        for option in edited.programme.options:
            self.options[option.id].setChecked(edited.own.options.get(option.id, option.default))

    def _build(self, programme: Programme) -> None:
        self._shown = programme
        self.sides.rows["programmes.*.sides"].setVisible(has_sides(programme))
        empty(self._option_rows)
        self.options = {}
        for option in programme.options:
            turned = switch(option.title, partial(self._option, option.id))
            self.options[option.id] = turned
            self._option_rows.addWidget(row(option.title, turned))

    def _option(self, option: str, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        if self._edited is not None:
            self._changed(self._edited.with_option(option, on=on))

    def _reset(self) -> None:
        if self._edited is not None:
            self._changed(self._edited.as_written())


def both_sides(plan: Timeline) -> frozenset[str]:
    """Steps that come once on each side, by themselves or with the block that they are in."""
    sides: dict[str, set[Side]] = {}
    for step in plan.steps:
        sides.setdefault(step.id, set()).add(step.side)
    return frozenset(one for one, found in sides.items() if len(found) > 1)

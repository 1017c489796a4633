"""The tab of a programme: the duration of every step, sides, time to move, options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.planning.figures import Figures, Table, table
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.model import Counted, Cycled, Programme, Side, Technique, techniques
from upstroke.core.settings import Adjustment
from upstroke.core.settings_fields import Heading
from upstroke.core.units import millis
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.look import Space
from upstroke.window.page_frame import empty
from upstroke.window.pictures import Pictures
from upstroke.window.settings_card import SettingsCard
from upstroke.window.settings_edits import UNCHANGED, EditedProgramme, has_sides
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

ALL = marked("Reset this programme's times, sides, time to move and options")

LONGEST_STEP = 3600
"""Seconds of work on one side."""

LONGEST_ITEM = 60
"""Seconds for one counted item."""

MOST_ROUNDS = 999


class StepRow(QWidget):
    """One step's figures: a stepper for each that its kind of work has.

    Args:
        pictures: for icons.
        technique: the step.
        first: its figures.
        changed: told the step's id and the person's own figures for it.
        each_side: it comes on each side.
    """

    def __init__(
        self,
        pictures: Pictures,
        technique: Technique,
        first: Figures,
        changed: Callable[[str, Adjustment], None],
        *,
        each_side: bool,
    ) -> None:
        super().__init__()
        self._own = UNCHANGED
        self._changed = partial(changed, technique.id)
        scales = _scales(technique, first)
        self.steppers = {of: self._stepper(pictures, of, scales[of]) for of in scales}
        self.reset = reset_button(pictures, technique.title)
        self.reset.clicked.connect(lambda: self._change(UNCHANGED))
        controls = beside(self.reset, *self.steppers.values(), gap=Space.LARGE)
        stacked(self, row(technique.title, controls, tr("on each side") if each_side else ""))

    def show_figures(self, figures: Figures, own: Adjustment) -> None:
        """Show the figures in force, and whether they are the person's own."""
        self._own = own
        for of, stepper in self.steppers.items():
            stepper.show_value(_shown(figures, of))
        self.reset.setVisible(own != UNCHANGED)

    def _stepper(self, pictures: Pictures, of: str, scale: Scale) -> Stepper:
        stepper = Stepper(pictures, scale)
        meant = round if of == "count" else millis
        stepper.changed.connect(
            lambda value: self._change(replace(self._own, **{of: meant(value)}))
        )
        return stepper

    def _change(self, own: Adjustment) -> None:
        self._own = own
        self._changed(own)


def _scales(technique: Technique, first: Figures) -> dict[str, Scale]:
    """What can be set for a step, by the fields of `Adjustment`."""
    title, work = technique.title, technique.work
    if isinstance(work, Cycled):
        name, unit = tr("{step}: rounds", step=title), tr("{number} rounds")
        return {"count": Scale(name, 1, MOST_ROUNDS, unit=unit)}
    if not isinstance(work, Counted):
        name, unit = tr("{step}: seconds", step=title), tr("{number} s")
        return {"duration": Scale(name, 0, LONGEST_STEP, 5, unit, tr("left out"))}
    found: dict[str, Scale] = {}
    given = zip(work.sets, first.count_ranges, strict=True)
    ranges = [limits for one_set, limits in given if one_set.least is not None]
    if ranges:
        least, most = min(low for low, _ in ranges), max(high for _, high in ranges)
        name, unit = tr("{step}: how many", step=title), tr("{number} times")
        found["count"] = Scale(name, least, most, unit=unit)
    name, unit = tr("{step}: seconds each", step=title), tr("{number} s each")
    return {**found, "each": Scale(name, 1, LONGEST_ITEM, 0.5, unit)}


def _shown(figures: Figures, of: str) -> float:
    if of == "count":
        return max(figures.counts)
    return (figures.each if of == "each" else figures.duration) / 1000


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
            first, twice = figures[technique.id], technique.id in self._twice
            made = StepRow(self._pictures, technique, first, self._change, each_side=twice)
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

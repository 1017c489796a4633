"""How a programme is gone through: sides, time to move, pressure, options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.settings import ProgrammeSettings, Settings, SideChoice
from upstroke.core.units import Millis, millis
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.choices import Chosen, as_written, has_sides, with_option
from upstroke.window.page_frame import empty
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import beside, chooser, reset_button, row, section, switch
from upstroke.window.stepper import Scale, Stepper
from upstroke.window.switch import Switch

LONGEST_WAIT = 120
"""Seconds to move before a step."""

ALL = marked("Reset the times, sides, time to move and options of this programme")

SIDES = (
    #: the order of the sides
    (marked("As written"), SideChoice.AS_WRITTEN),
    #: the order of the sides
    (marked("The other way round"), SideChoice.SWAPPED),
    #: the sides
    (marked("Left only"), SideChoice.LEFT_ONLY),
    #: the sides
    (marked("Right only"), SideChoice.RIGHT_ONLY),
)


class Wait(QWidget):
    """Seconds to wait somewhere, the programme's own until the person chooses."""

    def __init__(
        self, pictures: Pictures, name: str, changed: Callable[[Millis | None], None]
    ) -> None:
        super().__init__()
        self.seconds = Stepper(pictures, Scale(name, 0, LONGEST_WAIT, unit=tr("{number} s")))
        self.seconds.changed.connect(lambda value: changed(millis(value)))
        self.reset = reset_button(pictures, name)
        self.reset.clicked.connect(lambda: changed(None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(beside(self.reset, self.seconds))

    def show_wait(self, own: Millis | None, written: Millis) -> None:
        """Show the person's own, or what is written."""
        self.seconds.show_value((written if own is None else own) / 1000)
        self.reset.setVisible(own is not None)


class WaySection(QWidget):
    """Sides, lead-ins, gentle, and what the programme itself offers."""

    def __init__(self, pictures: Pictures, changed: Callable[[Settings], None]) -> None:
        super().__init__()
        self._changed = changed
        self._chosen: Chosen | None = None
        self.options: dict[str, Switch] = {}
        self.sides = chooser(tr("Sides"), SIDES, self._side)
        self.normal = Wait(pictures, tr("Time to move before a step"), self._lead_in)
        self.change = Wait(
            pictures,
            tr("Time to move to a new side or posture"),
            self._lead_in_change,
        )
        self.ready = Wait(pictures, tr("Time before the first step"), self._get_ready)
        self.gentle = switch(tr("Gentle"), self._gentle)
        face = Face(tr("Reset steps, sides and options"), "rotate-ccw", name=tr(ALL))
        self.reset = Button(pictures, face)
        self.reset.clicked.connect(self._reset)
        card = section(tr("Sides and time to move"))
        self._sides_row = row(tr("Sides"), self.sides)
        card.column.addWidget(self._sides_row)
        card.column.addWidget(row(tr("Before a step"), self.normal))
        card.column.addWidget(row(tr("To a new side or posture"), self.change))
        card.column.addWidget(row(tr("Before the first step"), self.ready))
        #: the heading over what else can be chosen
        self._option_card = section(tr("More"))
        light = tr("never more than light pressure")
        self._gentle_row = row(tr("Gentle"), self.gentle, light)
        self._option_card.column.addWidget(self._gentle_row)
        self._option_rows = QVBoxLayout()
        self._option_card.column.addLayout(self._option_rows)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        for part in (card, self._option_card, beside(self.reset)):
            outer.addWidget(part)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show the choices in force."""
        before, self._chosen = self._chosen, chosen
        programme, own = chosen.programme, chosen.own
        if before is None or before.programme is not programme:
            self._build(chosen)
        self.sides.setCurrentIndex([side for _, side in SIDES].index(own.sides))
        leads = programme.lead_ins
        self.normal.show_wait(own.lead_in, leads.normal[chosen.length])
        self.change.show_wait(own.lead_in_change, leads.change[chosen.length])
        self.ready.show_wait(chosen.settings.get_ready, leads.normal[chosen.length])
        self.gentle.setChecked(chosen.settings.gentle)
        for option in programme.options:
            self.options[option.id].setChecked(own.options.get(option.id, option.default))

    def _build(self, chosen: Chosen) -> None:
        self._sides_row.setVisible(has_sides(chosen.programme))
        empty(self._option_rows)
        self.options = {}
        for option in chosen.programme.options:
            turned = switch(option.title, partial(self._option, option.id))
            self.options[option.id] = turned
            self._option_rows.addWidget(row(option.title, turned))

    def _own(self, change: Callable[[ProgrammeSettings], ProgrammeSettings]) -> None:
        if self._chosen is not None:
            self._changed(self._chosen.with_own(change(self._chosen.own)))

    def _side(self, side: SideChoice) -> None:
        self._own(lambda own: replace(own, sides=side))

    def _lead_in(self, time: Millis | None) -> None:
        self._own(lambda own: replace(own, lead_in=time))

    def _lead_in_change(self, time: Millis | None) -> None:
        self._own(lambda own: replace(own, lead_in_change=time))

    def _get_ready(self, time: Millis | None) -> None:
        if self._chosen is not None:
            self._changed(replace(self._chosen.settings, get_ready=time))

    def _gentle(self, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        if self._chosen is not None:
            self._changed(replace(self._chosen.settings, gentle=on))

    def _option(self, option: str, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        if self._chosen is not None:
            settings, programme = self._chosen.settings, self._chosen.programme
            self._changed(with_option(settings, programme.key, option, on=on))

    def _reset(self) -> None:
        if self._chosen is not None:
            self._changed(as_written(self._chosen.settings, self._chosen.programme.key))

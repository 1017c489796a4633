"""A card of the settings page, made from the table of settings."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtWidgets import QWidget

from upstroke.core.settings_fields import (
    FIELDS,
    Basic,
    Choice,
    Field,
    Heading,
    Seconds,
    Wait,
    Whole,
)
from upstroke.core.units import millis
from upstroke.texts import tr
from upstroke.window.button import Button
from upstroke.window.dressed import Words
from upstroke.window.look import Role
from upstroke.window.page_frame import Card
from upstroke.window.pictures import Pictures
from upstroke.window.settings_edits import EditedProgramme
from upstroke.window.settings_rows import (
    Changed,
    VolumeSlider,
    beside,
    chooser,
    reset_button,
    row,
    switch,
)
from upstroke.window.stepper import Scale, Stepper

Chosen: TypeAlias = Callable[[Any], None]
"""Told the value that a person has chosen."""

Control: TypeAlias = tuple[QWidget, Callable[[Any], None]]
"""What a value is chosen with, and what shows the value in force on it."""


class SettingsCard(Card):
    """Has a row for each setting under a heading, its control named after the setting's path.

    Args:
        pictures: for icons.
        heading: of the card.
        changed: told settings after a change.
        left_out: paths of settings that have no row here.
    """

    def __init__(
        self,
        pictures: Pictures,
        heading: Heading,
        changed: Changed,
        left_out: Collection[str] = (),
    ) -> None:
        super().__init__()
        self._changed = changed
        self._edited: EditedProgramme | None = None
        self.column.addWidget(Words(tr(heading.value), Role.HEADING))
        self._shown: list[tuple[Field, Control]] = []
        self.rows: dict[str, QWidget] = {}
        self.resets: dict[str, Button] = {}
        for field in FIELDS:
            if field.heading is heading and field.path not in left_out:
                self._add(field, pictures)

    def _add(self, field: Field, pictures: Pictures) -> None:
        choose = partial(self._choose, field.path)
        control = control_for(field, pictures, choose)
        self._shown.append((field, control))
        shown = control[0]
        if isinstance(field.kind, Wait):
            reset = reset_button(pictures, name_of(field))
            reset.clicked.connect(lambda: choose(None))
            self.resets[field.path] = reset
            shown = beside(reset, shown)
        self.rows[field.path] = field_row(field, shown)
        self.column.addWidget(self.rows[field.path])

    def show_edited(self, edited: EditedProgramme) -> None:
        """Show the settings in force."""
        self._edited = edited
        for field, (widget, show) in self._shown:
            show(edited.in_force(field.path))
            widget.setEnabled(field.needs(edited.settings))
        for path, reset in self.resets.items():
            reset.setVisible(edited.chosen(path) is not None)

    def _choose(self, path: str, value: object) -> None:
        if self._edited is not None:
            self._changed(self._edited.with_value(path, value))


def name_of(field: Field) -> str:
    """What a setting is called where its heading is not seen."""
    return tr(field.name or field.title)


def field_row(field: Field, control: QWidget) -> QWidget:
    """The row of a setting with its control."""
    return row(tr(field.title), control, tr(field.hint) if field.hint else "")


def control_for(field: Field, pictures: Pictures, chosen: Chosen) -> Control:
    """The control for a kind of setting."""
    control = _control(field, pictures, chosen)
    control[0].setObjectName(field.path)
    return control


def _control(field: Field, pictures: Pictures, chosen: Chosen) -> Control:
    name, kind = name_of(field), field.kind
    match kind:
        case Basic.PERCENT:
            slider = VolumeSlider(name, chosen)
            return slider, slider.show_value
        case Choice():
            values = list(kind.titles)
            box = chooser(name, map(kind.shown, kind.titles.values()))
            box.activated.connect(lambda index: chosen(values[index]))
            return box, lambda value: box.setCurrentIndex(values.index(value))
        case Whole():
            scale = Scale(name, kind.least, kind.most, kind.step, tr(kind.unit))
            number = Stepper(pictures, scale)
            number.changed.connect(lambda value: chosen(round(value)))
            return number, number.show_value
        case Seconds():
            time = Stepper(pictures, Scale(name, *kind.page, unit=tr("{number} s")))
            time.changed.connect(lambda value: chosen(millis(value)))
            return time, lambda value: time.show_value(value / 1000)
        case Basic.SWITCH:
            turned = switch(name, chosen)
            return turned, turned.setChecked
        case _:
            raise NotImplementedError(f"{field.path}: no control for {kind}")

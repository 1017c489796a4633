"""What the settings page is about, as a value, and settings after each change of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Group, Part, Programme, Sides, Which
from upstroke.core.settings import Adjustment, ProgrammeSettings, Settings
from upstroke.core.settings_fields import value_at, with_value
from upstroke.core.units import Millis

UNCHANGED = Adjustment()

_OWN = "programmes.*."


@dataclass(frozen=True, slots=True)
class EditedProgramme:
    """A programme, a named length of it, and the settings that are changed."""

    programme: Programme
    length: str
    settings: Settings

    @property
    def own(self) -> ProgrammeSettings:
        """The choices for this programme."""
        return self.settings.for_programme(self.programme.key)

    def chosen(self, path: str) -> Any:  # noqa: ANN401 - whatever the field holds
        """The value of a field of the table of settings, None for a wait that is not chosen."""
        if path.startswith(_OWN):
            return value_at(self.own, path.removeprefix(_OWN))
        return value_at(self.settings, path)

    def in_force(self, path: str) -> Any:  # noqa: ANN401 - whatever the field holds
        """The same, but for a wait that is not chosen the one that the programme has."""
        chosen, leads = self.chosen(path), self.programme.lead_ins
        if chosen is not None:
            return chosen
        return (leads.change if path.endswith("lead_in_change") else leads.normal)[self.length]

    def with_value(self, path: str, value: object) -> Settings:
        """Settings with another value of a field."""
        if path.startswith(_OWN):
            return self._with_own(with_value(self.own, path.removeprefix(_OWN), value))
        return with_value(self.settings, path, value)

    def with_option(self, option: str, *, on: bool) -> Settings:
        """Settings with an option of the programme on or off."""
        return self._with_own(replace(self.own, options={**self.own.options, option: on}))

    def adjustment(self, step: str) -> Adjustment:
        """The person's own figures for a step of the length, all None where there are none."""
        return self.own.steps.get(self.length, {}).get(step, UNCHANGED)

    def with_adjustment(self, step: str, own: Adjustment) -> Settings:
        """Settings with other figures for one step of the length; none of them resets it."""
        steps = {**self.own.steps.get(self.length, {}), step: own}
        if own == UNCHANGED:
            del steps[step]
        return self._with_own(replace(self.own, steps={**self.own.steps, self.length: steps}))

    def without_adjustments(self) -> Settings:
        """Settings with the file's figures for every step of the length."""
        rest = {name: steps for name, steps in self.own.steps.items() if name != self.length}
        return self._with_own(replace(self.own, steps=rest))

    def as_written(self) -> Settings:
        """Settings with nothing of the programme changed, but for the length that is chosen."""
        return self._with_own(ProgrammeSettings(length=self.own.length))

    def _with_own(self, own: ProgrammeSettings) -> Settings:
        programmes = {**self.settings.programmes, self.programme.key: own}
        return replace(self.settings, programmes=programmes)


def base_length(programme: Programme, length: Length, totals: Mapping[str, Millis]) -> str:
    """The named length whose steps stand behind a length: itself, or the nearest to a total."""
    if isinstance(length, str):
        return length
    if not totals:
        return programme.default_length
    return min(totals, key=lambda name: abs(totals[name] - length))


def has_sides(programme: Programme) -> bool:
    """Whether any part of a programme is for one side."""
    return any(_sided(part) for part in programme.parts)


def _sided(part: Part) -> bool:
    own = _one_sided(part.sides)
    return own or (isinstance(part, Group) and any(_sided(inner) for inner in part.parts))


def _one_sided(sides: Sides | None) -> bool:
    return sides is not None and any(which is not Which.BOTH for which in sides.order)

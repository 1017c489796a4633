"""Settings after a change, as values: what each control of the settings page means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from upstroke.core.lengths import Length
from upstroke.core.programme import Group, Part, Programme, Sides, Which
from upstroke.core.settings import Adjustment, ProgrammeSettings, Settings
from upstroke.core.units import Millis

UNCHANGED = Adjustment()


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the settings page is about: a programme, a named length of it, and the settings."""

    programme: Programme
    length: str
    settings: Settings

    @property
    def own(self) -> ProgrammeSettings:
        """The choices for this programme."""
        return self.settings.for_programme(self.programme.key)

    def with_own(self, own: ProgrammeSettings) -> Settings:
        """Settings with other choices for this programme."""
        return with_programme(self.settings, self.programme.key, own)


def with_programme(settings: Settings, programme: str, own: ProgrammeSettings) -> Settings:
    """Settings with other choices for one programme."""
    return replace(settings, programmes={**settings.programmes, programme: own})


def adjustment(settings: Settings, programme: str, length: str, step: str) -> Adjustment:
    """A person's own figures for a step of a length, all None where there are none."""
    return settings.for_programme(programme).steps.get(length, {}).get(step, UNCHANGED)


def with_adjustment(
    settings: Settings, programme: str, length: str, step: str, own: Adjustment
) -> Settings:
    """Settings with other figures for one step of one length; none of them resets it."""
    chosen = settings.for_programme(programme)
    steps = {**chosen.steps.get(length, {}), step: own}
    if own == UNCHANGED:
        del steps[step]
    return with_programme(
        settings, programme, replace(chosen, steps={**chosen.steps, length: steps})
    )


def without_adjustments(settings: Settings, programme: str, length: str) -> Settings:
    """Settings with the file's figures for every step of one length."""
    chosen = settings.for_programme(programme)
    rest = {name: steps for name, steps in chosen.steps.items() if name != length}
    return with_programme(settings, programme, replace(chosen, steps=rest))


def as_written(settings: Settings, programme: str) -> Settings:
    """Settings with nothing of a programme changed, but for the length that is chosen."""
    length = settings.for_programme(programme).length
    return with_programme(settings, programme, ProgrammeSettings(length=length))


def with_option(settings: Settings, programme: str, option: str, *, on: bool) -> Settings:
    """Settings with an option of a programme on or off."""
    chosen = settings.for_programme(programme)
    return with_programme(
        settings, programme, replace(chosen, options={**chosen.options, option: on})
    )


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

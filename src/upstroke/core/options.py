"""Which parts of a programme hold, given the options a person has chosen."""

from __future__ import annotations

from collections.abc import Collection

from upstroke.core.programme import Condition, Part, Programme, Technique
from upstroke.core.settings import ProgrammeSettings


def active_parts(
    programme: Programme, parts: tuple[Part, ...], chosen: ProgrammeSettings
) -> tuple[Part, ...]:
    """The parts whose condition holds; a group's own parts are asked for in their turn."""
    on = {
        option.id for option in programme.options if chosen.options.get(option.id, option.default)
    }
    return tuple(part for part in parts if holds(part.condition, on))


def active_techniques(programme: Programme, chosen: ProgrammeSettings) -> tuple[Technique, ...]:
    """Every technique that holds, each once, in the file's order."""
    return tuple(_leaves(programme, programme.parts, chosen))


def _leaves(
    programme: Programme, parts: tuple[Part, ...], chosen: ProgrammeSettings
) -> list[Technique]:
    found: list[Technique] = []
    for part in active_parts(programme, parts, chosen):
        if isinstance(part, Technique):
            found.append(part)
        else:
            found.extend(_leaves(programme, part.parts, chosen))
    return found


def holds(condition: Condition, on: Collection[str]) -> bool:
    """Whether what stands under a condition plays, with these options chosen."""
    if condition.only_with is not None and condition.only_with not in on:
        return False
    return condition.not_with is None or condition.not_with not in on

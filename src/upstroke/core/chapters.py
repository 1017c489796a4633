"""The steps of a session as the chapters of a recording."""

from __future__ import annotations

from dataclasses import dataclass

from upstroke.core.programme import Side
from upstroke.core.timeline import Step, Timeline
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch that players jump to by its title, such as `Calf, left leg`."""

    title: str
    start: Millis
    end: Millis


def chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    """One for each step, lead-in included; they follow each other from 0 to the total."""
    return tuple(Chapter(_title(step), step.start, step.end) for step in timeline.steps)


def _title(step: Step) -> str:
    return step.title if step.side is Side.BOTH else f"{step.title}, {step.side_word}"

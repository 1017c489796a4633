"""What a session tells its performers: changes as they happen, and the progress of an instant."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from upstroke.core.commands import Verb
from upstroke.core.tally import Tally
from upstroke.core.timeline import Moment, Timeline
from upstroke.core.units import Millis, Nanos


class State(StrEnum):
    """Where a session stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    RESUMING = "resuming"
    FINISHED = "finished"
    STOPPED = "stopped"


ENDED = frozenset({State.FINISHED, State.STOPPED})


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The session went from one state to another."""

    before: State
    after: State


@dataclass(frozen=True, slots=True)
class Jumped:
    """The position moved other than by time; `why` is the command."""

    before: Millis
    after: Millis
    why: Verb


@dataclass(frozen=True, slots=True)
class Retimed:
    """The timeline was replaced by one whose end lies `by` milliseconds later (or sooner)."""

    by: Millis
    why: Verb


@dataclass(frozen=True, slots=True)
class StepBegan:
    """Time (not a jump) carried the session into another step."""

    step: int


@dataclass(frozen=True, slots=True)
class Woke:
    """The machine slept, which paused the session, and is awake again."""


Change: TypeAlias = StateChanged | Jumped | Retimed | StepBegan | Woke


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """All that a performer needs of one instant.

    `origin` is the clock's instant of position 0 while running, else None: a cue is due at
    `origin + cue.start`. `resumes_in` counts the get-ready down, in milliseconds. `slept`: it is
    the machine's sleep that paused it. `tally` is what was really performed.
    """

    state: State
    timeline: Timeline
    position: Millis
    moment: Moment
    origin: Nanos | None
    resumes_in: Millis | None
    can_undo: bool
    slept: bool = False
    tally: Tally = field(default_factory=Tally)

    @property
    def skipped(self) -> int:
        """How many steps that lie behind the position were not performed."""
        return self.tally.skipped(self.timeline, self.position)

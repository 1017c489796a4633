"""Messages of a session to its performers: changes as they happen, progress of an instant.

That counts what was really performed as well, how much time and which steps. The place that a
session reached tells neither: a skip leaves steps out, a repeat does one again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from typing import TypeAlias

from upstroke.core.planning.timeline import Moment, Step, Timeline
from upstroke.core.session.commands import Verb
from upstroke.core.units import Millis, Nanos
from upstroke.texts import tr


class State(StrEnum):
    """The states of a session."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    RESUMING = "resuming"
    FINISHED = "finished"
    STOPPED = "stopped"


ENDED = frozenset({State.FINISHED, State.STOPPED})


class Audible(Enum):
    """Whether it can be heard, as far as a program can know; again: for some seconds after not."""

    YES = "yes"
    AGAIN = "again"
    NO = "no"


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


@dataclass(frozen=True, slots=True)
class Tally:
    """The time and the steps that were performed so far.

    `performed` is the time that the session ran: without pauses and what was skipped, and with
    what was repeated. `done` are the indices of the steps that had been performed to at least the
    half of their length when they were left. `of_step` is how much was performed of the step under
    way since it was entered.
    """

    performed: Millis = 0
    done: frozenset[int] = frozenset()
    of_step: Millis = 0

    def ran(self, timeline: Timeline, start: Millis, end: Millis) -> Tally:
        """After time has carried the session from one position to a later one."""
        tally = self
        for step in timeline.steps[timeline.at(start).step.index :]:
            inside = min(end, step.end) - max(start, step.start)
            if inside > 0:
                more = tally.performed + inside
                tally = replace(tally, performed=more, of_step=tally.of_step + inside)
            if end < step.end:
                break
            tally = tally.left(step)
        return tally

    def left(self, step: Step) -> Tally:
        """After a step was left, in whatever way."""
        enough = 2 * self.of_step >= step.end - step.start
        return replace(self, done=self.done | {step.index} if enough else self.done, of_step=0)

    def skipped(self, timeline: Timeline, position: Millis) -> int:
        """Number of steps ending at a position or before it that were not performed."""
        passed = (step.index for step in timeline.steps if step.end <= position)
        return sum(index not in self.done for index in passed)


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
        """Number of steps behind the position that were not performed."""
        return self.tally.skipped(self.timeline, self.position)


def skipped_text(count: int) -> str:
    """`4 steps were skipped.`; empty where none was."""
    return tr("{count} steps were skipped.", "", count) if count else ""

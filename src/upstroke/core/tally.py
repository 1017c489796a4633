"""What of a timeline was really performed: how much time, and which steps.

The place that a session reached tells neither: a skip leaves steps out, a repeat does one again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from upstroke.core.timeline import Step, Timeline
from upstroke.core.units import Millis
from upstroke.texts import tr


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
        """How many of the steps that end at a position or before it were not performed."""
        passed = (step.index for step in timeline.steps if step.end <= position)
        return sum(index not in self.done for index in passed)


def skipped_text(count: int) -> str:
    """`4 steps were skipped.`; empty where none was."""
    return tr("{count} steps were skipped.", "", count) if count else ""

"""A stretch of a session in which time runs: where its position 0 lies on the clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from upstroke.audio.remarks import LATEST_ANSWER_NS, is_tap
from upstroke.core.timeline import Cue, Timeline
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos


@dataclass(slots=True)
class Run:
    """Cues before the position `handed` have been handed over, or have passed."""

    origin: Nanos
    timeline: Timeline
    handed: Millis

    def due(self, cue: Cue) -> Nanos:
        """When a cue begins, on the clock."""
        return self.origin + cue.start * NANOS_PER_MILLI

    def end(self, cue: Cue) -> Nanos:
        """When it ends."""
        return self.origin + cue.end * NANOS_PER_MILLI

    def dues(self, after: Millis) -> Iterator[Nanos]:
        """When the cues begin that a remark waits for, from a position on, as far as it matters."""
        until = after + LATEST_ANSWER_NS // NANOS_PER_MILLI
        return (self.due(cue) for cue in self.timeline.between(after, until) if not is_tap(cue))

"""The instants between two ticks: the same session a moment later, by the clock and nothing else.

What is seen to move needs more instants than all the rest. A tick asks everyone who performs; a
frame only looks at the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from upstroke.core.session.progress import Progress
from upstroke.core.units import NANOS_PER_MILLI, Millis

TICKS_EVERY: Millis = 180
"""At the latest, however many frames there are between."""

TICKS_WHILE_BUSY: Millis = 60
"""While somebody may speak to it."""


class Frames:
    """Knows the last tick, and what has become of it since.

    Args:
        clock: milliseconds of the clock that the session goes by.
    """

    def __init__(self, clock: Callable[[], Millis]) -> None:
        self._clock = clock
        self._last: Progress | None = None
        self._at: Millis = 0
        self._every = TICKS_EVERY

    def ticked(self, progress: Progress | None, *, busy: bool = False) -> None:
        """Note a tick; None where no frames are wanted until the next."""
        self._last, self._at = progress, self._clock()
        self._every = TICKS_WHILE_BUSY if busy else TICKS_EVERY

    def now(self) -> Progress | None:
        """The session as it stands; None when it is time for a tick, or something else begins."""
        last, clock = self._last, self._clock()
        if last is None or last.origin is None or not 0 <= clock - self._at < self._every:
            return None
        position = clock - last.origin // NANOS_PER_MILLI
        span = last.moment.span
        if not span.start <= position < span.end:
            return None
        return replace(last, position=position, moment=last.timeline.at(position))

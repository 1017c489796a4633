"""Whether a session can be heard, as its window needs to know it."""

from __future__ import annotations

from collections.abc import Callable

from upstroke.audio.sound_output import SoundStatus
from upstroke.core.session.progress import Audible
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos

LOOKS_FOR: Millis = 1_000
"""An output that is replaced by another is not missed any sooner."""

AGAIN_FOR: Millis = 5_000
"""That it is heard again is told for so long."""


class Audibility:
    """Follows what plays.

    Args:
        clock: nanoseconds.
    """

    def __init__(self, clock: Callable[[], Nanos]) -> None:
        self._clock = clock
        self._lost = False
        self._since: Nanos | None = None
        self._again: Nanos | None = None

    def of(self, status: SoundStatus, *, wanted: bool, muted: bool = False) -> Audible:
        """How things stand; `wanted`: the person wants to hear anything; `muted`: by the system."""
        now = self._clock()
        if status.output is None:
            self._since = now if self._since is None else self._since
            self._lost = self._lost or now - self._since >= LOOKS_FOR * NANOS_PER_MILLI
        else:
            self._since = None
            audible = status.audible and not muted
            self._again = now if self._lost and audible else self._again
            self._lost = not audible
        if self._lost or not wanted:
            return Audible.NO
        again = self._again is not None and now - self._again < AGAIN_FOR * NANOS_PER_MILLI
        return Audible.AGAIN if again else Audible.YES


def guides(settings: Settings) -> bool:
    """Whether the settings let anything be heard that tells what to do."""
    cues, volumes = settings.cues, settings.volumes
    return bool((cues.speaks and volumes.voice) or (cues.chimes and volumes.chimes))

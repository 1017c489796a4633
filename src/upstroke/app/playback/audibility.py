"""Whether a session can be heard: by what plays, by the settings, by what the system does to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.system_mixer import StreamVolume, SystemVolume, system_volume
from upstroke.core.session.progress import Audible
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.texts import marked, tr

LOOKS_FOR: Millis = 1_000
"""An output that is replaced by another is not missed any sooner."""

AGAIN_FOR: Millis = 5_000
"""That it is heard again is told for so long."""

SYSTEM_MUTED = marked("Your computer's sound is muted.")
SYSTEM_AT_ZERO = marked("Your computer's volume is at zero.")
STREAM_MUTED = marked("Upstroke is muted in your computer's volume mixer. Unmute it there.")
STREAM_AT_ZERO = marked("Upstroke is at zero in your computer's volume mixer. Turn it up there.")

AskSystem: TypeAlias = Callable[[], SystemVolume | None]

OPEN_AFTER: Nanos = 300 * NANOS_PER_MILLI
"""A stream that was just opened for a cue is in the mixer's list so long after the cue was due."""

EVERY: Nanos = 2_000 * NANOS_PER_MILLI
"""The system is asked no more often: its tools are processes."""


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


class SystemWatch:
    """Asks the system while something sounds, on a thread of its own, and remembers what it said.

    Our stream is open only while a session lasts: what was last seen of it holds until it is seen
    again.

    Args:
        clock: nanoseconds.
        ask: for the system's volume; called in the thread.
    """

    def __init__(self, clock: Callable[[], Nanos], ask: AskSystem = system_volume) -> None:
        self._clock = clock
        self._ask = ask
        self.worker = Worker("system")
        self._known: SystemVolume | None = None
        self._asked: Nanos | None = None

    def begin(self) -> None:
        """Something is about to be played: what was known before may be so no longer."""
        self._known = self._asked = None
        self.worker.ask(self._look)

    def follow(self, times: Sequence[tuple[Nanos, Nanos]]) -> None:
        """Look while something sounds; `times`: from when until when. Does not wait."""
        now = self._clock()
        lately = self._asked is not None and now - self._asked < EVERY
        if not lately and any(begin + OPEN_AFTER <= now < end for begin, end in times):
            self._asked = now
            self.worker.ask(self._look)

    def fault(self) -> str | None:
        """Why nothing of what is played can be heard, in a sentence; None: as far as is known."""
        known = self._known
        if known is None:
            return None
        fault = _fault(known, SYSTEM_MUTED, SYSTEM_AT_ZERO)
        if fault is None and known.stream is not None:
            fault = _fault(known.stream, STREAM_MUTED, STREAM_AT_ZERO)
        return fault

    def _look(self, cancelled: Cancelled) -> None:
        told, before = self._ask(), self._known
        if told is not None and told.stream is None and before is not None:
            told = replace(told, stream=before.stream)
        if not cancelled():
            self._known = told


def _fault(volume: SystemVolume | StreamVolume, muted: str, at_zero: str) -> str | None:
    if volume.muted:
        return tr(muted)
    return None if volume.percent else tr(at_zero)

"""What the system does to the sound that we play: muted or at zero there, nobody hears it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.audio.system_mixer import StreamVolume, SystemVolume, system_volume
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import marked, tr

SYSTEM_MUTED = marked("Your computer's sound is muted.")
SYSTEM_AT_ZERO = marked("Your computer's volume is at zero.")
STREAM_MUTED = marked("Upstroke is muted in your computer's volume mixer. Unmute it there.")
STREAM_AT_ZERO = marked("Upstroke is at zero in your computer's volume mixer. Turn it up there.")

AskSystem: TypeAlias = Callable[[], SystemVolume | None]

OPEN_AFTER: Nanos = 300 * NANOS_PER_MILLI
"""A stream that was just opened for a cue is in the mixer's list so long after the cue was due."""

EVERY: Nanos = 2_000 * NANOS_PER_MILLI
"""The system is asked no more often: its tools are processes."""


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
        self._worker = Worker("system")
        self._known: SystemVolume | None = None
        self._asked: Nanos | None = None

    def begin(self) -> None:
        """Something is about to be played: what was known before may be so no longer."""
        self._known = self._asked = None
        self._worker.ask(self._look)

    def follow(self, times: Sequence[tuple[Nanos, Nanos]]) -> None:
        """Look while something sounds; `times`: from when until when. Does not wait."""
        now = self._clock()
        lately = self._asked is not None and now - self._asked < EVERY
        if not lately and any(begin + OPEN_AFTER <= now < end for begin, end in times):
            self._asked = now
            self._worker.ask(self._look)

    def fault(self) -> str | None:
        """Why nothing of what is played can be heard, in a sentence; None: as far as is known."""
        known = self._known
        if known is None:
            return None
        fault = _fault(known, SYSTEM_MUTED, SYSTEM_AT_ZERO)
        if fault is None and known.stream is not None:
            fault = _fault(known.stream, STREAM_MUTED, STREAM_AT_ZERO)
        return fault

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until the system has answered; tells whether it has."""
        return self._worker.settle(timeout_s)

    def close(self) -> None:
        self._worker.close()

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

"""What the live player plays on: the interface, so that its tests can use a fake."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from upstroke.audio.sound_process.protocol import OutputName
from upstroke.core.units import Decibels, Nanos

Wanted: TypeAlias = Literal["auto", "simpleaudio", "qt", "silent"]
"""What the person asks for; auto is the best that works."""


@dataclass(frozen=True, slots=True)
class SoundStatus:
    """What plays the sound now."""

    output: OutputName | None
    """None while it is being looked for: what is sent then is not played."""
    why: str = ""
    """One plain sentence why it is not a better one; empty if it is the best there is."""

    @property
    def audible(self) -> bool:
        """Whether anything can be heard, as far as a program can know."""
        return self.output not in {None, "silent"}


class SoundListener(Protocol):
    """Whoever is told what became of the sounds.

    Called on a thread of the output's own, one call at a time. An answer may come that was on its
    way when `hush` was called.
    """

    def on_played(self, clip_id: int, late_ms: float) -> None:
        """A clip began, so long after it was due."""

    def on_trouble(self, clip_id: int, why: str) -> None:
        """A clip was not played: "late" if it was too late for it, else a clause that says why."""

    def on_replaced(self, status: SoundStatus) -> None:
        """Another output plays from now on: the first one, a better one, or one for one that broke.

        What was sent and has not begun is lost: send again what is left. Sending a clip twice,
        with the same id and due time, plays it once.
        """


class SoundOutput(Protocol):
    """Plays clips at their times. No method blocks or raises."""

    def play(self, clip_id: int, path: Path, due_ns: Nanos, gain: Decibels) -> None:
        """Play a WAV file when `time.perf_counter_ns` is `due_ns`, about a second ahead.

        An id that is sent again before it began is moved to its new time. More than 250 ms late
        it is not played.
        """

    def forget(self) -> None:
        """Drop what has not begun; what sounds already ends by itself."""

    def regain(self, clip_id: int, gain: Decibels | None) -> None:
        """Give what sounds another gain, None: fade it out; by a ramp of at most `RAMPED_NS`."""

    def hush(self) -> None:
        """Drop what has not begun, and fade out what sounds, within `RAMPED_NS`."""

    def prove(self) -> None:
        """See whether it can still be heard: there is a reason to doubt it."""

    def status(self) -> SoundStatus:
        """What plays now."""

    def close(self) -> None:
        """Fade out and end; nothing is called back any more."""

"""What an output is: it makes sounds out of clips. And the one that makes none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from upstroke.audio.pcm import Pcm, read_wav, silence
from upstroke.audio.sound_process.loop import Loop, WaitingLoop

PROBE = silence(frames=2400, rate=48_000)
"""50 ms: enough to open the device and to wake what sleeps, too short to delay a cue."""


class ClipFault(Exception):
    """One clip cannot be played; others can. The text is a clause for people."""


class OutputFault(Exception):
    """Nothing can be played (any more). The text is a clause for people."""


class Sound(Protocol):
    """A clip, prepared: nothing is left to do but to start it, and perhaps to change its gain."""

    @property
    def length_ns(self) -> int:
        """How long it sounds."""

    def start(self) -> None:
        """Begin to play, and return at once. Raises `ClipFault` or `OutputFault`."""

    def regain(self, gain: float | None) -> None:
        """Go to another gain, in dB, by a smooth ramp that is over within `RAMPED_NS`.

        Only for what was started; None fades it out.
        """

    def ended(self) -> bool:
        """Whether it was started and has sounded to its end, as far as the output can tell."""


class Output(Protocol):
    """Where sounds go. Used by the thread that turns the loop, and by no other."""

    def prepare(self, path: Path, gain: float) -> Sound:
        """Read a WAV file and apply `gain` dB.

        Raises `ClipFault`, `WavFault` or `OSError`.
        """

    def probe(self) -> Sound:
        """50 ms of silence. Raises `OutputFault` where nothing can be played."""


@dataclass(frozen=True, slots=True)
class SilentSound:
    """Read like any other, so that a broken clip is found out, and then not heard."""

    pcm: Pcm

    @property
    def length_ns(self) -> int:
        return self.pcm.length_ns

    def start(self) -> None:
        """Nothing to begin."""

    def regain(self, gain: float | None) -> None:
        """Nothing to change."""

    def ended(self) -> bool:
        return True


class SilentOutput:
    """The `Output` of a machine without sound: everything is on time, nothing is heard."""

    def prepare(self, path: Path, gain: float) -> Sound:  # noqa: ARG002 - the interface's
        return SilentSound(read_wav(path))

    def probe(self) -> Sound:
        return SilentSound(PROBE)


def opened() -> tuple[Output, Loop]:
    """The silent output, and the loop to turn it with."""
    return SilentOutput(), WaitingLoop()

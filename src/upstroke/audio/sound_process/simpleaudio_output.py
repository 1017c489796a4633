"""Through simpleaudio: C code feeds the device, so nothing that Python does is heard.

Opening holds the interpreter, for as long as a hung server likes: hence the watchdog, and the
pings of the parent.

It knows neither gain nor a prompt stop. But it reads the samples from our own memory as it plays
them, on every system, about 0.1 s before they are heard: so what lies ahead of it is rewritten.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import simpleaudio
from simpleaudio._simpleaudio import SimpleaudioError

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, factor, read_wav
from upstroke.audio.sound_process.gain_curve import GainCurve
from upstroke.audio.sound_process.loop import Loop, WaitingLoop
from upstroke.audio.sound_process.outputs import PROBE, ClipFault, Output, OutputFault, Sound

READ_AHEAD_NS = 110_000_000
"""How far ahead of what is heard it has read: its buffer of 100 ms, and a little."""
RAMP_NS = 70_000_000

_SECOND = 1_000_000_000


class SimpleaudioSound:
    def __init__(
        self, pcm: Pcm, gain: float = 0.0, clock: Callable[[], int] = time.perf_counter_ns
    ) -> None:
        self._pcm = pcm
        self._clock = clock
        self._curve = GainCurve(factor(gain))
        self._samples = bytearray(self._curve.shaped(pcm, 0))
        self._started_ns = 0
        self._playing: simpleaudio.PlayObject | None = None

    @property
    def length_ns(self) -> int:
        return self._pcm.length_ns

    def start(self) -> None:
        pcm = self._pcm
        self._started_ns = self._clock()
        try:
            self._playing = simpleaudio.play_buffer(
                self._samples, pcm.channels, SAMPLE_BYTES, pcm.rate
            )
        except ValueError as error:
            raise ClipFault(
                f"simpleaudio plays no {pcm.channels} channels at {pcm.rate} Hz"
            ) from error
        except SimpleaudioError as error:
            reason = str(error).rpartition("MSG: ")[2].strip()
            raise OutputFault(f"simpleaudio cannot open the sound device ({reason})") from error

    def regain(self, gain: float | None) -> None:
        rate = self._pcm.rate
        start = (self._clock() - self._started_ns + READ_AHEAD_NS) * rate // _SECOND
        if start < self._pcm.frames:
            target = 0.0 if gain is None else factor(gain)
            self._curve.ramp(start, RAMP_NS * rate // _SECOND, target)
            first_byte = start * SAMPLE_BYTES * self._pcm.channels
            self._samples[first_byte:] = self._curve.shaped(self._pcm, start)

    def ended(self) -> bool:
        return self._playing is not None and not self._playing.is_playing()


class SimpleaudioOutput:
    """The `Output` that is tried first."""

    def prepare(self, path: Path, gain: float) -> Sound:
        return SimpleaudioSound(read_wav(path), gain)

    def probe(self) -> Sound:
        return SimpleaudioSound(PROBE)


def opened() -> tuple[Output, Loop]:
    """The output through simpleaudio, and the loop to turn it with."""
    return SimpleaudioOutput(), WaitingLoop()

"""Through simpleaudio: C code feeds the device, so nothing that Python does is heard.

Opening holds the interpreter, for as long as a hung server likes: hence the watchdog, and the
pings of the parent.
"""

from __future__ import annotations

from pathlib import Path

import simpleaudio
from simpleaudio._simpleaudio import SimpleaudioError

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, amplified, read_wav
from upstroke.audio.sound_process.loop import Loop, WaitingLoop
from upstroke.audio.sound_process.outputs import PROBE, ClipFault, Output, OutputFault, Sound


class SimpleaudioSound:
    def __init__(self, pcm: Pcm) -> None:
        self._pcm = pcm
        self._playing: simpleaudio.PlayObject | None = None

    @property
    def length_ns(self) -> int:
        return self._pcm.length_ns

    def start(self) -> None:
        pcm = self._pcm
        try:
            self._playing = simpleaudio.play_buffer(
                pcm.samples, pcm.channels, SAMPLE_BYTES, pcm.rate
            )
        except ValueError as error:
            raise ClipFault(
                f"simpleaudio plays no {pcm.channels} channels at {pcm.rate} Hz"
            ) from error
        except SimpleaudioError as error:
            reason = str(error).rpartition("MSG: ")[2].strip()
            raise OutputFault(f"simpleaudio cannot open the sound device ({reason})") from error

    def ended(self) -> bool:
        return self._playing is not None and not self._playing.is_playing()


class SimpleaudioOutput:
    """The `Output` that is tried first."""

    def prepare(self, path: Path, gain: float) -> Sound:
        return SimpleaudioSound(amplified(read_wav(path), gain))

    def probe(self) -> Sound:
        return SimpleaudioSound(PROBE)


def opened() -> tuple[Output, Loop]:
    """The output through simpleaudio, and the loop to turn it with."""
    return SimpleaudioOutput(), WaitingLoop()

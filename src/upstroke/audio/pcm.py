"""Sound as plain 16-bit samples: WAV in, WAV out.

Shared by the engine and by rendering, so that a clip sounds the same in both. No more than the
standard library, since the engine must start quickly.
"""

from __future__ import annotations

import math
import wave
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SAMPLE_BYTES = 2
"""16-bit: what every player, `wave`, simpleaudio, Qt and pydub read alike."""


class WavFault(ValueError):
    """A file that is no WAV we can play; the text is a sentence without its full stop."""


@dataclass(frozen=True, slots=True)
class Pcm:
    """Samples, interleaved by channel, little-endian as in a WAV file."""

    samples: bytes
    rate: int
    """Frames a second."""
    channels: int = 1

    @property
    def frames(self) -> int:
        """Samples of one channel."""
        return len(self.samples) // (SAMPLE_BYTES * self.channels)


def read_wav(path: Path) -> Pcm:
    """Read a whole 16-bit WAV file.

    Raises `WavFault` for what is not one, `OSError` for what cannot be read.
    """
    try:
        with wave.open(str(path), "rb") as file:
            width, rate, channels = file.getsampwidth(), file.getframerate(), file.getnchannels()
            samples = file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise WavFault(f"{path.name} is not a readable WAV file") from error
    if width != SAMPLE_BYTES:
        raise WavFault(f"{path.name} has {8 * width}-bit samples instead of 16-bit ones")
    if rate <= 0:
        raise WavFault(f"{path.name} does not say its sample rate")
    cut_short = len(samples) % (SAMPLE_BYTES * channels)
    return Pcm(samples[: len(samples) - cut_short], rate, channels)


def write_wav(path: Path, pcm: Pcm) -> None:
    """Write a whole WAV file, over whatever is there. Raises `OSError`."""
    write_wav_pieces(path, [pcm.samples], pcm.rate, pcm.channels)


def write_wav_pieces(path: Path, pieces: Iterable[bytes], rate: int, channels: int = 1) -> None:
    """Write samples as they come, so that a whole session need not be in memory.

    Raises `OSError`.
    """
    with path.open("wb") as stream, wave.open(stream, "wb") as file:
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(rate)
        file.setnchannels(channels)
        for piece in pieces:
            file.writeframes(piece)


def factor(gain: float) -> float:
    """What samples are multiplied by for a gain in dB; minus infinity is silence."""
    return math.pow(10.0, gain / 20.0)

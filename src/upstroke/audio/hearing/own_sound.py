"""The ambience as it is being played, reckoned a second time: what the microphone hears of us."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np

from upstroke.audio.hearing.sound import RATE, Sound
from upstroke.audio.pcm import Pcm, WavFault, read_wav
from upstroke.audio.sound_process.ambience import RATE as BED_RATE
from upstroke.audio.sound_process.ambience import AmbienceSource
from upstroke.audio.sound_process.bed_protocol import Message, Play

AHEAD_NS = 80_000_000
"""It may reach the microphone before it is due: clocks are read now and then. The rest of what the
canceller spans is for how late it is."""

_RATIO = BED_RATE // RATE
_TAPS = 48
_LOW_PASS: Sound = (
    np.sinc((np.arange(_TAPS) - (_TAPS - 1) / 2) / _RATIO * 0.92) * np.hamming(_TAPS)
).astype(np.float32)
_LOW_PASS /= _LOW_PASS.sum()


class OwnSound:
    """Told what the bed's own child is told, plays the same to nobody."""

    def __init__(self) -> None:
        self._stream = AmbienceSource()
        self._tail: Sound = np.zeros(_TAPS - 1, dtype=np.float32)
        self._laid = False

    def receive(self, message: Message) -> None:
        """As the bed's child does."""
        if isinstance(message, Play):
            loop = _loop(message.path)
            self._laid = self._laid or bool(loop.frames)
            self._stream.play(loop, message)
        else:
            self._stream.receive(message)

    def next(self, samples: int, end_ns: int) -> Sound | None:
        """What is played while so many samples are heard, until `end_ns`; None: nothing is."""
        if not self._laid:
            return None
        begin_ns = end_ns - samples * 1_000_000_000 // RATE
        pulled = self._stream.pull(samples * _RATIO, begin_ns + AHEAD_NS)
        fine = np.frombuffer(pulled, dtype="<i2").astype(np.float32) / 2**15
        joined = np.concatenate([self._tail, fine])
        self._tail = joined[-(_TAPS - 1) :]
        return np.convolve(joined, _LOW_PASS, mode="valid")[::_RATIO].astype(np.float32)


def _loop(path: Path | None) -> Pcm:
    """The recording; none where it cannot be read, since then it cannot be played either."""
    if path is not None:
        with contextlib.suppress(OSError, WavFault):
            return read_wav(path)
    return Pcm(b"", BED_RATE)

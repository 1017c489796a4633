"""The ambience as it is being played, reckoned a second time: what the microphone hears of us."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import numpy as np

from upstroke.audio.engine.ambience import RATE as BED_RATE
from upstroke.audio.engine.ambience import AmbienceSource
from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.hearing.sound import RATE, Sound
from upstroke.audio.pcm import Pcm, WavFault, read_wav

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
    """Told what the engine is told, plays the same to nobody."""

    def __init__(self) -> None:
        self._stream = AmbienceSource()
        self._tail: Sound = np.zeros(_TAPS - 1, dtype=np.float32)
        self._path: Path | None = None

    def receive(self, message: SetAmbience) -> None:
        """As the engine does."""
        loop = None
        if message.path is not None and message.path != self._path:
            loop = _loop(message.path)
            if loop is None:
                message = replace(message, path=None)
            else:
                self._path = message.path
        self._stream.follow(message, loop)

    def next(self, samples: int, end_ns: int) -> Sound | None:
        """What is played while so many samples are heard, until `end_ns`; None: nothing is."""
        if self._path is None:
            return None
        begin_ns = end_ns - samples * 1_000_000_000 // RATE
        pulled = self._stream.pull(samples * _RATIO, begin_ns + AHEAD_NS)
        fine = np.frombuffer(pulled, dtype="<i2").astype(np.float32) / 2**15
        joined = np.concatenate([self._tail, fine])
        self._tail = joined[-(_TAPS - 1) :]
        return np.convolve(joined, _LOW_PASS, mode="valid")[::_RATIO].astype(np.float32)


def _loop(path: Path) -> Pcm | None:
    """The recording; None where it cannot be read, since then it cannot be played either."""
    with contextlib.suppress(OSError, WavFault):
        return read_wav(path)
    return None

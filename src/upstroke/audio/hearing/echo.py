"""What the app itself plays, taken out of what the microphone gives.

The app knows its ambience sample by sample, and reckons it a second time here; what it does not
know is what the loudspeaker, the room and the buffers on the way make of it. That is learned: a
filter of 0.4 s, in blocks of the frequency domain (overlap-save, as Soo and Pang's multidelay
filter), whose steps are smaller the more there is that the ambience cannot explain, so that a voice
does not lead it astray.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from upstroke.audio.engine.ambience import RATE as BED_RATE
from upstroke.audio.engine.ambience import AmbienceSource
from upstroke.audio.engine.messages import OPEN, SetAmbience
from upstroke.audio.hearing.sound import RATE, Sound
from upstroke.audio.pcm import WavFault, read_wav

BLOCK = 256
"""Samples, 16 ms."""

PARTS = 24
"""Blocks: 0.4 s, of which the buffers take the most."""

_STEP = 0.8
_CAUTION = 2.0
_LEAST = 1e-6

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
            try:
                loop, self._path = read_wav(message.path), message.path
            except (OSError, WavFault):
                # Then it cannot be played either.
                message = OPEN
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


class EchoCanceller:
    """Learns as it goes; blocks of any size in, the same number of samples out, 16 ms later."""

    def __init__(self) -> None:
        self._filter: NDArray[np.complex64] = np.zeros((PARTS, BLOCK + 1), dtype=np.complex64)
        self._past = np.zeros_like(self._filter)
        self._power: NDArray[np.float32] = np.full(BLOCK + 1, _LEAST, dtype=np.float32)
        self._before: Sound = np.zeros(BLOCK, dtype=np.float32)
        self._heard: Sound = np.zeros(0, dtype=np.float32)
        self._played: Sound = np.zeros(0, dtype=np.float32)
        self._out: Sound = np.zeros(BLOCK, dtype=np.float32)
        self._turn = 0

    def without(self, heard: Sound, played: Sound) -> Sound:
        """What was heard, less what was played; both begin at the same instant, equally long."""
        self._heard = np.concatenate([self._heard, heard])
        self._played = np.concatenate([self._played, played])
        while len(self._heard) >= BLOCK:
            left = self._block(self._heard[:BLOCK], self._played[:BLOCK])
            self._heard, self._played = self._heard[BLOCK:], self._played[BLOCK:]
            self._out = np.concatenate([self._out, left])
        out, self._out = self._out[: len(heard)], self._out[len(heard) :]
        return out

    def _block(self, heard: Sound, played: Sound) -> Sound:
        self._past = np.roll(self._past, 1, axis=0)
        self._past[0] = np.fft.rfft(np.concatenate([self._before, played]))
        self._before = played
        now = (np.abs(self._past) ** 2).sum(axis=0)
        if not now.any():
            return heard
        echo = np.fft.irfft((self._filter * self._past).sum(axis=0))[BLOCK:]
        left = (heard - echo).astype(np.float32)
        self._learn(left, now)
        return left

    def _learn(self, left: Sound, now: NDArray[np.float32]) -> None:
        wrong = np.fft.rfft(np.concatenate([np.zeros(BLOCK, dtype=np.float32), left]))
        self._power = 0.8 * self._power + 0.2 * now
        unexplained = PARTS * np.abs(wrong) ** 2
        step = _STEP / (self._power + _CAUTION * unexplained + _LEAST)
        self._filter += step * wrong * np.conj(self._past)
        # One part in turn is kept from wrapping round: it is enough, and costs a thirtieth.
        whole = np.fft.irfft(self._filter[self._turn])
        whole[BLOCK:] = 0
        self._filter[self._turn] = np.fft.rfft(whole)
        self._turn = (self._turn + 1) % PARTS

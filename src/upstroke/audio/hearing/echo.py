"""What the app itself plays, taken out of what the microphone gives.

The app knows its ambience sample by sample; what it does not know is what the loudspeaker, the room
and the buffers on the way make of it. That is learned: a filter of 0.4 s, in blocks of the
frequency domain (overlap-save, as Soo and Pang's multidelay filter), whose steps are smaller the
more there is that the ambience cannot explain, so that a voice does not lead it astray.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from upstroke.audio.hearing.sound import Sound

BLOCK = 256
"""Samples, 16 ms."""

PARTS = 24
"""Blocks: 0.4 s, of which the buffers take the most."""

_STEP = 0.8
_CAUTION = 2.0
_LEAST = 1e-6


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

"""Sounds that bend round: whatever is built here runs from its last frame on into its first.

Noise is drawn as a spectrum, whose waves all fit the loop; events and swells that pass the
end go on at the beginning. So a loop has no seam, rather than one that is hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from tools.sound.samples import SAMPLE_RATE, Samples

Curve: TypeAlias = Sequence[tuple[float, float]]
"""Hertz and decibels (of power per hertz); straight lines over the logarithm of the hertz."""

_LOWEST = 1.0  # Hz; a logarithm needs one


class Chance:
    """Numbers that are the same on every machine and with every numpy.

    numpy promises that for the raw numbers of its generators alone, not for what it makes of them.
    """

    def __init__(self, seed: int) -> None:
        self._raw = np.random.PCG64(seed)

    def between(self, low: float, high: float, count: int) -> Samples:
        """So many numbers, each as likely as any other."""
        share = (self._raw.random_raw(count) >> np.uint64(11)).astype(np.float64) * 2.0**-53
        return low + (high - low) * share


@dataclass(frozen=True, slots=True)
class Loop:
    """A length that is gone round and round."""

    seconds: int

    @property
    def frames(self) -> int:
        return self.seconds * SAMPLE_RATE

    @property
    def times(self) -> Samples:
        """Seconds, a place for each frame."""
        return np.arange(self.frames) / SAMPLE_RATE

    def noise(self, curve: Curve, chance: Chance) -> Samples:
        """Steady noise of exactly this spectrum, scaled to an RMS of 1."""
        hertz = np.fft.rfftfreq(self.frames, 1 / SAMPLE_RATE)
        points = np.array(curve)
        level = np.interp(np.log(np.maximum(hertz, _LOWEST)), np.log(points[:, 0]), points[:, 1])
        turns = chance.between(0, 2 * np.pi, len(hertz))
        spectrum = 10 ** (level / 20) * np.exp(1j * turns)
        spectrum[[0, -1]] = 0
        return even(np.fft.irfft(spectrum, self.frames))

    def drift(self, fastest: float, chance: Chance) -> Samples:
        """Slow, irregular coming and going with an RMS of 1, no faster than so many hertz."""
        waves = int(fastest * self.seconds)
        spectrum = np.zeros(self.frames // 2 + 1, dtype=np.complex128)
        turns = chance.between(0, 2 * np.pi, waves)
        spectrum[1 : waves + 1] = np.exp(1j * turns)
        return even(np.fft.irfft(spectrum, self.frames))

    def since(self, moment: float) -> Samples:
        """Seconds since a moment, for each frame: from minus half the loop to plus half."""
        half = self.seconds / 2
        return (self.times - moment + half) % self.seconds - half

    def add(self, sound: Samples, event: Samples, frame: int) -> None:
        """Add an event that begins at a frame; what passes the end goes on at the beginning."""
        places = (frame + np.arange(len(event))) % self.frames
        sound[places] += event


def even(sound: Samples) -> Samples:
    """Scaled to an RMS of 1."""
    return sound / float(np.sqrt(np.mean(sound**2)))

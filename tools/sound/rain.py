"""Soft steady rain: what falls far off as noise, and near by drops that can just be told apart."""

from __future__ import annotations

import numpy as np

from tools.sound.loop import Chance, Curve, Loop, even
from tools.sound.loudness import amplitude
from tools.sound.samples import SAMPLE_RATE, Samples

LOOP = Loop(50)

_FAR: Curve = (
    *((30, -40), (100, -9), (250, 0), (650, -3), (1000, -9), (1800, -16), (3000, -15)),
    *((4000, -15), (6000, -23), (9000, -37), (14_000, -62), (24_000, -90)),
)
_BREATHING = 0.5  # dB, RMS
_BREATHS = 0.15  # Hz

_PLOPS = (8, -10.0, (380, 900), (0.004, 0.008))
_TICKS = (40, -14.0, (3000, 4300), (0.0010, 0.0020))
"""Drops on water, and on leaves: how many a second, dB against the noise, hertz, decay in seconds.

Both keep clear of the band in which speech is understood.
"""
_NEAR_TO_FAR = -14.0  # dB from the nearest drop to the farthest


def rain() -> Samples:
    """One loop; full scale is not kept."""
    chance = Chance(6)
    far = LOOP.noise(_FAR, chance) * _breathing(chance)
    return far + _drops(*_PLOPS, chance) + _drops(*_TICKS, chance)


def _breathing(chance: Chance) -> Samples:
    return 10 ** (_BREATHING * LOOP.drift(_BREATHS, chance) / 20)


def _drops(
    rate: float,
    level: float,
    hertz: tuple[float, float],
    decay: tuple[float, float],
    chance: Chance,
) -> Samples:
    count = round(rate * LOOP.seconds)
    frames = chance.between(0, LOOP.frames, count).astype(int)
    nearness = 10 ** (chance.between(_NEAR_TO_FAR, 0, count) / 20)
    pitches, decays = chance.between(*hertz, count), chance.between(*decay, count)
    sound = np.zeros(LOOP.frames)
    for frame, near, pitch, lasting in zip(frames, nearness, pitches, decays, strict=True):
        LOOP.add(sound, near * _drop(pitch, lasting), int(frame))
    return amplitude(level) * even(sound)


def _drop(hertz: float, decay: float) -> Samples:
    """A bubble ringing: it swells before it dies down, so that nothing clicks."""
    seconds = np.arange(int(14 * decay * SAMPLE_RATE)) / SAMPLE_RATE
    swell: Samples = seconds / decay * np.exp(1 - seconds / decay)
    return swell * np.sin(2 * np.pi * hertz * (1 + 1.5 * seconds) * seconds)

"""Speech brought to one loudness, with no peak above a ceiling.

Loudness as ITU-R BS.1770-4 measures it, with the K-weighting laid over the spectrum instead of run
through filters: a phrase takes a few milliseconds. Meant for 48 kHz mono.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from upstroke.core.units import SAMPLE_RATE, Decibels

Samples = NDArray[np.float64]

_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
_HIGH_PASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
"""The stages of BS.1770-4, annex 1, at 48 kHz: three factors of the input, two of the output."""

_OFFSET = -0.691
_SILENCE = -70.0
"""LUFS, the absolute gate."""
_QUIET = -10.0
"""LU below what is left, the relative gate."""

_STEP = SAMPLE_RATE // 10
_STEPS_A_BLOCK = 4
"""Blocks of 400 ms that overlap by 75 %."""

_SHORTEST = 3 * SAMPLE_RATE
"""One word has to be looped to be measured."""

_MILLISECOND = SAMPLE_RATE // 1000
_AROUND = 5
"""Milliseconds before and after a peak that are turned down with it."""

_PASSES = 6
"""Turning peaks down makes it softer, and turning it up makes new peaks: again, until it holds."""

_NEAR: Decibels = 0.1


def levelled(samples: bytes, wanted: Decibels, ceiling: Decibels) -> bytes:
    """16-bit samples at a loudness in LUFS; what is above the ceiling (dB of full scale) gives way.

    Samples that are silent stay so.
    """
    spoken = np.frombuffer(samples, "<i2") / 32768.0
    for _ in range(_PASSES):
        missing = wanted - loudness(spoken)
        gain = missing if math.isfinite(missing) else 0.0
        spoken = limited(spoken * 10 ** (gain / 20), 10 ** (ceiling / 20))
        if abs(gain) < _NEAR:
            break
    return np.rint(spoken * 32767.0).astype("<i2").tobytes()


def loudness(samples: Samples) -> Decibels:
    """Integrated loudness in LUFS; minus infinity for silence."""
    if not len(samples):
        return -math.inf
    long = np.tile(samples, math.ceil(_SHORTEST / len(samples)))
    whole = _weighted(long[: len(long) // _STEP * _STEP])
    power = (whole.reshape(-1, _STEP) ** 2).mean(axis=1)
    blocks = np.convolve(power, np.full(_STEPS_A_BLOCK, 1 / _STEPS_A_BLOCK), mode="valid")
    heard = blocks[blocks > _power(_SILENCE)]
    if not len(heard):
        return -math.inf
    heard = heard[heard > heard.mean() * 10 ** (_QUIET / 10)]
    return _OFFSET + 10 * math.log10(float(heard.mean()))


def limited(samples: Samples, top: float) -> Samples:
    """The same, with the few milliseconds around each peak above an amplitude turned down."""
    whole = -(-len(samples) // _MILLISECOND) * _MILLISECOND
    padded = np.pad(np.abs(samples), (0, whole - len(samples)))
    peaks = np.pad(padded.reshape(-1, _MILLISECOND).max(axis=1), 2 * _AROUND, mode="edge")
    if peaks.max() <= top:
        return samples
    width = 2 * _AROUND + 1
    around = np.lib.stride_tricks.sliding_window_view(peaks, width).max(axis=1)
    gain = np.convolve(top / np.maximum(around, top), np.full(width, 1 / width), mode="valid")
    middles = (np.arange(len(gain)) + 0.5) * _MILLISECOND
    smooth: Samples = samples * np.interp(np.arange(len(samples)), middles, gain)
    return np.clip(smooth, -top, top)


def _weighted(samples: Samples) -> Samples:
    """As loud as ears find it, from the lowest tone to the highest."""
    spectrum = np.fft.rfft(samples)
    turn = np.exp(-2j * np.pi * np.arange(len(spectrum)) / len(samples))
    for (b0, b1, b2), (a1, a2) in (_SHELF, _HIGH_PASS):
        spectrum *= (b0 + (b1 + b2 * turn) * turn) / (1 + (a1 + a2 * turn) * turn)
    weighted: Samples = np.fft.irfft(spectrum, len(samples))
    return weighted


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET) / 10))

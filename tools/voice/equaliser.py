"""Equaliser bands as second-order sections (R. Bristow-Johnson's "Audio EQ Cookbook")."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter

Section = NDArray[np.float64]
"""b0 b1 b2 a0 a1 a2, as scipy.signal.sosfilt takes them."""


def high_pass(hertz: float, rate: int) -> Section:
    """Butterworth, 12 dB an octave below `hertz`."""
    section: Section = butter(2, hertz, "highpass", fs=rate, output="sos")
    return section


def peaking(hertz: float, decibels: float, rate: int, q: float = 1.0) -> Section:
    """A bell of `decibels` around `hertz`."""
    gain, angle = 10 ** (decibels / 40), 2 * math.pi * hertz / rate
    alpha, cosine = math.sin(angle) / (2 * q), math.cos(angle)
    above = [1 + alpha * gain, -2 * cosine, 1 - alpha * gain]
    below = [1 + alpha / gain, -2 * cosine, 1 - alpha / gain]
    return _section(above, below)


def high_shelf(hertz: float, decibels: float, rate: int) -> Section:
    """Everything well above `hertz` changed by `decibels`, slope 1."""
    gain, angle = 10 ** (decibels / 40), 2 * math.pi * hertz / rate
    cosine = math.cos(angle)
    root = 2 * math.sqrt(gain) * math.sin(angle) / math.sqrt(2)
    plus, minus = gain + 1, gain - 1
    above = [
        gain * (plus + minus * cosine + root),
        -2 * gain * (minus + plus * cosine),
        gain * (plus + minus * cosine - root),
    ]
    below = [
        plus - minus * cosine + root,
        2 * (minus - plus * cosine),
        plus - minus * cosine - root,
    ]
    return _section(above, below)


def _section(above: list[float], below: list[float]) -> Section:
    return np.array([[*above, *below]]) / below[0]

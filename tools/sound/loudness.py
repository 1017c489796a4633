"""How loud a clip is, and where its highest point lies."""

from __future__ import annotations

import math

import numpy as np
import pyloudnorm
import soxr

from tools.sound.samples import SAMPLE_RATE, Samples

SHORTEST_MEASURE = 3 * SAMPLE_RATE
"""Frames. BS.1770 measures in blocks of 400 ms: one word has to be looped."""

_OVERSAMPLING = 4  # BS.1770-4, annex 2


def loudness(samples: Samples) -> float:
    """Integrated loudness (LUFS, BS.1770-4) of 48 kHz samples.

    Anything shorter than three seconds is looped to three. Give the sound alone,
    without its lead and tail, or the silence between the loops is measured too.
    """
    meter = pyloudnorm.Meter(SAMPLE_RATE)
    return float(meter.integrated_loudness(_looped(samples)))


def true_peak(samples: Samples) -> float:
    """The highest point between the samples too (dB of full scale)."""
    dense = soxr.resample(samples, SAMPLE_RATE, _OVERSAMPLING * SAMPLE_RATE, quality="VHQ")
    return decibels(float(np.abs(dense).max(initial=0.0)))


def decibels(ratio: float) -> float:
    """An amplitude as decibels; minus infinity for zero."""
    return 20 * math.log10(ratio) if ratio > 0 else -math.inf


def amplitude(decibels: float) -> float:
    """Decibels as a factor for samples."""
    return float(10 ** (decibels / 20))


def _looped(samples: Samples) -> Samples:
    times = math.ceil(SHORTEST_MEASURE / len(samples))
    return np.tile(samples, times) if times > 1 else samples

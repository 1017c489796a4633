"""Loudness and true peak of a sound file of any length, a piece at a time.

The same measures as `tools.sound.loudness`, for what would not fit into memory as a whole.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyloudnorm
import soundfile
from scipy.signal import lfilter, lfilter_zi

from tools.sound.loudness import decibels, true_peak
from tools.sound.samples import SAMPLE_RATE, Samples

_PIECE = 10 * SAMPLE_RATE
_TENTH = SAMPLE_RATE // 10
_TENTHS_A_BLOCK = 4  # BS.1770-4: blocks of 400 ms that overlap by 75 %
_SILENCE = -70.0  # LUFS, the absolute gate
_QUIET = -10.0  # LU below what is left, the relative gate
_OFFSET = -0.691  # of BS.1770-4
_MAY_HIDE = 6.0  # dB; what a recording's true peak is above its samples is far less
_EDGE = SAMPLE_RATE // 100  # frames around a piece, so that its true peaks are seen whole


@dataclass(frozen=True, slots=True)
class Measured:
    """Integrated loudness (LUFS) and true peak (dB of full scale)."""

    lufs: float
    peak: float


def measured(path: Path) -> Measured:
    """Both, of a 48 kHz mono file."""
    return Measured(integrated(_powers(path)), peak_of(path))


def integrated(powers: Samples) -> float:
    """Loudness of K-weighted mean squares of 100 ms each, gated; minus infinity for silence."""
    kernel = np.full(_TENTHS_A_BLOCK, 1 / _TENTHS_A_BLOCK)
    blocks = np.convolve(powers, kernel, mode="valid")
    loud = blocks[_lufs(blocks) >= _SILENCE]
    if not len(loud):
        return -math.inf
    loud = loud[_lufs(loud) > _lufs(loud.mean()) + _QUIET]
    return float(_lufs(loud.mean()))


def peak_of(path: Path) -> float:
    """True peak of a file; only pieces that may hold it are looked at between their samples."""
    highest = -math.inf
    for piece in soundfile.blocks(path, _PIECE + 2 * _EDGE, overlap=2 * _EDGE):
        if decibels(float(np.abs(piece).max(initial=0))) > highest - _MAY_HIDE:
            highest = max(highest, true_peak(piece))
    return highest


def _powers(path: Path) -> Samples:
    """K-weighted mean squares of each whole 100 ms."""
    return np.concatenate([*_weighed(path)])


def _weighed(path: Path) -> Iterator[Samples]:
    stages = [
        pyloudnorm.IIRfilter(4.0, 1 / np.sqrt(2), 1500.0, SAMPLE_RATE, "high_shelf"),
        pyloudnorm.IIRfilter(0.0, 0.5, 38.0, SAMPLE_RATE, "high_pass"),
    ]
    states = [0 * lfilter_zi(stage.b, stage.a) for stage in stages]
    for piece in soundfile.blocks(path, _PIECE):
        weighted = piece
        for place, stage in enumerate(stages):
            weighted, states[place] = lfilter(stage.b, stage.a, weighted, zi=states[place])
        whole = len(weighted) // _TENTH * _TENTH
        yield (weighted[:whole].reshape(-1, _TENTH) ** 2).mean(axis=1)


def _lufs(power: Samples) -> Samples:
    with np.errstate(divide="ignore"):
        levels: Samples = _OFFSET + 10 * np.log10(power)
    return levels

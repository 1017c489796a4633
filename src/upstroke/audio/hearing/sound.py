"""Samples as they are listened to, and how loud they are where voices are."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
"""Frames a second; what the recogniser's model was trained with."""

FRAME = RATE // 100
"""Samples of one frame, 10 ms: what everything here is counted in."""

Sound: TypeAlias = NDArray[np.float32]
"""Mono, full scale 1."""

Powers: TypeAlias = NDArray[np.float32]
"""One for each frame."""

_WINDOW = 400
_LEAD = _WINDOW - FRAME
_FFT = 512
_LOW, _HIGH = 300 * _FFT // RATE, 3800 * _FFT // RATE
"""Where voices are strong, and rumble and hiss are not."""

_HANN: Sound = np.hanning(_WINDOW).astype(np.float32)


def powers(sound: Sound, before: Sound | None = None) -> Powers:
    """Power in the band of voices, frame by frame; `before`: what came before it."""
    frames = len(sound) // FRAME
    if not frames:
        return np.zeros(0, dtype=np.float32)
    led = np.zeros(_LEAD, dtype=np.float32)
    if before is not None and len(before):
        led[-len(before[-_LEAD:]) :] = before[-_LEAD:]
    joined = np.concatenate([led, sound[: frames * FRAME]])
    windows = np.lib.stride_tricks.sliding_window_view(joined, _WINDOW)[::FRAME]
    spectrum = np.fft.rfft(windows * _HANN, _FFT, axis=1)[:, _LOW:_HIGH]
    return np.asarray((np.abs(spectrum) ** 2).sum(axis=1) + _LEAST, dtype=np.float32)


def decibels(power: float) -> float:
    """A power, or a ratio of two."""
    return float(10 * np.log10(max(power, 1e-20)))


_LEAST = 1e-7
"""Of digital silence: far below any microphone, and still a number to divide by."""

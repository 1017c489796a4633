"""Samples as they are listened to: how loud they are where voices are, and steady noise taken out.

In each band the noise is what is exceeded three quarters of the time; each band is turned down by
how little it stands out (Wiener's gain, with Ephraim and Malah's decision-directed estimate so that
no chirps are left), never by more than `FLOOR`: what is left of the noise is nearer to what the
recogniser knows than holes are. Then noise far below the loudest is added, since a silence deeper
than any recording it was trained with misleads it as well.
"""

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

_LEAST = 1e-7
"""Of digital silence: far below any microphone, and still a number to divide by."""

_HANN: Sound = np.hanning(_WINDOW).astype(np.float32)

_SIZE = 512
_STEP = 128
_ROOT_HANN: Sound = np.sqrt(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_SIZE) / _SIZE)).astype(
    np.float32
)

FLOOR = 0.4
"""The least gain: 8 dB down. 0.1, which sounds cleaner to people, was understood less."""

_SMOOTH = 0.6
_QUANTILE = 0.25
_BIAS = 1.25
"""By how much the mean of smoothed noise lies above that quantile."""
_MEMORY = 0.92

HISS_BELOW = 10 ** (-38 / 20)
"""Of the loudest tenth of the passage."""


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


def cleared(sound: Sound, seed: int = 0) -> Sound:
    """The same passage with its steady noise lower; at least 0.1 s, some of it without speech."""
    spectrum = _spectrum(sound)
    power = np.abs(spectrum) ** 2
    noise = np.quantile(_smoothed(power), _QUANTILE, axis=0) * _BIAS + 1e-9
    quiet = _sound(spectrum * _gains(power / noise), len(sound))
    return quiet + _hiss(quiet, seed)


def _gains(over: NDArray[np.float32]) -> NDArray[np.float32]:
    """By how much each band is turned down, from its power over the noise's."""
    gains = np.empty_like(over)
    before = np.zeros(over.shape[1], dtype=np.float32)
    for at, now in enumerate(over):
        standing_out = _MEMORY * before + (1 - _MEMORY) * np.maximum(now - 1, 0)
        gains[at] = np.maximum(standing_out / (1 + standing_out), FLOOR)
        before = gains[at] ** 2 * now
    return gains


def _smoothed(power: NDArray[np.float32]) -> NDArray[np.float32]:
    smooth = np.empty_like(power)
    now = power[0]
    for at, each in enumerate(power):
        now = _SMOOTH * now + (1 - _SMOOTH) * each
        smooth[at] = now
    return smooth


def _spectrum(sound: Sound) -> NDArray[np.complex64]:
    padded = np.pad(sound, (_SIZE, _SIZE))
    windows = np.lib.stride_tricks.sliding_window_view(padded, _SIZE)[::_STEP]
    return np.fft.rfft(windows * _ROOT_HANN, axis=1).astype(np.complex64)


def _sound(spectrum: NDArray[np.complex64], length: int) -> Sound:
    pieces = np.fft.irfft(spectrum, _SIZE, axis=1) * _ROOT_HANN
    out = np.zeros(length + 2 * _SIZE + _STEP, dtype=np.float32)
    for at, piece in enumerate(pieces):
        out[at * _STEP : at * _STEP + _SIZE] += piece
    return out[_SIZE : _SIZE + length] / (_SIZE / _STEP / 2)


def _hiss(sound: Sound, seed: int) -> Sound:
    blocks = sound[: len(sound) // 320 * 320].reshape(-1, 320)
    loudest = np.sort((blocks**2).mean(axis=1))[-max(1, len(blocks) // 10) :]
    noise = np.random.default_rng(seed).standard_normal(len(sound), dtype=np.float32)
    return np.asarray(noise * np.sqrt(loudest.mean()) * HISS_BELOW, dtype=np.float32)

"""Speech as an engine leaves it, made ready to stand among the recorded clips.

What the recordings were given with better tools: mono at 48 kHz, trimmed, faded, about as loud as
they are (-19 LUFS) with no peak above a ceiling, with the same silence around it.

Loudness as ITU-R BS.1770-4 measures it, with the K-weighting laid over the spectrum instead of run
through filters: a phrase takes a few milliseconds.

numpy and pydub take longer to load than the window does: whoever needs this imports it late.
"""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from upstroke.audio.clips.store import LackingError
from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, WavFault, read_wav
from upstroke.core.units import SAMPLE_RATE, Decibels, Millis
from upstroke.texts import tr

# pydub looks for ffmpeg when it is imported, which WAV does not need; and it writes patterns in a
# way that Python 3.12 remarks upon. A person is not to be shown either.
warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning)
warnings.filterwarnings("ignore", "invalid escape sequence", SyntaxWarning)

from pydub import AudioSegment  # noqa: E402 - once its remarks are not shown
from pydub.silence import detect_leading_silence  # noqa: E402

Samples = NDArray[np.float64]

LOUDNESS: Decibels = -19.0
"""LUFS of the speech from its first sound to its last, as that of the recordings."""

PEAK: Decibels = -1.6
"""Of the samples; what lies between them measured 0.1 dB above it at most."""

SILENT: Decibels = -42.0
"""Relative to the peak: what is softer at either end is trimmed away."""

FADE_IN: Millis = 6
FADE_OUT: Millis = 30
LEAD: Millis = 30
TAIL: Millis = 120

_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
_HIGH_PASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
"""The stages of BS.1770-4, annex 1, at 48 kHz: three factors of the input, two of the output."""

_OFFSET = -0.691
_ABSOLUTE_GATE = -70.0
"""LUFS: silence."""
_RELATIVE_GATE = -10.0
"""LU below what is left."""

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


def prepare(path: Path) -> Pcm:
    """A clip made of an engine's 16-bit WAV file. Raises `LackingError`."""
    try:
        raw = read_wav(path)
    except (OSError, WavFault) as error:
        raise LackingError(tr("what was spoken can't be read")) from error
    shape = {"sample_width": SAMPLE_BYTES, "frame_rate": raw.rate, "channels": raw.channels}
    spoken = _trimmed(AudioSegment(raw.samples, **shape).set_channels(1))
    if spoken.max == 0:
        raise LackingError(tr("there was nothing to hear"))
    voice = spoken.set_frame_rate(SAMPLE_RATE).fade_in(FADE_IN).fade_out(FADE_OUT)
    heard = levelled(bytes(voice.raw_data), LOUDNESS, PEAK)
    return Pcm(_silence(LEAD) + heard + _silence(TAIL), SAMPLE_RATE)


def _trimmed(segment: Any) -> Any:  # noqa: ANN401 - pydub tells nothing of its types
    threshold = segment.max_dBFS + SILENT
    lead = detect_leading_silence(segment, threshold)
    tail = detect_leading_silence(segment.reverse(), threshold)
    return segment[lead : len(segment) - tail]


def _silence(length: Millis) -> bytes:
    return bytes(length * SAMPLE_RATE // 1000 * SAMPLE_BYTES)


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
    heard = blocks[blocks > 10 ** ((_ABSOLUTE_GATE - _OFFSET) / 10)]
    if not len(heard):
        return -math.inf
    heard = heard[heard > heard.mean() * 10 ** (_RELATIVE_GATE / 10)]
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

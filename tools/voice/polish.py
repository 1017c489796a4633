"""From the raw voice to the shipped clip: clear, even, equally loud, silent at both ends.

One sentence at a time is equalised, compressed, resampled and trimmed; then the
sentences of a phrase are joined, brought to one loudness and padded.
"""

from __future__ import annotations

import numpy as np
import soxr
from pydub import AudioSegment
from pydub.silence import detect_leading_silence
from scipy.ndimage import maximum_filter1d, uniform_filter1d
from scipy.signal import sosfilt

from tools.sound.loudness import amplitude, decibels, loudness, true_peak
from tools.sound.samples import SAMPLE_RATE, Samples, from_segment, to_segment
from tools.voice.equaliser import high_pass, high_shelf, peaking

PROCESSING = 1
"""Raise it when anything here changes what is heard: every clip is then made anew."""

LOUDNESS = -19.0  # LUFS
CEILING = -1.5  # dB, true peak
LEAD_MS = 30
TAIL_MS = 120
SENTENCE_GAP_MS = 450

_SILENCE = -50.0  # dB below the clip's peak; at -42 the th of "thumb" goes with the silence
_FADE_IN_MS = 6
_FADE_OUT_MS = 30

_WORKING_LOUDNESS = -23.0  # LUFS, what the compressor is set for
_THRESHOLD = -29.0  # dB
_RATIO = 2.2
_KNEE = 8.0  # dB
_ATTACK_MS = 6.0
_RELEASE_MS = 90.0

_GRADES = 2**11
_PASSES = 3
_MARGIN = 0.02  # dB, so that the limiter arrives


def polish(sentences: list[Samples], rate: int) -> Samples:
    """The finished phrase at 48 kHz, of its sentences as spoken at `rate` frames/s."""
    spoken = joined([trimmed(clear(sentence, rate)) for sentence in sentences])
    return padded(graded(levelled(from_segment(spoken))))


def clear(raw: Samples, rate: int) -> Samples:
    """Equalised, compressed and at 48 kHz."""
    bands = (
        high_pass(75, rate),
        peaking(250, -2.0, rate),
        peaking(3000, 3.0, rate),
        high_shelf(6000, 2.0, rate),
    )
    equalised = sosfilt(np.vstack(bands), raw)
    dense = soxr.resample(equalised, rate, SAMPLE_RATE, quality="VHQ")
    return compressed(dense * amplitude(_WORKING_LOUDNESS - loudness(dense)))


def compressed(samples: Samples) -> Samples:
    """Gently: loud syllables come down, quiet ones stay."""
    millisecond = SAMPLE_RATE // 1000
    power = uniform_filter1d(samples**2, 10 * millisecond)[::millisecond]
    over = 10 * np.log10(np.maximum(power, 1e-12)) - _THRESHOLD
    reduction = _followed(_soft_knee(over) * (1 - 1 / _RATIO))
    places = np.arange(len(reduction)) * millisecond
    gain = np.interp(np.arange(len(samples)), places, reduction)
    return samples * 10 ** (-gain / 20)


def trimmed(samples: Samples) -> AudioSegment:
    """Cut to what can be heard, with the fades lying just outside of it."""
    segment = to_segment(samples * amplitude(-1.0) / np.abs(samples).max())
    floor = segment.max_dBFS + _SILENCE
    before = detect_leading_silence(segment, floor, chunk_size=1)
    after = detect_leading_silence(segment.reverse(), floor, chunk_size=1)
    start = max(0, before - _FADE_IN_MS)
    end = min(len(segment), len(segment) - after + _FADE_OUT_MS)
    return segment[start:end].fade_in(_FADE_IN_MS).fade_out(_FADE_OUT_MS)


def joined(sentences: list[AudioSegment]) -> AudioSegment:
    """One after another, with a breath between."""
    breath = to_segment(np.zeros(SENTENCE_GAP_MS * SAMPLE_RATE // 1000))
    spoken = sentences[0]
    for sentence in sentences[1:]:
        spoken += breath + sentence
    return spoken


def levelled(samples: Samples) -> Samples:
    """At LOUDNESS, with no peak above CEILING; both again, as each disturbs the other."""
    for _ in range(_PASSES):
        samples = samples * amplitude(LOUDNESS - loudness(samples))
        while (excess := true_peak(samples) - CEILING) > 0:
            samples = limited(samples, excess + _MARGIN)
    return samples


def limited(samples: Samples, excess: float) -> Samples:
    """The highest peaks lower by `excess` decibels, by turning down the few ms around each."""
    window = 10 * SAMPLE_RATE // 1000
    top = amplitude(decibels(float(np.abs(samples).max())) - excess)
    peaks = maximum_filter1d(np.abs(samples), window)
    gain = np.minimum(1.0, top / np.maximum(peaks, 1e-9))
    smooth: Samples = uniform_filter1d(gain, window // 2)
    return samples * smooth


def graded(samples: Samples) -> Samples:
    """In 12 of the 16 bits: FLAC is half as big, and the noise lies 56 dB below the voice."""
    return np.round(samples * _GRADES) / _GRADES


def padded(samples: Samples) -> Samples:
    """With silence before, for sinks that wake late, and after."""
    lead, tail = (ms * SAMPLE_RATE // 1000 for ms in (LEAD_MS, TAIL_MS))
    return np.pad(samples, (lead, tail))


def unpadded(samples: Samples) -> Samples:
    """The sound alone, as it is to be measured."""
    lead, tail = (ms * SAMPLE_RATE // 1000 for ms in (LEAD_MS, TAIL_MS))
    return samples[lead:-tail]


def _soft_knee(over: Samples) -> Samples:
    """Decibels over the threshold, rising smoothly from half a knee below it."""
    inside = (over + _KNEE / 2) ** 2 / (2 * _KNEE)
    return np.where(over < -_KNEE / 2, 0.0, np.where(over > _KNEE / 2, over, inside))


def _followed(reduction: Samples) -> Samples:
    """Decibels a millisecond, quick to grow and slow to let go."""
    attack, release = (float(np.exp(-1 / ms)) for ms in (_ATTACK_MS, _RELEASE_MS))
    followed, state = np.empty_like(reduction), 0.0
    for i, target in enumerate(reduction):
        keep = attack if target > state else release
        followed[i] = state = keep * state + (1 - keep) * float(target)
    return followed

"""A soft mallet on a tuned bar, as a sum of decaying partials.

The bar is cut like a vibraphone's: its second mode two octaves above the first. An
octave is mixed in for warmth, and a fainter second bar a fraction of a hertz away, so
that long notes breathe without ever dying down between breaths.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.sound.loudness import amplitude
from tools.sound.samples import SAMPLE_RATE, Samples


@dataclass(frozen=True, slots=True)
class Note:
    """One stroke."""

    at_ms: int
    hertz: float
    decay_ms: float
    """Time in which the fundamental falls to 1/e."""
    level: float = 0.0
    """Decibels."""
    attack_ms: float = 7.0


@dataclass(frozen=True, slots=True)
class _Partial:
    ratio: float
    level: float
    """Decibels below the fundamental."""
    decay: float
    """Part of the fundamental's decay."""


_PARTIALS = (
    _Partial(1.0, 0.0, 1.0),
    _Partial(2.0, -13.0, 0.6),
    _Partial(3.0, -24.0, 0.4),
    _Partial(4.0, -19.0, 0.22),
)
_BEAT = 0.7  # Hz
_SECOND_BAR = -10.0  # dB
_RELEASE = 0.35  # part of the whole that is led to zero


def strike(notes: tuple[Note, ...], length_ms: int) -> Samples:
    """The notes together, beginning and ending at zero; full scale is not kept."""
    sound = np.zeros(_frames(length_ms))
    for note in notes:
        start = _frames(note.at_ms)
        sound[start:] += _note(note, len(sound) - start)
    return sound * _release(len(sound))


def _note(note: Note, frames: int) -> Samples:
    seconds = np.arange(frames) / SAMPLE_RATE
    bar = sum((_partial(note, partial, seconds) for partial in _PARTIALS), np.zeros(frames))
    return amplitude(note.level) * _attack(note.attack_ms, frames) * bar


def _partial(note: Note, partial: _Partial, seconds: Samples) -> Samples:
    decay = note.decay_ms / 1000 * partial.decay
    hertz = note.hertz * partial.ratio
    bars = np.sin(2 * np.pi * hertz * seconds)
    bars += amplitude(_SECOND_BAR) * np.sin(2 * np.pi * (hertz + _BEAT) * seconds)
    return amplitude(partial.level) * np.exp(-seconds / decay) * bars


def _attack(milliseconds: float, frames: int) -> Samples:
    rise = np.ones(frames)
    length = min(_frames(milliseconds), frames)
    rise[:length] = (1 - np.cos(np.pi * np.arange(length) / length)) / 2
    return rise


def _release(frames: int) -> Samples:
    fall = np.ones(frames)
    length = int(frames * _RELEASE)
    fall[-length:] = (1 + np.cos(np.pi * np.arange(1, length + 1) / length)) / 2
    return fall


def _frames(milliseconds: float) -> int:
    return round(milliseconds * SAMPLE_RATE / 1000)

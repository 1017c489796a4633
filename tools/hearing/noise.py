"""What there may be in a room beside someone who speaks: music, a fan, other people."""

from __future__ import annotations

import numpy as np
from scipy.signal import lfilter

from tools.hearing.speakers import RATE, Sound

_BEAT_S = 0.5
_CHORDS = ((48, 55, 64, 67), (45, 52, 60, 64), (41, 48, 57, 60), (43, 50, 59, 62))
"""MIDI notes: C, A minor, F, G."""
_MELODY = (76, 79, 74, 72, 71, 74, 67, 69, 72, 76, 81, 79, 77, 74, 71, 67)


def music(seconds: float, seed: int = 0) -> Sound:
    """Chords, a bass, a melody that wanders, and drums: like a song, and nobody's."""
    chance = np.random.default_rng(seed)
    beats = int(seconds / _BEAT_S) + 2
    out = np.zeros(int((beats + 4) * _BEAT_S * RATE))
    for beat in range(beats):
        chord = _CHORDS[beat // 4 % len(_CHORDS)]
        if beat % 2 == 0:
            for note in chord:
                _add(out, beat, _tone(note, 1.1, chance, 6), 0.16)
        _add(out, beat, _tone(chord[0] - 12, 0.45, chance, 4), 0.35)
        for half in (0.0, 0.5):
            if chance.random() < 0.7:
                note = int(chance.choice(_MELODY))
                _add(out, beat + half, _tone(note, 0.3, chance, 8), 0.22)
            _add(out, beat + half, _hit(0.04, chance), 0.06)
        drum = _kick() if beat % 2 == 0 else _hit(0.12, chance)
        _add(out, beat, drum, 0.5 if beat % 2 == 0 else 0.18)
    return out[: int(seconds * RATE)].astype(np.float32)


def fan(seconds: float, seed: int = 0) -> Sound:
    """Air that rushes, deep more than high, and the hum of a motor."""
    chance = np.random.default_rng(seed)
    frames = int(seconds * RATE)
    deep = lfilter([1.0], [1.0, -0.92], chance.standard_normal(frames)) * 0.3
    air = chance.standard_normal(frames) * 0.15
    at = np.arange(frames) / RATE
    hum = sum(0.5 / k * np.sin(2 * np.pi * 97 * k * at) for k in (1, 2, 3))
    return np.asarray(deep + air + hum * 0.3, dtype=np.float32)


def level(sound: Sound) -> float:
    """Root mean square of what is not silence: of the frames within 30 dB of the loudest."""
    size = RATE // 50
    blocks = sound[: len(sound) // size * size].reshape(-1, size).astype(np.float64)
    power = (blocks**2).mean(axis=1)
    return float(np.sqrt(power[power > power.max() * 1e-3].mean()))


def _tone(note: int, seconds: float, chance: np.random.Generator, partials: int) -> np.ndarray:
    at = np.arange(int(seconds * RATE)) / RATE
    hertz = 440 * 2 ** ((note - 69) / 12) * (1 + 0.001 * chance.standard_normal())
    wave = np.zeros(len(at))
    for k in range(1, partials + 1):
        if hertz * k < RATE / 2:
            wave += np.sin(2 * np.pi * hertz * k * at + chance.random() * 6) / k**1.3
    return wave * np.minimum(1, at / 0.01) * np.exp(-at / (seconds / 2.5))


def _hit(seconds: float, chance: np.random.Generator) -> np.ndarray:
    frames = int(seconds * 4 * RATE)
    noise = chance.standard_normal(frames)
    return np.asarray(noise * np.exp(-np.arange(frames) / (seconds * RATE / 2)))


def _kick() -> np.ndarray:
    at = np.arange(int(0.25 * RATE)) / RATE
    wave = np.sin(2 * np.pi * (50 * at + 6 * (1 - np.exp(-at / 0.03))))
    return np.asarray(wave * np.exp(-at / 0.08))


def _add(out: np.ndarray, beat: float, what: np.ndarray, gain: float) -> None:
    first = int(beat * _BEAT_S * RATE)
    room = out[first : first + len(what)]
    room += gain * what[: len(room)]

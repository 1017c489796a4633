"""A warm pad: three chords that melt into one another, in the key of the chimes.

Every note is one soft tone and nothing above it. A note shimmers, by slow chance and
never by a second tone beside it, whose regular beat would sound like a warning.
"""

from __future__ import annotations

import numpy as np

from tools.sound.loop import Chance, Loop
from tools.sound.loudness import amplitude
from tools.sound.samples import Samples

LOOP = Loop(57)

_A2, _D3, _FS3, _G3, _A3, _B3, _D4, _FS4, _A4, _B4, _D5, _E5 = (
    *(-24, -19, -15, -14, -12, -10, -7, -3, 0, 2, 5, 7),
)
"""Half tones above 440 Hz."""

_CHORDS = (
    (_A2, _D3, _A3, _D4, _FS4, _A4, _E5),
    (_D3, _FS3, _A3, _D4, _FS4, _B4, _D5),
    (_D3, _G3, _B3, _D4, _FS4, _A4, _D5),
)
"""Nothing is nearer than a minor third, which would be rough. D and F sharp stay."""

_HELD = 0.25
"""Until so far before and after its middle a chord is whole, as a part of the time between two."""

_SLOPE = -4.5  # dB an octave, above the middle; below it the ear itself does as much
_MIDDLE = 220.0  # Hz
_SHIMMER = 0.22  # RMS, as a part of the note
_SHIMMERS = 0.35  # Hz
_COMING_AND_GOING = 1.2  # dB, RMS
_COMINGS = 0.09  # Hz
_EVENNESS = 0.6
"""How much of the lull between two chords is made up for: 1 would let what stays swell."""


def warm() -> Samples:
    """One loop; full scale is not kept."""
    chance = Chance(11)
    notes = sorted({note for chord in _CHORDS for note in chord})
    louds = [_loud(note, chance) for note in notes]
    tones = [loud * _tone(note, chance) for note, loud in zip(notes, louds, strict=True)]
    whole = np.sqrt(sum((loud**2 for loud in louds), np.zeros(LOOP.frames)))
    return sum(tones, np.zeros(LOOP.frames)) / whole**_EVENNESS


def _hertz(note: int) -> float:
    """The pitch nearest to a note that fits the loop a whole number of times (within 0.2 cents)."""
    return round(440 * 2 ** (note / 12) * LOOP.seconds) / LOOP.seconds


def _loud(note: int, chance: Chance) -> Samples:
    drift = 10 ** (_COMING_AND_GOING * LOOP.drift(_COMINGS, chance) / 20)
    return amplitude(_level(_hertz(note))) * _presence(note) * drift


def _tone(note: int, chance: Chance) -> Samples:
    turn = 2 * np.pi * _hertz(note) * LOOP.times + chance.between(0, 2 * np.pi, 1)
    steady, strayed = 1 + _SHIMMER * LOOP.drift(_SHIMMERS, chance), LOOP.drift(_SHIMMERS, chance)
    return steady * np.cos(turn) + _SHIMMER * strayed * np.sin(turn)


def _presence(note: int) -> Samples:
    """How much of it is there, 0 to 1.

    What the next chord has too stays. The rest has gone before anything new comes: neighbours
    that overlap would beat.
    """
    share = LOOP.seconds / len(_CHORDS)
    there = [float(note in chord) for chord in _CHORDS]
    corners = [
        (place + at, level)
        for place, (here, after) in enumerate(zip(there, there[1:] + there[:1], strict=True))
        for at, level in ((-_HELD, here), (_HELD, here), (0.5, min(here, after)))
    ]
    times, levels = np.array(corners).T
    straight = np.interp(LOOP.times / share, times, levels, period=len(_CHORDS))
    smooth: Samples = np.sin(np.pi / 2 * straight) ** 2
    return smooth


def _level(pitch: float) -> float:
    return _SLOPE * max(0.0, float(np.log2(pitch / _MIDDLE)))

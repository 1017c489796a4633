"""A slow swell on a beach: each wave gathers, breaks softly, and runs out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.sound.loop import Chance, Curve, Loop
from tools.sound.loudness import amplitude
from tools.sound.samples import Samples

_PERIODS = (8.6, 10.3, 7.4, 9.7, 8.1, 10.9)
"""Seconds from crest to crest; together one loop, and no two alike."""

LOOP = Loop(55)

_HEIGHTS = (0.0, -0.9, -0.2, -1.1, -0.5, -0.1)
"""Decibels; so near to one another that none is known again."""

_FIRST_CREST = 5.0


@dataclass(frozen=True, slots=True)
class _Layer:
    """One of the sounds that a wave is made of."""

    curve: Curve
    level: float
    """Decibels."""
    rest: float
    """What is left between two waves, as a part of a crest."""
    rise: float
    """Seconds."""
    fall: float
    """Seconds in which a crest runs out to three quarters."""
    delay: float
    """Seconds after the crest."""
    grain: float = 0.0
    """How unevenly it runs, as a part of itself."""


_SEA = _Layer(
    ((30, -40), (80, -8), (160, 0), (300, -4), (700, -18), (2000, -50), (24_000, -90)),
    *(0.0, 0.42, 5.0, 1.6, -0.7),
)
_WASH = _Layer(
    ((60, -40), (220, -6), (450, 0), (800, -5), (1300, -17), (3000, -32), (24_000, -90)),
    *(-1.0, 0.20, 4.0, 1.5, 0.0),
)
_FOAM = _Layer(
    (
        *((200, -50), (600, -14), (1000, -10), (1800, -13), (3000, -5), (4000, -4)),
        *((6000, -11), (9000, -25), (14_000, -52), (24_000, -85)),
    ),
    *(-10.0, 0.10, 2.6, 1.9, 0.5),
    grain=0.12,
)


def waves() -> Samples:
    """One loop; full scale is not kept."""
    chance = Chance(7)
    return sum((_layer(layer, chance) for layer in (_SEA, _WASH, _FOAM)), np.zeros(LOOP.frames))


def _crests() -> Samples:
    """Seconds in the loop at which the waves break."""
    return (_FIRST_CREST + np.cumsum(_PERIODS)) % LOOP.seconds


def _layer(layer: _Layer, chance: Chance) -> Samples:
    uneven = 1 + layer.grain * LOOP.drift(5, chance)
    swell = layer.rest + (1 - layer.rest) * _swell(layer, chance)
    return amplitude(layer.level) * LOOP.noise(layer.curve, chance) * swell * uneven


def _swell(layer: _Layer, chance: Chance) -> Samples:
    """Between 0 and about 1, with a bump for each wave."""
    swell = np.zeros(LOOP.frames)
    slowness = chance.between(0.88, 1.12, len(_PERIODS))
    for crest, height, slow in zip(_crests(), _HEIGHTS, slowness, strict=True):
        since = LOOP.since(crest + layer.delay)
        swell += amplitude(height) * _wave(since, layer.rise * slow, layer.fall * slow)
    return swell


def _wave(since: Samples, rise: float, fall: float) -> Samples:
    """Up like a sine, down like a thing that runs out; level at the crest, so without an edge."""
    rising = np.cos(np.pi / 2 * np.clip(-since / rise, 0, 1)) ** 2
    past = np.maximum(since, 0) / fall
    falling = (1 + past) * np.exp(-past)
    return np.where(since < 0, rising, falling)

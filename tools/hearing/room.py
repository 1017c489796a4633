"""A living room, reckoned by image sources: what a microphone hears of someone who speaks in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
import soxr
from numpy.typing import NDArray

from tools.hearing.speakers import RATE, Sound

SIZE = (4.5, 3.8, 2.6)
"""Metres."""

RT60_S = 0.4
"""Measured on the response itself; Eyring promises a shorter one of walls so hard."""
_SOUND_M_S = 343.0
_EYRING = 0.62
"""What to ask of his formula for the reverberation that is wanted, found by trying."""
_FINE = 4
"""Echoes are placed on a grid so much finer than the samples."""


@dataclass(frozen=True, slots=True)
class Place:
    """Metres from the corner: along, across, up."""

    x: float
    y: float
    z: float


MICROPHONE = Place(1.6, 1.3, 0.75)
"""On a low table, where a laptop or a phone stands."""


def speaker_at(distance: float, turn: float = 0.6) -> Place:
    """A mouth at a distance from the microphone, `turn` in radians from the room's length."""
    up = 0.25 if distance > 0.3 else 0.1
    flat = (distance**2 - up**2) ** 0.5
    return Place(
        MICROPHONE.x + flat * float(np.cos(turn)),
        MICROPHONE.y + flat * float(np.sin(turn)),
        MICROPHONE.z + up,
    )


def response(source: Place, at: Place = MICROPHONE, rt60: float = RT60_S) -> Sound:
    """The impulse response between two places, the direct sound as loud as 1 m away at 1."""
    reflects = _reflects(rt60 * _EYRING)
    reach = rt60 * _SOUND_M_S
    orders = [range(-int(reach / (2 * size)) - 1, int(reach / (2 * size)) + 2) for size in SIZE]
    images = _images(source, np.array(list(product(*orders))))
    fine = np.zeros(int((rt60 + 0.05) * RATE * _FINE))
    away = np.linalg.norm(images[:, :3] - np.array([at.x, at.y, at.z]), axis=1)
    frame = np.round(away / _SOUND_M_S * RATE * _FINE).astype(int)
    near = frame < len(fine)
    np.add.at(fine, frame[near], (reflects ** images[:, 3] / np.maximum(away, 0.1))[near])
    return np.asarray(soxr.resample(fine, RATE * _FINE, RATE) * _FINE, dtype=np.float32)


def _images(source: Place, rooms: NDArray[np.int64]) -> NDArray[np.float64]:
    """Where the source is seen in the walls' mirrors, and how often it was reflected to there."""
    where, found = np.array([source.x, source.y, source.z]), []
    for flips in product((0, 1), repeat=3):
        turned = np.array(flips)
        places = (1 - 2 * turned) * where + 2 * rooms * np.array(SIZE)
        bounces = np.abs(rooms - turned).sum(axis=1) + np.abs(rooms).sum(axis=1)
        found.append(np.column_stack([places, bounces]))
    return np.concatenate(found)


def _reflects(rt60: float) -> float:
    """How much of a wave's pressure each wall sends back, by Eyring's formula."""
    length, width, height = SIZE
    surface = 2 * (length * width + length * height + width * height)
    absorbs = 1 - np.exp(-24 * np.log(10) * length * width * height / (_SOUND_M_S * surface * rt60))
    return float(np.sqrt(1 - absorbs))

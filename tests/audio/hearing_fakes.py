"""Listeners by hand: a recogniser that knows all, and sounds for it."""

from __future__ import annotations

import numpy as np

from upstroke.audio.hearing.sound import RATE, Sound
from upstroke.audio.hearing.spotter import Spotted


class FakeSpotter:
    """Finds what it was told to find, wherever the passage is loudest."""

    def __init__(self, *found: tuple[str, float]) -> None:
        self.found = found
        self.asked: list[Sound] = []

    def spot(self, passage: Sound) -> tuple[Spotted, ...]:
        self.asked.append(passage)
        frames = len(passage) // 160
        loud = np.abs(passage[: frames * 160]).reshape(frames, 160).max(axis=1)
        where = np.flatnonzero(loud > loud.max() / 4)
        begin, end = int(where[0]), int(where[-1]) + 1
        return tuple(Spotted(words, score, begin, end) for words, score in self.found)


def noise(seconds: float, gain: float = 0.001, seed: int = 0) -> Sound:
    """A room in which nobody speaks."""
    chance = np.random.default_rng(seed)
    return chance.standard_normal(round(seconds * RATE), dtype=np.float32) * np.float32(gain)


def talk(seconds: float, gain: float = 0.1, seed: int = 1) -> Sound:
    """Something as loud and as broad as a voice, with a voice's syllables."""
    at = np.arange(round(seconds * RATE)) / RATE
    syllables = 0.4 + 0.6 * np.sin(2 * np.pi * 4 * at) ** 2
    return np.asarray(noise(seconds, gain, seed)[: len(at)] * syllables, dtype=np.float32)

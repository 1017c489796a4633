"""The bed of a whole session, followed through its recording sample by sample.

What was heard, less its cues, is the loop and nothing else, at one place in it that no clock moves:
a stream that ran dry, or lost samples, shows as silence or as a jump of that place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from tests.support.sound.ears import RATE, Samples

_WINDOW = RATE // 10
_NEAR = RATE // 10
_FAR = 5 * RATE
_ALIKE = 0.5
"""Likeness from which a window counts as found in the loop; at another place it has 0.1."""

_SILENT = 2.5 / 32768
"""What stays below for some milliseconds is no bed, but what a server fills a gap with."""

Placed: TypeAlias = tuple[float, Samples]
"""A sound as it is rendered, and where it was heard: in seconds from the recording's start."""


@dataclass(frozen=True, slots=True)
class HeardBed:
    """How a bed was heard from its coming in to its going out."""

    windows: int
    """Tenths of a second that were listened to."""
    strange: int
    """So many of these were not the loop, wherever it was looked for."""
    silence_ms: float
    """The longest stretch of silence."""
    jumps_ms: tuple[float, ...]
    """How far the loop's place jumped, each time it did."""
    gain_off: tuple[float, float]
    """How far its gain was off the rendered one, in dB: at p99 of the windows, and at worst."""
    most_gain_off: float
    """The same, in all but a quarter of the windows."""

    @property
    def dropout_ms(self) -> float:
        """The longest piece that was missing."""
        return max([self.silence_ms, *map(abs, self.jumps_ms)])

    @property
    def missing(self) -> float:
        """The share of it that was missing."""
        return (self.silence_ms + sum(map(abs, self.jumps_ms))) / (100 * self.windows)


@dataclass(frozen=True, slots=True)
class _Fit:
    likeness: float
    gain: float


def follow(heard: Samples, rendered: Samples, loop: Samples, start: float) -> HeardBed:
    """Follow a bed from end to end.

    Args:
        heard: what was heard of it, cues taken out; begins and ends within the bed.
        rendered: the same stretch of it as it is written to a file.
        loop: the recording that it loops.
        start: of the stretch, in seconds from the session's start.
    """
    place, into = _best(heard[:_FAR], np.concatenate([loop, loop[:_FAR]])), round(start * RATE)
    jumps: list[float] = []
    off: list[float] = []
    for at in range(0, len(heard) - _WINDOW, _WINDOW):
        window = heard[at : at + _WINDOW]
        fit = _fit(window, loop, place + at)
        if fit.likeness < _ALIKE and (moved := _moved(window, loop, place + at)):
            jumps.append(moved * 1000 / RATE)
            place += moved
            fit = _fit(window, loop, place + at)
        if fit.likeness >= _ALIKE:
            # The recording's clock is not the session's: its end is the end all the same.
            same = at * len(rendered) // len(heard)
            wanted = _fit(rendered[same : same + _WINDOW], loop, into + same)
            off.append(abs(20 * float(np.log10(fit.gain / wanted.gain))))
    windows = len(range(0, len(heard) - _WINDOW, _WINDOW))
    return HeardBed(
        windows,
        windows - len(off),
        _longest(np.abs(heard) < _SILENT) * 1000 / RATE,
        tuple(jumps),
        (float(np.percentile(off, 99)), max(off)),
        float(np.percentile(off, 75)),
    )


def less_cues(heard: Samples, cues: Iterable[Placed]) -> Samples:
    """What is left when each cue is taken out where it fits best."""
    left = heard.copy()
    for at, cue in cues:
        near = max(0, round(at * RATE) - _WINDOW)
        around = heard[near : near + len(cue) + 2 * _WINDOW]
        if len(around) >= len(cue):
            begins = near + _best(cue, around)
            left[begins : begins + len(cue)] -= cue
    return left


def likeness_of(one: Samples, other: Samples) -> float:
    """1: the same but for the volume."""
    whole = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float(one @ other) / whole if whole else 0.0


def _fit(window: Samples, loop: Samples, place: int) -> _Fit:
    """How well a window fits where it should be."""
    piece = _piece(loop, place, len(window))
    return _Fit(likeness_of(window, piece), float(window @ piece) / float(piece @ piece))


def _moved(window: Samples, loop: Samples, place: int) -> int:
    """How far off its place a window is found, in samples; 0 also where it is nowhere."""
    for reach in (_NEAR, _FAR):
        around = _piece(loop, place - reach, len(window) + 2 * reach)
        moved = _best(window, around) - reach
        if _fit(window, loop, place + moved).likeness >= _ALIKE:
            return moved
    return 0


def _best(piece: Samples, whole: Samples) -> int:
    size = 1 << (len(whole) + len(piece) - 1).bit_length()
    spectrum = np.fft.rfft(whole, size) * np.conj(np.fft.rfft(piece, size))
    places = len(whole) - len(piece) + 1
    return int(np.argmax(np.fft.irfft(spectrum, size)[:places]))


def _piece(loop: Samples, place: int, length: int) -> Samples:
    return np.take(loop, np.arange(place, place + length), mode="wrap")


def _longest(silent: np.ndarray) -> int:
    edges = np.flatnonzero(np.diff(silent.astype(int), prepend=0, append=0))
    return int(np.max(edges[1::2] - edges[::2], initial=0))

"""The ambience as the mixer has it: a loop times a gain that is read from the curve by the clock.

Theory of operation. Whoever plays asks for some frames and tells when they are heard. The gain that
the curve has then is gone to in straight ramps, block by block, so no step is ever heard; and never
faster than by `FADE_IN` and `FADE_OUT`, so that a hold, a jump or another curve is a short fade
and not a click. Another loop is faded into as fast. Nothing is counted in samples but the place in
a loop, which nobody hears: a device whose clock runs fast moves the loop, never the curve. While
neither gain nor loop changes, as many frames are made at once as are asked for.

Live it is never quite silent where there is nothing to be heard (`HISS`).
"""

from __future__ import annotations

import audioop
import math
import random
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from operator import mul
from typing import TypeAlias

from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, factor
from upstroke.core.curves import SILENT, value_at

Points: TypeAlias = tuple[tuple[int, float], ...]

RATE = 48_000
FADE_IN = RATE // 4
"""Frames from silence to all, and from one loop to another."""
FADE_OUT = RATE * 6 // 100
"""From all to silence: not heard as a cut, and over soon where somebody has pressed pause."""
VOLUME_FADE = RATE * 7 // 100
"""The same for the volume, which a person's hand is on."""

BLOCK = 384
"""Frames of one ramp at most: 8 ms, in which a duck of 12 dB in 400 ms moves by a quarter dB."""

_STAIR = 12
"""Frames of one level on a gentle slope: a quarter of a millisecond."""
_UNHEARD = 0.0006
"""A change of gain that is not heard as a step, -64 dB; a duck changes by 0.0005 in a stair."""

HISS = 4
"""Noise of whole numbers up to this, for silence: -82 dB of full scale, some 60 dB below speech.

Headsets, speakers and receivers that sleep or close a gate at digital silence stay awake by it."""

_SECOND = 1_000_000_000
_MS = 1_000_000


@dataclass(slots=True)
class _Loop:
    """A recording, the frame that is next of it, and its share in what is heard, 0 to 1."""

    samples: array[int]
    place: int = 0
    share: float = 1.0

    def next(self, frames: int) -> array[int]:
        taken = self.samples[self.place : self.place + frames]
        while len(taken) < frames:
            taken += self.samples[: frames - len(taken)]
        self.place = (self.place + frames) % len(self.samples)
        return taken


class AmbienceSource:
    """Blocks of samples, 48 kHz mono 16-bit; for one thread at a time.

    Args:
        hiss: noise of `HISS` in place of silence.
    """

    def __init__(self, *, hiss: bool = True) -> None:
        self._loops: list[_Loop] = []
        self._points: Points = ((0, SILENT),)
        self._origin_ns: int | None = None
        self._level = 0.0
        self._volume = 0.0
        self._volume_wanted = 0.0
        self._hiss = _Loop(_noise()) if hiss else None

    @property
    def silent(self) -> bool:
        """Whether it has faded out, and stays so until told otherwise."""
        return self._origin_ns is None and self._level == 0.0

    def follow(self, wanted: SetAmbience, loop: Pcm | None = None) -> None:
        """Be heard like this from now on.

        Args:
            wanted: without a path, what sounds fades out, and is there when it is wanted again.
            loop: what lies at its path, 48 kHz mono, if that is another than before.
        """
        if wanted.path is None:
            self._origin_ns = None
            return
        self._points, self._origin_ns = wanted.points, wanted.origin_ns
        self._volume_wanted = _factor(wanted.volume)
        if loop is not None:
            self._begin(array("h", loop.samples))

    def _begin(self, samples: array[int]) -> None:
        if self._level * self._volume == 0.0:
            self._loops.clear()
            self._level, self._volume = 0.0, self._volume_wanted
        self._loops.append(_Loop(samples, share=0.0 if self._loops else 1.0))

    def pull(self, frames: int, heard_ns: int) -> bytes:
        """So many frames, of which the first is heard at `heard_ns`."""
        blocks, done = [], 0
        while done < frames:
            at_ns = heard_ns + done * _SECOND // RATE
            block = self._block(min(self._steady_for(at_ns), frames - done), at_ns)
            blocks.append(block)
            done += len(block) // SAMPLE_BYTES
        return b"".join(blocks)

    def _steady_for(self, heard_ns: int) -> int:
        """Frames from then on in which nothing changes, at least a block of a ramp."""
        if self._origin_ns is None or not self._loops:
            return BLOCK if self._level else RATE
        changes = self._volume != self._volume_wanted or len(self._loops) > 1
        if changes or self._loops[0].share < 1.0 or self._level != self._target(heard_ns):
            return BLOCK
        position = (heard_ns - self._origin_ns) / _MS
        steady = min(1000.0, _level_for(self._points, position))
        return max(BLOCK, int(steady * RATE / 1000))

    def _block(self, frames: int, heard_ns: int) -> bytes:
        target = self._target(heard_ns + frames * _SECOND // RATE)
        before = self._level * self._volume
        fade = FADE_IN if target > self._level else FADE_OUT
        self._level = towards(self._level, target, frames / fade)
        self._volume = towards(self._volume, self._volume_wanted, frames / VOLUME_FADE)
        after = self._level * self._volume
        if before == after == 0.0:
            return self._hiss.next(frames).tobytes() if self._hiss else bytes(frames * SAMPLE_BYTES)
        self._take_places(heard_ns, afresh=before == 0.0)
        return self._mixed(frames, before, after)

    def _target(self, moment_ns: int) -> float:
        if self._origin_ns is None or not self._loops:
            return 0.0
        gain = value_at(self._points, (moment_ns - self._origin_ns) / _MS)
        return _factor(gain) if gain > SILENT else 0.0

    def _take_places(self, heard_ns: int, *, afresh: bool) -> None:
        """Out of silence a loop goes on where a rendered session has it."""
        newest = self._loops[-1]
        if afresh:
            self._loops, newest.share = [newest], 1.0
        if afresh or newest.share == 0.0:
            into_ns = heard_ns - (self._origin_ns or 0)
            newest.place = round(into_ns * RATE / _SECOND) % len(newest.samples)

    def _mixed(self, frames: int, before: float, after: float) -> bytes:
        newest = self._loops[-1]
        if newest.share == 1.0 and len(self._loops) == 1:
            return _ramped(newest.next(frames), before, after)
        mixed = bytes(frames * SAMPLE_BYTES)
        for loop in self._loops:
            share = towards(loop.share, float(loop is newest), frames / FADE_IN)
            sound = _ramped(loop.next(frames), before * loop.share, after * share)
            mixed = audioop.add(mixed, sound, SAMPLE_BYTES)
            loop.share = share
        self._loops = [loop for loop in self._loops if loop.share > 0.0]
        return mixed


def _noise() -> array[int]:
    return array("h", random.Random(1).choices(range(-HISS, HISS + 1), k=RATE))  # noqa: S311 - heard by nobody


def _level_for(points: Points, position: float) -> float:
    """Milliseconds from a position on for which the curve stays as it is."""
    after = bisect_right(points, position, key=lambda point: point[0])
    if after == len(points):
        return math.inf
    if after == 0:
        return points[0][0] - position
    (_, low), (right, high) = points[after - 1], points[after]
    return right - position if low == high else 0.0


def _factor(gain: float | None) -> float:
    """What samples are multiplied by: 0 for None, and never more than 1."""
    return 0.0 if gain is None else min(1.0, factor(gain))


def towards(now: float, target: float, most: float) -> float:
    """A value that goes to another, by so much at most."""
    return min(target, now + most) if target > now else max(target, now - most)


def _ramped(samples: array[int], before: float, after: float) -> bytes:
    if before == after:
        return audioop.mul(samples.tobytes(), SAMPLE_BYTES, after)
    step = (after - before) / len(samples)
    if abs(step) * _STAIR <= _UNHEARD:
        return _stairs(samples.tobytes(), before, step)
    gains = [before + step * number for number in range(1, len(samples) + 1)]
    return array("h", map(int, map(mul, samples, gains))).tobytes()


def _stairs(samples: bytes, gain: float, step: float) -> bytes:
    """A slope so gentle that it may be made of level pieces, six times faster."""
    width = _STAIR * SAMPLE_BYTES
    return b"".join(
        audioop.mul(samples[at : at + width], SAMPLE_BYTES, gain + step * (at // SAMPLE_BYTES))
        for at in range(0, len(samples), width)
    )

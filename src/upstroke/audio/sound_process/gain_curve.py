"""The gain of one clip over its own length, changed by ramps while it sounds."""

from __future__ import annotations

import audioop
from collections.abc import Iterator
from itertools import pairwise

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm

_LEVEL_FRAMES = 1 << 17
"""Multiplied in less than 0.2 ms, so other threads are never kept waiting."""

_STEP_FRAMES = 12
"""A slope is made of level pieces so long, 0.25 ms: too short for a step to be heard."""


class GainCurve:
    """What samples are multiplied by, frame by frame; level before and after its points.

    Args:
        factor: of the whole clip, until there is a ramp.
    """

    def __init__(self, factor: float) -> None:
        self._points: list[tuple[int, float]] = [(0, factor)]

    def at(self, frame: int) -> float:
        """The factor of a frame."""
        if frame >= self._points[-1][0]:
            return self._points[-1][1]
        for (start, low), (end, high) in pairwise(self._points):
            if start <= frame < end:
                return low + (high - low) * (frame - start) / (end - start)
        return self._points[0][1]

    def ramp(self, start: int, frames: int, factor: float) -> None:
        """From `start` on go to another factor within so many frames, and stay there."""
        reached = self.at(start)
        before = [point for point in self._points if point[0] < start]
        self._points = [*before, (start, reached), (start + frames, factor)]

    def shaped(self, pcm: Pcm, start: int) -> bytes:
        """The samples of a clip from `start` to its end; what is too loud is clipped."""
        frame_bytes = SAMPLE_BYTES * pcm.channels
        return b"".join(
            audioop.mul(pcm.samples[first * frame_bytes : last * frame_bytes], SAMPLE_BYTES, factor)
            for first, last, factor in self._pieces(start, pcm.frames)
        )

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int, float]]:
        slopes_end = min(max(self._points[-1][0], start), end)
        for first in range(start, slopes_end, _STEP_FRAMES):
            yield first, min(first + _STEP_FRAMES, slopes_end), self.at(first)
        for first in range(slopes_end, end, _LEVEL_FRAMES):
            yield first, min(first + _LEVEL_FRAMES, end), self._points[-1][1]

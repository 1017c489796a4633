"""Units in type names: time is whole milliseconds everywhere inside; seconds only at the edges."""

from __future__ import annotations

from typing import Annotated, TypeAlias

Millis: TypeAlias = Annotated[int, "ms"]
"""Whole milliseconds: sums stay exact, so a chosen total can be met exactly.

Marked, so that files can be written in seconds by the types of fields alone."""

Nanos: TypeAlias = int
"""Nanoseconds of a monotonic clock: when something happens, as against where in the session."""

NANOS_PER_MILLI = 1_000_000

Frames: TypeAlias = int
"""Samples of a mono clip at `SAMPLE_RATE`."""

Decibels: TypeAlias = float
"""Gain relative to the clip as recorded; 0 leaves it as it is."""

SAMPLE_RATE = 48_000
"""Frames a second of every clip and rendered file."""


def millis(seconds: float) -> Millis:
    """Seconds, as people write them, to the nearest whole millisecond."""
    return round(seconds * 1000)


def millis_of_frames(frames: Frames) -> Millis:
    """Length of a clip, rounded up so that a plan never ends before its sound."""
    return -(-frames * 1000 // SAMPLE_RATE)

"""The bed under rendered sound: the same loop and the same curve as live, added piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm
from upstroke.core.bed import SILENT, Bed
from upstroke.core.units import SAMPLE_RATE, Decibels, Frames

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FRAMES_A_MILLI = SAMPLE_RATE // 1000

STEP: Frames = 8 * FRAMES_A_MILLI
"""The curve is read so often, with straight lines between: as live."""

_LOUDEST = 32767


def with_bed(pieces: Iterator[bytes], bed: Bed, loop: Pcm, volume: Decibels) -> Iterator[bytes]:
    """The same pieces of a session from its start, with its bed under them.

    Args:
        pieces: 48 kHz mono 16-bit, of any sizes.
        bed: the curve.
        loop: 48 kHz mono; an empty one is silence.
        volume: decibels, on top of the curve.
    """
    # Takes longer to load than the window does: never before it is needed.
    import numpy as np  # noqa: PLC0415

    if not loop.frames:
        yield from pieces
        return
    sound = np.frombuffer(loop.samples, dtype="<i2").astype(np.float32)
    at: Frames = 0
    for piece in pieces:
        cues = np.frombuffer(piece, dtype="<i2")
        mixed = _loop_at(sound, at, len(cues)) * _gains(bed, volume, at, len(cues)) + cues
        yield np.clip(np.rint(mixed), -_LOUDEST - 1, _LOUDEST).astype("<i2").tobytes()
        at += len(piece) // SAMPLE_BYTES


def _loop_at(sound: NDArray[np.float32], at: Frames, frames: Frames) -> NDArray[np.float32]:
    import numpy as np  # noqa: PLC0415

    start = at % len(sound)
    rounds = -(-(start + frames) // len(sound))
    return np.tile(sound, rounds)[start : start + frames]


def _gains(bed: Bed, volume: Decibels, at: Frames, frames: Frames) -> NDArray[np.float32]:
    import numpy as np  # noqa: PLC0415

    first = at // STEP
    corners = np.arange(first, (at + frames) // STEP + 2) * STEP
    times = [point.at * FRAMES_A_MILLI for point in bed.points]
    curve = np.interp(corners, times, [point.gain for point in bed.points])
    gains = np.where(curve > SILENT, 10 ** ((curve + volume) / 20), 0.0)
    return np.interp(np.arange(at, at + frames), corners, gains).astype(np.float32)

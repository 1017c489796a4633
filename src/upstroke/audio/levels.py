"""How loud a clip is from moment to moment, for a meter that moves with it."""

from __future__ import annotations

import audioop
import math
from pathlib import Path

from upstroke.audio.pcm import SAMPLE_BYTES, read_wav
from upstroke.core.units import Decibels, Millis

STEP: Millis = 50
"""Of a clip, that has one level: an eye tells no finer."""

SILENT: Decibels = -60.0
"""What is softer is as good as silent."""

_FULL_SCALE = 32_768
_SECOND = 1_000


def levels_of(path: Path) -> tuple[Decibels, ...]:
    """The root mean square of each `STEP` of a WAV file, in dB of full scale, `SILENT` at least.

    Raises `WavFault` or `OSError`.
    """
    pcm = read_wav(path)
    size = max(1, pcm.rate * STEP // _SECOND) * SAMPLE_BYTES * pcm.channels
    pieces = (pcm.samples[start : start + size] for start in range(0, len(pcm.samples), size))
    return tuple(_decibels(audioop.rms(piece, SAMPLE_BYTES)) for piece in pieces)


def _decibels(level: int) -> Decibels:
    return SILENT if level == 0 else max(SILENT, 20 * math.log10(level / _FULL_SCALE))

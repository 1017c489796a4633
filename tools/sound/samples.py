"""Samples in and out: numpy for arithmetic, pydub for cutting and joining, FLAC on disk.

Samples are mono float64, full scale 1.0. pydub carries them as 32-bit integers on
the way, so that a fade costs no audible precision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import soundfile
from numpy.typing import NDArray
from pydub import AudioSegment

if TYPE_CHECKING:
    from pathlib import Path

Samples: TypeAlias = NDArray[np.float64]

SAMPLE_RATE = 48_000
"""Frames per second of every shipped clip."""

_FULL_SCALE_32 = 2**31 - 1
_FULL_SCALE_16 = 2**15


def to_segment(samples: Samples) -> AudioSegment:
    """A pydub segment (48 kHz, mono, 32-bit) of samples within full scale."""
    data = np.round(samples * _FULL_SCALE_32).astype("<i4").tobytes()
    return AudioSegment(data, sample_width=4, frame_rate=SAMPLE_RATE, channels=1)


def from_segment(segment: AudioSegment) -> Samples:
    """The samples of a 32-bit mono pydub segment."""
    data = np.frombuffer(segment.raw_data, dtype="<i4")
    return data.astype(np.float64) / _FULL_SCALE_32


def as_16_bit(samples: Samples) -> NDArray[np.int16]:
    """What the file will hold, of samples below full scale; undithered, so silence stays zero."""
    return np.round(samples * _FULL_SCALE_16).astype(np.int16)


def write_flac(path: Path, samples: Samples) -> None:
    """Write 48 kHz mono 16-bit FLAC, packed as tightly as the format can.

    Raises OSError or soundfile.LibsndfileError when the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(
        path,
        as_16_bit(samples),
        SAMPLE_RATE,
        subtype="PCM_16",
        format="FLAC",
        compression_level=1.0,
    )


def frames_in(path: Path) -> int | None:
    """The frames of a sound file, or None when there is no readable one."""
    try:
        return int(soundfile.info(path).frames)
    except (OSError, soundfile.LibsndfileError):
        return None

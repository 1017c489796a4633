"""The loops that beds are made of, as clips: `ambience/rain` and so on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from upstroke.audio.clips.bank import ClipSource
from upstroke.audio.clips.store import clip_frames
from upstroke.core.planning.timeline import CueKind
from upstroke.core.units import Frames

_FOLDER = "ambience"

_STREAM_INFO = 26
"""Bytes of a FLAC file up to the end of its count of frames (RFC 9639, 8.2)."""
_COUNT = slice(21, 26)
_COUNT_BITS = (1 << 36) - 1


def bed_clip(name: str) -> str:
    """The id of the clip that a bed of this name loops."""
    return f"{_FOLDER}/{name}"


def bed_sources(folder: Path) -> tuple[ClipSource, ...]:
    """Every loop that lies in a folder's `ambience`. Never raises: what cannot be read is not one.

    They are called chimes by names that no chime has, so that the planner never finds them.
    """
    return tuple(_sources(folder / _FOLDER))


def _sources(folder: Path) -> Iterator[ClipSource]:
    for path in sorted((*folder.glob("*.flac"), *folder.glob("*.wav"))):
        frames = clip_frames(path) if path.suffix == ".wav" else _flac_frames(path)
        if frames:
            clip = bed_clip(path.stem)
            yield ClipSource(clip, CueKind.CHIME, clip, path, frames)


def _flac_frames(path: Path) -> Frames:
    """The count in the file's head: enough to check by, without decoding."""
    try:
        with path.open("rb") as file:
            head = file.read(_STREAM_INFO)
    except OSError:
        return 0
    if len(head) < _STREAM_INFO or not head.startswith(b"fLaC"):
        return 0
    return int.from_bytes(head[_COUNT], "big") & _COUNT_BITS

"""How loud a sound check is at each moment."""

from __future__ import annotations

import audioop
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from upstroke.app.background import Cancelled, Worker
from upstroke.audio.pcm import SAMPLE_BYTES, WavFault, read_wav
from upstroke.audio.volumes import gain_of
from upstroke.core.planning.timeline import Cue
from upstroke.core.settings import Volumes
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Millis, Nanos

STEP: Millis = 50
"""Of a clip, that has one level: an eye tells no finer."""

SILENT: Decibels = -60.0
"""What is softer is as good as silent."""

TOO_SOFT: Decibels = -45.0
"""A voice that is nowhere louder than this is lost in any room: it is usually at -20."""


@dataclass(frozen=True, slots=True)
class Part:
    """A clip of a trial: when it begins, and with which gain."""

    clip: str
    start: Nanos
    gain: Decibels


def parts_of(cues: Iterable[Cue], volumes: Volumes, begins: Nanos) -> tuple[Part, ...]:
    """What is heard of these cues, the first of which begins then."""
    return tuple(
        Part(cue.clip, begins + cue.start * NANOS_PER_MILLI, gain)
        for cue in cues
        if cue.clip is not None and (gain := gain_of(cue, volumes)) is not None
    )


class TrialLevel:
    """Measures the clips of a trial on a thread of its own, and follows them by the clock.

    Args:
        clock: nanoseconds.
    """

    def __init__(self, clock: Callable[[], Nanos]) -> None:
        self._clock = clock
        self.worker = Worker("levels")
        self._levels: dict[str, tuple[Decibels, ...]] = {}
        self._parts: tuple[Part, ...] = ()

    def begin(self, parts: Sequence[Part], paths: Mapping[str, Path]) -> None:
        """These are played from now on; does not wait."""
        self._parts = tuple(parts)
        files = {part.clip: paths[part.clip] for part in parts if part.clip in paths}
        self.worker.ask(lambda cancelled: self._work(files, cancelled))

    def now(self) -> Decibels | None:
        """How loud it is now, in dB of full scale; None while nothing is played, or unknown."""
        now = self._clock()
        found = (self._at(part, (now - part.start) // NANOS_PER_MILLI) for part in self._parts)
        return max((level for level in found if level is not None), default=None)

    def too_soft(self) -> bool:
        """Whether all of it is known, and nothing of it can be heard in a room."""
        known = [part for part in self._parts if self._levels.get(part.clip)]
        loudest = (level + part.gain for part in known for level in self._levels[part.clip])
        return bool(known) and max(loudest, default=SILENT) < TOO_SOFT

    def _at(self, part: Part, into: int) -> Decibels | None:
        levels = self._levels.get(part.clip, ())
        if not 0 <= into < len(levels) * STEP:
            return None
        return max(SILENT, levels[into // STEP] + part.gain)

    def _work(self, files: Mapping[str, Path], cancelled: Cancelled) -> None:
        for clip, path in files.items():
            if clip not in self._levels and not cancelled():
                self._levels[clip] = levels_of(path)


def levels_of(path: Path) -> tuple[Decibels, ...]:
    """The root mean square of each `STEP` of a WAV file, in dB of full scale, `SILENT` at least.

    Nothing of what cannot be read: why it is not played is told elsewhere.
    """
    try:
        pcm = read_wav(path)
    except (OSError, WavFault):
        return ()
    size = max(1, pcm.rate * STEP // 1_000) * SAMPLE_BYTES * pcm.channels
    pieces = (pcm.samples[start : start + size] for start in range(0, len(pcm.samples), size))
    return tuple(_decibels(audioop.rms(piece, SAMPLE_BYTES)) for piece in pieces)


def _decibels(level: int) -> Decibels:
    return SILENT if level == 0 else max(SILENT, 20 * math.log10(level / 32_768))

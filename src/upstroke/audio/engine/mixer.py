"""The one mixer: clips at their times over an ambience along its curve, block by block.

Theory of operation. Whoever plays asks for a block of frames and says when its first frame is
heard: live by the stream's clock, for a file exactly. A clip begins at the frame of a block that
its due time falls on and from then on goes on frame by frame, so that no clock can tear it; each
clip has its own due time, so nothing drifts. Another gain is gone to in a ramp, never in a step.
"""

from __future__ import annotations

import audioop
from collections.abc import Callable
from dataclasses import dataclass

from upstroke.audio.engine.ambience import RATE, AmbienceSource, towards
from upstroke.audio.pcm import SAMPLE_BYTES

RAMP = RATE * 3 // 100
"""Frames in which a clip goes from all to nothing: too slow for a click, done at once to an ear."""

_STEP = 48
"""Frames of one level within a ramp, 1 ms, of 30 steps: finer than an ear tells."""

LATEST_NS = 250_000_000
"""A clip that comes later than this is not begun."""

_SECOND = 1_000_000_000


@dataclass(slots=True)
class MixedClip:
    """A clip that waits or sounds; `level` goes towards `target` with the frames that pass."""

    id: int
    samples: bytes
    due_ns: int
    level: float
    target: float
    place: int = -1
    """Bytes that have sounded; -1: not begun."""
    leaves: bool = False
    """Ends when it has faded; else it goes on unheard, and may be given a gain again."""

    def take(self, frames: int) -> bytes:
        """The next frames, as loud as it is by now."""
        piece = self.samples[self.place : self.place + frames * SAMPLE_BYTES]
        self.place += len(piece)
        if self.level == self.target:
            return piece if self.level == 1.0 else audioop.mul(piece, SAMPLE_BYTES, self.level)
        return b"".join(
            audioop.mul(piece[at : at + _STEP * SAMPLE_BYTES], SAMPLE_BYTES, self._moved())
            for at in range(0, len(piece), _STEP * SAMPLE_BYTES)
        )

    def _moved(self) -> float:
        self.level = towards(self.level, self.target, _STEP / RAMP)
        return self.level

    @property
    def ended(self) -> bool:
        """Whether nothing of it will be heard any more."""
        faded = self.leaves and self.level == self.target == 0.0
        return self.place >= 0 and (faded or self.place >= len(self.samples))


class Mixer:
    """Blocks of samples, 48 kHz mono 16-bit.

    Args:
        on_begun: told a clip's id, and by how many nanoseconds it began after it was due; if that
            is more than `LATEST_NS` it was left out.
        hiss: noise that nobody hears in place of silence, for devices that sleep at silence.
    """

    def __init__(
        self, on_begun: Callable[[int, int], None] = lambda _id, _late: None, *, hiss: bool = True
    ) -> None:
        self.ambience = AmbienceSource(hiss=hiss)
        self._voices: list[MixedClip] = []
        self._begun: set[tuple[int, int]] = set()
        self._on_begun = on_begun

    @property
    def busy(self) -> bool:
        """Whether any clip waits or sounds."""
        return bool(self._voices)

    def add(self, clip: int, samples: bytes, due_ns: int, level: float = 1.0) -> None:
        """Have a clip begin at `due_ns`; one with the same id that waits is replaced.

        One that has begun at that time is not begun again.
        """
        if (clip, due_ns) in self._begun:
            return
        self._voices = [one for one in self._voices if one.id != clip or one.place >= 0]
        self._voices.append(MixedClip(clip, samples, due_ns, level, level))

    def forget(self) -> None:
        """Drop what has not begun."""
        self._voices = [one for one in self._voices if one.place >= 0]

    def set_level(self, clip: int, level: float) -> None:
        """Go to another gain with a clip that sounds."""
        for one in self._voices:
            if one.id == clip:
                one.target = level

    def fade_out(self) -> None:
        """Drop what has not begun, and fade out the clips that sound."""
        self.forget()
        for one in self._voices:
            one.target, one.leaves = 0.0, True

    def block(self, frames: int, heard_ns: int) -> bytes:
        """So many frames, of which the first is heard at `heard_ns`."""
        mixed = self.ambience.pull(frames, heard_ns)
        for one in self._voices:
            first = 0 if one.place >= 0 else round((one.due_ns - heard_ns) * RATE / _SECOND)
            if first < frames:
                mixed = self._with(mixed, one, first, frames, heard_ns)
        if any(one.ended for one in self._voices):
            self._voices = [one for one in self._voices if not one.ended]
        return mixed

    def _with(
        self, mixed: bytes, voice: MixedClip, first: int, frames: int, heard_ns: int
    ) -> bytes:
        if voice.place < 0:
            voice.place = 0
            late = heard_ns - voice.due_ns if first < 0 else 0
            self._begun.add((voice.id, voice.due_ns))
            self._on_begun(voice.id, late)
            if late > LATEST_NS:
                voice.place = len(voice.samples)
                return mixed
            first = max(0, first)
        piece = voice.take(frames - first)
        start, end = first * SAMPLE_BYTES, first * SAMPLE_BYTES + len(piece)
        return mixed[:start] + audioop.add(mixed[start:end], piece, SAMPLE_BYTES) + mixed[end:]

"""What a sound server played, as heard by its recorder: which clip began when."""

from __future__ import annotations

import subprocess
import threading
import time
import wave
from bisect import bisect_left
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeAlias

import numpy as np
from numpy.typing import NDArray

Samples: TypeAlias = NDArray[np.float64]
"""Mono, -1 to 1."""

RATE = 48_000

_SECOND = 1_000_000_000
_FRAME_BYTES = 2
_FULL_SCALE = 32768.0

_STAMPS_WITHIN_NS = _SECOND
"""Stamps this near tell a sample's time: 800 ppm of it is less than a millisecond."""

_PATIENCE_S = 10.0

_PIECE = RATE // 50
_PIECE_LIKE = 0.9
_SOUNDS = 0.01
"""Of the mean power of a clip: a piece with less is a rest."""
_HOLE = RATE
"""The longest silence within a clip that it is followed across."""


@dataclass(frozen=True, slots=True)
class Onset:
    """Where a clip begins in a recording."""

    at_ns: int
    """When its first sample was heard."""
    likeness: float
    """1: exactly the clip, at any volume, and nothing else; around 0.1: not the clip at all."""
    volume: float
    """What the clip was multiplied by: 1 is as loud as the clip itself."""


class DeafFault(RuntimeError):
    """The recording does not reach to where something was to be heard."""


class _Stretch:
    """What one run of the recorder heard."""

    def __init__(self) -> None:
        self.heard = bytearray()
        self._ends: list[int] = []
        self._stamps: list[int] = []

    def add(self, block: bytes, stamp_ns: int) -> None:
        self.heard += block
        self._ends.append(len(self.heard) // _FRAME_BYTES)
        self._stamps.append(stamp_ns)

    @property
    def first_ns(self) -> int:
        return self.time_of(0) if self._stamps else 0

    @property
    def last_ns(self) -> int:
        return self._stamps[-1] if self._stamps else 0

    def time_of(self, index: int) -> int:
        """When a sample was heard.

        A block can be read late but never early, so of the stamps nearby the promptest counts.
        """
        block = min(bisect_left(self._ends, index + 1), len(self._ends) - 1)
        return self._offset_ns(self._stamps[block]) + index * _SECOND // RATE

    def index_at(self, moment_ns: int) -> int:
        """The sample heard at a moment; where none was, the next that was before."""
        index = (moment_ns - self._offset_ns(moment_ns)) * RATE // _SECOND
        # A server that stood still leaves no gap between the samples, but one between the stamps.
        before = bisect_left(self._stamps, moment_ns)
        soon = bisect_left(self._stamps, moment_ns + _STAMPS_WITHIN_NS)
        least, most = (self._ends[block - 1] if block else 0 for block in (before, soon))
        return min(max(least, index), most)

    def samples(self, start: int, end: int) -> Samples:
        piece = bytes(self.heard[start * _FRAME_BYTES : end * _FRAME_BYTES])
        return np.frombuffer(piece, dtype="<i2").astype(np.float64) / _FULL_SCALE

    def _offset_ns(self, moment_ns: int) -> int:
        first = bisect_left(self._stamps, moment_ns - _STAMPS_WITHIN_NS)
        last = bisect_left(self._stamps, moment_ns + _STAMPS_WITHIN_NS)
        first = min(first, len(self._stamps) - 1)
        nearby = slice(first, max(last, first + 1))
        return min(
            stamp - end * _SECOND // RATE
            for stamp, end in zip(self._stamps[nearby], self._ends[nearby], strict=True)
        )


class Recording:
    """Everything that was played since it began. It grows until it is closed."""

    def __init__(self) -> None:
        self._grown = threading.Condition()
        self._stretches: list[_Stretch] = []
        self._recorder: subprocess.Popen[bytes] | None = None

    def attach(self, recorder: subprocess.Popen[bytes]) -> None:
        """Go on with another run of the recorder, after the server was started again."""
        self.close()
        self._recorder = recorder
        stretch = _Stretch()
        if recorder.stdout is None:
            raise DeafFault("the recorder has no output")
        with self._grown:
            self._stretches.append(stretch)
        arguments = (stretch, recorder.stdout)
        threading.Thread(target=self._listen, args=arguments, daemon=True).start()

    def close(self) -> None:
        """Record no more; what was heard stays."""
        if self._recorder is not None:
            self._recorder.kill()
            self._recorder.wait()

    def onset_of(self, clip: Samples, near_ns: int, *, within_ms: float = 400) -> Onset:
        """Find where `clip` (at `RATE`) fits best, beginning at most `within_ms` off `near_ns`.

        Waits until enough was recorded. Raises `DeafFault` if that does not come.
        """
        reach = round(within_ms * 1e6)
        end_ns = near_ns + reach + len(clip) * _SECOND // RATE
        self.wait_until(end_ns)
        with self._grown:
            stretch = self._stretch_at(near_ns)
            start = stretch.index_at(near_ns - reach)
            end = stretch.index_at(near_ns + reach) + len(clip)
            place, likeness, volume = _best_fit(clip, stretch.samples(start, end))
            return Onset(stretch.time_of(start + place), likeness, volume)

    def level(self, start_ns: int, end_ns: int) -> float:
        """Root mean square of what was heard between two moments; 0 is silence."""
        heard = self.samples(start_ns, end_ns)
        return float(np.sqrt(np.mean(heard**2))) if len(heard) else 0.0

    def samples(self, start_ns: int, end_ns: int) -> Samples:
        """What was heard between two moments. Waits for it; raises `DeafFault` if it never is."""
        self.wait_until(end_ns)
        with self._grown:
            stretch = self._stretch_at(start_ns)
            return stretch.samples(stretch.index_at(start_ns), stretch.index_at(end_ns))

    def wait_until(self, moment_ns: int) -> None:
        """Wait until what was heard at a moment is recorded. Raises `DeafFault` if it never is."""
        ahead_s = max(0.0, (moment_ns - time.perf_counter_ns()) / 1e9)
        with self._grown:
            if not self._grown.wait_for(lambda: self._reaches(moment_ns), ahead_s + _PATIENCE_S):
                raise DeafFault("the recorder hears nothing, not even silence")

    def _reaches(self, moment_ns: int) -> bool:
        return bool(self._stretches) and self._stretches[-1].last_ns > moment_ns

    def _stretch_at(self, moment_ns: int) -> _Stretch:
        begun = [each for each in self._stretches if each.first_ns <= moment_ns]
        return begun[-1] if begun else self._stretches[0]

    def _listen(self, stretch: _Stretch, stream: IO[bytes]) -> None:
        while block := stream.read1(1 << 16):  # type: ignore[attr-defined]
            stamp_ns = time.perf_counter_ns()
            with self._grown:
                stretch.add(block, stamp_ns)
                self._grown.notify_all()
        stream.close()


def share_heard(clip: Samples, heard: Samples) -> float:
    """How much of a clip's power was heard in its order: 1 is all, at any volume.

    Where a busy machine leaves holes in a sound, the rest of it is heard later and counts the same.
    """
    if len(heard) < len(clip):
        return 0.0
    at = max(0, _best_fit(clip, heard)[0] - _HOLE)
    found = total = 0.0
    least = _SOUNDS * float(np.mean(clip**2)) * _PIECE
    for start in range(0, len(clip) - _PIECE, _PIECE):
        piece = clip[start : start + _PIECE]
        power = float(np.sum(piece**2))
        if power < least:
            continue
        total += power
        place = _place_of(piece, heard[at : at + 2 * _HOLE])
        if place is not None:
            at += place
            found += power
    return found / total if total else 0.0


def _place_of(piece: Samples, heard: Samples) -> int | None:
    """Where a piece is heard, by its likeness alone; None: nowhere."""
    places = len(heard) - len(piece) + 1
    if places < 1:
        return None
    powers = np.concatenate(([0.0], np.cumsum(heard**2)))
    power = powers[len(piece) :] - powers[: -len(piece)]
    least = _SOUNDS * float(np.sum(piece**2))
    likeness = _correlation(piece, heard, places) / np.sqrt(np.maximum(power, least))
    place = int(np.argmax(likeness))
    return place if likeness[place] > _PIECE_LIKE * float(np.linalg.norm(piece)) else None


def samples_of(path: Path) -> Samples:
    """A 16-bit mono WAV file at `RATE`, to be listened for."""
    with wave.open(str(path), "rb") as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / _FULL_SCALE


def _best_fit(clip: Samples, heard: Samples) -> tuple[int, float, float]:
    """Place, likeness and volume of the best fit, by correlation."""
    places = len(heard) - len(clip) + 1
    if places < 1:
        raise DeafFault("the recording is shorter than the clip")
    correlation = _correlation(clip, heard, places)
    place = int(np.argmax(correlation))
    fit = float(correlation[place])
    loudness = float(np.linalg.norm(heard[place : place + len(clip)]))
    size_of_clip = float(np.linalg.norm(clip))
    likeness = fit / (loudness * size_of_clip) if loudness else 0.0
    return place, likeness, fit / size_of_clip**2


def _correlation(clip: Samples, heard: Samples, places: int) -> Samples:
    size = 1 << (len(heard) + len(clip) - 1).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(clip, size))
    return np.fft.irfft(spectrum, size)[:places]

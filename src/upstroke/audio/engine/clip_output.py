"""Clips through simpleaudio, without a stream: where that is chosen, or no stream can be opened.

C code feeds the device, so nothing that Python does is heard. Opening holds the interpreter, for as
long as a hung server likes: hence the watchdog, and the pings of the parent. It knows neither gain
nor a prompt stop; but it reads the samples from our own memory as it plays them, about 0.1 s before
they are heard: so what lies ahead of it is rewritten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import simpleaudio
from simpleaudio._simpleaudio import SimpleaudioError

from upstroke.audio.engine.engine import OutputFault
from upstroke.audio.engine.flow import RATE
from upstroke.audio.engine.mixer import LATEST_NS, MixedClip
from upstroke.audio.pcm import SAMPLE_BYTES

READ_AHEAD_NS = 110_000_000
"""How far ahead of what is heard it has read: its buffer of 100 ms, and a little."""

_SECOND = 1_000_000_000


def played(samples: bytearray) -> simpleaudio.PlayObject:
    """Begin a sound, 48 kHz mono. Raises `OutputFault` where the device cannot be opened."""
    try:
        return simpleaudio.play_buffer(samples, 1, SAMPLE_BYTES, RATE)
    except SimpleaudioError as error:
        reason = str(error).rpartition("MSG: ")[2].strip()
        raise OutputFault(f"simpleaudio can't open the sound device ({reason})") from error


@dataclass(slots=True)
class _Clip:
    """A clip that waits or sounds; `heard` is the memory that simpleaudio reads."""

    voice: MixedClip
    heard: bytearray
    begun_ns: int | None = None
    playing: simpleaudio.PlayObject | None = None

    def set_level(self, level: float, now_ns: int) -> None:
        """Go to another gain from where it has not been read yet."""
        if self.begun_ns is None:
            return
        start = (now_ns - self.begun_ns + READ_AHEAD_NS) * RATE // _SECOND * SAMPLE_BYTES
        self.voice.target = level
        if start < len(self.heard):
            self.voice.place = start
            self.heard[start:] = self.voice.take(len(self.heard) // SAMPLE_BYTES)


class ClipOutput:
    """Takes clips as a `Mixer` does. Raises `OutputFault` where nothing can be played.

    Args:
        on_begun: as the mixer's.
        clock: nanoseconds.
        play: begins a sound that is read from this memory as it plays.
    """

    def __init__(
        self,
        on_begun: Callable[[int, int], None],
        clock: Callable[[], int],
        play: Callable[[bytearray], simpleaudio.PlayObject] = played,
    ) -> None:
        self._on_begun = on_begun
        self._clock = clock
        self._play = play
        self._waiting: list[_Clip] = []
        self._sounding: list[_Clip] = []
        self._begun: set[tuple[int, int]] = set()
        # Found by playing: 50 ms of silence, which also wake what sleeps.
        play(bytearray(RATE // 20 * SAMPLE_BYTES))

    @property
    def busy(self) -> bool:
        """Whether any clip waits or sounds."""
        return bool(self._waiting or self._sounding)

    def add(self, clip: int, samples: bytes, due_ns: int, level: float = 1.0) -> None:
        """Have a clip begin at `due_ns`; one with the same id that waits is replaced."""
        if (clip, due_ns) in self._begun:
            return
        self._waiting = [one for one in self._waiting if one.voice.id != clip]
        voice = MixedClip(clip, samples, due_ns, level, level, place=0)
        self._waiting.append(_Clip(voice, bytearray(voice.take(len(samples)))))

    def forget(self) -> None:
        """Drop what has not begun."""
        self._waiting.clear()

    def set_level(self, clip: int, level: float) -> None:
        """Go to another gain with a clip that sounds."""
        for one in self._sounding:
            if one.voice.id == clip:
                one.set_level(level, self._clock())

    def fade_out(self) -> None:
        """Drop what has not begun, and fade out the clips that sound."""
        self.forget()
        for one in self._sounding:
            one.set_level(0.0, self._clock())

    def turn(self) -> int | None:
        """Begin what is due; returns when the next clip is. Raises `OutputFault` if it is lost."""
        self._sounding = [one for one in self._sounding if one.playing and one.playing.is_playing()]
        now = self._clock()
        for one in [one for one in self._waiting if one.voice.due_ns <= now]:
            self._waiting.remove(one)
            self._begin(one)
        return min((one.voice.due_ns for one in self._waiting), default=None)

    def _begin(self, one: _Clip) -> None:
        one.begun_ns = self._clock()
        late_ns = one.begun_ns - one.voice.due_ns
        self._begun.add((one.voice.id, one.voice.due_ns))
        if late_ns <= LATEST_NS:
            try:
                one.playing = self._play(one.heard)
                self._sounding.append(one)
            except OutputFault:
                # A device that takes one sound at a time is not lost, it is taken.
                if not self._sounding:
                    raise
                late_ns = LATEST_NS + 1
        self._on_begun(one.voice.id, late_ns)

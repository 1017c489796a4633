"""The engine's rules: what plays the clips, when the stream is open, and when it is lost.

Theory of operation. What the parent says is taken in on one thread, the device asks for samples on
another, and `turn` sees to the rest on the main one, some twenty times a second while a stream is
open. A stream that cannot be opened is tried again, and so is one that simpleaudio stands in for.
One that breaks off or stands still is the end of the process: nothing of a library that has lost
its device is relied upon, and another process opens what there is then.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Lock
from typing import Protocol, TypeAlias, TypeVar

from upstroke.audio.engine import messages
from upstroke.audio.engine.flow import RATE, STARVED_NS, Flow
from upstroke.audio.engine.mixer import LATEST_NS, Mixer
from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong
from upstroke.audio.pcm import Pcm, WavFault, factor, read_wav
from upstroke.core.players import PlayerName

STREAMS: Mapping[PlayerName, tuple[messages.OutputName, ...]] = {
    "auto": ("miniaudio", "qt"),
    "simpleaudio": ("miniaudio", "qt"),
    "qt": ("qt",),
    "silent": (),
}
"""Which streams to try, best first; the second only where the first is not installed."""

TURN_S = 0.05
RESTING_TURN_S = 1.0

_MS = 1_000_000
_SECOND = 1000 * _MS

AGAIN_NS = _SECOND // 2
"""Between two attempts to open a stream."""
BETTER_NS = 5 * _SECOND
"""The same while simpleaudio stands in for it."""

LINGERS_NS = 2 * _SECOND
"""A stream that is wanted no more stays open so long: a last chime is still to be heard."""
FADES_NS = _SECOND // 2

_LATENCY = "PULSE_LATENCY_MSEC"

Pull: TypeAlias = Callable[[int, int], bytes]
_T = TypeVar("_T")


class OutputFault(Exception):
    """Nothing can be played (any more). The text is a clause for people.

    Args:
        why: the text.
        lasting: nor will anything be if tried again.
    """

    def __init__(self, why: str, *, lasting: bool = False) -> None:
        super().__init__(why)
        self.lasting = lasting


class Stream(Protocol):
    """48 kHz, mono, 16-bit; open from the beginning until it is closed."""

    name: messages.OutputName

    def wait(self, seconds: float, wake: Event) -> None:
        """Let so much time pass, less if it is woken."""

    def fault(self) -> str | None:
        """Why nothing more can be played on it, as a clause."""

    def close(self) -> None:
        """Take no more. What was taken may not be heard."""


class ClipSink(Protocol):
    """Takes clips: the mixer, or what plays them beside the stream."""

    @property
    def busy(self) -> bool:
        """Whether any clip waits or sounds."""

    def add(self, clip: int, samples: bytes, due_ns: int, level: float = 1.0) -> None:
        """Have a clip begin at `due_ns`; one with the same id that waits is replaced."""

    def forget(self) -> None:
        """Drop what has not begun."""

    def set_level(self, clip: int, level: float) -> None:
        """Go to another gain with a clip that sounds."""

    def fade_out(self) -> None:
        """Drop what has not begun, and fade out the clips that sound."""


class ClipPlayer(ClipSink, Protocol):
    """Plays clips without a stream."""

    def turn(self) -> int | None:
        """Begin what is due; returns when the next clip is. Raises `OutputFault` if it is lost."""


class Devices(Protocol):
    """Opens what plays. Raises `OutputFault`, or `ImportError` where it is not installed."""

    def stream(self, name: messages.OutputName, pull: Pull) -> Stream:
        """A stream that asks `pull` for frames, given how many of them its own buffer holds."""

    def clips(self, on_begun: Callable[[int, int], None]) -> ClipPlayer:
        """What plays clips without one."""


class SoundEngine:
    """See the theory of operation.

    Args:
        wanted: what is to play.
        devices: opens it.
        answer: sends an answer to the parent; called on the thread of `turn`.
        clock: nanoseconds.
    """

    def __init__(
        self,
        wanted: PlayerName,
        devices: Devices,
        answer: Callable[[messages.Answer], None],
        clock: Callable[[], int] = time.perf_counter_ns,
    ) -> None:
        self._wanted: PlayerName = wanted
        self._devices = devices
        self._answer = answer
        self._clock = clock
        self._lock = Lock()
        self._wake = Event()
        self._outbox: SimpleQueue[messages.Answer] = SimpleQueue()
        self._mixer = Mixer(self._on_begun)
        self._ambience_path: Path | None = None
        self._clip_player: ClipPlayer | None = None
        self._stream: Stream | None = None
        self._flow = Flow(0)
        self._open_wanted = False
        self._needed_ns = self._turned_ns = self._discarded_ns = clock()
        self._again_ns = 0
        self._ended_ns: int | None = None
        self._why = ""
        self._told: messages.Ready | Failed | None = None

    # On the thread that hears the parent.

    def receive(self, message: messages.Message) -> None:
        """Do what the parent says."""
        match message:
            case messages.Play():
                self._add(message)
            case messages.SetAmbience():
                self._set_ambience(message)
            case Ping():
                self._outbox.put(Pong(message.number))
            case _:
                with self._lock:
                    self._obey(message)
        self._wake.set()

    def end(self) -> None:
        """The parent says no more: fade out and end."""
        with self._lock:
            sounds = self._clips.busy or not self._mixer.ambience.silent
            self._clips.fade_out()
            self._mixer.ambience.follow(messages.OPEN)
        self._ended_ns = self._clock() + (FADES_NS if sounds and self._told else 0)
        self._wake.set()

    def _obey(self, message: messages.Message) -> None:
        match message:
            case messages.DropClips():
                self._clips.forget()
            case messages.SetGain():
                level = 0.0 if message.gain is None else factor(message.gain)
                self._clips.set_level(message.clip_id, level)
            case messages.FadeOut():
                self._clips.fade_out()
            case messages.CloseStream():
                self._open_wanted = False
                self._mixer.ambience.follow(messages.OPEN)
            case _:
                pass

    def _add(self, play: messages.Play) -> None:
        try:
            samples = _read(play.path).samples
        except WavFault as fault:
            self._outbox.put(messages.Unplayed(play.clip_id, str(fault)))
            return
        with self._lock:
            self._clips.add(play.clip_id, samples, play.due_ns, factor(play.gain))

    def _set_ambience(self, wanted: messages.SetAmbience) -> None:
        loop: Pcm | None = None
        if wanted.path not in (None, self._ambience_path):
            try:
                loop = _read(wanted.path)
            except WavFault as fault:
                self._outbox.put(messages.NoAmbience(str(fault)))
                wanted = messages.OPEN
            else:
                self._ambience_path = wanted.path
        if not self._open_wanted and isinstance(self._told, messages.Ready):
            # Whoever wants it anew knows nothing of what was told before.
            self._outbox.put(self._told)
        with self._lock:
            self._open_wanted = True
            self._mixer.ambience.follow(wanted, loop)

    # On the device's thread.

    def pull(self, frames: int, ahead: int) -> bytes:
        """The next frames of the stream; `ahead`: how many in its own buffer are heard before."""
        heard_ns = self._flow.take(frames, ahead, self._clock())
        with self._lock:
            return self._mixer.block(frames, heard_ns)

    def _on_begun(self, clip: int, late_ns: int) -> None:
        late = late_ns > LATEST_NS
        self._outbox.put(
            messages.Unplayed(clip, messages.LATE)
            if late
            else messages.Played(clip, round(late_ns / _MS, 3))
        )

    # On the main thread.

    def turn(self) -> float | None:
        """See to everything; returns in how many seconds to be called again, None: it is over.

        Raises `OutputFault` when the stream is lost, or nothing can ever be played.
        """
        now = self._clock()
        self._forgive_stall(now)
        self._tend(now)
        with self._lock:
            due_ns = self._clip_player.turn() if self._clip_player is not None else None
        self._send_answers()
        if self._ended_ns is not None and now >= self._ended_ns:
            return None
        rests = self._stream is None and not self._needs_stream() and not self._clips.busy
        seconds = RESTING_TURN_S if rests and self._told else TURN_S
        return seconds if due_ns is None else max(0.0, min(seconds, (due_ns - now) / _SECOND))

    def wait(self, seconds: float) -> None:
        """Let so much time pass, less if the parent says something."""
        if self._stream is not None:
            self._stream.wait(seconds, self._wake)
        else:
            self._wake.wait(seconds)
        self._wake.clear()

    @property
    def _clips(self) -> ClipSink:
        return self._clip_player or self._mixer

    def _needs_stream(self) -> bool:
        sought = not isinstance(self._told, messages.Ready)
        needed = sought or self._open_wanted or self._mixer.busy
        return needed and bool(STREAMS[self._wanted])

    def _tend(self, now: int) -> None:
        if self._needs_stream():
            self._needed_ns = now
        if self._stream is not None:
            self._look_at(self._stream, now)
        elif self._needs_stream() and now >= self._again_ns:
            self._open()
        if self._stream is None and (isinstance(self._told, Failed) or self._wanted == "silent"):
            self._discard(now)
        self._tell_ready()

    def _look_at(self, stream: Stream, now: int) -> None:
        fault = stream.fault()
        if fault is None and self._flow.stands_still(now):
            fault = "the sound device stopped responding"
        if fault is not None:
            raise OutputFault(fault)
        if now > self._needed_ns + LINGERS_NS:
            self._answer(Opening())
            stream.close()
            self._stream = None
            if isinstance(self._told, messages.Ready):
                self._tell(messages.Ready(self._told.output, awake=False))

    def _open(self) -> None:
        self._send_answers()
        self._answer(Opening())
        of_stream: dict[str, bool] = {}
        of_clips: dict[str, bool] = {}
        self._stream = self._opened_stream(of_stream)
        if not self._wants_clip_player():
            self._clip_player = None
        elif self._clip_player is None:
            self._clip_player = self._tried(
                "simpleaudio", partial(self._devices.clips, self._on_begun), of_clips
            )
        self._why = "; ".join(of_stream)
        stands_in = self._clip_player is not None
        self._again_ns = self._clock() + (BETTER_NS if stands_in else AGAIN_NS)
        if not stands_in and (self._stream is None or self._wanted == "simpleaudio"):
            self._fail(of_clips if self._wanted == "simpleaudio" else of_stream | of_clips)

    def _wants_clip_player(self) -> bool:
        stands_in = self._wanted == "auto" and self._stream is None
        return stands_in or self._wanted == "simpleaudio"

    def _opened_stream(self, whys: dict[str, bool]) -> Stream | None:
        for name in STREAMS[self._wanted]:
            self._flow = Flow(self._clock())
            stream = self._tried(name, partial(self._devices.stream, name, self.pull), whys)
            if stream is not None or not all(whys.values()):
                return stream
        return None

    def _tried(
        self, name: messages.OutputName, make: Callable[[], _T], whys: dict[str, bool]
    ) -> _T | None:
        """What could be opened; else adds why not, and whether trying again is of no use."""
        try:
            return make()
        except OutputFault as fault:
            whys[str(fault)] = False
        except ImportError as error:
            whys[_absence(name, error)] = True
        return None

    def _fail(self, whys: Mapping[str, bool]) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        if all(whys.values()):
            raise OutputFault("; ".join(whys), lasting=True)
        self._tell(Failed("; ".join(whys)))

    def _tell_ready(self) -> None:
        if self._wanted == "silent":
            self._tell(messages.Ready("silent"))
        elif self._clip_player is not None:
            awake = self._flow.awake if self._stream is not None else bool(self._why)
            why = self._why if self._stream is None else ""
            self._tell(messages.Ready("simpleaudio", awake, why))
        elif self._stream is not None and self._flow.began:
            self._tell(messages.Ready(self._stream.name, self._flow.awake, self._why))

    def _tell(self, told: messages.Ready | Failed) -> None:
        if told != self._told:
            self._told = told
            self._answer(told)

    def _discard(self, now: int) -> None:
        """Play to nobody, so that what comes to grief is told, and nothing waits for ever."""
        frames = min(RATE, (now - self._discarded_ns) * RATE // _SECOND)
        self._discarded_ns = now
        with self._lock:
            if self._mixer.busy and frames:
                self._mixer.block(frames, now)

    def _forgive_stall(self, now: int) -> None:
        if now - self._turned_ns > STARVED_NS // 2 and self._stream is not None:
            # It may have been this process' own.
            self._flow.forgive(now)
        self._turned_ns = now

    def _send_answers(self) -> None:
        while True:
            try:
                self._answer(self._outbox.get_nowait())
            except Empty:
                return


@contextmanager
def server_holding(milliseconds: int) -> Iterator[None]:
    """Ask PulseAudio, or what takes its place, to hold so much of a stream that is opened here.

    simpleaudio's streams, which are opened elsewhere, are not to be held longer than they expect.
    """
    if _LATENCY in os.environ:
        yield
        return
    os.environ[_LATENCY] = str(milliseconds)
    try:
        yield
    finally:
        del os.environ[_LATENCY]


def _absence(name: messages.OutputName, error: ImportError) -> str:
    label = "Qt" if name == "qt" else name
    if isinstance(error, ModuleNotFoundError):
        return f"{label} is not installed"
    return f"{label} can't be loaded ({error})"


def _read(path: Path | None) -> Pcm:
    """A file of a clip or loop. Raises `WavFault`, also where it cannot be read."""
    if path is None:
        return Pcm(b"", RATE)
    try:
        pcm = read_wav(path)
    except OSError as error:
        raise WavFault(f"{path.name}: {error.strerror}") from error
    if (pcm.rate, pcm.channels) != (RATE, 1) or not pcm.frames:
        raise WavFault(f"{path.name} is not 48 kHz mono")
    return pcm

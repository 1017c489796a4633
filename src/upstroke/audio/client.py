"""The parent's end of the engine: says what is to be heard, and keeps a child that plays it.

The caller only ever waits for a lock under which nothing blocks. A thread looks after the child, so
that a window that stalls is no reason to give it up, nor for silence.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeAlias

from upstroke.audio.child_words import in_our_words
from upstroke.audio.engine import messages
from upstroke.audio.ipc.messages import Failed, Opening
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import Child, Limits, Lost, OnAnswer, Started, Supervisor
from upstroke.audio.sound_output import OutputEvent, SoundStatus
from upstroke.audio.system_mixer import PLAYBACK
from upstroke.core.players import PlayerName
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import marked, tr

_SECOND = 1000 * NANOS_PER_MILLI

LIMITS = Limits(
    # A cold start on a slow disk, before it says that it opens the device.
    ready_within=5 * _SECOND,
    # So what hangs is known to within 1.5 s. Sooner, children that wait for a core are killed.
    ping_every=_SECOND // 5,
    pong_within=12 * _SECOND // 10,
    again=_SECOND // 20,
    again_at_most=2 * _SECOND,
    mute=marked("the player did not answer"),
    hung=marked("the player hung"),
    broke=marked("the player broke off"),
)

TICK_S = 0.1
IDLE_TICK_S = 0.25
BUSY_NS: Nanos = 60 * _SECOND
"""So long after the last clip the child is looked after closely."""

LOOKS_FOR_NS: Nanos = 2 * _SECOND
"""A device that is not open by then is told to be missing; it is waited for all the same."""

CLOSES_WITHIN_S = 1.0

LABELS: Mapping[messages.OutputName, str] = {
    "miniaudio": "miniaudio",
    "qt": "Qt",
    "simpleaudio": "simpleaudio",
    "silent": marked("the silent output"),
}
"""As sentences name them."""

LOOKING = marked("Looking for a sound device.")
AS_CHOSEN = marked("Silent, as chosen.")
NO_DEVICE = marked(
    "No sound device found. The session goes on without sound; plug in headphones and it comes "
    "back."
)
NO_RESPONSE = marked(
    "The sound device stopped responding. The session goes on without sound until it comes back."
)
NO_PLAYER = marked("No sound can be played: {reasons}.")

StartEngine: TypeAlias = Callable[[PlayerName, OnAnswer], Child]


def engine_process(
    wanted: PlayerName, on_answer: OnAnswer, environment: Mapping[str, str] | None = None
) -> ChildProcess:
    """Start the engine."""
    module = ("upstroke.audio.engine", "--output", wanted)
    return ChildProcess(module, PLAYBACK, on_answer, environment)


class EngineClient:
    """The `SoundOutput` of the app: real sound, or silence that says why.

    It begins to look for an output at once. A child that died, hung or lost its device is replaced;
    where only silence is to be had, it goes on trying.

    Args:
        wanted: which output.
        start_child: what starts one: a real one, unless given.
        clock: nanoseconds; the one that due times are on.
        tick_s: how often the child is looked after while it plays, in seconds.
    """

    def __init__(
        self,
        wanted: PlayerName,
        *,
        start_child: StartEngine = engine_process,
        clock: Callable[[], Nanos] = time.perf_counter_ns,
        tick_s: float = TICK_S,
    ) -> None:
        self._wanted: PlayerName = wanted
        self._clock = clock
        self._tick_s = tick_s
        self._lock = threading.RLock()
        self._supervisor = Supervisor(partial(start_child, wanted), LIMITS, clock)
        self._events: SimpleQueue[OutputEvent] = SimpleQueue()
        self._status = SoundStatus(None, tr(LOOKING))
        self._looking_ns: Nanos | None = clock()
        self._ready = messages.Ready("silent", awake=False)
        self._awake_ns: Nanos | None = None
        self._ambience: messages.SetAmbience | None = None
        self._unplayed: str | None = None
        self._busy_until_ns: Nanos = 0
        self._closed = False
        self._settled = threading.Event()
        with self._lock:
            self._tick()
        self._thread = threading.Thread(target=self._attend, name="sound", daemon=True)
        self._thread.start()

    def send(self, message: messages.Message) -> None:
        if isinstance(message, messages.Play):
            self._busy_until_ns = self._clock() + BUSY_NS
        with self._lock:
            self._supervisor.send(message)

    def want(self, ambience: messages.SetAmbience | None) -> None:
        with self._lock:
            if ambience == self._ambience:
                return
            if ambience is None or self._ambience is None or self._ambience.path != ambience.path:
                self._unplayed = None
            if ambience is None:
                self._awake_ns = None
            self._ambience = ambience
            self.send(messages.CloseStream() if ambience is None else ambience)

    def awake_ns(self) -> Nanos | None:
        with self._lock:
            return None if self._awake_ns is None else self._clock() - self._awake_ns

    @property
    def ambience_fault(self) -> str | None:
        with self._lock:
            if self._status.output == "silent":
                return self._status.details or None
            lacks = self._ready.why if self._status.output == "simpleaudio" else ""
            return self._unplayed or in_our_words(lacks) or None

    def status(self) -> SoundStatus:
        with self._lock:
            return self._status

    def events(self) -> Sequence[OutputEvent]:
        # What comes meanwhile is for the next time.
        return [self._events.get() for _ in range(self._events.qsize())]

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._supervisor.close()
        self._supervisor.arrived.set()
        self._thread.join(CLOSES_WITHIN_S)

    def settle(self, timeout_s: float) -> SoundStatus:
        """Wait, at most so long, until it is known what plays; that, for who only wants to know."""
        self._settled.wait(timeout_s)
        return self.status()

    def _attend(self) -> None:
        while not self._closed:
            busy = self._supervisor.busy
            self._supervisor.arrived.wait(self._tick_s if busy else IDLE_TICK_S)
            self._supervisor.arrived.clear()
            with self._lock:
                if not self._closed:
                    self._tick()

    def _tick(self) -> None:
        now = self._clock()
        self._supervisor.busy = now < self._busy_until_ns or self._ambience is not None
        for happening in self._supervisor.tick():
            self._take(happening, now)
        if self._looking_ns is not None and now - self._looking_ns > LOOKS_FOR_NS:
            self._become(SoundStatus("silent", tr(NO_RESPONSE), self._status.details))

    def _take(self, happening: Any, now: Nanos) -> None:  # noqa: ANN401 - an answer, or the child's fate
        match happening:
            case Started():
                self._look(now)
                if self._ambience is not None:
                    self._supervisor.send(self._ambience)
            case Opening():
                self._look(now)
            case Lost():
                self._awake_ns = None
                if self._status.output != "silent":
                    self._look(now)
                    self._become(SoundStatus(None, tr(LOOKING), in_our_words(happening.why)))
            case messages.Ready():
                self._is_ready(happening, now)
            case Failed():
                self._looking_ns = self._awake_ns = None
                self._become(_failed(happening))
            case messages.NoAmbience():
                self._unplayed = in_our_words(happening.why)
            case messages.Played() | messages.Unplayed():
                self._events.put(happening)

    def _look(self, now: Nanos) -> None:
        if self._looking_ns is None:
            self._looking_ns = now

    def _is_ready(self, ready: messages.Ready, now: Nanos) -> None:
        self._looking_ns, self._ready = None, ready
        if not ready.awake:
            self._awake_ns = None
        elif self._awake_ns is None:
            self._awake_ns = now
        self._become(_ready(ready, self._wanted))

    def _become(self, status: SoundStatus) -> None:
        if status == self._status:
            return
        self._status = status
        if status.output is not None:
            self._settled.set()
            self._events.put(status)


def _ready(ready: messages.Ready, wanted: PlayerName) -> SoundStatus:
    details = in_our_words(ready.why)
    if ready.output == "silent":
        return SoundStatus("silent", tr(AS_CHOSEN))
    if not details or ready.output == wanted:
        return SoundStatus(ready.output)
    label = tr(LABELS[ready.output])
    why = tr("{output} plays the sound, since {reasons}.", output=label, reasons=details)
    return SoundStatus(ready.output, why, details)


def _failed(failed: Failed) -> SoundStatus:
    details = in_our_words(failed.why)
    why = tr(NO_PLAYER, reasons=details) if failed.lasting else tr(NO_DEVICE)
    return SoundStatus("silent", why, details)

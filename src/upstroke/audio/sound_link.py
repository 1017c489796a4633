"""The parent's end of the sound process: sends clips to it, and keeps one that works.

What to do is decided by `Roster`; here are the real children, the clock and the threads. The
caller only ever waits for a lock under which nothing blocks: each child is started, written to and
read on threads of its own, and listeners are called on one more.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from upstroke.audio.sound_child import Child, OnAnswer, ProcessChild
from upstroke.audio.sound_orders import Kill, Leave, Order, Send, Start, TellReplaced
from upstroke.audio.sound_output import SoundListener, SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import (
    Answer,
    Forget,
    Hush,
    Message,
    OutputName,
    Play,
    Played,
    Prove,
    Regain,
    Trouble,
)
from upstroke.audio.sound_roster import Roster
from upstroke.core.units import Decibels, Nanos

log = logging.getLogger(__name__)

TICK_S = 0.1
IDLE_TICKS = 2.5
"""So many times less often while nothing was played lately."""
BUSY_NS: Nanos = 60_000_000_000
"""So long after the last clip the children are looked after closely."""

CLOSES_WITHIN_S = 1.0

StartChild: TypeAlias = Callable[[OutputName, OnAnswer], Child]
_Call: TypeAlias = Callable[[SoundListener], None]


class SoundLink:
    """The `SoundOutput` of the app: real sound, or silence that says why.

    It begins to look for an output at once, and calls `on_replaced` when it has one. From then on
    a child that died, hung or lost its device is replaced, with another `on_replaced`; and where
    only silence was to be had, real outputs are tried again now and then.

    Args:
        wanted: "auto" tries simpleaudio, then Qt, then silence, 2 s each; any other that one, and
            then silence.
        listener: told what becomes of the sounds, on a thread of this link.
        start_child: what starts one: a real one, unless given.
        clock: nanoseconds; the one that due times are on.
        tick_s: how often the children are looked after while they play, in seconds.
    """

    def __init__(
        self,
        wanted: Wanted,
        listener: SoundListener,
        *,
        start_child: StartChild = ProcessChild,
        clock: Callable[[], Nanos] = time.perf_counter_ns,
        tick_s: float = TICK_S,
    ) -> None:
        self._listener = listener
        self._start_child = start_child
        self._clock = clock
        self._tick_s = self._wait_s = tick_s
        self._busy_until_ns: Nanos = 0
        self._lock = threading.RLock()
        self._roster = Roster(wanted)
        self._children: dict[int, Child] = {}
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()
        self._closed = False
        self._settled = threading.Event()
        with self._lock:
            self._roster.open(clock())
            self._obey()
        self._thread = threading.Thread(target=self._attend, name="sound", daemon=True)
        self._thread.start()

    def play(self, clip_id: int, path: Path, due_ns: Nanos, gain: Decibels) -> None:
        self._busy_until_ns = self._clock() + BUSY_NS
        self._send(Play(clip_id, path, due_ns, gain))

    def forget(self) -> None:
        self._send(Forget())

    def regain(self, clip_id: int, gain: Decibels | None) -> None:
        self._send(Regain(clip_id, gain))

    def hush(self) -> None:
        self._send(Hush())

    def prove(self) -> None:
        self._send(Prove())

    def status(self) -> SoundStatus:
        with self._lock:
            return self._roster.status

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._roster.close()
            self._obey()
        self._calls.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(CLOSES_WITHIN_S)

    def settle(self, timeout_s: float) -> SoundStatus:
        """Wait, at most so long, until the first search is over; what plays then.

        For those who only want to know what there is; a player listens instead.
        """
        self._settled.wait(timeout_s)
        return self.status()

    def _send(self, message: Message) -> None:
        with self._lock:
            current = self._roster.current
            if current is not None:
                self._children[current].send(message)

    def _obey(self) -> None:
        """Do what the roster orders; the lock is held."""
        for order in self._roster.orders():
            self._obey_one(order)

    def _obey_one(self, order: Order) -> None:
        match order:
            case Start():
                heard = partial(self._heard, order.child)
                self._children[order.child] = self._start_child(order.output, heard)
            case Kill():
                # One that ended by itself is not here any more.
                if child := self._children.pop(order.child, None):
                    child.kill()
            case Leave():
                if child := self._children.pop(order.child, None):
                    child.close()
            case Send():
                self._children[order.child].send(order.message)
            case TellReplaced():
                self._calls.put(partial(_tell_replaced, status=order.status))
                self._settled.set()

    def _heard(self, number: int, answer: Answer | None) -> None:
        with self._lock:
            if answer is None:
                self._children.pop(number, None)
                self._roster.ended(number, self._clock())
            elif isinstance(answer, Played | Trouble):
                if number == self._roster.current:
                    self._calls.put(partial(_tell, answer=answer))
            else:
                self._roster.answered(number, answer, self._clock())
            self._obey()

    def _attend(self) -> None:
        """The link's own thread: tells the listener, and lets the roster see time pass."""
        while not self._closed:
            try:
                call = self._calls.get(timeout=self._wait_s)
            except Empty:
                call = None
            if call is not None and not self._closed:
                self._tell_listener(call)
            with self._lock:
                self._look_after(self._clock())

    def _look_after(self, now: Nanos) -> None:
        busy = now < self._busy_until_ns
        self._wait_s = self._tick_s * (1 if busy else IDLE_TICKS)
        self._roster.tick(now, close=busy)
        self._obey()

    def _tell_listener(self, call: _Call) -> None:
        try:
            call(self._listener)
        except Exception:
            # Its fault must not be the end of the sound.
            log.exception("a sound listener failed")


def _tell(listener: SoundListener, answer: Played | Trouble) -> None:
    if isinstance(answer, Played):
        listener.on_played(answer.clip_id, answer.late_ms)
    else:
        listener.on_trouble(answer.clip_id, answer.why)


def _tell_replaced(listener: SoundListener, status: SoundStatus) -> None:
    listener.on_replaced(status)

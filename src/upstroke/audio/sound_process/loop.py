"""The loop of outputs that need none of their own: wait for what is due or for a message."""

from __future__ import annotations

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Protocol

from upstroke.audio.sound_process.protocol import RAMPED_NS, Hush, Message

QUIET_NS = 20_000_000
"""Before a due moment no message is taken in, since preparing a long clip takes some ms; and this
stretch is slept, because waiting for a message is only as exact as 16 ms on Windows."""

_FADING_TURN_S = 0.01


class Turning(Protocol):
    """What a loop turns: the performer."""

    def receive(self, message: Message) -> None:
        """Take in what the parent said."""

    def turn(self) -> int:
        """Do what is due; returns when to be called again at the latest, in nanoseconds."""

    def sounds(self) -> bool:
        """Whether anything that was begun may still be heard."""


class Loop(Protocol):
    """The event loop that suits an output."""

    def post(self, message: Message | None) -> None:
        """Hand over what the parent said, from any thread; None: it will say no more."""

    def run(self, performer: Turning) -> None:
        """Turn until the parent says no more, and what sounds has faded. Raises `OutputFault`."""


class WaitingLoop:
    """A `Loop` on a plain thread."""

    def __init__(
        self,
        clock: Callable[[], int] = time.perf_counter_ns,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._inbox: SimpleQueue[Message | None] = SimpleQueue()

    def post(self, message: Message | None) -> None:
        self._inbox.put(message)

    def run(self, performer: Turning) -> None:
        while True:
            wait_ns = performer.turn() - self._clock()
            if wait_ns <= QUIET_NS:
                self._sleep(max(0, wait_ns) / 1e9)
                continue
            try:
                message = self._inbox.get(timeout=(wait_ns - QUIET_NS) / 1e9)
            except Empty:
                continue
            if message is None:
                self._fade_out(performer)
                return
            performer.receive(message)

    def _fade_out(self, performer: Turning) -> None:
        performer.receive(Hush())
        until_ns = self._clock() + RAMPED_NS
        while performer.sounds() and self._clock() < until_ns:
            self._sleep(_FADING_TURN_S)

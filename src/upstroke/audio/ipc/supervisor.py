"""Keeps a child process going: started, pinged, given up, and started again after a pause.

Pure but for the queue that the child's thread puts its answers into: whoever holds a supervisor
calls `tick` a few times a second, and is told there what happened. A child that breaks off or
hangs is followed by another, after a pause that doubles each time until one has worked for a while.
One that says that it is opening a device may be kept waiting by that for as long as it takes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Protocol, TypeAlias

from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import tr

STALL_NS: Nanos = 500 * NANOS_PER_MILLI
"""A longer gap between two ticks was the caller's, and is not held against the child."""

WORKS_NS: Nanos = 3_000 * NANOS_PER_MILLI
"""After so long a child was a good one: the next pause is the shortest again."""

OnAnswer: TypeAlias = Callable[[Any], None]
"""Called on the child's thread with each answer, and with None when there will be no more."""


class Child(Protocol):
    """A process that is spoken to. No method blocks or raises."""

    def send(self, message: Any) -> None:  # noqa: ANN401 - any dataclass
        """Write to it, sooner or later."""

    def close(self) -> None:
        """Say no more to it: it ends in its own manner."""

    def kill(self) -> None:
        """End it at once."""


StartChild: TypeAlias = Callable[[OnAnswer], Child]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a child may take for what, in nanoseconds, and how its faults are told.

    Args:
        ready_within: from its start to its first answer.
        ping_every: between an answered ping and the next.
        pong_within: for the answer.
        again: the first pause before another is started; each next one is twice as long, up to
            `again_at_most`.
        mute, hung, broke: clauses that say that it did not answer in time, or ended.
    """

    ready_within: Nanos
    ping_every: Nanos
    pong_within: Nanos
    again: Nanos
    again_at_most: Nanos
    mute: str
    hung: str
    broke: str


@dataclass(frozen=True, slots=True)
class Started:
    """There is a new child, which knows nothing yet."""


@dataclass(frozen=True, slots=True)
class Lost:
    """There is none any more; `why`: a clause, in the words of the child if it told."""

    why: str


@dataclass(slots=True)
class _Living:
    """`ping_ns`: when to ping next or, once asked, when that was."""

    number: int
    child: Child
    since_ns: Nanos
    ping_ns: Nanos
    answered: bool = False
    opening: bool = False
    asked: bool = False
    why: str = ""


class Supervisor:
    """Keeps one child for as long as it is wanted; for one thread. Nothing blocks or raises.

    Args:
        start_child: starts one, given who is told its answers.
        limits: how long it may take for what.
        clock: nanoseconds.
    """

    def __init__(self, start_child: StartChild, limits: Limits, clock: Callable[[], Nanos]) -> None:
        self._start_child = start_child
        self._limits = limits
        self._clock = clock
        self._answers: SimpleQueue[tuple[int, Any]] = SimpleQueue()
        self._living: _Living | None = None
        self._started = 0
        self._pause_ns = limits.again
        self._again_ns: Nanos = 0
        self._hopeless = False
        self._ticked_ns = clock()
        self.busy = True
        """Whether the child is pinged as often as the limits say, or five times less often."""
        self.arrived = threading.Event()
        """Set when a child has answered, on its thread."""

    def send(self, message: Any) -> None:  # noqa: ANN401 - any dataclass
        """Say something to the child, if there is one."""
        if self._living is not None:
            self._living.child.send(message)

    def tick(self) -> Iterator[Any]:
        """Start, watch or give up a child; yields what happened: answers, `Started` and `Lost`."""
        now = self._clock()
        self._forgive_stall(now)
        yield from self._heard(now)
        if self._living is not None:
            yield from self._watch(self._living, now)
        if self._living is None and now >= self._again_ns and not self._hopeless:
            self._start(now)
            yield Started()

    def close(self, *, kill: bool = False) -> None:
        """Let the child end in its own manner, or at once; the next tick starts another."""
        if self._living is not None:
            if kill:
                self._living.child.kill()
            else:
                self._living.child.close()
        self._living = None
        self._hopeless = False
        self._again_ns, self._pause_ns = 0, self._limits.again

    def _start(self, now: Nanos) -> None:
        self._started += 1
        number = self._started

        def on_answer(answer: object) -> None:
            self._answers.put((number, answer))
            self.arrived.set()

        self._living = _Living(number, self._start_child(on_answer), now, now)

    def _heard(self, now: Nanos) -> Iterator[Any]:
        while True:
            try:
                number, answer = self._answers.get_nowait()
            except Empty:
                return
            if self._living is not None and self._living.number == number:
                yield from self._take(self._living, answer, now)

    def _take(self, living: _Living, answer: object, now: Nanos) -> Iterator[Any]:
        if answer is None:
            yield self._lose(living, living.why or tr(self._limits.broke), now)
            return
        living.opening = isinstance(answer, Opening)
        if isinstance(answer, Failed):
            living.why = answer.why
            self._hopeless = answer.lasting
        if isinstance(answer, Pong) or not living.answered:
            living.answered, living.asked = True, False
            living.ping_ns = now + self._limits.ping_every * (1 if self.busy else 5)
        yield answer

    def _watch(self, living: _Living, now: Nanos) -> Iterator[Lost]:
        if living.opening:
            living.asked, living.ping_ns = False, now
        elif not living.answered:
            if now - living.since_ns > self._limits.ready_within:
                yield self._lose(living, tr(self._limits.mute), now)
        elif living.asked:
            if now - living.ping_ns > self._limits.pong_within:
                yield self._lose(living, tr(self._limits.hung), now)
        elif now >= living.ping_ns:
            living.asked, living.ping_ns = True, now
            living.child.send(Ping(living.number))

    def _lose(self, living: _Living, why: str, now: Nanos) -> Lost:
        living.child.kill()
        self._living = None
        if now - living.since_ns > WORKS_NS:
            self._pause_ns = self._limits.again
        self._again_ns = now + self._pause_ns
        self._pause_ns = min(2 * self._pause_ns, self._limits.again_at_most)
        return Lost(why)

    def _forgive_stall(self, now: Nanos) -> None:
        gap, self._ticked_ns = now - self._ticked_ns, now
        if gap > STALL_NS and self._living is not None:
            self._living.since_ns += gap
            self._living.ping_ns += gap

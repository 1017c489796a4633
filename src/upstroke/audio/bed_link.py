"""The parent's end of the bed: tells a child what is wanted of it, and keeps one that works.

Whoever holds it says again and again what the bed should be now; the difference to what the child
was told last is sent. A child that died, hung or lost its device is replaced and told everything.
All is done in `want`, on the caller's thread: what the children say waits in a queue until then.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from upstroke.audio.bed_child import BedChild, BedProcessChild, OnAnswer
from upstroke.audio.child_words import in_our_words
from upstroke.audio.sound_process.bed_protocol import (
    Answer,
    Curve,
    End,
    GoOn,
    Hold,
    Lost,
    Message,
    Play,
    Playing,
    Volume,
)
from upstroke.audio.sound_process.protocol import Ping, Pong
from upstroke.core.bed import SILENT, BedPoint
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Nanos
from upstroke.texts import tr

_SECOND = 1000 * NANOS_PER_MILLI

READY_WITHIN_NS: Nanos = 5 * _SECOND
"""A cold start of Qt on a slow disk takes 2 s."""
PING_EVERY_NS: Nanos = _SECOND
PONG_WITHIN_NS: Nanos = _SECOND

STALL_NS: Nanos = _SECOND // 2
"""A longer gap between two calls was the caller's, and is not held against the child."""

AGAIN_NS: Nanos = _SECOND
AGAIN_AT_MOST_NS: Nanos = 16 * _SECOND
"""The pause before another child: twice as long each time, up to this."""
WORKS_NS: Nanos = 10 * _SECOND
"""A child that has played for so long was a good one: the next pause is the shortest again."""

StartBed: TypeAlias = Callable[[OnAnswer], BedChild]


@dataclass(frozen=True, slots=True)
class WantedBed:
    """What is to be heard: a loop along a curve. `origin`: instant of position 0, None: held.

    No path is no sound, on a stream that is open; no volume is muted.
    """

    path: Path | None
    points: tuple[BedPoint, ...]
    origin: Nanos | None
    volume: Decibels | None


OPEN = WantedBed(None, (BedPoint(0, SILENT),), None, None)
"""Nothing to be heard, but the stream open, so that no other sound finds the device asleep."""


@dataclass(slots=True)
class _Living:
    """A child, and what it knows. `ping_ns`: when to ping next or, once asked, when that was."""

    number: int
    child: BedChild
    told: WantedBed
    started_ns: Nanos
    ready_ns: Nanos | None = None
    ping_ns: Nanos = 0
    asked: bool = False


class BedLink:
    """Keeps a child for as long as a bed is wanted; for one thread. Nothing blocks or raises.

    Args:
        start_child: what starts one: a real one, unless given.
        clock: nanoseconds, the one that origins are on.
    """

    def __init__(
        self,
        start_child: StartBed = BedProcessChild,
        clock: Callable[[], Nanos] = time.perf_counter_ns,
    ) -> None:
        self._start_child = start_child
        self._clock = clock
        self._answers: SimpleQueue[tuple[int, Answer | None]] = SimpleQueue()
        self._living: _Living | None = None
        self._leaving: dict[int, BedChild] = {}
        self._started = 0
        self._wanted: WantedBed | None = None
        self._why: str | None = None
        self._broke = False
        self._hopeless: dict[Path | None, str] = {}
        self._pause_ns = AGAIN_NS
        self._again_ns: Nanos = 0
        self._called_ns: Nanos = clock()

    @property
    def why(self) -> str | None:
        """A clause that says why what is wanted cannot be heard, while it cannot."""
        hopeless = self._hopeless.get(self._wanted.path) if self._wanted is not None else None
        return hopeless or self._why

    def broke(self) -> bool:
        """Whether a stream that was open has come to grief since this was last asked."""
        broke, self._broke = self._broke, False
        return broke

    def flows_ns(self) -> Nanos | None:
        """For how long the stream has been open; None: it is not."""
        ready = self._living.ready_ns if self._living is not None else None
        return None if ready is None else self._clock() - ready

    def want(self, wanted: WantedBed | None) -> None:
        """See to it that this is heard, None: nothing. To be called a few times a second."""
        now, self._wanted = self._clock(), wanted
        self._forgive_stall(now)
        self._listen(now)
        if self._living is not None:
            self._watch(self._living, now)
        if wanted is not None and wanted.path in self._hopeless:
            wanted = OPEN
        if wanted is None:
            self._end()
        elif self._living is not None:
            self._tell(self._living, wanted)
        elif now >= self._again_ns and wanted.path not in self._hopeless:
            self._start(wanted, now)

    def hurry(self) -> None:
        """Try again at once what could not be had: the machine's sound is said to be back."""
        self._again_ns, self._pause_ns = 0, AGAIN_NS

    def close(self) -> None:
        """Let what sounds fade out, and end."""
        for child in self._leaving.values():
            child.close()
        self._leaving.clear()
        if self._living is not None:
            self._living.child.close()
            self._living = None

    def _start(self, wanted: WantedBed, now: Nanos) -> None:
        self._started += 1
        child = self._start_child(partial(self._heard, self._started))
        self._living = _Living(self._started, child, wanted, now)
        child.send(Play(wanted.path, wanted.points, wanted.origin, wanted.volume))

    def _heard(self, number: int, answer: Answer | None) -> None:
        # On the child's thread.
        self._answers.put((number, answer))

    def _listen(self, now: Nanos) -> None:
        for number, answer in self._said():
            if answer is None:
                self._leaving.pop(number, None)
            if self._living is not None and self._living.number == number:
                self._hear(self._living, answer, now)

    def _said(self) -> Iterator[tuple[int, Answer | None]]:
        while True:
            try:
                yield self._answers.get_nowait()
            except Empty:
                return

    def _hear(self, living: _Living, answer: Answer | None, now: Nanos) -> None:
        match answer:
            case Playing():
                living.ready_ns, living.ping_ns = now, now + PING_EVERY_NS
                self._why = None
            case Pong():
                living.asked, living.ping_ns = False, now + PING_EVERY_NS
            case Lost():
                if answer.lasting:
                    self._hopeless[living.told.path] = in_our_words(answer.why)
                self._lose(living, in_our_words(answer.why), now)
            case None:
                self._lose(living, tr("its player broke off"), now)

    def _watch(self, living: _Living, now: Nanos) -> None:
        if living.ready_ns is None:
            if now - living.started_ns > READY_WITHIN_NS:
                self._lose(living, tr("its player did not answer"), now)
        elif living.asked:
            if now - living.ping_ns > PONG_WITHIN_NS:
                self._lose(living, tr("its player hung"), now)
        elif now >= living.ping_ns:
            living.asked, living.ping_ns = True, now
            living.child.send(Ping(living.number))

    def _lose(self, living: _Living, why: str, now: Nanos) -> None:
        living.child.kill()
        self._living, self._why = None, why
        self._broke = self._broke or living.ready_ns is not None
        if living.ready_ns is not None and now - living.ready_ns > WORKS_NS:
            self._pause_ns = AGAIN_NS
        self._again_ns = now + self._pause_ns
        self._pause_ns = min(2 * self._pause_ns, AGAIN_AT_MOST_NS)

    def _end(self) -> None:
        self._why = None
        self._hopeless.clear()
        self.hurry()
        if self._living is not None:
            self._living.child.send(End())
            self._leaving[self._living.number] = self._living.child
            self._living = None

    def _tell(self, living: _Living, wanted: WantedBed) -> None:
        if wanted.path is None:
            # What sounded fades out, and is there when it is wanted again.
            wanted = replace(living.told, origin=None)
        for message in bed_messages(living.told, wanted):
            living.child.send(message)
        living.told = wanted

    def _forgive_stall(self, now: Nanos) -> None:
        gap, self._called_ns = now - self._called_ns, now
        if gap > STALL_NS and self._living is not None:
            self._living.started_ns += gap
            self._living.ping_ns += gap


def bed_messages(told: WantedBed, wanted: WantedBed) -> Iterator[Message]:
    """What a child is to be told that knew one, and is to know the other."""
    if wanted.path != told.path:
        yield Play(wanted.path, wanted.points, wanted.origin, wanted.volume)
        return
    if wanted.points is not told.points:
        yield Curve(wanted.points)
    if wanted.origin != told.origin:
        yield Hold() if wanted.origin is None else GoOn(wanted.origin)
    if wanted.volume != told.volume:
        yield Volume(wanted.volume)

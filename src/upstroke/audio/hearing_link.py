"""Somebody who listens for as long as that is wanted, whatever becomes of the process that does.

Theory of operation. `want` is called at every tick with all that there is to be known: whether to
listen at all, when to be deaf, how readily to believe, and what ambience is playing. A child is
started and told that; from then on it is told what has changed. One that breaks off or hangs is
followed by another, after a pause that grows each time; one that says that it is of no use to try
again is not, until it has not been wanted for a while. Wanted no more it is killed at once: no
sample outlives the wish.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from queue import Empty, SimpleQueue
from typing import TypeAlias

from upstroke.audio.bed_link import OPEN, WantedBed, bed_messages
from upstroke.audio.child_words import in_our_words
from upstroke.audio.hearing.protocol import (
    Answer,
    Deaf,
    Failed,
    Heard,
    Listening,
    Loudness,
    Strain,
    Times,
)
from upstroke.audio.hearing_child import HearingChild, HearingProcessChild, OnAnswer
from upstroke.audio.sound_process.protocol import Ping, Pong
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Nanos
from upstroke.texts import tr

_SECOND = 1000 * NANOS_PER_MILLI

READY_WITHIN_NS: Nanos = 10 * _SECOND
"""A cold start of Qt, numpy and the recogniser's model on a slow disk takes 4 s."""

PING_EVERY_NS: Nanos = 2 * _SECOND
PONG_WITHIN_NS: Nanos = 3 * _SECOND

STALL_NS: Nanos = _SECOND // 2
"""A longer gap between two calls was the caller's, and is not held against the child."""

AGAIN_NS: Nanos = 2 * _SECOND
AGAIN_AT_MOST_NS: Nanos = 16 * _SECOND
"""The pause before another child: twice as long each time, up to this."""

StartHearing: TypeAlias = Callable[[OnAnswer], HearingChild]


@dataclass(frozen=True, slots=True)
class WantedHearing:
    """How to listen: deaf at these times, as readily as this, and with this ambience playing."""

    deaf: Times = ()
    strain: float = 0.0
    bed: WantedBed | None = None


@dataclass(frozen=True, slots=True)
class HearingStatus:
    """How it stands. `microphone`: its name while it is listened with; `why`: a clause, if not."""

    wanted: bool = False
    microphone: str | None = None
    why: str | None = None
    loudness: Decibels | None = None

    @property
    def listening(self) -> bool:
        """Whether samples come in."""
        return self.microphone is not None


@dataclass(slots=True)
class _Living:
    """A child, and what it knows. `ping_ns`: when to ping next or, once asked, when that was."""

    number: int
    child: HearingChild
    told: WantedHearing
    since_ns: Nanos
    microphone: str | None = None
    loudness: Decibels | None = None
    ping_ns: Nanos = 0
    asked: bool = False


class HearingLink:
    """Keeps a child for as long as it is wanted; for one thread. Nothing blocks or raises.

    Args:
        start_child: what starts one: a real one, unless given.
        clock: nanoseconds.
    """

    def __init__(
        self,
        start_child: StartHearing = HearingProcessChild,
        clock: Callable[[], Nanos] = time.perf_counter_ns,
    ) -> None:
        self._start_child = start_child
        self._clock = clock
        self._answers: SimpleQueue[tuple[int, Answer | None]] = SimpleQueue()
        self._living: _Living | None = None
        self._heard: list[Heard] = []
        self._started = 0
        self._wanted = False
        self._why: str | None = None
        self._lasting = False
        self._pause_ns = AGAIN_NS
        self._again_ns: Nanos = 0
        self._called_ns: Nanos = clock()

    @property
    def status(self) -> HearingStatus:
        """How it stands, as of the last call."""
        living = self._living
        if living is None or living.microphone is None:
            return HearingStatus(self._wanted, why=self._why)
        return HearingStatus(self._wanted, living.microphone, None, living.loudness)

    def want(self, wanted: WantedHearing | None) -> None:
        """Listen like this, None: not at all. To be called a few times a second."""
        now, self._wanted = self._clock(), wanted is not None
        self._forgive_stall(now)
        self._listen(now)
        if wanted is None:
            self.close()
            return
        if self._living is not None:
            self._watch(self._living, now)
        if self._living is not None:
            self._tell(self._living, wanted)
        elif now >= self._again_ns and not self._lasting:
            self._start(wanted, now)

    def heard(self) -> tuple[Heard, ...]:
        """What was heard since the last call."""
        heard, self._heard = tuple(self._heard), []
        return heard

    def close(self) -> None:
        """Listen no more, and forget what was wrong."""
        if self._living is not None:
            self._living.child.kill()
            self._living = None
        self._heard.clear()
        self._why, self._lasting = None, False
        self._again_ns, self._pause_ns = 0, AGAIN_NS

    def _start(self, wanted: WantedHearing, now: Nanos) -> None:
        self._started += 1
        child = self._start_child(partial(self._said, self._started))
        self._living = _Living(self._started, child, WantedHearing(), now)
        self._tell(self._living, wanted)

    def _said(self, number: int, answer: Answer | None) -> None:
        # On the child's thread.
        self._answers.put((number, answer))

    def _listen(self, now: Nanos) -> None:
        for number, answer in self._arrived():
            if self._living is not None and self._living.number == number:
                self._take(self._living, answer, now)

    def _arrived(self) -> Iterator[tuple[int, Answer | None]]:
        while True:
            try:
                yield self._answers.get_nowait()
            except Empty:
                return

    def _take(self, living: _Living, answer: Answer | None, now: Nanos) -> None:
        match answer:
            case Listening():
                living.microphone, living.ping_ns = answer.microphone, now + PING_EVERY_NS
                self._why, self._pause_ns = None, AGAIN_NS
            case Heard():
                self._heard.append(answer)
            case Loudness():
                living.loudness = answer.decibels
            case Pong():
                living.asked, living.ping_ns = False, now + PING_EVERY_NS
            case Failed():
                self._lasting = answer.lasting
                self._lose(living, in_our_words(answer.why), now)
            case None:
                self._lose(living, tr("the listener broke off"), now)

    def _watch(self, living: _Living, now: Nanos) -> None:
        if living.microphone is None:
            if now - living.since_ns > READY_WITHIN_NS:
                self._lose(living, tr("the microphone did not answer"), now)
        elif living.asked:
            if now - living.ping_ns > PONG_WITHIN_NS:
                self._lose(living, tr("the listener hung"), now)
        elif now >= living.ping_ns:
            living.asked, living.ping_ns = True, now
            living.child.send(Ping(living.number))

    def _lose(self, living: _Living, why: str, now: Nanos) -> None:
        living.child.kill()
        self._living, self._why = None, why
        self._again_ns = now + self._pause_ns
        self._pause_ns = min(2 * self._pause_ns, AGAIN_AT_MOST_NS)

    def _tell(self, living: _Living, wanted: WantedHearing) -> None:
        if wanted.deaf != living.told.deaf:
            living.child.send(Deaf(wanted.deaf))
        if wanted.strain != living.told.strain:
            living.child.send(Strain(wanted.strain))
        before, bed = living.told.bed or OPEN, wanted.bed or OPEN
        if bed.path is None:
            # What sounded fades out.
            bed = replace(before, origin=None)
        for message in bed_messages(before, bed):
            living.child.send_bed(message)
        living.told = replace(wanted, bed=bed)

    def _forgive_stall(self, now: Nanos) -> None:
        gap, self._called_ns = now - self._called_ns, now
        if gap > STALL_NS and self._living is not None:
            self._living.since_ns += gap
            self._living.ping_ns += gap

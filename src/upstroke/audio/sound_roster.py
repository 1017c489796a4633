"""Which sound process plays and which stands by. Pure: no process, thread or clock.

Theory of operation. There are at most three children at a time:

    candidate   started, not yet ready; the outputs wanted are tried one after another, and
                silence last
    scouts      candidates that could not be had at once: each goes on trying by itself. While
                nothing can be heard there is one for every output that may still come
    current     the one that plays
    spare       of the same output and ready: if the current one breaks off, it is current at once

Every entry point is told what happened and when, and leaves orders for whoever holds the real
children. A child that breaks off is followed by its spare. One that hangs, or says that its output
is lost, takes the spare with it: the fault lies in the machine's sound, so the search begins anew.
A scout that is ready plays, and the others go.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from upstroke.audio.child_words import in_our_words
from upstroke.audio.sound_orders import Kill, Leave, Order, Send, Start, TellReplaced
from upstroke.audio.sound_output import SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import (
    Answer,
    Failed,
    OutputName,
    Ping,
    Pong,
    Prove,
    Ready,
)
from upstroke.audio.sound_scouts import Scout, Scouts
from upstroke.audio.sound_search import Search, label
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import tr

_SECOND = 1000 * NANOS_PER_MILLI

READY_WITHIN_NS: Nanos = 2 * _SECOND
PING_EVERY_NS: Nanos = _SECOND // 5
IDLE_PING_EVERY_NS: Nanos = _SECOND
PONG_WITHIN_NS: Nanos = 6 * _SECOND // 10
"""So what hangs while clips are played is known to within a second: 0.2 + 0.6 and a tick."""
SPARE_AGAIN_NS: Nanos = 10 * _SECOND
"""A spare that could not be had is not missed until something breaks off."""

STALL_NS: Nanos = _SECOND // 2
"""A longer gap between two ticks was the parent's, and is not held against its children."""


@dataclass(slots=True)
class _Child:
    number: int
    output: OutputName
    started_ns: Nanos
    ready: bool = False
    ping_ns: Nanos = 0
    """When it was pinged or, that being answered, when it last answered."""
    asked: bool = False


class Roster:
    """Gives orders; see the theory of operation.

    Args:
        wanted: which outputs to try.
    """

    def __init__(self, wanted: Wanted) -> None:
        self._search = Search(wanted)
        self._orders: list[Order] = []
        self._started = 0
        self._candidate: _Child | None = None
        self._scouts = Scouts(self._search)
        self._current: _Child | None = None
        self._spare: _Child | None = None
        self._spare_ns: Nanos = 0
        self._ticked_ns: Nanos = 0
        self._ping_every_ns = PING_EVERY_NS

    def orders(self) -> list[Order]:
        """What to do now, in this order; each is given once."""
        orders, self._orders = self._orders, []
        return orders

    @property
    def current(self) -> int | None:
        """The child that plays; None while there is none."""
        return self._current.number if self._current else None

    @property
    def status(self) -> SoundStatus:
        """What plays now."""
        if self._current is not None:
            return self._search.status(self._current.output)
        return self._search.status(None if self._candidate else "silent")

    def open(self, now: Nanos) -> None:
        """Begin to look for an output."""
        self._ticked_ns = now
        self._look(now)

    def close(self) -> None:
        """End all children, the one that plays in its own time."""
        for child in self._children():
            leaves = child is self._current
            self._orders.append(Leave(child.number) if leaves else Kill(child.number))
        self._kill(self._scouts.recall())
        self._candidate = self._current = self._spare = None

    def answered(self, number: int, answer: Answer, now: Nanos) -> None:
        """A child said something. What it says of clips is not for here."""
        if number in self._scouts:
            self._reported(number, answer, now)
            return
        child = self._child(number)
        if child is None:
            return
        match answer:
            case Ready():
                self._greet(child, now)
            case Failed() if not answer.lasting:
                self._give_up(child, in_our_words(answer.why), now)
            case Failed():
                self._drop(child, in_our_words(answer.why), now, lasting=True)
            case Pong():
                child.asked = False
                child.ping_ns = now
            case _:
                pass

    def ended(self, number: int, now: Nanos) -> None:
        """A child is no more."""
        if number in self._scouts:
            self._scouts.ended(number, now)
            return
        child = self._child(number)
        if child is None:
            return
        if child is not self._current or self._search.broke(child.output, now):
            self._drop(child, tr("{output} broke off", output=label(child.output)), now)
            return
        self._follow(child.output, now)
        if self._current is not None:
            self._tell()

    def tick(self, now: Nanos, *, close: bool = True) -> None:
        """Time has passed; to be called a few times a second. `close`: look closely."""
        self._ping_every_ns = PING_EVERY_NS if close else IDLE_PING_EVERY_NS
        self._forgive_stall(now)
        for child in self._children():
            # Dropping one may have taken another with it.
            if self._child(child.number) is child:
                self._watch(child, now)
        if self._candidate is not None:
            return
        if self._current is None or self._current.output == "silent":
            self._look_out(now)
        elif self._spare is None and now >= self._spare_ns:
            self._spare = self._start(self._current.output, now)

    def _look(self, now: Nanos) -> None:
        self._search.begin(now, silence=self._current is None)
        for output in self._scouts.outputs:
            self._search.skip(output)
        self._try_next(now)

    def _look_out(self, now: Nanos) -> None:
        """Nothing can be heard: see that every output that may come is looked for."""
        if scout := self._scouts.waited(now):
            self._take(_ready(scout, now), now)
            return
        for output in self._search.missing(self._scouts.outputs, now):
            self._scouts.send(self._start(output, now).number, output)

    def _reported(self, number: int, answer: Answer, now: Nanos) -> None:
        """A scout said something."""
        if isinstance(answer, Ready):
            if scout := self._scouts.ready(number, now):
                self._take(_ready(scout, now), now)
        elif isinstance(answer, Failed):
            self._scouts.refused(number, in_our_words(answer.why), lasting=answer.lasting)
            if answer.lasting:
                self._orders.append(Kill(number))

    def _try_next(self, now: Nanos) -> None:
        output = self._search.next()
        if output is not None:
            self._candidate = self._start(output, now)
            return
        if self._current is None:
            self._tell()

    def _greet(self, child: _Child, now: Nanos) -> None:
        child.ready = True
        child.ping_ns = now
        if child is self._candidate:
            self._candidate = None
            self._take(child, now)

    def _take(self, child: _Child, now: Nanos) -> None:
        """It plays from now on; if it can be heard, nothing else is looked for."""
        gone = [other.number for other in (self._current, self._candidate) if other]
        if child.output != "silent":
            gone += self._scouts.recall()
        self._kill(number for number in gone if number != child.number)
        self._current, self._candidate = child, None
        self._spare_ns = now
        self._search.found(child.output, now)
        self._tell()

    def _follow(self, output: OutputName, now: Nanos) -> None:
        """The current child is gone, its output is not."""
        spare, self._spare, self._current = self._spare, None, None
        self._spare_ns = now
        if spare is None:
            self._look(now)
        elif spare.ready:
            self._current = spare
            # What was the end of the other may have been the device's.
            self._orders.append(Send(spare.number, Prove()))
        else:
            self._candidate = spare
            self._search.begin(now, silence=True)
            self._search.skip(output)

    def _drop(self, child: _Child, why: str, now: Nanos, *, lasting: bool = False) -> None:
        self._orders.append(Kill(child.number))
        if child is self._spare:
            self._spare = None
            self._spare_ns = now + SPARE_AGAIN_NS
            return
        self._search.refused(child.output, why, lasting=lasting)
        if child is self._candidate:
            self._candidate = None
            self._search.rest(child.output, now)
            self._try_next(now)
        else:
            self._search.broke(child.output, now)
            self._lose_output(now)

    def _lose_output(self, now: Nanos) -> None:
        if self._spare is not None:
            self._orders.append(Kill(self._spare.number))
        self._current = self._spare = None
        if self._candidate is None:
            self._look(now)

    def _watch(self, child: _Child, now: Nanos) -> None:
        if not child.ready:
            if now - child.started_ns > READY_WITHIN_NS:
                self._give_up(child, tr("{output} did not answer", output=label(child.output)), now)
        elif child.asked:
            if now - child.ping_ns > PONG_WITHIN_NS:
                self._drop(child, tr("{output} hung", output=label(child.output)), now)
        elif now >= child.ping_ns + self._ping_every_ns:
            child.asked, child.ping_ns = True, now
            self._orders.append(Send(child.number, Ping(child.number)))

    def _give_up(self, child: _Child, why: str, now: Nanos) -> None:
        """A candidate goes on trying by itself: a server that stands still may let it in yet."""
        if child is not self._candidate or child.output == "silent":
            self._drop(child, why, now)
            return
        self._search.refused(child.output, why, lasting=False)
        self._scouts.send(child.number, child.output)
        self._candidate = None
        self._try_next(now)

    def _forgive_stall(self, now: Nanos) -> None:
        gap, self._ticked_ns = now - self._ticked_ns, now
        if gap > STALL_NS:
            for child in self._children():
                child.started_ns += gap
                child.ping_ns += gap

    def _start(self, output: OutputName, now: Nanos) -> _Child:
        self._started += 1
        self._orders.append(Start(self._started, output))
        return _Child(self._started, output, now)

    def _kill(self, numbers: Iterable[int]) -> None:
        self._orders += [Kill(number) for number in numbers]

    def _tell(self) -> None:
        self._orders.append(TellReplaced(self.status))

    def _children(self) -> list[_Child]:
        children = (self._candidate, self._current, self._spare)
        return [child for child in children if child is not None]

    def _child(self, number: int) -> _Child | None:
        return next((child for child in self._children() if child.number == number), None)


def _ready(scout: Scout, now: Nanos) -> _Child:
    return _Child(scout.number, scout.output, now, ready=True, ping_ns=now)

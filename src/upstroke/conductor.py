"""Position to session to changes to performers: the one clock and the one door for commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session, toggle
from upstroke.core.session.progress import Change, Progress, State, StateChanged, Woke
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos

SLEPT: Millis = 10_000
"""Longer than any stall of a living machine: a gap between two ticks beyond it was a sleep."""

NAP: Millis = 2_000
"""The shortest sleep that is told from what clocks are apart by themselves."""


class Performer(Protocol):
    """Whoever makes a session seen or heard. Must not block, and must not raise."""

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """Something changed other than by plain time; `progress` is as of after it."""

    def progressed(self, progress: Progress) -> None:
        """Time has passed; called after every tick, changes or none."""


class Conductor:
    """Reads one clock, advances the session, and hands each change to the performers.

    Not for several threads: whoever ticks also sends. A gap between two ticks that only a sleeping
    machine (or a stopped process) can explain pauses the session where it was before.

    Args:
        session: the run to conduct.
        clock: nanoseconds of a monotonic clock, `time.perf_counter_ns` in the app.
        performers: told in this order.
        asleep: nanoseconds that the machine has slept so far, from any beginning: a clock may stand
            still meanwhile, and then shows no gap.
    """

    def __init__(
        self,
        session: Session,
        clock: Callable[[], Nanos],
        performers: Sequence[Performer] = (),
        asleep: Callable[[], Nanos] = lambda: 0,
    ) -> None:
        self._session = session
        self._clock = clock
        self._asleep = asleep
        self._performers = list(performers)
        self._last = clock()
        self._slept = asleep()
        self._owes_waking = False

    def add(self, performer: Performer) -> None:
        """Tell one more performer from now on."""
        self._performers.append(performer)

    @property
    def state(self) -> State:
        """The session's state as of the last tick or command."""
        return self._session.state

    @property
    def progress(self) -> Progress:
        """The session as of the last tick or command."""
        return self._session.progress(self._last)

    def send(self, command: Command) -> None:
        """Carry out a command now, whoever gave it."""
        now = self._now()
        self._tell(self._session.do(command, now), now)

    def toggle(self) -> None:
        """What one large switch means now: start, pause or go on."""
        verb = toggle(self._session.state)
        self.send(Command(verb))
        if verb is Verb.UNDO:
            # Undo of a stop is a pause, so that nothing talks unasked; but this asks.
            self.send(Command(Verb.RESUME))

    def tick(self) -> Progress:
        """Let time pass up to now. Call it often; how often changes nothing but smoothness."""
        now = self._now()
        return self._tell(self._session.advance(now), now)

    def sleep(self) -> None:
        """The machine is about to sleep: hold the session where it is."""
        self._hold(self._now())

    def wake(self) -> None:
        """The machine is awake again; tells so where its sleep paused the session."""
        self._woken(self._now())

    def _now(self) -> Nanos:
        now, slept = self._clock(), self._asleep()
        gap, sleep = now - self._last, slept - self._slept
        before = self._last
        self._last, self._slept = now, slept
        if gap > SLEPT * NANOS_PER_MILLI or sleep > NAP * NANOS_PER_MILLI:
            self._hold(before)
            self._woken(now)
        return now

    def _hold(self, now: Nanos) -> None:
        changes = self._session.do(Command(Verb.SLEEP), now)
        paused = any(isinstance(one, StateChanged) and one.after is State.PAUSED for one in changes)
        self._owes_waking = self._owes_waking or paused
        self._tell(changes, now)

    def _woken(self, now: Nanos) -> None:
        if self._owes_waking and self._session.progress(now).slept:
            self._tell((Woke(),), now)
        self._owes_waking = False

    def _tell(self, changes: tuple[Change, ...], now: Nanos) -> Progress:
        progress = self._session.progress(now)
        for performer in self._performers:
            if changes:
                performer.changed(changes, progress)
            performer.progressed(progress)
        return progress

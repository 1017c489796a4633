"""What goes along with sessions, one after another, and lives longer than each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.stores import Stores
from upstroke.core.session.progress import Change, Progress, State
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.desktop.power.suspend import LogindSignals, SleepEvent
from upstroke.desktop.power.wake_lock import WakeLock

PAUSED_FOR: Millis = 5 * 60_000
"""A pause that is longer was the end, as far as screen and battery are concerned."""


class Companion(Protocol):
    """Told when a session begins and when it is left. Must not block, and must not raise."""

    def begun(self, run: SessionRunner) -> None:
        """A session is there, and about to start: add performers to it, steer it."""

    def left(self) -> None:
        """It is no more, however it ended."""


class Lock(Protocol):
    """What keeps the machine awake."""

    def want(self, awake: bool) -> None:  # noqa: FBT001 - as the lock has it
        """Keep awake from now on, or let go. Does not block or raise."""

    def close(self) -> None:
        """Let go for good."""


class KeepAwake:
    """While a session runs the screen stays on; some time into a pause it may go off again.

    Args:
        lock: what keeps the machine awake.
        clock: nanoseconds, the conductor's.
        wanted: whether the person wants it, as of now.
    """

    def __init__(
        self, lock: Lock, clock: Callable[[], Nanos], wanted: Callable[[], bool] = lambda: True
    ) -> None:
        self._lock = lock
        self._clock = clock
        self._wanted = wanted
        self._paused_at: Nanos | None = None

    def begun(self, run: SessionRunner) -> None:
        run.add(self)

    def left(self) -> None:
        self._paused_at = None
        self._lock.want(awake=False)

    def close(self) -> None:
        """No session follows."""
        self._lock.close()

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """What has changed is seen in the progress that follows."""

    def progressed(self, progress: Progress) -> None:
        """Holds or lets go, as the session is now."""
        if progress.state is not State.PAUSED:
            self._paused_at = None
        elif self._paused_at is None:
            self._paused_at = self._clock()
        self._lock.want(self._wanted() and self._in_use(progress.state))

    def _in_use(self, state: State) -> bool:
        if self._paused_at is not None:
            return self._clock() - self._paused_at < PAUSED_FOR * NANOS_PER_MILLI
        return state in {State.RUNNING, State.RESUMING}


def open_awake(house: Stores) -> KeepAwake:
    """What keeps this machine awake, as the settings have it."""
    return KeepAwake(WakeLock(), house.clock, lambda: house.keeper.settings.awake)


class Sleeping:
    """Passes sleeps of the machine that are announced on to the session.

    Args:
        signals: who announces sleeps.
    """

    def __init__(self, signals: LogindSignals) -> None:
        self._signals = signals

    def begun(self, run: SessionRunner) -> None:
        self._signals.listen()
        # What was announced before is no concern of this session.
        self._signals.heard()
        run.heed(lambda: self._deliver(run))

    def left(self) -> None:
        """Nothing of it is held."""

    def close(self) -> None:
        """No session follows."""
        self._signals.close()

    def _deliver(self, run: SessionRunner) -> None:
        for nap in self._signals.heard():
            if nap is SleepEvent.COMES:
                run.sleep()
            else:
                run.wake()

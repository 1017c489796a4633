"""Everything of the desktop that goes along with sessions."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from upstroke.app.integrations.covers import StepCovers
from upstroke.app.integrations.media import Media
from upstroke.app.playback.sound import Sound
from upstroke.app.sessions.runner import Companion, SessionRunner
from upstroke.app.stores import Stores
from upstroke.core.session.progress import Progress, State
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.desktop.media.control import BusControl
from upstroke.desktop.media.player import MediaButton
from upstroke.desktop.power.suspend import LogindSignals, SleepEvent, sleep_signals
from upstroke.desktop.power.wake_lock import WakeLock
from upstroke.desktop.session_bus import bus_address
from upstroke.files.places import picture_file

PAUSED_FOR: Millis = 5 * 60_000
"""A pause that is longer was the end, as far as screen and battery are concerned."""


class Lock(Protocol):
    """What keeps the machine awake."""

    def want(self, awake: bool) -> None:  # noqa: FBT001 - as the lock has it
        """Keep awake from now on, or let go. Does not block or raise."""

    def close(self) -> None:
        """Let go for good."""


class KeepAwake(Companion):
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

    def left(self) -> None:
        self._paused_at = None
        self._lock.want(awake=False)

    def close(self) -> None:
        self._lock.close()

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


class Sleeping(Companion):
    """Passes sleeps of the machine that are announced on to the session.

    Args:
        signals: who announces sleeps.
    """

    def __init__(self, signals: LogindSignals) -> None:
        self._signals = signals

    def begun(self, run: SessionRunner) -> None:
        super().begun(run)
        self._signals.listen()
        # What was announced before is no concern of this session.
        self._signals.heard()

    def close(self) -> None:
        self._signals.close()

    def steer(self, run: SessionRunner) -> None:
        for nap in self._signals.heard():
            if nap is SleepEvent.COMES:
                run.conductor.sleep()
            else:
                run.conductor.wake()


@dataclass(frozen=True, slots=True)
class WindowHooks:
    """What the desktop can ask of a window.

    `wake` has the session tick soon, and may be called on any thread; `seen` tells whether the
    window is before the person's eyes, `show` brings it there, `close` closes it.
    """

    wake: Callable[[], None]
    seen: Callable[[], bool]
    show: Callable[[], None]
    close: Callable[[], None]


def open_companions(
    stores: Stores, sound: Sound, window: WindowHooks | None = None
) -> tuple[Companion, ...]:
    """Media keys and panels, the wake lock, the machine's sleep; for a window the tray, too.

    Args:
        stores: settings, pictures, clock.
        sound: what a panel's volume is of.
        window: the one that the sessions are shown in, if it is one.
    """
    bus, wake = bus_address(os.environ), window.wake if window else lambda: None
    keeper, pictures = stores.keeper, partial(picture_file, stores.assets)
    covers = StepCovers(stores.folders.cache / "covers", pictures)
    control = BusControl(bus, stores.clock, window=window is not None, wake=wake)
    media = Media(control, covers, sound.turn, lambda: keeper.settings, stores.clock)
    awake = KeepAwake(WakeLock(), stores.clock, lambda: keeper.settings.awake)
    found = (media, awake, Sleeping(sleep_signals(os.environ, wake)))
    if window is None:
        return found
    # Needs Qt, which a session in the terminal does without.
    from upstroke.app.integrations.presence import Presence  # noqa: PLC0415
    from upstroke.desktop.display.tray import Tray, notify  # noqa: PLC0415

    media.answer({MediaButton.RAISE: window.show, MediaButton.QUIT: window.close})
    tray = partial(Tray, stores.assets / "icons", bus=bus is not None)
    on_bus = None if bus is None else partial(notify, bus)
    return (*found, Presence(tray, window.seen, window.show, on_bus))

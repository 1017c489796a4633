"""Sleeps of the machine: announced by logind on Linux, over the system bus, and told by clocks.

Where nobody announces them the clocks tell afterwards, which is enough to be where one was: what is
announced is paused a moment earlier, and exactly.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from enum import Enum
from itertools import chain, repeat
from typing import Any

from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.desktop.background import Background, Bell, Mailbox

SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
RETRIES_AFTER_S = (5.0, 30.0, 300.0)
"""After the bus was lost or not found."""

_RULE = (
    "type='signal',sender='org.freedesktop.login1',path='/org/freedesktop/login1',"
    "interface='org.freedesktop.login1.Manager',member='PrepareForSleep'"
)
_HUNDRED_NS = 100


class SleepEvent(Enum):
    """A sleep that comes, or is over."""

    COMES = "comes"
    IS_OVER = "is over"


class LogindSignals(Background):
    """Announces sleeps. Nothing is started before it is listened; no method blocks or raises.

    Args:
        address: of the system bus; None: nobody announces sleeps.
        wake: called on the thread when something was announced.
    """

    def __init__(self, address: str | None, wake: Callable[[], None] = lambda: None) -> None:
        super().__init__("sleep")
        self.address = address
        self._naps = Mailbox[SleepEvent](wake)

    def listen(self) -> None:
        """Hear of them from now on."""
        self.start()

    def heard(self) -> tuple[SleepEvent, ...]:
        """Take what was announced since the last call, in order."""
        return self._naps.taken()

    def announce(self, body: tuple[Any, ...]) -> None:
        """A signal came; called on the thread."""
        if len(body) == 1 and isinstance(body[0], bool):
            self._naps.put(SleepEvent.COMES if body[0] else SleepEvent.IS_OVER)

    def live(self, bell: Bell) -> None:
        if self.address is None:
            return
        # Not before somebody needs it, and not on the thread that draws.
        from jeepney import message_bus  # noqa: PLC0415

        from upstroke.desktop.bus import Bus, BusGone, BusMessage  # noqa: PLC0415

        def heard(signal: BusMessage) -> None:
            self.announce(signal.body)

        for wait in chain(RETRIES_AFTER_S, repeat(RETRIES_AFTER_S[-1])):
            with suppress(BusGone), closing(Bus(self.address, bell, on_signal=heard)) as bus:
                bus.call(message_bus.AddMatch(_RULE))
                while not self.closing:
                    bus.step()
            if self.closing:
                return
            bell.pause(wait, lambda: self.closing)


def sleep_signals(
    environment: Mapping[str, str],
    wake: Callable[[], None] = lambda: None,
    platform: str = sys.platform,
) -> LogindSignals:
    """Choose this system's announcer of sleeps.

    Args:
        environment: variables, as in `os.environ`.
        wake: called on another thread when something was announced.
        platform: as in `sys.platform`.
    """
    if platform in {"win32", "darwin"}:
        return LogindSignals(None)
    return LogindSignals(environment.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS, wake)


def sleep_clock(platform: str = sys.platform) -> Callable[[], Nanos]:
    """Nanoseconds of sleep since some beginning: two clocks, one of which stands still in a sleep.

    Neither is the clock on the wall, so that setting that changes nothing. Always 0 on a system
    that has no such clocks.
    """
    if platform == "win32":
        return _windows()
    if platform == "darwin":
        return _apart("CLOCK_MONOTONIC_RAW", "CLOCK_UPTIME_RAW")
    return _apart("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")


def _apart(running_on: str, standing_still: str) -> Callable[[], Nanos]:
    first, second = getattr(time, running_on, None), getattr(time, standing_still, None)
    if first is None or second is None:
        return lambda: 0
    return lambda: time.clock_gettime_ns(first) - time.clock_gettime_ns(second)


def _windows() -> Callable[[], Nanos]:
    """Ticks that count sleep, less the interrupt time that does not."""
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there is none on other systems
    kernel.GetTickCount64.restype = ctypes.c_ulonglong

    def slept() -> Nanos:
        awake = ctypes.c_ulonglong()
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        ticks: int = kernel.GetTickCount64()
        return ticks * NANOS_PER_MILLI - awake.value * _HUNDRED_NS

    return slept

"""How long the machine has slept so far: two clocks, one of which stands still in a sleep.

Neither is the clock on the wall, so that setting that changes nothing.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable

from upstroke.core.units import NANOS_PER_MILLI, Nanos

_HUNDRED_NS = 100


def sleep_clock(platform: str = sys.platform) -> Callable[[], Nanos]:
    """Nanoseconds of sleep since some beginning; of a system that has no such clocks, always 0."""
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

"""The clock that tells of sleeps."""

from __future__ import annotations

import sys
import time

import pytest

from upstroke.conductor import NAP
from upstroke.core.units import NANOS_PER_MILLI
from upstroke.desktop.power.suspend import sleep_clock


def test_it_stands_still_while_the_machine_is_awake() -> None:
    clock = sleep_clock()
    before = clock()
    for _ in range(1_000):
        assert abs(clock() - before) < NAP * NANOS_PER_MILLI / 10


def test_on_linux_it_is_what_the_boot_clock_is_ahead() -> None:
    ahead = time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    assert sleep_clock("linux")() / 1e9 == pytest.approx(ahead, abs=0.1)


def test_a_system_without_such_clocks_never_slept() -> None:
    clock = sleep_clock("darwin" if sys.platform != "darwin" else "linux")
    assert clock() == 0

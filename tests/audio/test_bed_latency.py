"""When samples will be heard, reckoned from how fast they were taken at first."""

from __future__ import annotations

import pytest

from tests.audio.bed_fakes import MS, SECOND
from upstroke.audio.sound_process.ambience import RATE
from upstroke.audio.sound_process.bed_latency import MOST_BEHIND_NS, SETTLED_NS, Latency

A_MILLI = RATE // 1000
RING = 120 * A_MILLI


class Device:
    """Has a buffer that is kept full; holds `behind` milliseconds beyond it, and then plays."""

    def __init__(self, behind: int, faster: float = 1.0) -> None:
        self.began = self.now = 5 * SECOND
        self.behind = behind
        self.faster = faster
        self.taken = 0
        self.latency = Latency()

    def ask(self, after: int) -> tuple[int, int]:
        """Ask again; when the next frame was said to be heard, and when it truly is."""
        self.now += after * MS
        played = round((self.now - self.began) / MS * self.faster * A_MILLI)
        passed_on = min(self.taken, played + self.behind * A_MILLI)
        said = self.latency.heard_ns(self.now, self.taken - passed_on)
        truly = self.began + self.taken * SECOND // RATE
        more = RING - (self.taken - passed_on)
        self.latency.took(more)
        self.taken += more
        return said, truly


@pytest.mark.parametrize("behind", [0, 12, 90, 300])
def test_what_lies_behind_the_buffer_is_known_when_it_is_full(behind: int) -> None:
    device = Device(behind)
    for after in (0, *[20] * (SETTLED_NS // MS // 20)):
        device.ask(after)
    for _ in range(20):
        said, truly = device.ask(20)
        assert said == pytest.approx(truly, abs=MS)


def test_until_then_it_is_taken_for_nothing() -> None:
    device = Device(90)
    device.ask(0)
    device.ask(5)
    said, truly = device.ask(100)
    assert truly - said == pytest.approx(90 * MS, abs=MS)


def test_a_clock_that_runs_fast_never_adds_up() -> None:
    device = Device(90, faster=1.001)
    device.ask(0)
    for _ in range(30_000):
        said, _ = device.ask(20)
    assert said - device.now == pytest.approx((120 - 20 + 90) * MS, abs=2 * MS)


def test_a_device_that_takes_without_end_lies_no_further_behind_than_any_does() -> None:
    latency = Latency()
    latency.heard_ns(0, 0)
    latency.took(100 * RATE)
    assert latency.heard_ns(SETTLED_NS, 0) == SETTLED_NS + MOST_BEHIND_NS


def test_one_that_was_late_to_begin_lies_no_less_than_nothing_behind() -> None:
    latency = Latency()
    latency.heard_ns(0, 0)
    latency.took(RING)
    assert latency.heard_ns(SETTLED_NS, RING) == SETTLED_NS + 120 * MS

"""A stream by what its device takes: awake or standing still, and when that is heard."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from upstroke.audio.engine.flow import (
    AWAKE_FRAMES,
    MOST_BEHIND_NS,
    RATE,
    SETTLED_NS,
    STARVED_NS,
    WAKES_WITHIN_NS,
    Flow,
    StreamClock,
)

MS = 1_000_000
SECOND = 1000 * MS
FILLS = AWAKE_FRAMES - RATE // 20
"""What a stream takes at once, whether or not its device is awake."""
A_MILLI = RATE // 1000
RING = 120 * A_MILLI


class Taking:
    """Takes pieces of so many milliseconds, the first of them after a while."""

    def __init__(self, piece_ms: int = 20, wakes_ms: int = 0) -> None:
        self.now = 0
        self.flow = Flow(self.now)
        self.flow.take(FILLS, 0, self.now)
        self.piece_ms = piece_ms
        self.now += wakes_ms * MS
        self.still = self.flow.stands_still(self.now)

    def play(self, milliseconds: int) -> Taking:
        for _ in range(0, milliseconds, self.piece_ms):
            self.now += self.piece_ms * MS
            self.still |= self.flow.stands_still(self.now)
            self.flow.take(RATE * self.piece_ms // 1000, 0, self.now)
        return self

    def stop(self, nanoseconds: int) -> bool:
        return self.flow.stands_still(self.now + nanoseconds)


def test_buffers_that_are_filled_are_no_sign_of_life() -> None:
    device = Taking()
    assert not device.flow.awake
    assert device.play(200).flow.awake


@pytest.mark.parametrize("wakes_ms", [0, 500, 1_500, 3_900])
def test_a_device_may_take_its_time_to_wake(wakes_ms: int) -> None:
    device = Taking(wakes_ms=wakes_ms)
    assert not device.still
    assert not device.flow.awake
    assert device.play(1_000).flow.awake
    assert not device.still


def test_but_not_for_ever() -> None:
    assert Flow(0).stands_still(WAKES_WITHIN_NS + MS)
    assert Taking().stop(WAKES_WITHIN_NS + MS)


@pytest.mark.parametrize("piece_ms", [5, 20, 100, 500])
def test_one_that_is_awake_is_known_to_stand_still_within_a_second(piece_ms: int) -> None:
    device = Taking(piece_ms).play(2_000)
    assert not device.still
    assert device.stop(STARVED_NS + 100 * MS)


@pytest.mark.parametrize("piece_ms", [1_000, 2_000])
def test_one_that_takes_long_pieces_pauses_between_them(piece_ms: int) -> None:
    device = Taking(piece_ms).play(20_000)
    assert not device.still
    assert not device.stop(piece_ms * MS)
    assert device.stop(2 * piece_ms * MS)


def test_a_pause_of_our_own_is_not_held_against_it() -> None:
    device = Taking().play(1_000)
    device.now += 5 * SECOND
    device.flow.forgive(device.now)
    assert not device.stop(STARVED_NS // 2)
    assert device.stop(2 * STARVED_NS)


class Behind:
    """Has a buffer that is kept full; holds `behind` milliseconds beyond it, and then plays."""

    def __init__(self, behind: int, faster: float = 1.0) -> None:
        self.began = self.now = 5 * SECOND
        self.behind = behind
        self.faster = faster
        self.taken = 0
        self.flow = Flow(self.now)

    def ask(self, after: int) -> tuple[int, int]:
        """Ask again; when the next frame was said to be heard, and when it truly is."""
        self.now += after * MS
        played = round((self.now - self.began) / MS * self.faster * A_MILLI)
        passed_on = min(self.taken, played + self.behind * A_MILLI)
        ahead = self.taken - passed_on
        more = RING - ahead
        said = self.flow.take(more, ahead, self.now)
        truly = self.began + self.taken * SECOND // RATE
        self.taken += more
        return said, truly


@pytest.mark.parametrize("behind", [0, 12, 90, 300])
def test_what_lies_behind_the_buffer_is_known_when_it_is_full(behind: int) -> None:
    device = Behind(behind)
    for after in (0, *[20] * (SETTLED_NS // MS // 20)):
        device.ask(after)
    for _ in range(20):
        said, truly = device.ask(20)
        assert said == pytest.approx(truly, abs=MS)


def test_a_device_whose_clock_runs_fast_never_adds_up() -> None:
    device = Behind(90, faster=1.001)
    device.ask(0)
    for _ in range(30_000):
        said, _ = device.ask(20)
    assert said - device.now == pytest.approx((120 - 20 + 90) * MS, abs=3 * MS)


def test_one_that_takes_without_end_lies_no_further_behind_than_any_does() -> None:
    flow = Flow(0)
    flow.take(100 * RATE, 0, 0)
    flow.take(480, 0, SETTLED_NS // 2)
    assert flow.take(480, 0, SETTLED_NS) <= SETTLED_NS + MOST_BEHIND_NS


LEAD = 100 * MS
"""What a server holds."""


def test_jitter_of_takes_does_not_reach_the_clock() -> None:
    clock, chance = StreamClock(), np.random.default_rng(1)
    heard = []
    for number in range(4_000):
        true = number * 10 * MS
        now = true - LEAD + int(chance.normal(0, 2e6))
        heard.append(clock.heard_ns(now + LEAD, 480, now) - true)
    settled = np.array(heard[1_000:])
    assert np.abs(settled - settled.mean()).max() < MS


def test_takes_that_come_late_on_a_busy_machine_hardly_move_it() -> None:
    clock = StreamClock()
    for number in range(1_000):
        true = number * 10 * MS
        late = 70 * MS if number % 50 == 49 else 0
        now = true - LEAD + late
        assert abs(clock.heard_ns(now + LEAD, 480, now) - true) < MS


def test_a_device_that_runs_fast_is_followed() -> None:
    clock, off = StreamClock(), []
    for number in range(3_000):
        true = number * 9_992_000
        off.append(clock.heard_ns(true, 480, true - LEAD) - true)
    assert abs(off[-1]) < MS
    assert all(abs(one - other) < 10_000 for one, other in pairwise(off))


def test_a_stream_that_ran_dry_is_followed_at_once() -> None:
    clock = StreamClock()
    for number in range(100):
        clock.heard_ns(number * 10 * MS + LEAD, 480, number * 10 * MS)
    assert clock.heard_ns(2 * SECOND + LEAD, 480, 2 * SECOND) == 2 * SECOND + LEAD

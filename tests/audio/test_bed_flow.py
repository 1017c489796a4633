"""Whether a device takes what it is given: awake, or standing still; by a clock moved by hand."""

from __future__ import annotations

import pytest

from upstroke.audio.sound_process.ambience import RATE
from upstroke.audio.sound_process.bed_flow import AWAKE_FRAMES, STARVED_NS, Flow

MS = 1_000_000
SECOND = 1000 * MS
FILLS = AWAKE_FRAMES - RATE // 20
"""What a stream takes at once, whether or not its device is awake."""


class Device:
    """Takes pieces of so many milliseconds, the first of them after a while."""

    def __init__(self, piece_ms: int = 20, wakes_ms: int = 0) -> None:
        self.now = 0
        self.flow = Flow(self.now)
        self.flow.took(FILLS, self.now)
        self.piece_ms = piece_ms
        self.still = False
        self.now += wakes_ms * MS
        self.still = self.flow.stands_still(self.now)

    def play(self, milliseconds: int) -> Device:
        for _ in range(0, milliseconds, self.piece_ms):
            self.now += self.piece_ms * MS
            self.still |= self.flow.stands_still(self.now)
            self.flow.took(RATE * self.piece_ms // 1000, self.now)
        return self

    def stop(self, nanoseconds: int) -> bool:
        return self.flow.stands_still(self.now + nanoseconds)


def test_buffers_that_are_filled_are_no_sign_of_life() -> None:
    device = Device()
    assert not device.flow.awake
    assert device.play(200).flow.awake


@pytest.mark.parametrize("wakes_ms", [0, 500, 1_500, 4_000])
def test_a_device_may_take_its_time_to_wake(wakes_ms: int) -> None:
    device = Device(wakes_ms=wakes_ms)
    assert not device.still
    assert not device.flow.awake
    assert device.play(1_000).flow.awake
    assert not device.still


@pytest.mark.parametrize("piece_ms", [5, 20, 100, 500])
def test_one_that_is_awake_is_known_to_stand_still_within_a_second(piece_ms: int) -> None:
    device = Device(piece_ms).play(2_000)
    assert not device.still
    assert device.stop(STARVED_NS + 100 * MS)


@pytest.mark.parametrize("piece_ms", [1_000, 2_000])
def test_one_that_takes_long_pieces_pauses_between_them(piece_ms: int) -> None:
    device = Device(piece_ms).play(20_000)
    assert not device.still
    assert not device.stop(piece_ms * MS)
    assert device.stop(2 * piece_ms * MS)


def test_a_pause_of_our_own_is_not_held_against_it() -> None:
    device = Device().play(1_000)
    device.now += 5 * SECOND
    device.flow.forgive(device.now)
    assert not device.stop(STARVED_NS // 2)
    assert device.stop(2 * STARVED_NS)

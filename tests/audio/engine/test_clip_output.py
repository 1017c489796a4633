"""Clips through simpleaudio, on a device that is moved by hand."""

from __future__ import annotations

from typing import cast

import pytest
import simpleaudio

from tests.audio.fakes import HandClock
from upstroke.audio.engine.clip_output import ClipOutput
from upstroke.audio.engine.engine import OutputFault
from upstroke.audio.engine.mixer import LATEST_NS

MS = 1_000_000


class Device:
    """Takes one sound at a time."""

    def __init__(self) -> None:
        self.taken = self.lost = False

    def is_playing(self) -> bool:
        return self.taken

    def play(self, samples: bytearray) -> simpleaudio.PlayObject:
        if self.lost or self.taken:
            raise OutputFault("the device is taken")
        self.taken = len(samples) > 1 and any(samples)
        return cast("simpleaudio.PlayObject", self)


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def begun() -> dict[int, int]:
    return {}


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def output(device: Device, begun: dict[int, int], clock: HandClock) -> ClipOutput:
    return ClipOutput(begun.__setitem__, clock, device.play)


def test_a_clip_that_finds_the_device_taken_is_told_of_as_too_late(
    output: ClipOutput, begun: dict[int, int], clock: HandClock
) -> None:
    output.add(1, b"\x01\x02" * 4800, clock())
    output.add(2, b"\x01\x02" * 4800, clock())
    output.turn()
    assert begun[1] <= LATEST_NS < begun[2]


def test_a_device_that_refuses_while_nothing_sounds_is_lost(
    output: ClipOutput, device: Device, begun: dict[int, int], clock: HandClock
) -> None:
    device.lost = True
    output.add(1, b"\x01\x02" * 4800, clock())
    with pytest.raises(OutputFault, match="taken"):
        output.turn()
    assert not begun


def test_what_is_due_later_waits(
    output: ClipOutput, begun: dict[int, int], clock: HandClock
) -> None:
    output.add(1, b"\x01\x02" * 4800, clock() + 80 * MS)
    assert output.turn() == clock() + 80 * MS
    assert not begun
    clock.now += 81 * MS
    assert output.turn() is None
    assert begun == {1: MS}

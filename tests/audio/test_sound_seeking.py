"""The child's patience with an output that cannot be had yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.audio.fakes import HandClock
from tests.audio.sound_fakes import MS, PROBE, SECOND, FakeSoundDevice
from upstroke.audio.sound_process.outputs import OutputFault
from upstroke.audio.sound_process.performer import Performer
from upstroke.audio.sound_process.protocol import Answer, Failed, Play, Ready, Trouble
from upstroke.audio.sound_process.seeking import AGAIN_NS, Seeking

NO_DEVICE = OutputFault("no device")


class Stage:
    """A child that finds no device, and what it answered."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.device = FakeSoundDevice(self.clock)
        self.device.faults[PROBE] = NO_DEVICE
        self.answers: list[Answer] = []
        self.news = False
        self.begun = 0
        self.seeking = Seeking(self.begin, self.answers.append, self.clock, lambda: self.news)

    def begin(self, answer: object) -> Performer:
        self.begun += 1
        assert callable(answer)
        return Performer("qt", self.device, answer, self.clock)

    def run_for(self, length_ns: int) -> None:
        """Turn whenever it asks to be turned, as a loop does."""
        until = self.clock.now + length_ns
        while (next_ns := self.seeking.turn()) <= until:
            self.clock.now = max(self.clock.now, next_ns)
        self.clock.now = until


def test_it_says_once_why_not_and_goes_on_trying() -> None:
    stage = Stage()
    stage.run_for(10 * SECOND)
    assert stage.answers == [Failed("no device")]
    assert stage.begun == 1 + 10 * SECOND // AGAIN_NS + 1


def test_another_reason_is_told_too() -> None:
    stage = Stage()
    stage.run_for(SECOND)
    stage.device.faults[PROBE] = OutputFault("no permission")
    stage.run_for(SECOND)
    assert stage.answers == [Failed("no device"), Failed("no permission")]


def test_it_is_ready_as_soon_as_the_device_is_there() -> None:
    stage = Stage()
    stage.run_for(600 * SECOND)
    stage.device.faults.clear()
    stage.run_for(AGAIN_NS + 60 * MS)
    assert stage.answers == [Failed("no device"), Ready("qt")]


def test_a_turn_before_its_time_tries_nothing() -> None:
    stage = Stage()
    again = stage.seeking.turn()
    stage.clock.now += MS
    assert stage.seeking.turn() == again
    assert stage.begun == 2


def test_what_breaks_after_it_was_ready_is_the_end() -> None:
    stage = Stage()
    stage.device.faults.clear()
    stage.run_for(SECOND)
    stage.device.faults["1"] = OutputFault("gone")
    stage.seeking.receive(Play(1, Path("1.wav"), stage.clock.now + SECOND))
    with pytest.raises(OutputFault, match="gone"):
        stage.run_for(2 * SECOND)
    assert stage.answers == [Ready("qt"), Trouble(1, "gone")]


def test_where_another_process_may_find_more_this_one_ends() -> None:
    stage = Stage()
    stage.run_for(SECOND)
    stage.news = True
    with pytest.raises(OutputFault, match="no device"):
        stage.run_for(AGAIN_NS)

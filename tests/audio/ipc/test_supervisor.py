"""A child that is kept going: started, pinged, given up, and started again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.audio.child_fakes import FakeChildren
from tests.audio.fakes import HandClock
from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong
from upstroke.audio.ipc.supervisor import STALL_NS, WORKS_NS, Limits, Lost, Started, Supervisor

MS = 1_000_000
SECOND = 1000 * MS
LIMITS = Limits(
    ready_within=2 * SECOND,
    ping_every=SECOND // 5,
    pong_within=SECOND * 6 // 10,
    again=SECOND // 2,
    again_at_most=4 * SECOND,
    mute="it did not answer",
    hung="it hung",
    broke="it broke off",
)
READY = Pong(0)


class Kept:
    """A supervisor that is ticked ten times a second by hand."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.children = FakeChildren()
        self.supervisor = Supervisor(self.children, LIMITS, self.clock)

    def go(self, milliseconds: int = 100) -> list[Any]:
        happened: list[Any] = []
        for _ in range(max(1, milliseconds // 100)):
            self.clock.now += 100 * MS
            happened += self.supervisor.tick()
        return happened


@pytest.fixture
def kept() -> Kept:
    made = Kept()
    assert made.go() == [Started()]
    made.children.last.say(READY)
    assert made.go() == [READY]
    return made


def test_answers_are_told_in_order_and_wake_whoever_waits() -> None:
    kept = Kept()
    kept.go()
    assert not kept.supervisor.arrived.is_set()
    kept.children.last.say(Pong(1))
    kept.children.last.say(Pong(2))
    assert kept.supervisor.arrived.is_set()
    assert kept.go() == [Pong(1), Pong(2)]


def test_one_that_answers_pings_lives(kept: Kept) -> None:
    kept.children.last.answers = True
    assert not [each for each in kept.go(60_000) if not isinstance(each, Pong)]
    assert len(kept.children.all) == 1


def test_one_that_is_not_busy_is_pinged_less_often(kept: Kept) -> None:
    kept.children.last.answers = True
    busy = len(kept.go(10_000))
    kept.supervisor.busy = False
    assert len(kept.go(10_000)) < busy / 3


def test_one_that_hangs_is_killed_and_followed(kept: Kept) -> None:
    first = kept.children.last
    assert kept.go(1_200) == [Lost("it hung")]
    assert isinstance(first.told()[-1], Ping)
    assert first.killed
    assert kept.go(500) == [Started()]


def test_one_that_breaks_off_is_followed_after_pauses_that_grow(kept: Kept) -> None:
    for _ in range(20):
        kept.children.last.say(None)
        kept.go(LIMITS.again_at_most // MS)
    assert 10 < len(kept.children.all) <= 21
    kept.children.last.say(None)
    assert kept.go(3_900) == [Lost("it broke off")]
    assert kept.go(300) == [Started()]


def test_one_that_worked_is_followed_soon(kept: Kept) -> None:
    for _ in range(5):
        kept.children.last.answers = True
        kept.go(WORKS_NS // MS + 1_000)
        kept.children.last.say(None)
        assert kept.go(700) == [Lost("it broke off"), Started()]
        kept.children.last.say(READY)


def test_why_it_ended_is_told_in_its_own_words(kept: Kept) -> None:
    kept.children.last.say(Failed("the device is gone"))
    kept.children.last.say(None)
    assert kept.go() == [Failed("the device is gone"), Lost("the device is gone")]


def test_one_that_says_that_it_is_of_no_use_is_not_followed_until_it_is_closed(kept: Kept) -> None:
    kept.children.last.say(Failed("it is not installed", lasting=True))
    kept.children.last.say(None)
    assert kept.go(60_000)[-1] == Lost("it is not installed")
    assert len(kept.children.all) == 1
    kept.supervisor.close()
    assert kept.go() == [Started()]


def test_one_that_opens_a_device_is_waited_for_as_long_as_that_takes() -> None:
    kept = Kept()
    kept.go()
    kept.children.last.say(Opening())
    assert kept.go(60_000) == [Opening()]
    assert kept.children.last.told() == []
    kept.children.last.say(Failed("there is none"))
    assert Lost("it hung") in kept.go(1_300)


def test_one_that_says_nothing_at_all_is_given_up() -> None:
    kept = Kept()
    assert kept.go(2_300) == [Started(), Lost("it did not answer")]
    assert kept.children.all[0].killed


def test_a_stall_of_the_caller_is_not_held_against_it(kept: Kept) -> None:
    kept.go(300)
    kept.clock.now += 60 * SECOND
    assert list(kept.supervisor.tick()) == []
    assert not kept.children.last.killed
    assert STALL_NS < 60 * SECOND


def test_what_is_said_reaches_the_child_and_closing_ends_it(kept: Kept) -> None:
    child = kept.children.last
    kept.supervisor.send("hello")
    assert child.told() == ["hello"]
    kept.supervisor.close()
    assert child.closed
    assert not child.killed
    kept.supervisor.send("nobody hears")
    assert child.told() == []


def test_what_a_child_says_that_was_let_go_of_is_not_told(kept: Kept) -> None:
    child = kept.children.last
    kept.supervisor.close(kill=True)
    assert child.killed
    child.say(Pong(1))
    assert kept.go() == [Started()]

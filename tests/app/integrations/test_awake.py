"""When the screen is kept on: while a session moves, and a while into a pause."""

from __future__ import annotations

from tests.audio.building import cue, timeline
from tests.audio.fakes import HandClock
from upstroke.app.integrations.companions import PAUSED_FOR, KeepAwake
from upstroke.conductor import Conductor
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.units import NANOS_PER_MILLI, Millis


class Lock:
    """A `Lock` that remembers."""

    def __init__(self) -> None:
        self.awake = False

    def want(self, awake: bool) -> None:  # noqa: FBT001 - as the lock has it
        self.awake = awake

    def close(self) -> None:
        self.awake = False


class Stage:
    """A session of ten seconds with a lock."""

    def __init__(self) -> None:
        self.clock, self.lock, self.wanted = HandClock(), Lock(), True
        self.keeper = KeepAwake(self.lock, self.clock, lambda: self.wanted)
        session = Session(timeline([cue(500, 1_000, "a")], [10_000]))
        self.conductor = Conductor(session, self.clock, [self.keeper])

    def do(self, verb: Verb) -> Stage:
        self.conductor.send(Command(verb))
        return self

    def go(self, time: Millis) -> bool:
        """Let time pass in steps that no machine sleeps for; tells whether it is awake then."""
        for step in [*[5_000] * (time // 5_000), time % 5_000]:
            self.clock.now += step * NANOS_PER_MILLI
            self.conductor.tick()
        return self.lock.awake


def test_awake_from_start_to_end_and_not_before_or_after() -> None:
    stage = Stage()
    assert not stage.go(100)
    assert stage.do(Verb.START).go(9_000)
    assert not stage.go(1_100)


def test_a_pause_lets_go_after_a_while_and_going_on_holds_again() -> None:
    stage = Stage().do(Verb.START)
    assert stage.go(3_000)
    assert stage.do(Verb.PAUSE).go(PAUSED_FOR - 100)
    assert not stage.go(200)
    assert not stage.go(60_000)
    assert stage.do(Verb.RESUME).go(100)
    assert stage.do(Verb.PAUSE).go(PAUSED_FOR - 100)


def test_a_stop_lets_go() -> None:
    stage = Stage().do(Verb.START)
    stage.go(1_000)
    assert not stage.do(Verb.STOP).go(10)


def test_a_session_that_is_left_lets_go_at_once() -> None:
    stage = Stage().do(Verb.START)
    stage.keeper.left()
    assert not stage.lock.awake


def test_who_wants_the_screen_to_go_off_is_obeyed_at_once() -> None:
    stage = Stage().do(Verb.START)
    stage.wanted = False
    assert not stage.go(100)
    stage.wanted = True
    assert stage.go(100)

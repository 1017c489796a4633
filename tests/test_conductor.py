"""The conductor: one clock, one door for commands, and what a sleep of the machine does."""

from __future__ import annotations

from tests.support.samples import ONE, WordClips, programme, timed
from upstroke.conductor import NAP, SLEPT, Conductor
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import Change, Progress, State, StateChanged, StepBegan, Woke
from upstroke.core.settings import Settings

TIMELINE = compile_timeline(programme(timed("a", 30), timed("b", 30)), ONE, Settings(), WordClips())


class Clock:
    """A clock that stands until it is told to go on, and while the machine sleeps."""

    def __init__(self) -> None:
        self.now = 5_000_000_000
        self.slept = 7_000_000_000_000

    def __call__(self) -> int:
        return self.now

    def asleep(self) -> int:
        return self.slept

    def go(self, milliseconds: int) -> None:
        self.now += milliseconds * 1_000_000

    def sleep(self, milliseconds: int) -> None:
        self.slept += milliseconds * 1_000_000


class Witness:
    """A performer that remembers what it was told."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.progress: list[Progress] = []

    def changed(self, changes: tuple[Change, ...], _progress: Progress) -> None:
        self.changes.extend(changes)

    def progressed(self, progress: Progress) -> None:
        self.progress.append(progress)


def conducted() -> tuple[Clock, Witness, Conductor]:
    clock, witness = Clock(), Witness()
    return clock, witness, Conductor(Session(TIMELINE), clock, [witness], clock.asleep)


def test_every_performer_hears_of_commands_and_of_time() -> None:
    clock, witness, conductor = conducted()
    late = Witness()
    conductor.add(late)
    conductor.send(Command(Verb.START))
    for _ in range(7):
        clock.go(5_000)
        conductor.tick()
    assert witness.changes == [StateChanged(State.READY, State.RUNNING), StepBegan(1)]
    assert late.changes == witness.changes
    assert [p.position for p in witness.progress] == [n * 5_000 for n in range(8)]


def test_the_large_switch_starts_pauses_and_goes_on() -> None:
    clock, _witness, conductor = conducted()
    states = []
    for _ in range(3):
        conductor.toggle()
        states.append(conductor.state)
        clock.go(1_000)
    assert states == [State.RUNNING, State.PAUSED, State.RESUMING]


def test_after_a_stop_the_large_switch_goes_on() -> None:
    clock, _witness, conductor = conducted()
    conductor.toggle()
    conductor.send(Command(Verb.STOP))
    conductor.toggle()
    assert conductor.state is State.RESUMING
    clock.go(3_000)
    assert conductor.tick().state is State.RUNNING


def test_after_an_end_by_itself_the_large_switch_does_nothing() -> None:
    clock, _witness, conductor = conducted()
    conductor.toggle()
    for _ in range(8):
        clock.go(9_000)
        conductor.tick()
    conductor.toggle()
    assert conductor.state is State.FINISHED


def test_a_sleep_is_no_time_that_was_performed() -> None:
    clock, _witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(4_000)
    conductor.tick()
    clock.go(1_000)
    clock.sleep(3_600_000)
    assert conductor.tick().tally.performed == 4_000


def test_a_stall_is_made_up_for() -> None:
    clock, _witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(SLEPT - 1)
    assert conductor.tick().position == SLEPT - 1


def test_a_sleep_pauses_the_session_where_it_was() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(4_000)
    conductor.tick()
    clock.go(3_600_000)
    progress = conductor.tick()
    assert (progress.state, progress.position) == (State.PAUSED, 4_000)
    assert witness.changes[-2:] == [StateChanged(State.RUNNING, State.PAUSED), Woke()]
    assert progress.slept


def test_a_command_after_a_sleep_finds_the_session_paused() -> None:
    clock, _witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(60_000)
    conductor.send(Command(Verb.RESUME))
    assert conductor.tick().position == 0
    assert conductor.state is State.RESUMING


def test_a_pause_may_last_as_long_as_it_likes() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    conductor.send(Command(Verb.PAUSE))
    told = len(witness.changes)
    clock.go(3_600_000)
    conductor.tick()
    assert len(witness.changes) == told


def test_a_sleep_in_which_the_clock_stood_still_pauses_all_the_same() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(4_000)
    conductor.tick()
    clock.sleep(NAP + 1)
    clock.go(50)
    progress = conductor.tick()
    assert (progress.state, progress.position, progress.slept) == (State.PAUSED, 4_000, True)
    assert witness.changes[-1] == Woke()


def test_clocks_that_wander_apart_a_little_are_no_sleep() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    for _ in range(20):
        clock.go(1_000)
        clock.sleep(NAP)
        conductor.tick()
    assert conductor.state is State.RUNNING
    assert Woke() not in witness.changes


def test_a_sleep_that_is_announced_pauses_before_it_and_is_told_of_after_it() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(4_000)
    conductor.sleep()
    assert (conductor.state, conductor.tick().position) == (State.PAUSED, 4_000)
    assert Woke() not in witness.changes
    clock.go(30)
    conductor.wake()
    conductor.wake()
    assert witness.changes.count(Woke()) == 1


def test_a_sleep_that_clock_and_announcement_both_tell_of_is_told_of_once() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(4_000)
    conductor.sleep()
    clock.sleep(3_600_000)
    conductor.tick()
    conductor.wake()
    assert witness.changes.count(Woke()) == 1


def test_an_announcement_that_comes_too_late_changes_nothing_more() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    clock.go(4_000)
    conductor.tick()
    clock.sleep(3_600_000)
    conductor.sleep()
    conductor.wake()
    assert conductor.tick().position == 4_000
    assert witness.changes.count(Woke()) == 1


def test_who_goes_on_before_the_announced_waking_is_not_told_of_a_sleep() -> None:
    _clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    conductor.sleep()
    conductor.send(Command(Verb.RESUME))
    conductor.wake()
    assert Woke() not in witness.changes
    assert conductor.state is State.RESUMING


def test_a_sleep_during_a_pause_of_the_persons_own_is_not_told_of() -> None:
    clock, witness, conductor = conducted()
    conductor.send(Command(Verb.START))
    conductor.send(Command(Verb.PAUSE))
    conductor.sleep()
    clock.sleep(3_600_000)
    conductor.wake()
    assert Woke() not in witness.changes
    assert not conductor.tick().slept

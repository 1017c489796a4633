"""The loop on a plain thread: what it waits for, and what it lets wait."""

from __future__ import annotations

from tests.audio.fakes import HandClock
from tests.audio.sound_fakes import MS, SECOND
from upstroke.audio.sound_process.loop import QUIET_NS, WaitingLoop
from upstroke.audio.sound_process.protocol import RAMPED_NS, Forget, Hush, Message, Ping


class Score:
    """A performer that asks to be turned at the given moments, and then not for a long time."""

    def __init__(self, clock: HandClock, *moments: int) -> None:
        self._clock = clock
        self._moments = list(moments)
        self.sounds_until = 0
        self.happened: list[int | Message] = []

    def receive(self, message: Message) -> None:
        self.happened.append(message)

    def sounds(self) -> bool:
        return self._clock.now < self.sounds_until

    def turn(self) -> int:
        self.happened.append(self._clock.now)
        return self._moments.pop(0) if self._moments else self._clock.now + 1000 * SECOND


class SleepingClock(HandClock):
    """Sleeping moves it on."""

    def sleep(self, seconds: float) -> None:
        self.now += round(seconds * 1e9)


def test_messages_are_taken_in_while_nothing_is_due_soon() -> None:
    clock = SleepingClock()
    loop = WaitingLoop(clock, clock.sleep)
    score = Score(clock)
    loop.post(Ping(1))
    loop.post(Forget())
    loop.post(None)
    loop.run(score)
    assert score.happened == [clock.now, Ping(1), clock.now, Forget(), clock.now, Hush()]


def test_just_before_a_due_moment_messages_wait() -> None:
    clock = SleepingClock()
    loop = WaitingLoop(clock, clock.sleep)
    begin = clock.now
    due = begin + QUIET_NS - MS
    score = Score(clock, due)
    loop.post(Ping(1))
    loop.post(None)
    loop.run(score)
    assert score.happened == [begin, due, Ping(1), due, Hush()]


def test_a_moment_that_has_passed_is_not_slept_for() -> None:
    clock = SleepingClock()
    loop = WaitingLoop(clock, clock.sleep)
    begin = clock.now
    loop.post(None)
    score = Score(clock, begin - SECOND)
    loop.run(score)
    assert score.happened == [begin, begin, Hush()]


def test_at_the_end_it_stays_until_what_sounds_has_faded_and_no_longer() -> None:
    for sounds_for, stays in ((0, 0), (50 * MS, 50 * MS), (9 * SECOND, RAMPED_NS)):
        clock = SleepingClock()
        loop = WaitingLoop(clock, clock.sleep)
        score, begin = Score(clock), clock.now
        score.sounds_until = begin + sounds_for
        loop.post(None)
        loop.run(score)
        assert score.happened == [begin, Hush()]
        assert stays <= clock.now - begin <= stays + 20 * MS

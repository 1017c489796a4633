"""The parent's end with children that say what they are told to say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from tests.audio.fakes import HandClock
from tests.audio.sound_fakes import FakeChild, FakeChildren
from upstroke.audio.sound_link import SoundLink
from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.sound_process.protocol import (
    LATE,
    Failed,
    Forget,
    Hush,
    Play,
    Played,
    Prove,
    Ready,
    Regain,
    Trouble,
)

WITHIN_S = 10.0
CHIME = Path("chime.wav")
UNANSWERED = "No sound can be played: simpleaudio did not answer; Qt did not answer."


class Listener:
    """Keeps what it is told, for whoever waits for it."""

    def __init__(self) -> None:
        self.told: SimpleQueue[object] = SimpleQueue()

    def on_played(self, clip_id: int, late_ms: float) -> None:
        self.told.put(("played", clip_id, late_ms))

    def on_trouble(self, clip_id: int, why: str) -> None:
        self.told.put(("trouble", clip_id, why))

    def on_replaced(self, status: SoundStatus) -> None:
        self.told.put(status)

    def next(self) -> object:
        return self.told.get(timeout=WITHIN_S)


class FailingListener(Listener):
    """Fails once."""

    failed = False

    def on_played(self, clip_id: int, late_ms: float) -> None:
        super().on_played(clip_id, late_ms)
        if not self.failed:
            self.failed = True
            raise RuntimeError("the listener's own fault")


class HurryingClock(HandClock):
    """Goes on whenever it is looked at, by less than counts as a stall."""

    def __call__(self) -> int:
        self.now += 400_000_000
        return self.now


class Link:
    """A link with everything around it."""

    def __init__(
        self, listener: Listener | None = None, clock: HandClock | None = None, tick_s: float = 10.0
    ) -> None:
        self.children = FakeChildren()
        self.listener = listener or Listener()
        self.link = SoundLink(
            "auto",
            self.listener,
            start_child=self.children,
            clock=clock or HandClock(),
            tick_s=tick_s,
        )
        self.first = self.children.next()

    def found(self) -> Link:
        self.first.say(Ready("simpleaudio"))
        assert self.listener.next() == SoundStatus("simpleaudio")
        return self

    def with_spare(self) -> FakeChild:
        spare = self.children.next()
        spare.say(Ready("simpleaudio"))
        return spare


@pytest.fixture
def link() -> Iterator[Link]:
    link = Link()
    yield link
    link.link.close()


def test_it_looks_for_an_output_at_once(link: Link) -> None:
    assert link.first.output == "simpleaudio"
    assert link.link.status().output is None


def test_what_is_sent_before_there_is_an_output_is_dropped(link: Link) -> None:
    link.link.play(1, CHIME, 5, 0.0)
    link.link.forget()
    link.link.regain(1, -6.0)
    link.link.hush()
    link.found()
    assert link.first.sent == []


def test_clips_go_to_the_child_that_plays(link: Link) -> None:
    link.found().link.play(1, CHIME, 5, -3.0)
    link.link.forget()
    assert link.first.sent == [Play(1, CHIME, 5, -3.0), Forget()]


def test_what_became_of_them_is_told(link: Link) -> None:
    link.found()
    link.first.say(Played(1, 0.5), Trouble(2, LATE))
    assert link.listener.next() == ("played", 1, 0.5)
    assert link.listener.next() == ("trouble", 2, LATE)


def test_what_sounds_is_changed_by_the_child_that_plays_it(link: Link) -> None:
    link.found().link.regain(1, None)
    link.link.hush()
    link.link.prove()
    assert link.first.sent == [Regain(1, None), Hush(), Prove()]


def test_closing_lets_what_sounds_fade_out(link: Link) -> None:
    spare = link.found().with_spare()
    link.link.close()
    assert link.first.closed
    assert not link.first.killed
    assert spare.killed


def test_a_child_that_dies_is_replaced_and_that_is_told(link: Link) -> None:
    spare = link.found().with_spare()
    link.first.die()
    assert link.listener.next() == SoundStatus("simpleaudio")
    link.link.play(1, CHIME, 5, 0.0)
    assert link.first.sent == []
    assert spare.sent == [Prove(), Play(1, CHIME, 5, 0.0)]


def test_an_output_that_fails_gives_way_to_the_next(link: Link) -> None:
    link.first.say(Failed("simpleaudio is not installed", lasting=True))
    assert link.first.killed
    second = link.children.next()
    second.say(Ready("qt"))
    told = link.listener.next()
    assert told == SoundStatus("qt", "Qt plays the sound, since simpleaudio is not installed.")
    assert link.link.status() == told


def test_a_child_that_does_not_answer_is_given_up() -> None:
    link = Link(clock=HurryingClock(), tick_s=0.001).found()
    while not link.first.killed:
        link.children.next()
    assert link.listener.next() == SoundStatus("silent", UNANSWERED)
    link.link.close()


def test_the_first_search_can_be_waited_for(link: Link) -> None:
    assert link.link.settle(0.0).output is None
    link.first.say(Ready("simpleaudio"))
    assert link.link.settle(WITHIN_S) == SoundStatus("simpleaudio")


def test_a_listener_that_fails_does_not_end_the_sound(caplog: pytest.LogCaptureFixture) -> None:
    link = Link(FailingListener()).found()
    link.first.say(Played(1, 0.0), Played(2, 0.0))
    assert link.listener.next() == ("played", 1, 0.0)
    assert link.listener.next() == ("played", 2, 0.0)
    assert "a sound listener failed" in caplog.text
    link.link.close()


def test_what_has_been_closed_tells_nothing_more() -> None:
    link = Link().found()
    spare = link.with_spare()
    link.link.close()
    spare.die()
    link.first.say(Played(1, 0.0))
    link.first.die()
    link.link.play(2, CHIME, 5, 0.0)
    assert link.listener.told.empty()


def test_it_may_be_closed_by_its_listener() -> None:
    class Closing(Listener):
        link: SoundLink

        def on_played(self, clip_id: int, late_ms: float) -> None:
            self.link.close()
            super().on_played(clip_id, late_ms)

    listener = Closing()
    link = Link(listener).found()
    listener.link = link.link
    link.first.say(Played(1, 0.0))
    assert listener.next() == ("played", 1, 0.0)
    assert link.first.closed

"""Who listens, and what becomes of one that dies, hangs or cannot listen."""

from __future__ import annotations

from tests.audio.ambience_fakes import SECOND, curve, wanted
from tests.audio.child_fakes import FakeChildren
from tests.audio.fakes import HandClock
from upstroke.audio.engine.messages import OPEN
from upstroke.audio.hearing.messages import HeardPhrase, InputLevel, Listen, Listening
from upstroke.audio.hearing_client import LIMITS, HearingLink
from upstroke.audio.ipc.messages import Failed, Ping, Pong

PLAIN = Listen()
PAUSE = HeardPhrase("pause the massage", 60.0, 5, believed=True)


class Stage:
    def __init__(self) -> None:
        self.clock = HandClock()
        self.children = FakeChildren()
        self.link = HearingLink(self.children, self.clock)

    def pass_time(self, nanos: int, want: Listen | None) -> None:
        """Ten calls a second, as a session makes."""
        for _ in range(nanos * 10 // SECOND):
            self.clock.now += SECOND // 10
            self.link.want(want)


def listening() -> Stage:
    stage = Stage()
    stage.link.want(PLAIN)
    stage.children.last.say(Listening("Table"))
    stage.link.want(PLAIN)
    return stage


def test_nobody_listens_before_that_is_wanted() -> None:
    stage = Stage()
    stage.pass_time(2 * SECOND, None)
    assert stage.children.all == []
    assert not stage.link.status.wanted


def test_the_microphone_is_named_once_it_gives_samples() -> None:
    stage = Stage()
    stage.link.want(PLAIN)
    assert stage.link.status.wanted
    assert not stage.link.status.listening
    stage.children.last.say(Listening("Table"))
    stage.children.last.say(InputLevel(-40.0))
    stage.link.want(PLAIN)
    assert stage.link.status.microphone == "Table"
    assert stage.link.status.loudness == -40.0


def test_what_was_heard_is_told_once() -> None:
    stage = listening()
    stage.children.last.say(PAUSE)
    stage.link.want(PLAIN)
    assert stage.link.heard() == (PAUSE,)
    assert stage.link.heard() == ()


def test_only_what_changed_is_told() -> None:
    stage = listening()
    deaf = Listen(((1, 2),), strain=3.0)
    stage.link.want(deaf)
    stage.link.want(deaf)
    assert stage.children.last.told() == [deaf]
    stage.link.want(PLAIN)
    assert stage.children.last.told() == [PLAIN]


def test_it_is_told_what_the_ambience_is_told() -> None:
    stage = listening()
    rain = wanted(points=curve((0, 0.0)), origin=7)
    stage.link.want(PLAIN, rain)
    stage.link.want(PLAIN, rain)
    stage.link.want(PLAIN)
    assert stage.children.last.told() == [rain, OPEN]


def test_wanted_no_more_it_is_killed_at_once_and_what_it_heard_is_forgotten() -> None:
    stage = listening()
    child = stage.children.last
    child.say(PAUSE)
    stage.link.want(None)
    assert child.killed
    assert stage.link.heard() == ()
    assert not stage.link.status.wanted


def test_one_that_breaks_off_is_followed_by_another_that_knows_all() -> None:
    stage = listening()
    stage.link.want(Listen(strain=5.0))
    stage.children.last.say(None)
    stage.pass_time(SECOND, Listen(strain=5.0))
    assert stage.link.status.why == "the listener stopped"
    stage.pass_time(2 * SECOND, Listen(strain=5.0))
    assert len(stage.children.all) == 2
    assert stage.children.last.told() == [Listen(strain=5.0)]


def test_the_pause_before_another_grows() -> None:
    stage = Stage()
    for _ in range(600):
        stage.pass_time(SECOND, PLAIN)
        stage.children.last.say(Failed("there is no microphone"))
        stage.children.last.say(None)
    assert len(stage.children.all) <= 600 * SECOND // LIMITS.again_at_most + 5
    assert stage.link.status.why == "there is no microphone"


def test_where_the_engine_is_missing_nothing_is_tried_again_until_it_is_wanted_anew() -> None:
    stage = Stage()
    stage.link.want(PLAIN)
    stage.children.last.say(Failed("pocketsphinx is not installed", lasting=True))
    stage.children.last.say(None)
    stage.pass_time(120 * SECOND, PLAIN)
    assert len(stage.children.all) == 1
    assert stage.link.status.why == "pocketsphinx is not installed"
    stage.link.want(None)
    stage.link.want(PLAIN)
    assert len(stage.children.all) == 2


def test_one_that_hangs_is_killed() -> None:
    stage = listening()
    stage.pass_time(3 * SECOND, PLAIN)
    first = stage.children.last
    assert isinstance(first.told()[-1], Ping)
    stage.pass_time(4 * SECOND, PLAIN)
    assert first.killed
    assert stage.link.status.why == "the listener stopped responding"


def test_one_that_answers_lives() -> None:
    stage = listening()
    for _ in range(20):
        stage.pass_time(SECOND, PLAIN)
        for message in stage.children.last.told():
            if isinstance(message, Ping):
                stage.children.last.say(Pong(message.number))
    assert len(stage.children.all) == 1
    assert stage.link.status.listening


def test_a_stall_of_the_session_is_not_held_against_it() -> None:
    stage = listening()
    stage.pass_time(3 * SECOND, PLAIN)
    stage.clock.now += 60 * SECOND
    stage.link.want(PLAIN)
    assert not stage.children.last.killed


def test_one_that_never_opens_the_microphone_is_given_up() -> None:
    stage = Stage()
    stage.pass_time(11 * SECOND, PLAIN)
    assert stage.children.all[0].killed
    assert stage.link.status.why == "the microphone did not answer"

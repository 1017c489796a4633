"""What a child is told of the bed, and what becomes of one that dies, hangs or cannot play."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.audio.bed_fakes import SECOND, FakeBedChildren, curve, wanted
from tests.audio.fakes import HandClock
from upstroke.audio.bed_link import AGAIN_AT_MOST_NS, OPEN, BedLink, WantedBed
from upstroke.audio.sound_process.bed_protocol import (
    Curve,
    End,
    GoOn,
    Hold,
    Lost,
    Play,
    Playing,
    Volume,
)
from upstroke.audio.sound_process.protocol import Ping, Pong


class Stage:
    def __init__(self) -> None:
        self.clock = HandClock()
        self.children = FakeBedChildren()
        self.link = BedLink(self.children, self.clock)

    def pass_time(self, nanos: int, want: WantedBed | None) -> None:
        """Ten calls a second, as a session makes."""
        for _ in range(nanos * 10 // SECOND):
            self.clock.now += SECOND // 10
            self.link.want(want)


def playing() -> Stage:
    stage = Stage()
    stage.link.want(wanted())
    stage.children.last.say(Playing())
    stage.link.want(wanted())
    stage.children.last.told()
    return stage


def test_there_is_no_child_before_a_bed_is_wanted() -> None:
    stage = Stage()
    stage.pass_time(2 * SECOND, None)
    assert stage.children.all == []


def test_the_first_message_says_all() -> None:
    stage = Stage()
    points = curve((0, -60.0), (2000, 0.0))
    stage.link.want(wanted(points=points, origin=7))
    assert stage.children.last.told() == [
        Play(Path("rain.wav"), ((0, -60.0), (2000, 0.0)), 7, -6.0)
    ]
    stage.link.want(wanted(points=points, origin=7))
    assert stage.children.last.told() == []


def test_only_what_changed_is_told() -> None:
    stage = playing()
    shorter = curve((0, 0.0), (9000, -9.0))
    now = wanted()
    for change, told in (
        (wanted(origin=None), Hold()),
        (wanted(origin=99), GoOn(99)),
        (wanted(origin=99, volume=-20.0), Volume(-20.0)),
        (wanted(origin=99, volume=-20.0, points=shorter), Curve(((0, 0.0), (9000, -9.0)))),
        (wanted(path="waves.wav"), Play(Path("waves.wav"), ((0, 0.0), (60_000, 0.0)), 0, -6.0)),
    ):
        assert change != now
        stage.link.want(change)
        assert stage.children.last.told() == [told]
        now = change


def test_when_none_is_wanted_the_child_is_left_to_fade_out() -> None:
    stage = playing()
    child = stage.children.last
    stage.link.want(None)
    assert (child.told(), child.killed, child.closed) == ([End()], False, False)
    child.say(None)
    stage.pass_time(5 * SECOND, None)
    assert stage.children.all == [child]
    stage.link.want(wanted())
    assert len(stage.children.all) == 2


def test_closing_lets_every_child_fade_out_and_end() -> None:
    stage = playing()
    stage.link.want(None)
    stage.link.want(wanted())
    stage.link.close()
    assert [(child.closed, child.killed) for child in stage.children.all] == [(True, False)] * 2


def test_one_that_died_is_replaced_after_a_second_and_told_all_that_holds_by_then() -> None:
    stage = playing()
    stage.children.last.say(None)
    stage.link.want(wanted())
    assert stage.link.why == "its player broke off"
    stage.pass_time(SECOND * 9 // 10, wanted())
    assert len(stage.children.all) == 1
    stage.pass_time(SECOND // 5, wanted(origin=5))
    assert len(stage.children.all) == 2
    assert stage.children.last.told() == [
        Play(Path("rain.wav"), ((0, 0.0), (60_000, 0.0)), 5, -6.0)
    ]
    stage.children.last.say(Playing())
    stage.link.want(wanted(origin=5))
    assert stage.link.why is None


def test_pauses_grow_while_it_fails_and_are_short_again_after_it_played_long() -> None:
    stage = Stage()
    begun: list[int] = []
    for _ in range(900):
        count = len(stage.children.all)
        stage.pass_time(SECOND // 10, wanted())
        if len(stage.children.all) > count:
            begun.append(stage.clock.now)
            stage.children.last.say(Lost("Qt found no sound device"))
    gaps = [later - earlier for earlier, later in pairwise(begun)]
    assert [gap // SECOND for gap in gaps[:4]] == [1, 2, 4, 8]
    assert max(gaps) < AGAIN_AT_MOST_NS + SECOND
    stage.pass_time(AGAIN_AT_MOST_NS, wanted())
    child = stage.children.last
    child.say(Playing())
    for _ in range(15):
        stage.pass_time(SECOND, wanted())
        child.say(Pong(1))
    child.say(None)
    stage.pass_time(SECOND + SECOND // 5, wanted())
    assert stage.children.last is not child


def test_one_that_hangs_is_killed() -> None:
    stage = playing()
    child = stage.children.last
    stage.pass_time(SECOND * 11 // 10, wanted())
    assert child.told() == [Ping(1)]
    stage.pass_time(SECOND * 11 // 10, wanted())
    assert child.killed
    assert stage.link.why == "its player hung"


def test_one_that_answers_lives() -> None:
    stage = playing()
    child = stage.children.last
    for _ in range(20):
        stage.pass_time(SECOND, wanted())
        if child.told():
            child.say(Pong(1))
    assert stage.children.all == [child]
    assert not child.killed


def test_one_that_never_gets_ready_is_killed() -> None:
    stage = Stage()
    stage.pass_time(6 * SECOND, wanted())
    assert stage.children.all[0].killed
    assert stage.link.why == "its player did not answer"


def test_a_stall_of_the_session_is_not_held_against_the_child() -> None:
    stage = playing()
    stage.pass_time(SECOND * 11 // 10, wanted())
    stage.clock.now += 20 * SECOND
    stage.link.want(wanted())
    stage.children.last.say(Pong(1))
    stage.pass_time(SECOND // 2, wanted())
    assert len(stage.children.all) == 1
    assert not stage.children.last.killed


def test_a_stream_with_nothing_to_play_is_opened_and_takes_up_what_comes() -> None:
    stage = Stage()
    stage.link.want(OPEN)
    assert stage.children.last.told() == [Play(None, ((0, -60.0),), None, None)]
    assert stage.link.flows_ns() is None
    stage.children.last.say(Playing())
    stage.pass_time(SECOND, OPEN)
    assert stage.link.flows_ns() == SECOND * 9 // 10
    stage.children.last.told()
    stage.link.want(wanted(origin=5))
    assert stage.children.last.told() == [
        Play(Path("rain.wav"), ((0, 0.0), (60_000, 0.0)), 5, -6.0)
    ]
    assert len(stage.children.all) == 1


def test_what_is_wanted_no_longer_fades_out_and_is_there_when_it_is_again() -> None:
    stage = playing()
    stage.link.want(OPEN)
    stage.link.want(OPEN)
    assert stage.children.last.told() == [Hold()]
    stage.link.want(wanted(origin=7))
    assert stage.children.last.told() == [GoOn(7)]


def test_what_can_never_be_played_is_not_tried_again_but_the_stream_stays_open() -> None:
    stage = playing()
    stage.children.last.say(Lost("rain.wav is not 48 kHz mono", lasting=True))
    stage.pass_time(2 * SECOND, wanted())
    (opened,) = stage.children.last.told()
    assert opened == Play(None, ((0, -60.0),), None, None)
    stage.children.last.say(Playing())
    stage.pass_time(SECOND // 2, wanted())
    assert len(stage.children.all) == 2
    assert stage.link.why == "rain.wav is not 48 kHz mono"
    stage.link.want(wanted(path="waves.wav"))
    assert stage.link.why is None
    assert [type(each) for each in stage.children.last.told()] == [Play]


def test_where_no_stream_can_ever_be_had_no_other_is_started() -> None:
    stage = Stage()
    for want in (wanted(), OPEN):
        stage.pass_time(2 * SECOND, want)
        stage.children.last.say(Lost("Qt cannot be loaded", lasting=True))
    stage.pass_time(60 * SECOND, wanted())
    assert len(stage.children.all) == 2
    assert stage.link.why == "Qt cannot be loaded"


@pytest.mark.parametrize("late", [Playing(), Lost("too late"), None])
def test_what_one_says_that_was_replaced_changes_nothing(late: Playing | Lost | None) -> None:
    stage = playing()
    old = stage.children.last
    stage.link.want(None)
    stage.link.want(wanted())
    new = stage.children.last
    new.say(Playing())
    old.say(late)
    stage.link.want(wanted())
    assert stage.link.why is None
    assert not new.killed

"""A session's progress, as a media player shows it."""

from __future__ import annotations

from tests.desktop.media.remote import KNEAD_RIGHT, REST, TIMELINE, TOE, Remote
from upstroke.core.session.commands import Verb
from upstroke.desktop.media.player import MICROS_PER_MILLI, Status, title_of


def test_it_is_the_same_value_while_only_time_passes() -> None:
    remote = Remote()
    remote.wait(1_000)
    before = remote.player
    remote.wait(20_000)
    assert remote.player == before
    assert before.position(remote.now) == 21_000 * MICROS_PER_MILLI


def test_the_position_is_that_of_the_session_to_the_millisecond_and_never_outside_it() -> None:
    remote = Remote()
    for wait in (1, 17, 333, 4_321, 40_000):
        remote.wait(wait)
        assert remote.position == remote.session.position(remote.now)
    stale = remote.player
    assert stale.position(0) == 0
    assert stale.position(remote.now + 10**15) == TIMELINE.total * MICROS_PER_MILLI


def test_status_and_what_can_be_done_follow_the_state() -> None:
    remote = Remote(started=False)
    assert (remote.player.status, remote.player.can_skip) == (Status.STOPPED, False)
    assert remote.player.can_play
    remote.do(Verb.START)
    assert (remote.player.status, remote.player.can_skip) == (Status.PLAYING, True)
    remote.do(Verb.PAUSE)
    assert remote.status() is Status.PAUSED
    remote.do(Verb.RESUME)
    assert remote.status() is Status.PLAYING
    held = remote.position
    remote.wait(2_900)
    assert remote.position == held
    remote.do(Verb.STOP)
    assert remote.status() is Status.STOPPED
    assert remote.player.can_play
    can = (remote.player.can_pause, remote.player.can_seek, remote.player.can_skip)
    assert can == (False, False, False)


def test_a_session_that_came_to_its_end_cannot_be_played_by_a_stray_press() -> None:
    remote = Remote()
    remote.wait(TIMELINE.total)
    assert remote.status() is Status.STOPPED
    assert not remote.player.can_play
    assert remote.position == TIMELINE.total


def test_the_title_is_the_step_with_its_side() -> None:
    titles = [title_of(TIMELINE.at(step.work_start)) for step in TIMELINE.steps]
    assert titles == ["Knead, left leg", "Knead, right leg", "Toe", "Rest"]


def test_steps_are_counted_from_one() -> None:
    remote = Remote()
    for step in (KNEAD_RIGHT, TOE, REST):
        remote.do(Verb.NEXT)
        assert remote.player.step == step.index + 1
    assert remote.player.programme == TIMELINE.title
    assert remote.player.length == TIMELINE.total

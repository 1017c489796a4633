"""What the buttons of a remote do to a session, by MPRIS's own rules."""

from __future__ import annotations

import pytest

from tests.desktop.media.remote import KNEAD_LEFT, KNEAD_RIGHT, TIMELINE, TOE, Remote
from upstroke.core.session.commands import Verb
from upstroke.core.session.progress import State
from upstroke.desktop.media.player import MediaButton, SeekBy, SeekTo, SetVolume, Status

SECOND = 1_000_000
"""In microseconds."""


def test_play_starts_goes_on_and_leaves_what_plays_alone() -> None:
    remote = Remote(started=False)
    remote.asks(MediaButton.PLAY)
    assert remote.stands() is State.RUNNING
    remote.asks(MediaButton.PLAY)
    assert remote.stands() is State.RUNNING
    remote.asks(MediaButton.PAUSE, MediaButton.PAUSE)
    assert remote.stands() is State.PAUSED
    remote.asks(MediaButton.PLAY)
    assert remote.stands() is State.RESUMING


def test_play_pause_is_one_switch_also_when_it_is_pressed_twice_at_once() -> None:
    remote = Remote()
    remote.asks(MediaButton.PLAY_PAUSE)
    assert remote.stands() is State.PAUSED
    remote.asks(MediaButton.PLAY_PAUSE)
    assert remote.stands() is State.RESUMING
    remote.asks(MediaButton.PLAY_PAUSE, MediaButton.PLAY_PAUSE)
    assert remote.stands() is State.RESUMING


def test_next_and_previous_go_by_steps() -> None:
    remote = Remote()
    remote.wait(5_000)
    remote.asks(MediaButton.NEXT, MediaButton.NEXT)
    assert remote.position == TOE.start
    remote.asks(MediaButton.PREVIOUS)
    assert remote.position == KNEAD_RIGHT.start
    remote.asks(MediaButton.PREVIOUS, MediaButton.PREVIOUS)
    assert remote.position == KNEAD_LEFT.start == 0


@pytest.mark.parametrize("press", [MediaButton.PLAY, MediaButton.PLAY_PAUSE])
def test_play_after_a_stop_goes_on_from_there(press: MediaButton) -> None:
    remote = Remote()
    remote.wait(30_000)
    remote.asks(MediaButton.STOP)
    assert remote.status() is Status.STOPPED
    remote.asks(press)
    assert remote.stands() is State.RESUMING
    remote.wait(3_000)
    assert 25_000 < remote.position <= 30_000


def test_after_its_end_nothing_wakes_a_session() -> None:
    remote = Remote()
    remote.wait(TIMELINE.total)
    remote.asks(*MediaButton, SeekBy(-SECOND), SeekTo(3, SECOND))
    assert remote.stands() is State.FINISHED


@pytest.mark.parametrize("state", [State.RUNNING, State.PAUSED])
def test_seek_is_by_an_offset_from_where_the_session_is(state: State) -> None:
    remote = Remote()
    remote.wait(20_000)
    if state is State.PAUSED:
        remote.do(Verb.PAUSE)
    remote.asks(SeekBy(15 * SECOND))
    assert remote.position == 35_000
    remote.asks(SeekBy(-10 * SECOND), SeekBy(-10 * SECOND))
    assert remote.position == 15_000
    assert remote.stands() is state


def test_seek_before_the_start_is_the_start() -> None:
    remote = Remote()
    remote.wait(20_000)
    remote.asks(SeekBy(-(10**15)))
    assert remote.position == 0


def test_seek_beyond_the_end_acts_like_next() -> None:
    remote = Remote()
    remote.wait(20_000)
    remote.asks(SeekBy(TIMELINE.total * 1_000))
    assert (remote.position, remote.stands()) == (KNEAD_RIGHT.start, State.RUNNING)
    remote.do(Verb.SEEK, TIMELINE.total - 1_000)
    remote.asks(SeekBy(2 * SECOND))
    assert remote.stands() is State.FINISHED


def test_a_position_is_taken_only_within_the_session_that_was_meant() -> None:
    remote = Remote()
    remote.wait(20_000)
    for ignored in (SeekTo(2, 0), SeekTo(3, -1), SeekTo(3, (TIMELINE.total + 1) * 1_000)):
        remote.asks(ignored)
        assert remote.position == 20_000
    remote.asks(SeekTo(3, 42 * SECOND))
    assert remote.position == 42_000


def test_a_session_that_has_not_begun_can_be_placed() -> None:
    remote = Remote(started=False)
    remote.asks(SeekTo(3, 42 * SECOND), MediaButton.NEXT, MediaButton.STOP, MediaButton.PREVIOUS)
    assert (remote.position, remote.stands()) == (42_000, State.READY)


def test_loudness_and_the_window_are_not_for_the_session() -> None:
    remote = Remote()
    before = remote.player
    remote.asks(SetVolume(0.5), MediaButton.RAISE, MediaButton.QUIT)
    assert remote.player == before

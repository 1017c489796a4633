"""How often the window ticks, and what it shows between two ticks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.app_by_hand import Clock
from tests.window.samples import progress_at, timeline_of
from upstroke.audio.player import LOOKAHEAD
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import Progress, State, Tally
from upstroke.core.units import NANOS_PER_MILLI, Millis
from upstroke.window.frames import TICKS_EVERY, TICKS_WHILE_BUSY, Frames
from upstroke.window.glance import ring_at
from upstroke.window.pacing import IDLE, LIVELY, QUIET, SLOW, SOON, STILL, pace

TIMELINE = timeline_of("leg-massage")
RUNNING = progress_at(TIMELINE, 60_300)


def test_it_ticks_fast_only_while_something_moves_that_is_seen() -> None:
    assert pace(RUNNING, seen=True) == LIVELY
    assert pace(RUNNING, seen=True, busy=True) == LIVELY
    assert pace(RUNNING, seen=False) == SLOW
    assert pace(RUNNING, seen=True, still=True) <= STILL
    assert pace(progress_at(TIMELINE, 10_000, Verb.PAUSE), seen=True) == SLOW
    assert pace(replace(RUNNING, state=State.FINISHED), seen=True) == SLOW
    assert pace(None, seen=True) == IDLE


@pytest.mark.parametrize("seen", [True, False])
def test_it_does_not_tarry_while_something_is_waited_for_or_listened_to(*, seen: bool) -> None:
    assert pace(replace(RUNNING, state=State.READY), seen=seen) == QUIET
    assert pace(replace(RUNNING, state=State.RESUMING), seen=seen) == QUIET
    assert pace(RUNNING, seen=seen, busy=True, still=True) == QUIET
    assert pace(None, seen=seen, busy=True) == QUIET


def test_the_sound_is_ticked_often_enough_in_every_state() -> None:
    assert max(LIVELY + TICKS_EVERY, QUIET, SLOW, STILL + SOON) * 2 <= LOOKAHEAD
    assert LIVELY + TICKS_WHILE_BUSY <= 150


@given(st.integers(0, TIMELINE.total - STILL - 1))
def test_with_reduced_motion_digits_change_in_time(position: Millis) -> None:
    before = progress_at(TIMELINE, position)
    after = pace(before, seen=True, still=True)
    assert SOON <= after <= STILL
    if after > SOON:
        unchanged = progress_at(TIMELINE, position + after - SOON - 1)
        if unchanged.moment.span == before.moment.span:
            assert ring_at(unchanged).main == ring_at(before).main


def running(clock: Clock, at: Millis) -> tuple[Session, Progress]:
    """A session at a position, by the clock."""
    session = Session(TIMELINE)
    session.do(Command(Verb.START), clock.now - at * NANOS_PER_MILLI)
    session.advance(clock.now)
    return session, session.progress(clock.now)


@given(st.integers(0, TIMELINE.total - 1), st.integers(0, TICKS_EVERY - 1))
def test_a_frame_is_the_session_as_it_stands_by_the_clock(at: Millis, later: Millis) -> None:
    clock = Clock()
    session, progress = running(clock, at)
    frames = Frames(clock.in_millis)
    frames.ticked(progress)
    clock.millis += later
    frame = frames.now()
    if frame is None:
        assert at + later >= progress.moment.span.end
    else:
        session.advance(clock.now)
        # What was performed is counted by ticks alone, and shown in no frame.
        assert replace(frame, tally=Tally()) == replace(session.progress(clock.now), tally=Tally())


def test_it_is_time_for_a_tick_at_last() -> None:
    clock = Clock()
    frames = Frames(clock.in_millis)
    assert frames.now() is None
    frames.ticked(running(clock, 60_300)[1])
    clock.millis += TICKS_EVERY
    assert frames.now() is None
    frames.ticked(running(clock, 60_300)[1], busy=True)
    clock.millis += TICKS_WHILE_BUSY
    assert frames.now() is None


def test_what_does_not_run_has_no_frames() -> None:
    clock = Clock()
    frames = Frames(clock.in_millis)
    frames.ticked(progress_at(TIMELINE, 10_000, Verb.PAUSE))
    assert frames.now() is None
    frames.ticked(None)
    assert frames.now() is None

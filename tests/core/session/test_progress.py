"""What was performed is counted beside the place: neither skips nor repeats can make it up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.session.test_machine import (
    KNEAD_LEFT,
    KNEAD_RIGHT,
    REST,
    TIMELINE,
    TOE,
    Run,
    running,
)
from upstroke.core.session.commands import Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import State, Tally, skipped_text

STEPS = len(TIMELINE.steps)


def tally_of(run: Run) -> Tally:
    return run.session.progress(run.now).tally


def skipped_in(run: Run) -> int:
    return run.session.progress(run.now).skipped


def test_a_whole_session_has_performed_its_total() -> None:
    run = running(TIMELINE.total)
    assert run.state is State.FINISHED
    assert tally_of(run) == Tally(TIMELINE.total, frozenset(range(STEPS)))
    assert skipped_in(run) == 0


def test_eleven_seconds_of_next_are_eleven_seconds_and_no_step() -> None:
    run = running()
    while run.state is State.RUNNING:
        run.wait(2_750)
        run.do(Verb.NEXT)
    assert (run.position, tally_of(run)) == (TIMELINE.total, Tally(11_000))
    assert skipped_in(run) == STEPS


@pytest.mark.parametrize("to", [KNEAD_RIGHT.start, TOE.start + 1_000, TIMELINE.total])
def test_a_seek_performs_nothing(to: int) -> None:
    run = running(2_000)
    run.do(Verb.SEEK, to)
    passed = sum(step.end <= to for step in TIMELINE.steps)
    assert (tally_of(run).performed, tally_of(run).done) == (2_000, frozenset())
    assert skipped_in(run) == passed


def test_what_is_repeated_counts_again() -> None:
    run = running(20_000)
    for _ in range(2):
        run.do(Verb.REPEAT)
        run.wait(20_000)
    assert (run.position, tally_of(run).performed) == (20_000, 60_000)
    run.do(Verb.SEEK, TIMELINE.total)
    assert tally_of(run).done == {0}


def test_a_step_that_was_gone_back_to_is_done_once_and_its_time_counts_twice() -> None:
    run = running(KNEAD_RIGHT.start + 1_000)
    run.do(Verb.BACK)
    run.wait(KNEAD_LEFT.end)
    assert tally_of(run).performed == 2 * KNEAD_LEFT.end + 1_000
    assert tally_of(run).done == {0}
    assert skipped_in(run) == 0


def test_neither_pause_nor_get_ready_nor_sleep_is_performed() -> None:
    run = running(10_000)
    for verb in (Verb.PAUSE, Verb.SLEEP):
        run.do(verb)
        run.wait(500_000)
        run.do(Verb.RESUME)
        run.wait(3_000)
    assert run.state is State.RUNNING
    run.do(Verb.STOP)
    run.wait(9_000)
    assert tally_of(run).performed == 10_000


def test_undo_of_a_skip_takes_no_time_back() -> None:
    run = running(10_000)
    run.do(Verb.NEXT)
    run.wait(5_000)
    run.do(Verb.UNDO)
    assert (run.position, tally_of(run).performed, skipped_in(run)) == (10_000, 15_000, 0)
    run.wait(KNEAD_LEFT.end - 10_000)
    assert tally_of(run).done == {0}


def test_time_that_was_given_is_performed_when_it_is() -> None:
    run = running(TIMELINE.total - 1_000)
    run.do(Verb.MORE_TIME, 30_000)
    run.wait(40_000)
    assert (run.state, tally_of(run).performed) == (State.FINISHED, TIMELINE.total + 30_000)
    assert skipped_in(run) == 0


def test_a_step_that_is_cut_short_in_its_second_half_is_done_and_in_its_first_is_not() -> None:
    half = (REST.end - REST.start) // 2
    for part, skipped in ((half - 1, 1), (half, 0)):
        run = running(REST.start + part)
        run.do(Verb.NEXT)
        assert (run.state, skipped_in(run)) == (State.FINISHED, skipped)


def test_a_session_that_goes_on_adds_to_what_was_performed() -> None:
    before = Tally(100_000, frozenset({0}), 6_000)
    session = Session(TIMELINE, get_ready=0, at=KNEAD_RIGHT.start + 6_000, tally=before)
    run = running()
    run.session = session
    run.do(Verb.RESUME)
    run.wait(1_000)
    after = tally_of(run)
    assert (after.performed, after.of_step) == (101_000, 7_000)


@given(ticks=st.lists(st.integers(1, 50_000), min_size=1, max_size=40))
def test_how_often_it_is_looked_at_changes_nothing(ticks: list[int]) -> None:
    often, once = running(), running()
    for tick in ticks:
        often.wait(tick)
    once.wait(sum(ticks))
    assert tally_of(often) == tally_of(once)


def test_of_nothing_skipped_nothing_is_said() -> None:
    assert skipped_text(0) == ""
    assert skipped_text(20) == "20 steps were skipped."

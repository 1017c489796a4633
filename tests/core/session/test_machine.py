"""The session: the table, the position under every command, undo, and time as an argument."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.samples import LEFT_RIGHT, ONE, WordClips, counted, programme, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import TABLE, Session, toggle
from upstroke.core.session.progress import (
    Change,
    Jumped,
    Retimed,
    State,
    StateChanged,
    StepBegan,
)
from upstroke.core.settings import Settings

TIMELINE = compile_timeline(
    programme(
        timed("knead", 60, sides=LEFT_RIGHT, least=10, most=100),
        counted("toe", 5),
        timed("rest", 20),
    ),
    ONE,
    Settings(),
    WordClips(),
)
KNEAD_LEFT, KNEAD_RIGHT, TOE, REST = TIMELINE.steps


class Run:
    """A session with a hand-advanced clock, in milliseconds."""

    def __init__(self, timeline: Timeline = TIMELINE, began: int = 1_000_000, at: int = 0) -> None:
        self.session = Session(timeline, get_ready=3000, at=at)
        self.now = began * 1_000_000

    def do(self, verb: Verb, value: int = 0) -> tuple[Change, ...]:
        return self.session.do(Command(verb, value), self.now)

    def wait(self, milliseconds: int) -> tuple[Change, ...]:
        self.now += milliseconds * 1_000_000
        return self.session.advance(self.now)

    @property
    def position(self) -> int:
        return self.session.position(self.now)

    @property
    def state(self) -> State:
        return self.session.state


def running(position: int = 0) -> Run:
    run = Run()
    run.do(Verb.START)
    run.wait(position)
    return run


def test_position_is_the_time_since_the_start() -> None:
    run = running()
    assert run.position == 0
    run.wait(12_345)
    assert run.position == 12_345


def test_a_pause_holds_the_position_and_a_resume_gets_ready_before_it_runs() -> None:
    quiet = next(t for t in range(20_000, 30_000) if TIMELINE.sounding(t) is None)
    run = running(quiet)
    run.do(Verb.PAUSE)
    run.wait(60_000)
    assert run.position == quiet
    assert run.do(Verb.RESUME) == (StateChanged(State.PAUSED, State.RESUMING),)
    run.wait(2_999)
    assert (run.state, run.position) == (State.RESUMING, quiet)
    run.wait(11)
    assert (run.state, run.position) == (State.RUNNING, quiet + 10)


def test_a_resume_repeats_the_sentence_that_the_pause_cut() -> None:
    cue = next(cue for cue in TIMELINE.cues if cue.reason == "halfway")
    run = running(cue.start + 200)
    run.do(Verb.PAUSE)
    run.do(Verb.RESUME)
    assert run.position == cue.start


def test_progress_tells_when_a_resume_will_run() -> None:
    run = running(1000)
    run.do(Verb.PAUSE)
    run.do(Verb.RESUME)
    run.wait(1000)
    progress = run.session.progress(run.now)
    assert progress.resumes_in == 2000
    assert progress.origin is None


def test_the_origin_gives_the_clock_time_of_every_cue() -> None:
    run = running(1234)
    progress = run.session.progress(run.now)
    assert progress.origin == run.now - 1234 * 1_000_000


def test_next_goes_to_the_lead_in_of_the_next_step_and_back_to_the_one_before() -> None:
    run = running(30_000)
    assert run.do(Verb.NEXT) == (Jumped(30_000, KNEAD_RIGHT.start, Verb.NEXT),)
    run.wait(5_000)
    run.do(Verb.BACK)
    assert run.position == KNEAD_LEFT.start


def test_repeat_goes_to_the_start_of_this_step() -> None:
    run = running(KNEAD_RIGHT.start + 20_000)
    run.do(Verb.REPEAT)
    assert run.position == KNEAD_RIGHT.start


def test_back_in_the_first_step_goes_to_the_start() -> None:
    run = running(10_000)
    run.do(Verb.BACK)
    assert run.position == 0


def test_next_in_the_last_step_ends_the_session_and_undo_goes_on() -> None:
    run = running(REST.start + 100)
    changes = run.do(Verb.NEXT)
    assert changes[-1] == StateChanged(State.RUNNING, State.FINISHED)
    assert run.position == TIMELINE.total
    run.wait(60_000)
    run.do(Verb.UNDO)
    assert (run.state, run.position) == (State.RUNNING, REST.start + 100)


def test_time_ends_the_session_and_nothing_can_be_undone_then() -> None:
    run = running(TIMELINE.total - 1)
    run.do(Verb.REPEAT)
    run.do(Verb.UNDO)
    changes = run.wait(5_000)
    assert changes == (StateChanged(State.RUNNING, State.FINISHED),)
    assert run.position == TIMELINE.total
    assert not run.session.allows(Verb.UNDO)


def test_time_tells_of_every_step_it_reaches() -> None:
    run = running(KNEAD_RIGHT.start - 1)
    assert run.wait(1) == (StepBegan(1),)
    assert run.wait(1) == ()


def test_a_stop_can_be_undone_into_a_pause() -> None:
    run = running(10_000)
    run.do(Verb.STOP)
    assert run.state is State.STOPPED
    run.wait(9_000)
    run.do(Verb.UNDO)
    assert (run.state, run.position) == (State.PAUSED, 10_000)


def test_undo_goes_back_one_command_at_a_time() -> None:
    run = running(10_000)
    run.do(Verb.NEXT)
    run.do(Verb.NEXT)
    run.do(Verb.UNDO)
    assert run.position == KNEAD_RIGHT.start
    run.do(Verb.UNDO)
    assert run.position == 10_000
    assert run.do(Verb.UNDO) == ()


def test_more_time_moves_the_end_of_this_step_and_all_that_follows() -> None:
    run = running(20_000)
    assert run.do(Verb.MORE_TIME, 30_000) == (Retimed(30_000, Verb.MORE_TIME),)
    later = run.session.timeline
    assert run.position == 20_000
    assert later.steps[0].end == KNEAD_LEFT.end + 30_000
    assert later.steps[3].start == REST.start + 30_000
    assert later.total == TIMELINE.total + 30_000


def test_undoing_more_time_keeps_the_place_in_the_steps_after_it() -> None:
    run = running(20_000)
    run.do(Verb.MORE_TIME, 30_000)
    run.wait(KNEAD_LEFT.end + 30_000 - 20_000 + 7_000)
    run.do(Verb.UNDO)
    assert run.session.timeline == TIMELINE
    assert run.position == KNEAD_LEFT.end + 7_000


def test_undoing_more_time_inside_the_added_stretch_goes_on_with_the_next_step() -> None:
    run = running(20_000)
    run.do(Verb.MORE_TIME, 30_000)
    run.wait(KNEAD_LEFT.end + 10_000 - 20_000)
    run.do(Verb.UNDO)
    assert run.position == KNEAD_LEFT.end


def test_less_time_leaves_a_little_and_never_hurries_a_count() -> None:
    run = running(20_000)
    run.do(Verb.LESS_TIME, 300_000)
    assert run.session.timeline.steps[0].end == 25_000
    counting = running(TOE.work_start + 1_000)
    assert counting.do(Verb.LESS_TIME, 5_000) == ()


def test_a_session_can_begin_where_it_was_left() -> None:
    run = Run()
    run.do(Verb.SEEK, 42_000)
    assert run.state is State.READY
    run.do(Verb.START)
    run.wait(1_000)
    assert run.position == 43_000


def test_what_goes_on_where_it_was_left_gets_ready_first() -> None:
    run = Run(at=42_000)
    assert (run.state, run.position) == (State.READY, 42_000)
    run.do(Verb.RESUME)
    assert run.state is State.RESUMING
    run.wait(3_000)
    run.wait(1_000)
    assert (run.state, run.position) == (State.RUNNING, 43_000)
    assert run.session.progress(run.now).moment.step is KNEAD_LEFT


def test_a_place_beyond_the_timeline_is_its_end() -> None:
    assert Run(at=TIMELINE.total + 1).position == TIMELINE.total
    assert Run(at=-1).position == 0


def test_a_sleep_is_a_pause_that_says_so_until_it_is_over() -> None:
    run = running(10_000)
    assert run.do(Verb.SLEEP) == (StateChanged(State.RUNNING, State.PAUSED),)
    assert run.session.progress(run.now).slept
    run.do(Verb.NEXT)
    assert run.session.progress(run.now).slept
    run.do(Verb.RESUME)
    assert not run.session.progress(run.now).slept
    run.do(Verb.PAUSE)
    assert not run.session.progress(run.now).slept


@pytest.mark.parametrize("state", State)
def test_the_large_switch_means_something_in_the_table(state: State) -> None:
    assert toggle(state) in TABLE[state]


def test_what_is_not_in_the_table_changes_nothing() -> None:
    run = Run()
    for verb in set(Verb) - set(TABLE[State.READY]):
        assert run.do(verb, 5_000) == ()
    assert (run.state, run.position) == (State.READY, 0)


_WAITS = st.integers(0, 200_000)
_ACTS = st.tuples(st.sampled_from(Verb), st.integers(-200_000, 400_000), _WAITS)


@settings(max_examples=300)
@given(acts=st.lists(_ACTS, max_size=30))
def test_arbitrary_commands_never_leave_the_table_or_the_timeline(
    acts: list[tuple[Verb, int, int]],
) -> None:
    run = Run()
    for verb, value, wait in acts:
        before = run.state
        changes = run.do(verb, value)
        for change in changes:
            if isinstance(change, StateChanged):
                assert change.before is before
                before = change.after
        assert run.state is before
        assert 0 <= run.position <= run.session.timeline.total
        run.wait(wait)
        progress = run.session.progress(run.now)
        assert 0 <= progress.position <= progress.timeline.total
        assert progress.moment.step in progress.timeline.steps


@settings(max_examples=200)
@given(
    acts=st.lists(_ACTS, max_size=12),
    verb=st.sampled_from((Verb.NEXT, Verb.BACK, Verb.REPEAT, Verb.SEEK)),
    to=st.integers(0, 300_000),
    later=_WAITS,
)
def test_undo_of_a_skip_restores_exactly(
    acts: list[tuple[Verb, int, int]], verb: Verb, to: int, later: int
) -> None:
    run = Run()
    run.do(Verb.START)
    for each, value, wait in acts:
        run.do(each, value)
        run.wait(wait)
    if run.state not in (State.RUNNING, State.PAUSED):
        return
    before = (run.state, run.position, run.session.timeline)
    run.do(verb, to)
    if run.state is State.PAUSED:
        run.wait(later)
    run.do(Verb.UNDO)
    assert (run.state, run.position, run.session.timeline) == before


@given(ticks=st.lists(st.integers(1, 50_000), min_size=1, max_size=60))
def test_how_often_time_is_told_changes_nothing(ticks: list[int]) -> None:
    often, once = running(), running()
    for tick in ticks:
        often.wait(tick)
    once.wait(sum(ticks))
    assert (often.state, often.position) == (once.state, once.position)

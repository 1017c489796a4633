"""A session begins when its sound is ready, and ends when it can no more be heard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.standing_in import SOON_S, TIMELINE, Plan, Stage, StuckDisk
from tests.audio.building import timeline
from tests.support.sessions import BOOKMARK
from upstroke.app.playback.sound import RINGS_ON
from upstroke.app.sessions.runner import ANSWER_LASTS, CLIPS_WITHIN, OUTPUT_WITHIN, SessionRunner
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import Change, Progress, State
from upstroke.core.session.questions import Question
from upstroke.core.settings import CueMode, Settings, Volumes
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos


class Watcher:
    """A performer that only remembers."""

    def __init__(self, seen: list[Progress]) -> None:
        self._seen = seen

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        pass

    def progressed(self, progress: Progress) -> None:
        self._seen.append(progress)


@pytest.fixture
def stage() -> Stage:
    return Stage()


def run_on(stage: Stage, settings: Settings | None = None) -> SessionRunner:
    run = SessionRunner(Plan(chosen=settings or Settings()), stage.sound, stage.clock)
    assert stage.unpacker.worker.settle(SOON_S)
    return run


def pass_time(stage: Stage, run: SessionRunner, time: Millis, every: Millis = 50) -> Progress:
    for _ in range(time // every):
        run.tick()
        stage.wait(every)
    return run.tick()


def test_it_starts_at_once_when_output_and_clips_are_there(stage: Stage) -> None:
    run = run_on(stage)
    run.toggle()
    assert run.waiting()
    assert run.tick().state is State.RUNNING
    assert not run.waiting()


def test_it_waits_for_the_output_and_then_loses_no_cue(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.send(Command(Verb.START))
    assert pass_time(stage, run, OUTPUT_WITHIN - 100).state is State.READY
    stage.output.come_back()
    assert run.tick().position == 0
    assert pass_time(stage, run, 10_000).state is State.FINISHED
    assert stage.output.clips() == ["voice/one", "voice/two"]


def test_it_waits_no_longer_than_five_seconds_for_an_output(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.toggle()
    assert pass_time(stage, run, OUTPUT_WITHIN - 100).state is State.READY
    assert pass_time(stage, run, 200).state is State.RUNNING


def test_it_waits_for_clips_but_not_for_ever() -> None:
    disk = StuckDisk()
    stage = Stage(disk)
    run = SessionRunner(Plan(), stage.sound, stage.clock)
    run.toggle()
    assert pass_time(stage, run, CLIPS_WITHIN - 100).state is State.READY
    assert pass_time(stage, run, 200).state is State.RUNNING
    disk.let_go.set()


def test_clips_that_come_after_the_start_are_heard_from_then_on() -> None:
    disk = StuckDisk()
    stage = Stage(disk)
    run = SessionRunner(Plan(), stage.sound, stage.clock)
    run.toggle()
    pass_time(stage, run, CLIPS_WITHIN + 1_000)
    disk.let_go.set()
    assert stage.unpacker.worker.settle(SOON_S)
    assert pass_time(stage, run, 10_000).state is State.FINISHED
    assert stage.output.clips() == ["voice/two"]


def test_words_that_are_still_being_spoken_are_waited_for_and_heard(stage: Stage) -> None:
    early = timeline([], [5_000, 10_000])
    plan = Plan(now=early, whole=False)
    run = SessionRunner(plan, stage.sound, stage.clock)
    seen: list[Progress] = []
    run.add(Watcher(seen))
    run.toggle()
    assert pass_time(stage, run, 3_000).timeline is early
    plan.now, plan.whole = TIMELINE, True
    run.tick()
    assert stage.unpacker.worker.settle(SOON_S)
    pass_time(stage, run, 10_000)
    assert stage.output.clips() == ["voice/one", "voice/two"]
    assert seen[-1].state is State.FINISHED


def test_another_start_while_waiting_changes_nothing(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.toggle()
    pass_time(stage, run, 3_000)
    run.toggle()
    run.send(Command(Verb.START))
    assert pass_time(stage, run, 2_100).state is State.RUNNING


def test_what_is_ended_while_waiting_never_starts(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.toggle()
    run.end()
    assert pass_time(stage, run, 2 * OUTPUT_WITHIN).state is State.READY


def test_the_settings_of_the_moment_of_starting_hold(stage: Stage) -> None:
    run = run_on(stage, Settings(volumes=Volumes(voice=0)))
    run.toggle()
    pass_time(stage, run, 10_000)
    assert stage.output.clips() == []


def test_after_the_end_it_sounds_for_as_long_as_an_output_may_lie_behind(stage: Stage) -> None:
    run = run_on(stage)
    run.toggle()
    assert pass_time(stage, run, 10_000).state is State.FINISHED
    assert run.sounding()
    pass_time(stage, run, RINGS_ON)
    assert not run.sounding()


def test_after_a_stop_it_sounds_until_the_last_words_are_said(stage: Stage) -> None:
    run = run_on(stage)
    run.toggle()
    pass_time(stage, run, 2_000)
    run.send(Command(Verb.STOP))
    pass_time(stage, run, 3_000)
    assert run.sounding()
    pass_time(stage, run, 250 + RINGS_ON)
    assert not run.sounding()
    assert stage.output.clips() == ["voice/one", "chimes/end-short", "voice/over"]


def test_an_undone_stop_has_no_end_to_wait_for(stage: Stage) -> None:
    run = run_on(stage)
    run.toggle()
    pass_time(stage, run, 2_000)
    run.send(Command(Verb.STOP))
    run.send(Command(Verb.UNDO))
    assert not run.sounding()


def test_a_second_session_uses_the_same_output_and_a_newly_chosen_one_another(
    stage: Stage,
) -> None:
    run_on(stage)
    run_on(stage)
    assert stage.wanted == ["auto"]
    stage.sound.wanted = "qt"
    assert stage.wanted == ["auto"]
    first = stage.output
    run_on(stage)
    assert stage.wanted == ["auto", "qt"]
    assert first.closed


def test_a_mode_without_sounds_has_no_last_words(stage: Stage) -> None:
    run = run_on(stage, Settings(cues=CueMode.NEITHER))
    run.toggle()
    pass_time(stage, run, 2_000)
    run.send(Command(Verb.STOP))
    stage.clock.now += (250 + RINGS_ON) * NANOS_PER_MILLI
    assert not run.sounding()


def test_a_session_goes_on_where_an_earlier_one_was_left_after_a_get_ready(stage: Stage) -> None:
    run = SessionRunner(Plan(), stage.sound, stage.clock, goes_on=replace(BOOKMARK.mark, at=4_000))
    assert stage.unpacker.worker.settle(SOON_S)
    assert run.tick().position == 4_000
    run.toggle()
    progress = run.tick()
    assert (progress.state, progress.position) == (State.RESUMING, 4_000)
    assert pass_time(stage, run, 3_100).state is State.RUNNING
    pass_time(stage, run, 10_000)
    assert stage.output.clips() == ["voice/two"]


def test_going_on_is_a_start_while_nothing_has_begun(stage: Stage) -> None:
    run = run_on(stage)
    run.send(Command(Verb.RESUME))
    assert run.tick().state is State.RUNNING


def test_a_sleep_of_the_machine_pauses(stage: Stage) -> None:
    slept: list[Nanos] = [0]
    run = SessionRunner(Plan(), stage.sound, stage.clock, asleep=lambda: slept[-1])
    assert stage.unpacker.worker.settle(SOON_S)
    run.toggle()
    pass_time(stage, run, 2_000)
    slept.append(60_000 * NANOS_PER_MILLI)
    assert run.tick().slept
    run.toggle()
    pass_time(stage, run, 3_100)
    run.conductor.sleep()
    assert run.tick().slept
    run.conductor.wake()
    assert run.tick().state is State.PAUSED


def test_a_question_is_answered_at_once_to_be_read_and_aloud_where_there_is_room(
    stage: Stage,
) -> None:
    run = run_on(stage)
    run.ask(Question.HOW_LONG)
    assert run.answer() is None, "nothing has begun"
    run.toggle()
    pass_time(stage, run, 200)
    run.ask(Question.HOW_LONG)
    assert run.answer() == "A few seconds."
    pass_time(stage, run, ANSWER_LASTS)
    assert run.answer() is None
    assert "voice/few" in stage.output.clips()


def test_a_pause_while_it_waits_holds_from_the_start(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.send(Command(Verb.START))
    pass_time(stage, run, 500)
    run.toggle()
    stage.output.come_back()
    assert (run.tick().state, run.tick().position) == (State.PAUSED, 0)
    pass_time(stage, run, 3_000)
    assert stage.output.clips() == []
    run.toggle()
    assert pass_time(stage, run, 14_000).state is State.FINISHED
    assert stage.output.clips() == ["voice/one", "voice/two"]


def test_a_pause_while_it_waits_is_taken_back_by_going_on(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.toggle()
    run.send(Command(Verb.PAUSE))
    run.send(Command(Verb.RESUME))
    stage.output.come_back()
    assert run.tick().state is State.RUNNING


def test_what_is_asked_while_it_waits_is_done_when_it_starts(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.send(Command(Verb.START))
    pass_time(stage, run, 500)
    for verb in (Verb.NEXT, Verb.NEXT, Verb.UNDO, Verb.PAUSE):
        run.send(Command(verb))
    assert (run.tick().state, run.tick().position) == (State.READY, 0)
    stage.output.come_back()
    progress = run.tick()
    assert (progress.state, progress.moment.step.index) == (State.PAUSED, 1)
    run.send(Command(Verb.UNDO))
    assert run.tick().moment.step.index == 0


def test_an_undo_while_it_waits_takes_back_what_moves_and_no_pause(stage: Stage) -> None:
    stage.output.plays = False
    run = run_on(stage)
    run.send(Command(Verb.START))
    for verb in (Verb.NEXT, Verb.PAUSE, Verb.UNDO, Verb.UNDO):
        run.send(Command(verb))
    stage.output.come_back()
    progress = run.tick()
    assert (progress.state, progress.moment.step.index) == (State.PAUSED, 0)

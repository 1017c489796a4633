"""Voice commands in a session: when somebody listens, what is carried out, what is never heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.app.standing_in import SOON_S, VOICE, Disk, Plan
from tests.audio.building import cue, timeline
from tests.audio.child_fakes import FakeChildren
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.app.integrations.voice_control import (
    AFTER,
    BEFORE,
    CONFIRMS_WITHIN,
    LISTENING,
    VoiceControl,
)
from upstroke.app.notices import Notices
from upstroke.app.playback.sound import Sound, Unpacker
from upstroke.app.sessions.runner import SessionRunner
from upstroke.audio.hearing.messages import HeardPhrase, Listen, Listening
from upstroke.audio.hearing_client import HearingLink
from upstroke.audio.ipc.messages import Failed
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import Progress, State
from upstroke.core.session.voice_commands import PHRASES, SpokenCommand
from upstroke.core.settings import Sensitivity, Settings, VoiceCommands
from upstroke.core.units import NANOS_PER_MILLI, Millis

MS = NANOS_PER_MILLI
LONG = timeline(
    [cue(500, 1500, "voice/one"), cue(40_000, 41_000, "voice/two", step=1)],
    [30_000, 60_000, 90_000],
)
ON = Settings(voice_commands=VoiceCommands(on=True))
SAID = {phrase.wish: phrase.words for phrase in PHRASES}


class Stage:
    """A running session, somebody who may listen to it, and the hand on the clock."""

    def __init__(self, settings: Settings = ON) -> None:
        self.clock = HandClock()
        self.output = FakeOutput(self.clock, lambda _: 1000)
        self.children = FakeChildren()
        self.notices = Notices()
        self.settings = settings
        self.unpacker = Unpacker(Disk())
        self.sound = Sound(VOICE, self.unpacker, lambda _: self.output, self.clock, "auto")
        link = HearingLink(self.children, self.clock)
        self.ears = VoiceControl(link, self.sound, lambda: self.settings, self.clock, self.notices)
        self.run = SessionRunner(Plan(LONG), self.sound, self.clock)

    def begin(self) -> None:
        self.run.accompany(self.ears)
        assert self.unpacker.worker.settle(SOON_S)
        self.run.toggle()
        self.tick()
        if self.children.all:
            self.children.last.answers = True
            self.children.last.say(Listening("Table"))
            self.tick()

    def tick(self, milliseconds: Millis = 50) -> Progress:
        self.clock.now += milliseconds * MS
        return self.run.tick()

    def wait(self, milliseconds: Millis) -> Progress:
        for _ in range(milliseconds // 50):
            progress = self.tick()
        return progress

    def say(self, wish: SpokenCommand, *, believed: bool = True) -> Progress:
        words, score = SAID[wish], 50.0 if believed else -15.0
        self.children.last.say(HeardPhrase(words, score, self.clock.now, believed))
        self.tick()
        return self.tick()


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    made.begin()
    made.wait(5_000)
    yield made
    made.ears.close()
    made.sound.close()


def test_off_unless_asked_for() -> None:
    stage = Stage(Settings())
    stage.begin()
    stage.wait(5_000)
    assert stage.children.all == []
    assert stage.ears.state() is None
    stage.sound.close()


def test_a_session_is_steered(stage: Stage) -> None:
    assert stage.say(SpokenCommand.PAUSE).state is State.PAUSED
    assert stage.say(SpokenCommand.GO_ON).state is State.RESUMING
    assert stage.wait(4_000).state is State.RUNNING
    assert stage.say(SpokenCommand.NEXT).moment.step.index == 1
    assert stage.say(SpokenCommand.BACK).moment.step.index == 0
    total = stage.tick().timeline.total
    assert stage.say(SpokenCommand.MORE_TIME).timeline.total == total + 30_000
    assert stage.say(SpokenCommand.UNDO).timeline.total == total
    stage.wait(3_000)
    assert stage.say(SpokenCommand.REPEAT).position < 500


def test_questions_are_answered_and_change_nothing(stage: Stage) -> None:
    before = stage.tick()
    after = stage.say(SpokenCommand.HOW_LONG)
    assert after.state is State.RUNNING
    assert after.position - before.position == 100
    assert stage.run.answer()


def test_stop_is_asked_for_twice(stage: Stage) -> None:
    assert stage.say(SpokenCommand.STOP).state is State.RUNNING
    assert stage.say(SpokenCommand.STOP).state is State.STOPPED


def test_a_second_stop_much_later_is_a_first_one(stage: Stage) -> None:
    stage.say(SpokenCommand.STOP)
    stage.wait(CONFIRMS_WITHIN + 100)
    assert stage.say(SpokenCommand.STOP).state is State.RUNNING


def test_another_command_between_two_stops_takes_the_first_back(stage: Stage) -> None:
    stage.say(SpokenCommand.STOP)
    stage.say(SpokenCommand.HOW_LONG)
    assert stage.say(SpokenCommand.STOP).state is State.RUNNING


def test_a_stop_can_be_taken_back_by_hand(stage: Stage) -> None:
    stage.say(SpokenCommand.STOP)
    stage.say(SpokenCommand.STOP)
    stage.run.send(Command(Verb.UNDO))
    assert stage.tick().state is State.PAUSED


def test_what_is_not_sure_enough_is_not_carried_out(stage: Stage) -> None:
    assert stage.say(SpokenCommand.PAUSE, believed=False).state is State.RUNNING


def deaf_times(stage: Stage) -> tuple[tuple[int, int], ...]:
    told = [each for each in stage.children.last.sent if isinstance(each, Listen)]
    return told[-1].deaf if told else ()


def test_it_is_deaf_while_a_cue_sounds_and_told_so_ahead() -> None:
    stage = Stage()
    stage.begin()
    progress = stage.tick()
    assert progress.origin is not None
    due = progress.origin + 500 * MS
    assert (due - BEFORE, due + 1000 * MS + AFTER) in deaf_times(stage)
    stage.wait(3_000)
    assert deaf_times(stage) == ()
    stage.ears.close()
    stage.sound.close()


def test_a_cue_that_is_cut_is_still_fading_for_a_moment() -> None:
    stage = Stage()
    stage.begin()
    stage.wait(800)
    stage.run.send(Command(Verb.NEXT))
    stage.tick()
    now = stage.clock.now
    assert any(begin < now < end <= now + AFTER for begin, end in deaf_times(stage))
    stage.wait(1_000)
    assert deaf_times(stage) == ()
    stage.ears.close()
    stage.sound.close()


def test_nobody_listens_before_the_start_and_after_the_end(stage: Stage) -> None:
    stage.say(SpokenCommand.STOP)
    stage.say(SpokenCommand.STOP)
    stage.tick()
    assert stage.children.last.killed
    assert stage.ears.state() is None


def test_nobody_listens_once_the_session_is_left(stage: Stage) -> None:
    stage.ears.left()
    assert stage.children.last.killed


def test_what_is_heard_in_a_pause_counts(stage: Stage) -> None:
    stage.run.send(Command(Verb.PAUSE))
    stage.wait(60_000)
    assert stage.say(SpokenCommand.GO_ON).state is State.RESUMING


def test_it_can_be_turned_off_and_on_in_a_session(stage: Stage) -> None:
    stage.settings = Settings()
    stage.tick()
    assert stage.children.last.killed
    stage.settings = ON
    stage.tick()
    assert len(stage.children.all) == 2


def test_sensitivity_is_handed_on(stage: Stage) -> None:
    chosen = VoiceCommands(on=True, sensitivity=Sensitivity.HIGH)
    stage.settings = replace(ON, voice_commands=chosen)
    stage.tick()
    told = [each for each in stage.children.last.sent if isinstance(each, Listen)]
    assert told[-1].strain > 0


def test_the_sign_says_that_somebody_listens_and_what_was_understood(stage: Stage) -> None:
    hearing = stage.ears.state()
    assert hearing is not None
    assert hearing.sentence == LISTENING
    stage.say(SpokenCommand.MORE_TIME)
    hearing = stage.ears.state()
    assert hearing is not None
    assert hearing.sentence == "Heard: “thirty more seconds please”."
    stage.wait(5_000)
    hearing = stage.ears.state()
    assert hearing is not None
    assert hearing.sentence == LISTENING


def test_a_missing_engine_is_said_once_and_the_session_goes_on() -> None:
    stage = Stage()
    stage.begin()
    stage.children.last.say(Failed("pocketsphinx is not installed", lasting=True))
    stage.children.last.say(None)
    assert stage.wait(30_000).state is State.RUNNING
    sentence = "Voice commands are off: pocketsphinx is not installed. Everything else works."
    assert stage.notices.all() == (sentence,)
    hearing = stage.ears.state()
    assert hearing is not None
    assert hearing.trouble
    stage.ears.close()
    stage.sound.close()


def test_trying_shows_what_is_heard_and_carries_nothing_out() -> None:
    stage = Stage(Settings())
    stage.ears.try_out(wanted=True)
    stage.children.last.say(Listening("Table"))
    stage.children.last.say(HeardPhrase("pause the massage", 20.0, 5, believed=True))
    stage.ears.tick()
    hearing = stage.ears.state()
    assert hearing is not None
    assert (hearing.words, hearing.believed) == ("pause the massage", True)
    assert 0 < hearing.sure < 1
    stage.ears.try_out(wanted=False)
    assert stage.children.last.killed
    assert stage.ears.state() is None
    stage.sound.close()

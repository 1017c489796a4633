"""The ambience among the sounds of a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import SOON_S, TIMELINE, VOICE, Disk, Plan, SilentOutput
from tests.audio.ambience_fakes import LEVEL
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.app.background import Worker
from upstroke.app.playback.sound import Sound, Unpacker
from upstroke.app.playback.trial_level import TrialLevel
from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.trials.trial import SoundTrial, SpokenTrial
from upstroke.app.trials.voices import SpokenOnce
from upstroke.audio.ambience_player import FLOWS_BEFORE, WAKES_WITHIN
from upstroke.audio.clips.bank import ClipSource
from upstroke.audio.engine.messages import OPEN, SetAmbience
from upstroke.core.planning.timeline import CueKind
from upstroke.core.players import PlayerName
from upstroke.core.session.progress import Progress, State
from upstroke.core.settings import Ambience, CueMode, Settings, Volumes
from upstroke.core.units import NANOS_PER_MILLI, Millis

RAINY = replace(TIMELINE, ambience=Ambience.RAIN, ambience_gain=LEVEL)
NO_AMBIENCE = "The ambience can't be played: Qt found no sound device."


class Stage:
    """A running session with an ambience, on a fake output whose device is asleep at first."""

    def __init__(
        self,
        wanted: PlayerName = "auto",
        settings: Settings | None = None,
        output: type[FakeOutput] = FakeOutput,
        *,
        wakes: bool = True,
    ) -> None:
        self.clock = HandClock()
        self.output = output(self.clock, lambda _: 1000)
        self.output.awake_since = None
        self.unpacker = Unpacker(Disk())
        self.sound = Sound(VOICE, self.unpacker, lambda _: self.output, self.clock, wanted)
        self.plan = Plan(RAINY, chosen=settings or Settings(ambience=Ambience.RAIN))
        self.run = SessionRunner(self.plan, self.sound, self.clock)
        assert self.unpacker.worker.settle(SOON_S)
        self.run.toggle()
        self.tick()
        if wakes:
            self.output.awake_since = self.clock.now
            self.tick()
            self.tick(FLOWS_BEFORE)

    def tick(self, milliseconds: Millis = 50) -> Progress:
        self.clock.now += milliseconds * NANOS_PER_MILLI
        return self.run.tick()

    def heard(self) -> SetAmbience:
        """What is wanted of the ambience now."""
        wanted = self.output.wanted[-1]
        assert wanted is not None
        return wanted


def test_it_is_made_ready_begins_with_the_session_and_ends_with_it() -> None:
    stage = Stage()
    opened, play = stage.output.wanted
    assert opened == OPEN
    assert play is not None
    assert play.path == Path("ambience/rain")
    stage.run.end()
    assert stage.output.wanted[2:] == [None]
    stage.sound.close()


def test_a_session_waits_until_the_device_is_awake() -> None:
    stage = Stage(wakes=False)
    assert stage.tick(500).state is State.READY
    stage.output.awake_since = stage.clock.now
    first = TIMELINE.cues[0].start
    assert stage.tick(FLOWS_BEFORE - first - 50).state is State.READY
    assert stage.tick().state is State.RUNNING


def test_but_not_for_long() -> None:
    stage = Stage(wakes=False)
    assert stage.tick(WAKES_WITHIN - 100).state is State.READY
    assert stage.tick(200).state is State.RUNNING


def test_nor_for_a_device_that_is_not_there() -> None:
    stage = Stage(output=SilentOutput, wakes=False)
    assert stage.tick(100).state is State.RUNNING
    assert stage.sound.trouble() == "No sound can be played: nothing is plugged in."


def test_without_ambience_the_stream_is_open_all_the_same() -> None:
    stage = Stage(settings=Settings())
    assert stage.tick().state is State.RUNNING
    assert stage.output.wanted == [OPEN]
    stage.run.end()
    assert stage.output.wanted == [OPEN, None]


def test_a_start_that_is_taken_back_closes_it() -> None:
    stage = Stage(wakes=False)
    stage.run.end()
    assert stage.output.wanted == [OPEN, None]


@pytest.mark.parametrize(
    ("wanted", "settings"),
    [("silent", Settings(ambience=Ambience.RAIN)), ("auto", Settings(cues=CueMode.NEITHER))],
)
def test_where_nothing_is_to_be_heard_no_stream_is_opened(
    wanted: PlayerName, settings: Settings
) -> None:
    stage = Stage(wanted, settings)
    assert stage.output.wanted == []
    assert stage.tick().state is State.RUNNING


def test_its_volume_its_kind_and_that_there_is_none_hold_at_once_in_a_session() -> None:
    stage = Stage()
    stage.sound.adjust(Settings(ambience=Ambience.RAIN, volumes=Volumes(ambience=25)))
    stage.tick()
    assert stage.heard().volume == -20.0
    stage.sound.adjust(Settings())
    stage.tick()
    assert stage.heard() == OPEN
    stage.sound.adjust(Settings(ambience=Ambience.WAVES))
    assert stage.unpacker.worker.settle(SOON_S)
    stage.tick()
    assert stage.heard().path == Path("ambience/waves")


@pytest.mark.parametrize("mode", [CueMode.BOTH, CueMode.NEITHER])
def test_its_trouble_is_told_also_where_nothing_else_is_to_be_heard(mode: CueMode) -> None:
    stage = Stage(settings=Settings(ambience=Ambience.RAIN, cues=mode))
    assert stage.sound.trouble() is None
    stage.output.ambience_fault = "Qt found no sound device"
    stage.tick()
    assert stage.sound.trouble() == NO_AMBIENCE


def test_another_player_is_used_from_the_next_session_on() -> None:
    stage = Stage()
    stage.run.end()
    first, stage.output = stage.output, FakeOutput(stage.clock, lambda _: 1000)
    stage.sound.wanted = "qt"
    stage.sound.open()
    assert first.closed
    stage.sound.warm_up(Settings())
    assert stage.output.wanted == [OPEN]


class Tried:
    """A sound check or a voice's trial, before any session, with a device that is asleep."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.output = FakeOutput(self.clock, lambda _: 1000)
        self.output.awake_since = None
        self.unpacker = Unpacker(Disk())
        self.sound = Sound(VOICE, self.unpacker, lambda _: self.output, self.clock, "auto")

    def waits_for_the_device(self, tick: Callable[[], None]) -> None:
        self.go(tick, 2_000)
        assert self.output.handed == []
        self.output.awake_since = self.clock.now
        self.go(tick, FLOWS_BEFORE - 300)
        assert self.output.handed == []
        self.go(tick, 500)
        assert self.output.handed != []
        assert self.output.wanted == [OPEN]

    def go(self, tick: Callable[[], None], milliseconds: Millis) -> None:
        for _ in range(0, milliseconds, 50):
            self.output.run_until(self.clock.now + 50 * NANOS_PER_MILLI)
            tick()


def test_a_sound_check_finds_the_device_awake() -> None:
    tried = Tried()
    level = TrialLevel(tried.clock)
    check = SoundTrial(tried.sound, tried.clock, ("One.",), Settings, level)
    assert tried.unpacker.worker.settle(SOON_S)
    tried.waits_for_the_device(check.tick)
    tried.go(check.tick, 5_000)
    assert not check.under_way
    assert tried.output.wanted == [OPEN, None]


def test_a_check_that_is_left_lets_the_device_go() -> None:
    tried = Tried()
    check = SoundTrial(tried.sound, tried.clock, ("One.",), Settings, TrialLevel(tried.clock))
    tried.go(check.tick, 500)
    check.end()
    assert tried.output.wanted == [OPEN, None]


def test_a_voice_that_is_tried_finds_the_device_awake() -> None:
    tried, worker = Tried(), Worker("trying")
    source = ClipSource("voice/one", CueKind.SPEECH, "One.", Path("voice/one"), 48_000)
    said = SpokenOnce(source, source.path)
    trial = SpokenTrial(tried.sound, tried.clock, lambda _: said, worker, Settings())
    assert worker.settle(SOON_S)
    tried.waits_for_the_device(trial.tick)
    tried.go(trial.tick, 5_000)
    assert not trial.under_way
    assert tried.output.wanted == [OPEN, None]
    worker.close()

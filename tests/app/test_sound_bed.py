"""The ambience among the sounds of a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import SOON_S, TIMELINE, VOICE, Disk, Plan, SilentOutput
from tests.audio.bed_fakes import LEVEL, FakeBedChildren
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.app.background import Worker
from upstroke.app.run import Run
from upstroke.app.sound import Sound
from upstroke.app.trial import SoundTrial, SpokenTrial
from upstroke.app.trial_level import TrialLevel
from upstroke.app.unpacking import Unpacker
from upstroke.app.voices import SpokenOnce
from upstroke.audio.bed_link import BedLink
from upstroke.audio.bed_player import FLOWS_BEFORE, WAKES_WITHIN, BedPlayer
from upstroke.audio.cue_bank import Source
from upstroke.audio.sound_output import SoundListener, SoundOutput, Wanted
from upstroke.audio.sound_process.bed_protocol import (
    End,
    Hold,
    Lost,
    Message,
    Play,
    Playing,
    Volume,
)
from upstroke.audio.sound_process.protocol import Ping, Pong
from upstroke.core.changes import Progress, State
from upstroke.core.settings import Ambience, CueMode, Settings, Volumes
from upstroke.core.timeline import CueKind
from upstroke.core.units import NANOS_PER_MILLI, Millis

RAINY = replace(TIMELINE, ambience=Ambience.RAIN, ambience_gain=LEVEL)
NO_AMBIENCE = "The ambience cannot be played: Qt found no sound device."


class Stage:
    """A running session with a bed, whose child is a fake."""

    def __init__(
        self,
        wanted: Wanted = "auto",
        settings: Settings | None = None,
        output: type[FakeOutput] = FakeOutput,
        *,
        wakes: bool = True,
    ) -> None:
        self.clock = HandClock()
        self.output = output(self.clock, lambda _: 1000)
        self.children = FakeBedChildren()
        self.unpacker = Unpacker(Disk())
        bed = BedPlayer(BedLink(self.children, self.clock), self.clock)
        self.sound = Sound(VOICE, self.unpacker, self._connect, self.clock, wanted, bed=bed)
        self.plan = Plan(RAINY, chosen=settings or Settings(ambience=Ambience.RAIN))
        self.run = Run(self.plan, self.sound, self.clock)
        assert self.unpacker.settle(SOON_S)
        self.run.toggle()
        self.tick()
        if wakes and self.children.all:
            self.children.last.say(Playing())
            self.tick()
            self.tick(FLOWS_BEFORE)

    def tick(self, milliseconds: Millis = 50) -> Progress:
        self.clock.now += milliseconds * NANOS_PER_MILLI
        return self.run.tick()

    def _connect(self, _wanted: Wanted, listener: SoundListener) -> SoundOutput:
        return self.output.connect(listener)


def test_it_is_made_ready_begins_with_the_session_and_ends_with_it() -> None:
    stage = Stage()
    opened, play = stage.children.last.told()
    assert isinstance(opened, Play)
    assert opened.path is None
    assert isinstance(play, Play)
    assert play.path == Path("ambience/rain")
    stage.run.end()
    assert stage.children.last.told() == [End()]
    stage.sound.close()


def test_a_session_waits_until_the_device_is_awake() -> None:
    stage = Stage(wakes=False)
    assert stage.tick(500).state is State.READY
    stage.children.last.say(Playing())
    assert stage.tick().state is State.READY
    first = TIMELINE.cues[0].start
    assert stage.tick(FLOWS_BEFORE - first - 50).state is State.READY
    assert stage.tick().state is State.RUNNING


def test_but_not_for_long() -> None:
    stage = Stage(wakes=False)
    assert stage.tick(WAKES_WITHIN - 100).state is State.READY
    assert stage.tick(200).state is State.RUNNING


def test_without_ambience_the_stream_is_open_all_the_same() -> None:
    stage = Stage(settings=Settings())
    assert stage.tick().state is State.RUNNING
    assert len(stage.children.last.told()) == 1
    stage.run.end()
    assert stage.children.last.told() == [End()]


def test_a_start_that_is_taken_back_closes_it() -> None:
    stage = Stage(wakes=False)
    stage.children.last.told()
    stage.run.end()
    assert stage.children.last.told() == [End()]


@pytest.mark.parametrize(
    ("wanted", "settings"),
    [("silent", Settings(ambience=Ambience.RAIN)), ("auto", Settings(cues=CueMode.NEITHER))],
)
def test_where_nothing_is_to_be_heard_no_child_is_started(
    wanted: Wanted, settings: Settings
) -> None:
    stage = Stage(wanted, settings)
    assert stage.children.all == []
    assert stage.tick().state is State.RUNNING


def test_its_volume_its_kind_and_that_there_is_none_hold_at_once_in_a_session() -> None:
    stage = Stage()
    stage.children.last.told()
    stage.sound.adjust(Settings(ambience=Ambience.RAIN, volumes=Volumes(ambience=25)))
    stage.tick()
    assert stage.children.last.told() == [Volume(-20.0)]
    stage.sound.adjust(Settings())
    stage.tick()
    assert stage.children.last.told() == [Hold()]
    stage.sound.adjust(Settings(ambience=Ambience.WAVES))
    assert stage.unpacker.settle(SOON_S)
    stage.tick()
    (waves,) = stage.children.last.told()
    assert isinstance(waves, Play)
    assert waves.path == Path("ambience/waves")


@pytest.mark.parametrize("mode", [CueMode.BOTH, CueMode.NEITHER])
def test_its_trouble_is_told_also_where_nothing_else_is_to_be_heard(mode: CueMode) -> None:
    stage = Stage(settings=Settings(ambience=Ambience.RAIN, cues=mode))
    assert stage.sound.trouble() is None
    stage.children.last.say(Lost("Qt found no sound device"))
    stage.tick()
    assert stage.sound.trouble() == NO_AMBIENCE


def test_where_no_cue_can_be_heard_it_is_not_tried_either() -> None:
    stage = Stage(output=SilentOutput)
    for _ in range(100):
        stage.tick()
    assert stage.children.all == []
    assert stage.sound.trouble() == "No sound can be played: nothing is plugged in."


def test_it_is_tried_again_as_soon_as_the_cues_can_be_heard() -> None:
    stage = Stage()
    for ticks in (25, 45):
        stage.children.last.say(Lost("Qt found no sound device"))
        for _ in range(ticks):
            stage.tick()
    assert len(stage.children.all) == 3
    failed = stage.children.last
    failed.say(Lost("Qt found no sound device"))
    stage.tick()
    stage.tick()
    assert stage.children.last is failed
    stage.output.come_back()
    stage.tick()
    stage.tick()
    assert stage.children.last is not failed


def test_closing_ends_it() -> None:
    stage = Stage()
    stage.sound.close()
    assert stage.children.last.closed


def test_a_stream_that_broke_casts_doubt_on_what_plays_the_cues() -> None:
    stage = Stage()
    stage.children.last.say(Lost("the sound device stands still"))
    stage.tick()
    stage.tick()
    assert stage.output.calls.count("prove") == 1


def test_a_stream_that_never_was_open_does_not() -> None:
    stage = Stage(wakes=False)
    stage.children.last.say(Lost("Qt found no sound device"))
    for _ in range(10):
        stage.tick()
    assert "prove" not in stage.output.calls


class Tried:
    """A sound check or a voice's trial, before any session, with a device that is asleep."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.output = FakeOutput(self.clock, lambda _: 1000)
        self.children = FakeBedChildren()
        self.told: list[Message] = []
        bed = BedPlayer(BedLink(self.children, self.clock), self.clock)
        self.unpacker = Unpacker(Disk())
        self.sound = Sound(
            VOICE,
            self.unpacker,
            lambda _, listener: self.output.connect(listener),
            self.clock,
            "auto",
            bed=bed,
        )

    def waits_for_the_device(self, tick: Callable[[], None]) -> None:
        self.go(tick, 2_000)
        assert self.output.handed == []
        self.children.last.say(Playing())
        self.go(tick, FLOWS_BEFORE - 300)
        assert self.output.handed == []
        self.go(tick, 500)
        assert self.output.handed != []
        assert End() not in self.told

    def go(self, tick: Callable[[], None], milliseconds: Millis) -> None:
        for _ in range(0, milliseconds, 50):
            self.output.run_until(self.clock.now + 50 * NANOS_PER_MILLI)
            tick()
            self._hear()

    def _hear(self) -> None:
        """What the child is told, which answers at once."""
        fresh = self.children.last.told()
        self.told += fresh
        for message in fresh:
            if isinstance(message, Ping):
                self.children.last.say(Pong(message.number))


def test_a_sound_check_finds_the_device_awake() -> None:
    tried = Tried()
    level = TrialLevel(tried.clock)
    check = SoundTrial(tried.sound, tried.clock, ("One.",), Settings, level)
    assert tried.unpacker.settle(SOON_S)
    tried.waits_for_the_device(check.tick)
    tried.go(check.tick, 5_000)
    assert not check.under_way
    assert End() in tried.told


def test_a_check_that_is_left_lets_the_device_go() -> None:
    tried = Tried()
    check = SoundTrial(tried.sound, tried.clock, ("One.",), Settings, TrialLevel(tried.clock))
    tried.go(check.tick, 500)
    check.end()
    assert End() in tried.children.last.told()


def test_a_voice_that_is_tried_finds_the_device_awake() -> None:
    tried, worker = Tried(), Worker("trying")
    source = Source("voice/one", CueKind.SPEECH, "One.", Path("voice/one"), 48_000)
    said = SpokenOnce(source, source.path)
    trial = SpokenTrial(tried.sound, tried.clock, lambda _: said, worker, Settings())
    assert worker.settle(SOON_S)
    tried.waits_for_the_device(trial.tick)
    tried.go(trial.tick, 5_000)
    assert not trial.under_way
    assert End() in tried.told
    worker.close()

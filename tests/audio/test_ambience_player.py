"""The bed through a session's life: when it sounds, when it is held, and when there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.audio.ambience_fakes import MS, curve
from tests.audio.building import timeline
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.audio.ambience_player import FLOWS_BEFORE, LETS_GO_AFTER, WAKES_WITHIN, AmbiencePlayer
from upstroke.audio.engine.messages import OPEN, SetAmbience
from upstroke.conductor import Conductor
from upstroke.core.curves import GainPoint
from upstroke.core.planning.ambience import ambience_gain
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.settings import Ambience, CueMode, Settings, Volumes
from upstroke.core.units import Decibels, Millis, Nanos

STEPS = timeline([], [20_000, 40_000])
CURVE = curve((0, -60.0), (2_000, 0.0), (40_000, -60.0))
RAIN = Settings(ambience=Ambience.RAIN, volumes=Volumes(ambience=50))
QUIET = replace(RAIN, ambience=Ambience.NONE)
MUTE = replace(QUIET, cues=CueMode.NEITHER)
PATHS = {"ambience/rain": Path("rain.wav"), "ambience/waves": Path("waves.wav")}
Told = list[SetAmbience | None]


class Stage:
    """A session with an ambience, on a fake output whose device is asleep at first."""

    def __init__(self, gain: tuple[GainPoint, ...] = CURVE) -> None:
        self.clock = HandClock()
        self.output = FakeOutput(self.clock, lambda _: 1000)
        self.output.awake_since = None
        self.player = AmbiencePlayer(self.output, self.clock)
        self.player.supply(PATHS)
        self.player.adjust(RAIN)
        session = Session(replace(STEPS, ambience_gain=gain))
        self.conductor = Conductor(session, self.clock, [self.player])
        self.conductor.tick()
        self._told = 0

    def do(self, verb: Verb, value: Millis = 0, *, after: Millis = 0) -> Told:
        self.clock.now += after * MS
        self.conductor.send(Command(verb, value))
        return self.told()

    def tick(self, after: Millis) -> Told:
        for _ in range(0, after, 100):
            self.clock.now += 100 * MS
            self.conductor.tick()
        return self.told()

    def start(self) -> Told:
        """As a person starts: the stream first, then the session."""
        self.player.expect()
        self.output.awake_since = self.clock.now
        told = self.tick(500)
        return told + self.do(Verb.START)

    def told(self) -> Told:
        told = self.output.wanted[self._told :]
        self._told += len(told)
        return told


def rain(origin: Nanos | None, volume: Decibels | None = -10.0) -> SetAmbience:
    return SetAmbience(Path("rain.wav"), CURVE, origin, volume)


def only(told: Told) -> SetAmbience:
    (wanted,) = told
    assert wanted is not None
    return wanted


def test_it_begins_with_the_session_and_ends_with_it() -> None:
    stage = Stage()
    assert stage.told() == []
    started = stage.clock.now
    assert stage.do(Verb.START) == [rain(started)]
    assert stage.tick(900) == []
    assert stage.do(Verb.STOP) == [None]
    assert stage.tick(5_000) == []


def test_its_own_end_is_an_end_too() -> None:
    stage = Stage()
    stage.do(Verb.START)
    for _ in range(8):
        stage.clock.now += 5_000 * MS
        stage.conductor.tick()
    assert stage.told()[-1] is None


def test_a_pause_holds_it_until_the_session_really_goes_on() -> None:
    stage = Stage()
    started = stage.clock.now
    stage.do(Verb.START)
    assert stage.do(Verb.PAUSE, after=900) == [rain(None)]
    assert stage.do(Verb.RESUME, after=100) == []
    progress = stage.conductor.tick()
    assert progress.resumes_in is not None
    goes_on = started + (100 + progress.resumes_in) * MS
    assert stage.tick(progress.resumes_in) == [rain(goes_on)]


def test_a_jump_moves_the_origin_and_more_time_the_curve() -> None:
    stage = Stage(ambience_gain(STEPS.steps, STEPS.cues))
    started = stage.clock.now
    stage.do(Verb.START)
    jumped = only(stage.do(Verb.NEXT, after=500))
    assert jumped.origin_ns == started + (500 - 20_000) * MS
    longer = only(stage.do(Verb.MORE_TIME, 30_000))
    assert longer.points[-1] == (70_000, -60.0)


def test_volume_is_followed_down_to_nothing() -> None:
    stage = Stage()
    stage.do(Verb.START)
    for percent, volume in ((25, -20.0), (0, None), (50, -10.0)):
        stage.player.adjust(replace(RAIN, volumes=Volumes(ambience=percent)))
        assert only(stage.tick(100)).volume == volume


def test_the_stream_is_open_before_the_session_starts() -> None:
    stage = Stage()
    assert stage.player.flows(500)
    stage.player.expect()
    assert stage.told() == [OPEN]
    assert not stage.player.flows(500)
    stage.tick(600)
    assert not stage.player.flows(500)
    stage.output.awake_since = stage.clock.now
    assert stage.tick(100) == []
    assert stage.player.flows(FLOWS_BEFORE)
    assert not stage.player.flows(FLOWS_BEFORE - 300)
    stage.tick(300)
    assert stage.player.flows(FLOWS_BEFORE - 300)
    started = stage.clock.now
    assert stage.do(Verb.START) == [rain(started)]


def test_a_start_waits_for_no_stream_that_does_not_come() -> None:
    stage = Stage()
    stage.player.expect()
    stage.tick(WAKES_WITHIN)
    assert not stage.player.flows(500)
    stage.tick(100)
    assert stage.player.flows(500)


def test_nor_where_there_is_nothing_but_silence() -> None:
    stage = Stage()
    stage.output.silent = True
    stage.player.expect()
    assert stage.player.flows(500)


def test_a_start_that_is_taken_back_closes_the_stream() -> None:
    stage = Stage()
    stage.player.expect()
    stage.told()
    stage.player.dismiss()
    assert stage.told() == [None]
    assert stage.tick(1000) == []


def test_without_ambience_the_stream_is_open_all_the_same_and_ends_with_the_session() -> None:
    stage = Stage(ambience_gain(STEPS.steps, STEPS.cues))
    stage.player.adjust(QUIET)
    assert stage.start() == [OPEN]
    assert stage.tick(200) == []
    assert stage.do(Verb.PAUSE) == []
    assert stage.do(Verb.RESUME, after=200) == []
    assert stage.do(Verb.STOP) == [None]
    assert stage.player.trouble is None


def test_another_ambience_is_heard_from_then_on_and_none_fades_out() -> None:
    stage = Stage()
    stage.start()
    stage.player.adjust(replace(RAIN, ambience=Ambience.WAVES))
    waves = only(stage.tick(100))
    assert (waves.path, len(waves.points)) == (Path("waves.wav"), len(CURVE))
    stage.player.adjust(QUIET)
    assert stage.tick(100) == [OPEN]
    stage.player.adjust(RAIN)
    assert stage.tick(100) == [rain(waves.origin_ns)]


def test_an_ambience_chosen_in_a_session_without_follows_the_curve_it_would_have_had() -> None:
    stage = Stage(ambience_gain(STEPS.steps, STEPS.cues))
    stage.player.adjust(QUIET)
    stage.start()
    stage.player.adjust(RAIN)
    assert only(stage.tick(100)).points == ambience_gain(STEPS.steps, STEPS.cues)
    assert stage.tick(100) == []
    assert only(stage.do(Verb.MORE_TIME, 30_000)).points[-1] == (70_000, -60.0)


def test_in_a_long_pause_the_device_may_sleep_and_it_is_woken_as_the_resume_counts_down() -> None:
    stage = Stage()
    stage.start()
    stage.do(Verb.PAUSE, after=900)
    stage.player.adjust(replace(RAIN, cues=CueMode.NEITHER))
    for _ in range(LETS_GO_AFTER // 5_000):
        assert None not in stage.do(Verb.PAUSE, after=5_000)
    assert stage.do(Verb.PAUSE, after=1_000) == [None]
    assert only(stage.do(Verb.RESUME, after=5_000)).origin_ns is None


@pytest.mark.parametrize(
    ("settings", "paths"),
    [
        (QUIET, PATHS),
        (RAIN, {}),
    ],
)
def test_without_a_bed_nothing_is_played(settings: Settings, paths: dict[str, Path]) -> None:
    stage = Stage()
    stage.player.adjust(settings)
    stage.player.supply(paths)
    assert stage.do(Verb.START, after=100) == [OPEN]
    assert stage.tick(100) == []
    assert stage.player.trouble is None


@pytest.mark.parametrize(("settings", "heard"), [(MUTE, True), (RAIN, False)])
def test_where_nothing_at_all_is_to_be_heard_there_is_no_stream(
    settings: Settings, *, heard: bool
) -> None:
    stage = Stage()
    stage.player.adjust(settings, heard=heard)
    stage.player.expect()
    assert stage.player.flows(500)
    assert stage.do(Verb.START, after=100) == []
    assert stage.player.trouble is None


def test_trouble_is_told_while_it_lasts() -> None:
    stage = Stage()
    stage.do(Verb.START)
    assert stage.player.trouble is None
    stage.output.ambience_fault = "Qt found no sound device"
    assert stage.player.trouble == "The ambience can't be played: Qt found no sound device."
    stage.player.adjust(QUIET)
    assert stage.player.trouble is None
    stage.player.adjust(RAIN)
    stage.output.ambience_fault = None
    assert stage.player.trouble is None

"""The bed through a session's life: when it sounds, when it is held, and when there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.audio.bed_fakes import MS, FakeBedChildren, curve
from tests.audio.building import timeline
from tests.audio.fakes import HandClock
from upstroke.audio.bed_link import BedLink
from upstroke.audio.bed_player import BedPlayer
from upstroke.audio.sound_process.bed_protocol import (
    Curve,
    End,
    GoOn,
    Hold,
    Lost,
    Message,
    Play,
    Volume,
)
from upstroke.conductor import Conductor
from upstroke.core.bed import Bed
from upstroke.core.commands import Command, Verb
from upstroke.core.ducking import bed_for
from upstroke.core.session import Session
from upstroke.core.settings import Ambience, Settings, Volumes
from upstroke.core.units import Millis

STEPS = timeline([], [20_000, 40_000])
BED = Bed("rain", curve((0, -60.0), (2_000, 0.0), (40_000, -60.0)))
RAIN = Settings(ambience=Ambience.RAIN, volumes=Volumes(ambience=50))
PATHS = {"ambience/rain": Path("rain.wav")}


class Stage:
    """A session with a bed, told to a player whose child is a fake."""

    def __init__(self, bed: Bed | None = BED) -> None:
        self.clock = HandClock()
        self.children = FakeBedChildren()
        self.player = BedPlayer(BedLink(self.children, self.clock))
        self.player.supply(PATHS)
        self.player.adjust(RAIN)
        session = Session(replace(STEPS, bed=bed))
        self.conductor = Conductor(session, self.clock, [self.player])
        self.conductor.tick()

    def do(self, verb: Verb, value: Millis = 0, *, after: Millis = 0) -> list[Message]:
        self.clock.now += after * MS
        self.conductor.send(Command(verb, value))
        return self.told()

    def tick(self, after: Millis) -> list[Message]:
        for _ in range(0, after, 100):
            self.clock.now += 100 * MS
            self.conductor.tick()
        return self.told()

    def told(self) -> list[Message]:
        return self.children.last.told()


def test_it_begins_with_the_session_and_ends_with_it() -> None:
    stage = Stage()
    assert stage.children.all == []
    started = stage.clock.now
    points = tuple((point.at, point.gain) for point in BED.points)
    assert stage.do(Verb.START) == [Play(Path("rain.wav"), points, started, -10.0)]
    assert stage.tick(900) == []
    assert stage.do(Verb.STOP) == [End()]
    stage.tick(5_000)
    assert len(stage.children.all) == 1


def test_its_own_end_is_an_end_too() -> None:
    stage = Stage()
    stage.do(Verb.START)
    for _ in range(8):
        stage.clock.now += 5_000 * MS
        stage.conductor.tick()
    assert stage.told()[-1] == End()
    assert not stage.children.last.killed


def test_a_pause_holds_it_until_the_session_really_goes_on() -> None:
    stage = Stage()
    started = stage.clock.now
    stage.do(Verb.START)
    assert stage.do(Verb.PAUSE, after=900) == [Hold()]
    assert stage.do(Verb.RESUME, after=100) == []
    progress = stage.conductor.tick()
    assert progress.resumes_in is not None
    assert stage.tick(progress.resumes_in) == [GoOn(started + (100 + progress.resumes_in) * MS)]


def test_a_jump_moves_the_origin_and_more_time_the_curve() -> None:
    stage = Stage(bed_for("rain", STEPS.steps, STEPS.cues))
    started = stage.clock.now
    stage.do(Verb.START)
    assert stage.do(Verb.NEXT, after=500) == [GoOn(started + (500 - 20_000) * MS)]
    (longer,) = stage.do(Verb.MORE_TIME, 30_000)
    assert isinstance(longer, Curve)
    assert longer.points[-1] == (70_000, -60.0)


def test_volume_is_followed_and_none_at_all_ends_it() -> None:
    stage = Stage()
    stage.do(Verb.START)
    stage.player.adjust(replace(RAIN, volumes=Volumes(ambience=25)))
    assert stage.tick(100) == [Volume(-20.0)]
    stage.player.adjust(replace(RAIN, volumes=Volumes(ambience=0)))
    assert stage.tick(100) == [End()]


@pytest.mark.parametrize(
    ("bed", "settings", "paths"),
    [
        (None, RAIN, PATHS),
        (BED, replace(RAIN, ambience=Ambience.NONE), PATHS),
        (BED, replace(RAIN, volumes=Volumes(ambience=0)), PATHS),
        (BED, RAIN, {}),
    ],
)
def test_without_a_bed_there_is_no_child(
    bed: Bed | None, settings: Settings, paths: dict[str, Path]
) -> None:
    stage = Stage(bed)
    stage.player.adjust(settings)
    stage.player.supply(paths)
    stage.conductor.send(Command(Verb.START))
    stage.clock.now += 100 * MS
    stage.conductor.tick()
    assert stage.children.all == []
    assert stage.player.trouble is None


def test_trouble_is_told_while_it_lasts() -> None:
    stage = Stage()
    stage.do(Verb.START)
    assert stage.player.trouble is None
    stage.children.last.say(Lost("Qt found no sound device"))
    stage.tick(100)
    assert stage.player.trouble == "The ambience cannot be played: Qt found no sound device."
    stage.do(Verb.STOP)
    assert stage.player.trouble is None


def test_closing_lets_it_fade_out() -> None:
    stage = Stage()
    stage.do(Verb.START)
    stage.player.close()
    assert stage.children.last.closed

"""The parent's end of the engine: what it says, and what it makes of the answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from tests.audio.ambience_fakes import wanted
from tests.audio.child_fakes import FakeChild, FakeChildren
from upstroke.audio.client import AS_CHOSEN, LABELS, NO_DEVICE, EngineClient
from upstroke.audio.engine.messages import (
    OPEN,
    CloseStream,
    DropClips,
    FadeOut,
    NoAmbience,
    OutputName,
    Play,
    Played,
    Ready,
    SetGain,
    Unplayed,
)
from upstroke.audio.ipc.messages import Failed, Ping
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.audio.sound_output import OutputEvent, SoundOutput, SoundStatus
from upstroke.core.players import PlayerName

SOON_S = 10.0
RAIN = wanted()


class Line:
    """A client whose children are fakes."""

    def __init__(self, wanted: PlayerName = "auto") -> None:
        self.children = FakeChildren()
        self.wanted: list[PlayerName] = []
        self.client = EngineClient(wanted, start_child=self._start, tick_s=0.01)

    def _start(self, wanted: PlayerName, on_answer: OnAnswer) -> FakeChild:
        self.wanted.append(wanted)
        child = self.children(on_answer)
        child.answers = True
        return child

    def hears(self, *answers: object) -> list[OutputEvent]:
        """What comes of these answers; the last of them must make an event."""
        for answer in answers:
            self.children.last.say(answer)
        events: list[OutputEvent] = []
        while not events:
            self.client.settle(SOON_S)
            events += self.client.events()
        return events

    def told(self) -> list[object]:
        return [each for each in self.children.last.told() if not isinstance(each, Ping)]


@pytest.fixture
def line() -> Iterator[Line]:
    made = Line()
    yield made
    made.client.close()


def test_every_output_has_a_name_for_people() -> None:
    assert set(LABELS) == set(get_args(OutputName))


def test_it_is_a_sound_output_that_looks_for_a_way_to_play(line: Line) -> None:
    output: SoundOutput = line.client
    assert output.status() == SoundStatus(None, "Looking for a sound device.")
    assert line.wanted == ["auto"]
    assert line.hears(Ready("miniaudio", awake=False)) == [SoundStatus("miniaudio")]
    assert line.client.status() == SoundStatus("miniaudio")
    assert line.client.awake_ns() is None


def test_what_is_asked_reaches_the_engine(line: Line) -> None:
    line.client.send(Play(1, Path("a.wav"), 7, -3.0))
    line.client.send(SetGain(1, None))
    line.client.send(DropClips())
    line.client.send(FadeOut())
    for _ in range(2):
        line.client.want(RAIN)
    line.client.want(OPEN)
    line.client.want(None)
    assert line.told() == [
        Play(1, Path("a.wav"), 7, -3.0),
        SetGain(1, None),
        DropClips(),
        FadeOut(),
        RAIN,
        OPEN,
        CloseStream(),
    ]


def test_what_became_of_clips_is_told_once(line: Line) -> None:
    line.hears(Ready("miniaudio"))
    assert line.hears(Played(1, 0.5)) == [Played(1, 0.5)]
    assert line.hears(Unplayed(2, "late")) == [Unplayed(2, "late")]
    assert line.client.events() == []


def test_a_device_that_is_not_there_is_told_plainly_and_why_in_detail(line: Line) -> None:
    (status,) = line.hears(Failed("Qt found no sound device"))
    assert status == SoundStatus("silent", NO_DEVICE, "Qt found no sound device")
    assert line.client.ambience_fault == "Qt found no sound device"
    assert line.hears(Ready("qt")) == [SoundStatus("qt")]
    assert line.client.ambience_fault is None


def test_where_nothing_is_installed_it_is_told_what(line: Line) -> None:
    (status,) = line.hears(Failed("simpleaudio is not installed", lasting=True))
    assert isinstance(status, SoundStatus)
    assert status.why == "No sound can be played: simpleaudio is not installed."
    line.children.last.say(None)
    assert line.client.status() == status


def test_one_that_stands_in_says_why(line: Line) -> None:
    (status,) = line.hears(Ready("simpleaudio", why="no sound device can be opened"))
    assert isinstance(status, SoundStatus)
    assert status.why == ("simpleaudio plays the sound, since no sound device can be opened.")
    assert line.client.ambience_fault == "no sound device can be opened"


def test_one_that_was_chosen_need_not() -> None:
    line = Line("simpleaudio")
    assert line.hears(Ready("simpleaudio", why="x")) == [SoundStatus("simpleaudio")]
    assert line.client.ambience_fault == "x"
    line.client.close()
    line = Line("silent")
    assert line.hears(Ready("silent")) == [SoundStatus("silent", AS_CHOSEN)]
    line.client.close()


def test_an_ambience_that_cannot_be_read_is_told_until_another_is_wanted(line: Line) -> None:
    line.client.want(RAIN)
    line.hears(NoAmbience("rain.wav is not 48 kHz mono"), Ready("miniaudio"))
    assert line.client.ambience_fault == "rain.wav is not 48 kHz mono"
    line.client.want(wanted(path="waves.wav"))
    assert line.client.ambience_fault is None


def test_a_new_child_is_told_what_is_wanted(line: Line) -> None:
    line.client.want(RAIN)
    line.hears(Ready("miniaudio"))
    first = line.children.last
    first.say(None)
    while line.children.last is first:
        line.client.settle(SOON_S)
    assert line.hears(Ready("miniaudio")) == [SoundStatus("miniaudio")]
    assert line.told() == [RAIN]


def test_closing_lets_it_fade_out(line: Line) -> None:
    line.client.close()
    assert line.children.last.closed
    assert not line.children.last.killed

"""The engine's rules, on devices and a clock that are moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from tests.audio.fakes import HandClock
from upstroke.audio.engine.engine import (
    AGAIN_NS,
    BETTER_NS,
    LINGERS_NS,
    RESTING_TURN_S,
    ClipPlayer,
    OutputFault,
    Pull,
    SoundEngine,
    Stream,
)
from upstroke.audio.engine.flow import AWAKE_FRAMES, RATE, STARVED_NS
from upstroke.audio.engine.messages import (
    LATE,
    OPEN,
    Answer,
    CloseStream,
    DropClips,
    FadeOut,
    OutputName,
    Play,
    Played,
    Ready,
    SetAmbience,
    SetGain,
    Unplayed,
)
from upstroke.audio.engine.mixer import Mixer
from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.core.players import PlayerName

MS = 1_000_000
SECOND = 1000 * MS
HOLDS_MS = 100
"""What the fake stream's server holds."""
NO_STREAM = "no sound device can be opened"
NO_CLIPS = "simpleaudio can't open the sound device"


class FakeStream:
    """A `Stream` that takes what it is told to take."""

    def __init__(self, name: OutputName, pull: Pull) -> None:
        self.name: OutputName = name
        self.pull = pull
        self.broken: str | None = None
        self.closed = False

    def wait(self, seconds: float, wake: Event) -> None:
        """Time is moved by hand."""

    def fault(self) -> str | None:
        return self.broken

    def close(self) -> None:
        self.closed = True


class FakeClips(Mixer):
    """A `ClipPlayer` that tells what it was given."""

    def __init__(self, on_begun: Callable[[int, int], None]) -> None:
        super().__init__(on_begun)
        self.added: list[int] = []

    def add(self, clip: int, samples: bytes, due_ns: int, level: float = 1.0) -> None:
        self.added.append(clip)
        super().add(clip, samples, due_ns, level)

    def turn(self) -> int | None:
        return None


class FakeDevices:
    """`Devices` of which some are there, some are not, and some are not installed."""

    def __init__(self) -> None:
        self.streams: dict[OutputName, Exception | None] = {
            "miniaudio": None,
            "qt": OutputFault("Qt found no sound device"),
        }
        self.no_clips: Exception | None = None
        self.opened: list[FakeStream] = []
        self.clip_player: FakeClips | None = None

    def stream(self, name: OutputName, pull: Pull) -> Stream:
        fault = self.streams[name]
        if fault is not None:
            raise fault
        self.opened.append(FakeStream(name, pull))
        return self.opened[-1]

    def clips(self, on_begun: Callable[[int, int], None]) -> ClipPlayer:
        if self.no_clips is not None:
            raise self.no_clips
        self.clip_player = FakeClips(on_begun)
        return self.clip_player

    def nothing(self) -> FakeDevices:
        """No device is there."""
        self.streams["miniaudio"] = OutputFault(NO_STREAM)
        self.no_clips = OutputFault(NO_CLIPS)
        return self


class Room:
    """An engine that is turned by hand."""

    def __init__(self, wanted: PlayerName = "auto", devices: FakeDevices | None = None) -> None:
        self.clock = HandClock()
        self.devices = devices or FakeDevices()
        self.answers: list[Answer] = []
        self.engine = SoundEngine(wanted, self.devices, self.answers.append, self.clock)
        self.over = False

    def go(self, milliseconds: int = 50, *, takes: bool = True) -> list[Answer]:
        """Let time pass, the open stream taking as much; returns what was answered."""
        for _ in range(0, milliseconds, 50):
            self.clock.now += 50 * MS
            for stream in self.devices.opened[-1:]:
                if takes and not stream.closed:
                    stream.pull(RATE // 20, HOLDS_MS * RATE // 1000)
            self.over = self.engine.turn() is None
        answers, self.answers[:] = list(self.answers), []
        return answers

    def say(
        self, *messages: Play | DropClips | SetGain | FadeOut | SetAmbience | CloseStream
    ) -> None:
        for message in messages:
            self.engine.receive(message)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.wav"
    write_wav(path, Pcm(b"\x10\x10" * RATE, RATE))
    return path


def awake(wanted: PlayerName = "auto", devices: FakeDevices | None = None) -> Room:
    room = Room(wanted, devices)
    room.say(OPEN)
    room.go(1_000)
    return room


def test_it_opens_a_stream_and_says_when_it_is_heard_and_when_the_device_is_awake() -> None:
    room = Room()
    assert room.go() == [Opening()]
    assert room.go(100) == [Ready("miniaudio", awake=False)]
    assert room.go(AWAKE_FRAMES * 1000 // RATE + 50) == [Ready("miniaudio")]


def test_a_stream_that_nobody_wants_is_closed_and_opened_again_for_a_clip(clip: Path) -> None:
    room = Room()
    room.go(LINGERS_NS // MS)
    assert room.go(200) == [Opening(), Ready("miniaudio", awake=False)]
    assert room.devices.opened[0].closed
    assert room.engine.turn() == RESTING_TURN_S
    room.say(Play(1, clip, room.clock.now + SECOND))
    room.go(2_000)
    assert len(room.devices.opened) == 2
    assert not room.devices.opened[1].closed


def test_one_that_is_wanted_stays_open_and_a_last_chime_is_heard_out(clip: Path) -> None:
    room = awake()
    assert room.go(10_000) == []
    room.say(Play(1, clip, room.clock.now + SECOND), CloseStream())
    assert [type(each) for each in room.go(1_500)] == [Played]
    assert not room.devices.opened[0].closed
    room.go(LINGERS_NS // MS + 1_000)
    assert room.devices.opened[0].closed


def test_whoever_wants_it_anew_is_told_again_that_it_is_awake() -> None:
    room = awake()
    room.say(CloseStream())
    assert room.go(500) == []
    room.say(OPEN)
    assert room.go() == [Ready("miniaudio")]
    room.say(OPEN)
    assert room.go() == []


def test_clips_are_mixed_into_the_stream_and_told_of(clip: Path) -> None:
    room = awake()
    room.say(Play(1, clip, room.clock.now + 500 * MS), Play(2, clip, room.clock.now - 9 * SECOND))
    assert room.go(600) == [Unplayed(2, LATE), Played(1, 0.0)]


@pytest.mark.parametrize("message", [DropClips(), FadeOut()])
def test_what_is_taken_back_is_not_played(clip: Path, message: DropClips | FadeOut) -> None:
    room = awake()
    room.say(Play(1, clip, room.clock.now + 500 * MS), message)
    assert room.go(1_000) == []


def test_a_clip_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    write_wav(other, Pcm(bytes(200), 44_100))
    room = awake()
    room.say(Play(1, tmp_path / "gone.wav", 0), Play(2, other, 0))
    assert room.go() == [
        Unplayed(1, "gone.wav: No such file or directory"),
        Unplayed(2, "other.wav is not 48 kHz mono"),
    ]


def test_pings_are_answered_by_the_loop_that_looks_after_the_stream() -> None:
    room = awake()
    room.engine.receive(Ping(3))
    assert room.answers == []
    assert room.go() == [Pong(3)]


@pytest.mark.parametrize("broken", ["the sound device stopped", None])
def test_a_stream_that_breaks_off_or_stands_still_is_the_end(broken: str | None) -> None:
    room = awake()
    room.devices.opened[0].broken = broken
    with pytest.raises(OutputFault, match=broken or "the sound device stopped responding"):
        room.go(STARVED_NS // MS + 200, takes=False)


def test_a_stall_of_its_own_is_not() -> None:
    room = awake()
    room.clock.now += 60 * SECOND
    assert room.engine.turn() is not None


def test_a_device_that_is_not_there_is_tried_again_and_told_once() -> None:
    room = Room(devices=FakeDevices().nothing())
    first = room.go(2 * AGAIN_NS // MS)
    assert first[:2] == [Opening(), Failed(f"{NO_STREAM}; {NO_CLIPS}")]
    assert set(first[2:]) == {Opening()}
    room.devices.streams["miniaudio"] = None
    assert Ready("miniaudio", awake=False) in room.go(AGAIN_NS // MS + 200)


def test_meanwhile_clips_are_played_to_nobody(clip: Path) -> None:
    room = Room(devices=FakeDevices().nothing())
    room.go()
    room.say(Play(1, clip, room.clock.now + 300 * MS))
    assert [each for each in room.go(500) if isinstance(each, Played)]


def test_simpleaudio_stands_in_for_a_stream_until_that_can_be_had(clip: Path) -> None:
    devices = FakeDevices()
    devices.streams["miniaudio"] = OutputFault(NO_STREAM)
    room = Room(devices=devices)
    assert room.go() == [Opening(), Ready("simpleaudio", awake=True, why=NO_STREAM)]
    room.say(Play(1, clip, room.clock.now + SECOND), OPEN)
    assert devices.clip_player is not None
    assert devices.clip_player.added == [1]
    devices.streams["miniaudio"] = None
    assert Ready("miniaudio", awake=False) in room.go(BETTER_NS // MS + 200)
    room.say(Play(2, clip, room.clock.now + SECOND))
    assert devices.clip_player.added == [1]


def test_chosen_it_plays_the_clips_and_the_stream_the_ambience(clip: Path) -> None:
    room = awake("simpleaudio")
    room.say(Play(1, clip, room.clock.now + SECOND))
    assert room.devices.clip_player is not None
    assert room.devices.clip_player.added == [1]
    assert not room.devices.opened[0].closed
    room.go(500)
    assert room.engine.turn() is not None


def test_chosen_and_not_there_it_is_tried_again_for_itself() -> None:
    devices = FakeDevices()
    devices.no_clips = OutputFault(NO_CLIPS)
    room = Room("simpleaudio", devices)
    assert room.go() == [Opening(), Failed(NO_CLIPS)]
    assert devices.opened[0].closed


def test_qt_plays_where_miniaudio_is_not_installed() -> None:
    devices = FakeDevices()
    devices.streams = {"miniaudio": ModuleNotFoundError("no"), "qt": None}
    room = Room(devices=devices)
    assert Ready("qt", awake=False, why="miniaudio is not installed") in room.go(150)


def test_where_nothing_is_installed_that_is_the_end() -> None:
    devices = FakeDevices()
    devices.streams = {"miniaudio": ModuleNotFoundError("a"), "qt": ImportError("libpulse.so.0")}
    devices.no_clips = ModuleNotFoundError("c")
    with pytest.raises(OutputFault, match="Qt can't be loaded") as fault:
        Room(devices=devices).go()
    assert fault.value.lasting


def test_chosen_silence_opens_nothing_and_is_on_time(clip: Path) -> None:
    room = Room("silent")
    assert room.go() == [Ready("silent")]
    room.say(OPEN, Play(1, clip, room.clock.now + 300 * MS))
    assert [type(each) for each in room.go(500)] == [Ready, Played]
    assert room.devices.opened == []


def test_the_end_waits_for_what_sounds_to_fade_and_for_nothing_else(clip: Path) -> None:
    room = awake()
    room.engine.end()
    room.go()
    assert room.over
    room = awake()
    room.say(Play(1, clip, room.clock.now + 100 * MS))
    room.go(300)
    room.engine.end()
    room.go()
    assert not room.over
    room.go(600)
    assert room.over

"""The sound check says plainly what plays, or why nothing does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.standing_in import SOON_S, Disk, SilentOutput, Stage, nobody_speaks
from tests.audio.building import source
from tests.support.app_by_hand import controller_of, stores_in
from upstroke.app.background import Cancelled
from upstroke.app.playback.audibility import (
    STREAM_AT_ZERO,
    STREAM_MUTED,
    SYSTEM_AT_ZERO,
    SYSTEM_MUTED,
    SystemWatch,
)
from upstroke.app.playback.sound import Sound, Unpack, Unpacker
from upstroke.app.playback.trial_level import STEP, TrialLevel
from upstroke.app.playback.voice import Voice
from upstroke.app.sessions.runner import OUTPUT_WITHIN
from upstroke.app.trials.trial import (
    NO_SOUNDS,
    NOT_FOUND,
    SEEKING,
    TOO_SOFT,
    UNHEARD,
    SoundTrial,
)
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.unpack import Unpacked
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.audio.player import ANSWER_AFTER_NS
from upstroke.audio.sound_output import SoundOutput
from upstroke.audio.system_mixer import StreamVolume, SystemVolume
from upstroke.core.intents import Begin, CheckSound
from upstroke.core.planning.timeline import CueKind
from upstroke.core.players import PlayerName
from upstroke.core.settings import CueMode, Settings, Volumes
from upstroke.core.units import NANOS_PER_MILLI, SAMPLE_RATE

BANK = CueBank(
    [
        source("chimes/start", "start", SAMPLE_RATE, CueKind.CHIME),
        source("voice/ready", "Get ready.", SAMPLE_RATE),
    ]
)
WORDS = ("Not recorded.", "Get ready.")
LASTS = 3_000


class Room:
    """A sound check on a fake output."""

    def __init__(
        self,
        settings: Settings | None = None,
        bank: CueBank = BANK,
        *,
        silent: bool = False,
        disk: Unpack | None = None,
    ) -> None:
        self.stage = Stage()
        self.silent = silent
        self.settings = settings or Settings()
        self.unpacker = Unpacker(Disk() if disk is None else disk)
        self.system: SystemVolume | None = None
        self.level = TrialLevel(self.stage.clock)
        self.watch = SystemWatch(self.stage.clock, lambda: self.system)
        self.sound = Sound(
            Voice(bank, nobody_speaks),
            self.unpacker,
            self._connect,
            self.stage.clock,
            "auto",
            system=self.watch,
        )

    def _connect(self, wanted: PlayerName) -> SoundOutput:
        if self.silent:
            return SilentOutput(self.stage.clock, lambda _: 1000)
        return self.stage.connect(wanted)

    def check(self) -> SoundTrial:
        made = SoundTrial(self.sound, self.stage.clock, WORDS, lambda: self.settings, self.level)
        assert self.unpacker.worker.settle(SOON_S)
        made.tick()
        return made


def test_a_chime_and_the_first_recorded_sentence_are_played_and_told() -> None:
    room = Room()
    check = room.check()
    assert check.now().sentence == "Playing: a chime and the voice, through Qt."
    assert check.under_way
    room.stage.wait(LASTS)
    check.tick()
    assert [one.clip for one in room.stage.output.heard] == ["chimes/start", "voice/ready"]
    now = check.now()
    assert now.sentence == f"Played: a chime and the voice, through Qt. {UNHEARD}"
    assert (now.under_way, now.trouble, now.warnings) == (False, False, ())


def test_it_waits_for_a_player_and_says_so_when_there_is_none() -> None:
    room = Room()
    room.stage.output.plays = False
    check = room.check()
    assert (check.now().sentence, check.under_way) == (SEEKING, True)
    room.stage.clock.now += OUTPUT_WITHIN * NANOS_PER_MILLI
    check.tick()
    now = check.now()
    assert (now.sentence, now.under_way, now.trouble) == (NOT_FOUND, False, True)


def test_silence_has_its_reason() -> None:
    now = Room(silent=True).check().now()
    assert now.sentence == "No sound can be played: nothing is plugged in."
    assert (now.under_way, now.trouble) == (False, True)


def test_a_sound_that_was_not_played_is_told_with_its_reason() -> None:
    room = Room()
    check = room.check()
    room.stage.output.refuse(2, "the file is damaged")
    room.stage.wait(LASTS)
    check.tick()
    now = check.now()
    assert now.sentence == "“Get ready.” was not played: the file is damaged."
    assert now.trouble


def test_without_recordings_there_is_nothing_to_play() -> None:
    assert Room(bank=CueBank([])).check().now().sentence == NO_SOUNDS


@pytest.mark.parametrize(
    ("settings", "sentence", "warnings"),
    [
        (
            Settings(volumes=Volumes(voice=0)),
            "Playing: a chime, through Qt.",
            ("The voice is muted: the volume is at zero in the settings.",),
        ),
        (
            Settings(volumes=Volumes(chimes=0)),
            "Playing: the voice, through Qt.",
            ("The chimes are muted: the volume is at zero in the settings.",),
        ),
        (
            Settings(cues=CueMode.SPEECH),
            "Playing: the voice, through Qt.",
            ("The chimes are off: see Cues in the settings.",),
        ),
        (
            Settings(cues=CueMode.NEITHER),
            "",
            (
                "The voice is off: see Cues in the settings.",
                "The chimes are off: see Cues in the settings.",
            ),
        ),
    ],
)
def test_what_is_muted_is_not_played_and_warned_of(
    settings: Settings, sentence: str, warnings: tuple[str, ...]
) -> None:
    room = Room(settings)
    check = room.check()
    assert (check.now().sentence, check.now().warnings) == (sentence, warnings)
    room.settings = Settings()
    assert check.now().warnings == (), "as soon as it is changed"


def test_ended_it_is_silent() -> None:
    room = Room()
    check = room.check()
    room.stage.wait(500)
    check.end()
    assert not check.under_way
    room.stage.wait(LASTS)
    assert [(one.clip, one.cut) for one in room.stage.output.heard] == [("chimes/start", True)]


def test_the_desk_checks_before_a_session_and_not_during_it(tmp_path: Path) -> None:
    stage = Stage()
    app = controller_of(stores_in(tmp_path, clock=stage.clock), stage=stage)
    assert app.state().sound_check is None
    app.do(CheckSound())
    assert stage.unpacker.worker.settle(SOON_S)
    app.tick()
    check = app.state().sound_check
    assert check is not None
    assert check.sentence == NO_SOUNDS, "of these sounds"
    app.do(Begin())
    assert app.state().sound_check is None
    app.do(CheckSound())
    assert app.state().sound_check is None


class Recordings:
    """Unpacks clips of a second each: a tone that is as loud as can be, and then half as loud."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(
        self, clips: tuple[str, ...], _bank: CueBank, /, *, cancelled: Cancelled
    ) -> Unpacked:
        assert not cancelled()
        return Unpacked({clip: self._written(clip) for clip in clips})

    def _written(self, clip: str) -> Path:
        path = self._folder / f"{clip.replace('/', '-')}.wav"
        half = SAMPLE_RATE // 2
        write_wav(path, Pcm(b"\xff\x7f\x01\x80" * (half // 2) + b"\x00\x40" * half, SAMPLE_RATE))
        return path


def played(folder: Path, settings: Settings | None = None) -> tuple[Room, SoundTrial]:
    """A check that plays, all that can be known of its clips being known."""
    room = Room(settings, disk=Recordings(folder))
    check = room.check()
    assert room.level.worker.settle(SOON_S)
    return room, check


def test_the_level_follows_what_is_played(tmp_path: Path) -> None:
    room, check = played(tmp_path, Settings(volumes=Volumes(voice=100, chimes=50)))
    assert check.now().level is None, "it has not begun"
    room.stage.wait(ANSWER_AFTER_NS // NANOS_PER_MILLI)
    assert check.now().level == pytest.approx(-10.0, abs=0.1), "the chime, at 50 %"
    room.stage.wait(500)
    assert check.now().level == pytest.approx(-16.0, abs=0.1)
    room.stage.wait(500)
    assert check.now().level == pytest.approx(0.0, abs=0.1), "the voice, at 100 %"
    room.stage.wait(1_000 - STEP)
    assert check.now().level == pytest.approx(-6.0, abs=0.1)
    room.stage.wait(STEP)
    assert check.now().level is None


def test_a_clip_that_cannot_be_measured_has_no_level() -> None:
    room = Room()
    check = room.check()
    assert room.level.worker.settle(SOON_S)
    room.stage.wait(500)
    assert (check.now().level, check.now().warnings) == (None, ())


@pytest.mark.parametrize(
    ("system", "warnings"),
    [
        (None, ()),
        (SystemVolume(40, muted=False), ()),
        (SystemVolume(40, muted=True), (SYSTEM_MUTED,)),
        (SystemVolume(0, muted=False), (SYSTEM_AT_ZERO,)),
        (SystemVolume(40, muted=False, stream=StreamVolume(80, muted=False)), ()),
        (SystemVolume(40, muted=False, stream=StreamVolume(80, muted=True)), (STREAM_MUTED,)),
        (SystemVolume(40, muted=False, stream=StreamVolume(0, muted=False)), (STREAM_AT_ZERO,)),
    ],
)
def test_a_system_that_is_muted_is_warned_of(
    tmp_path: Path, system: SystemVolume | None, warnings: tuple[str, ...]
) -> None:
    room = Room(disk=Recordings(tmp_path))
    room.system = system
    check = room.check()
    assert room.watch.worker.settle(SOON_S)
    assert check.now().warnings == warnings
    room.stage.wait(LASTS)
    check.tick()
    assert not check.under_way
    assert check.now().warnings == warnings


def test_volumes_that_leave_next_to_nothing_are_warned_of(tmp_path: Path) -> None:
    _, check = played(tmp_path, Settings(volumes=Volumes(voice=4, chimes=4)))
    assert check.now().warnings == (TOO_SOFT,)
    _, check = played(tmp_path, Settings(volumes=Volumes(voice=40, chimes=4)))
    assert check.now().warnings == ()

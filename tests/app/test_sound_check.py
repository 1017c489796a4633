"""The sound check says plainly what plays, or why nothing does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.standing_in import SOON_S, Disk, SilentOutput, Stage, nobody_speaks
from tests.app.test_desk import desk_of, house_in
from tests.audio.building import source
from upstroke.app.run import OUTPUT_WITHIN
from upstroke.app.sound import Sound
from upstroke.app.sound_check import NO_SOUNDS, NOT_FOUND, SEEKING, UNHEARD, Check
from upstroke.app.unpacking import Unpacker
from upstroke.app.voice import Voice
from upstroke.audio.cue_bank import CueBank
from upstroke.audio.sound_output import SoundListener, SoundOutput, Wanted
from upstroke.core.settings import CueMode, Settings, Volumes
from upstroke.core.timeline import CueKind
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
        self, settings: Settings | None = None, bank: CueBank = BANK, *, silent: bool = False
    ) -> None:
        self.stage = Stage()
        self.silent = silent
        self.settings = settings or Settings()
        self.unpacker = Unpacker(Disk())
        self.sound = Sound(
            Voice(bank, nobody_speaks), self.unpacker, self._connect, self.stage.clock, "auto"
        )

    def _connect(self, wanted: Wanted, listener: SoundListener) -> SoundOutput:
        if self.silent:
            return SilentOutput(self.stage.clock, lambda _: 1000).connect(listener)
        return self.stage.connect(wanted, listener)

    def check(self) -> Check:
        made = Check(self.sound, WORDS, lambda: self.settings, self.stage.clock)
        assert self.unpacker.settle(SOON_S)
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
    room.stage.found = False
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
    desk = desk_of(house_in(tmp_path, clock=stage.clock), stage=stage)
    assert desk.sound_check() is None
    desk.check_sound()
    assert stage.unpacker.settle(SOON_S)
    desk.tick()
    check = desk.sound_check()
    assert check is not None
    assert check.sentence == NO_SOUNDS, "of these sounds"
    desk.begin()
    assert desk.sound_check() is None
    desk.check_sound()
    assert desk.sound_check() is None

"""What is told of the sound while something is wrong with it."""

from __future__ import annotations

from tests.app.standing_in import SOON_S, VOICE, Disk, Plan, SilentOutput, Stage, nobody_speaks
from upstroke.app.run import Run
from upstroke.app.sound import TROUBLE_LASTS, Sound
from upstroke.app.unpacking import Unpacker
from upstroke.app.voice import Voice
from upstroke.audio.cue_bank import CueBank
from upstroke.audio.sound_output import SoundListener, SoundOutput, Wanted
from upstroke.core.settings import CueMode, Settings
from upstroke.core.units import NANOS_PER_MILLI


def silent_sound(wanted: Wanted) -> Sound:
    stage = Stage()

    def connect(_wanted: Wanted, listener: SoundListener) -> SoundOutput:
        return SilentOutput(stage.clock, lambda _: 1000).connect(listener)

    sound = Sound(VOICE, Unpacker(Disk()), connect, stage.clock, wanted)
    sound.open()
    return sound


def test_nothing_while_all_is_well_or_still_sought() -> None:
    stage = Stage()
    assert stage.sound.trouble() is None
    stage.found = False
    stage.sound.open()
    assert stage.sound.trouble() is None
    stage.output.come_back()
    assert stage.sound.trouble() is None


def test_silence_is_told_with_its_reason() -> None:
    assert silent_sound("auto").trouble() == "No sound can be played: nothing is plugged in."


def test_silence_that_was_chosen_is_no_trouble() -> None:
    assert silent_sound("silent").trouble() is None
    unheard = silent_sound("auto")
    unheard.adjust(Settings(cues=CueMode.NEITHER))
    assert unheard.trouble() is None


def test_recordings_that_are_missing_are_told() -> None:
    stage = Stage()
    voice = Voice(CueBank([], "The files of 3 recordings are not there."), nobody_speaks)
    sound = Sound(
        voice, stage.unpacker, lambda _, listener: connected(stage, listener), stage.clock, "qt"
    )
    sound.open()
    assert sound.trouble() == "The files of 3 recordings are not there."


def connected(stage: Stage, listener: SoundListener) -> SoundOutput:
    stage.sound.open()
    return stage.output.connect(listener)


def test_a_sound_that_was_not_played_is_told_for_a_while() -> None:
    stage = Stage()
    run = Run(Plan(), stage.sound, stage.clock)
    assert stage.unpacker.settle(SOON_S)
    run.toggle()
    run.tick()
    stage.output.refuse(1, "the file is damaged")
    run.tick()
    assert stage.sound.trouble() == "“text of voice/one” was not played: the file is damaged."
    stage.clock.now += TROUBLE_LASTS * NANOS_PER_MILLI
    assert stage.sound.trouble() is None

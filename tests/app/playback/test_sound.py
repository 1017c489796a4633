"""What is told of the sound while something is wrong with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.standing_in import SOON_S, VOICE, Disk, Plan, SilentOutput, Stage, nobody_speaks
from upstroke.app.playback.audibility import STREAM_AT_ZERO, STREAM_MUTED, SystemWatch
from upstroke.app.playback.sound import TROUBLE_LASTS, Sound, Unpacker
from upstroke.app.playback.voice import Voice
from upstroke.app.sessions.runner import SessionRunner
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.system_mixer import StreamVolume, SystemVolume
from upstroke.core.players import PlayerName
from upstroke.core.session.progress import Audible
from upstroke.core.settings import CueMode, Settings
from upstroke.core.units import NANOS_PER_MILLI


def silent_sound(wanted: PlayerName) -> Sound:
    stage = Stage()
    output = SilentOutput(stage.clock, lambda _: 1000)
    return Sound(VOICE, Unpacker(Disk()), lambda _: output, stage.clock, wanted)


def test_nothing_while_all_is_well_or_still_sought() -> None:
    stage = Stage()
    assert stage.sound.trouble() is None
    stage.output.plays = False
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
    voice = Voice(CueBank([], "The files of 3 recordings are missing."), nobody_speaks)
    sound = Sound(voice, stage.unpacker, stage.connect, stage.clock, "qt")
    assert sound.trouble() == "The files of 3 recordings are missing."


def test_a_sound_that_was_not_played_is_told_for_a_while() -> None:
    stage = Stage()
    run = SessionRunner(Plan(), stage.sound, stage.clock)
    assert stage.unpacker.worker.settle(SOON_S)
    run.toggle()
    run.tick()
    stage.output.refuse(1, "the file is damaged")
    run.tick()
    assert stage.sound.trouble() == "“text of voice/one” was not played: the file is damaged."
    stage.clock.now += TROUBLE_LASTS * NANOS_PER_MILLI
    assert stage.sound.trouble() is None


@pytest.mark.parametrize(
    ("cues", "told"),
    [
        (StreamVolume(80, muted=False), None),
        (StreamVolume(80, muted=True), STREAM_MUTED),
        (StreamVolume(0, muted=False), STREAM_AT_ZERO),
    ],
)
def test_a_session_that_the_mixer_mutes_is_seen_to_be_unheard(
    cues: StreamVolume, told: str | None
) -> None:
    stage = Stage()
    volume = SystemVolume(50, muted=False)
    watch = SystemWatch(stage.clock, lambda: volume)
    sound = Sound(VOICE, stage.unpacker, stage.connect, stage.clock, "auto", system=watch)
    run = SessionRunner(Plan(), sound, stage.clock)
    assert stage.unpacker.worker.settle(SOON_S)
    run.toggle()
    run.tick()
    assert watch.worker.settle(SOON_S)
    assert (sound.trouble(), sound.audible()) == (None, Audible.YES)
    volume = replace(volume, stream=cues)
    stage.wait(1_000)
    run.tick()
    assert watch.worker.settle(SOON_S)
    assert sound.trouble() == told
    assert sound.audible() is (Audible.NO if told else Audible.YES)
    sound.adjust(Settings(cues=CueMode.NEITHER))
    assert sound.trouble() is None, "nobody wants to hear it"

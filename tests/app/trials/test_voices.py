"""Voices are looked for and tried behind the window: exactly the chosen one, or why not."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import SOON_S, SilentOutput, Stage, nobody_speaks
from tests.audio.building import noise, source
from tests.support.app_by_hand import controller_of, stores_in
from tests.support.samples import programme, timed
from upstroke.app.background import Cancelled
from upstroke.app.controller import AppController
from upstroke.app.playback.sound import Sound, Unpacker
from upstroke.app.playback.voice import Voice
from upstroke.app.sessions.runner import OUTPUT_WITHIN
from upstroke.app.trials.trial import NOT_FOUND, PREPARING, SPEAKING, UNHEARD, VOICE_MUTED, Trials
from upstroke.app.trials.voices import SpokenOnce, Voices, say_once, typical
from upstroke.audio.clips.bank import ClipSource, CueBank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import Unpacked
from upstroke.audio.pcm import write_wav
from upstroke.audio.sound_output import SoundOutput
from upstroke.audio.speech.engines import EngineHere
from upstroke.audio.speech.programs import EngineVoice
from upstroke.core.app_state import EngineEntry, VoiceEntry, VoiceTrial
from upstroke.core.intents import Begin, ChangeSettings, Leave, TryVoice
from upstroke.core.planning.timeline import CueKind
from upstroke.core.players import PlayerName
from upstroke.core.settings import Settings, VoiceChoice, Volumes
from upstroke.core.spoken.wording import ASIDE_GET_READY
from upstroke.core.units import NANOS_PER_MILLI, SAMPLE_RATE
from upstroke.files.library import Library
from upstroke.files.places import assets_folder

PROGRAMME = programme(timed("calf", 60))
FLITE = VoiceChoice("flite", "slt", 80)
CHOSEN = Settings(voice=FLITE)
CLIP = source("spoken/one", "One.", SAMPLE_RATE)
LASTS = 4_000


class Mouth:
    """Says one clip, or why not, when it is let."""

    def __init__(self, said: SpokenOnce | None = None) -> None:
        self.said = said or SpokenOnce(CLIP, CLIP.path)
        self.asked: list[tuple[str, str, VoiceChoice]] = []
        self.let_go = threading.Event()
        self.let_go.set()

    def __call__(
        self, text: str, language: str, choice: VoiceChoice, cancelled: Cancelled
    ) -> SpokenOnce:
        self.asked.append((text, language, choice))
        self.let_go.wait(SOON_S)
        return SpokenOnce(trouble="It was too late.") if cancelled() else self.said


class Booth:
    """Voices on a fake output."""

    def __init__(self, said: SpokenOnce | None = None, *, silent: bool = False) -> None:
        self.stage = Stage()
        self.mouth = Mouth(said)
        self.found: tuple[EngineHere, ...] = (EngineHere("system", "the voice of macOS", ()),)
        self.silent = silent
        bank = CueBank([])
        sound = Sound(
            Voice(bank, nobody_speaks),
            Unpacker(lambda *_, **__: Unpacked({})),
            self._connect,
            self.stage.clock,
            "auto",
        )
        self.voices = Voices(lambda _: self.found)
        self.trials = Trials(sound, self.mouth, self.stage.clock)

    def _connect(self, wanted: PlayerName) -> SoundOutput:
        if self.silent:
            return SilentOutput(self.stage.clock, lambda _: 1000)
        return self.stage.connect(wanted)

    def attempt(self, settings: Settings = CHOSEN) -> VoiceTrial:
        self.trials.try_voice(PROGRAMME, settings)
        assert self.trials.worker.settle(SOON_S)
        return self.now()

    def now(self) -> VoiceTrial:
        self.trials.tick()
        trial = self.trials.voice_trial()
        assert trial is not None
        return trial


def test_a_typical_sentence_is_spoken_as_was_chosen() -> None:
    booth = Booth()
    assert booth.attempt() == VoiceTrial(SPEAKING, under_way=True)
    assert booth.mouth.asked == [(typical(PROGRAMME), "en", FLITE)]
    booth.stage.wait(LASTS)
    assert booth.now() == VoiceTrial(f"Spoken through Qt. {UNHEARD}")
    assert [heard.clip for heard in booth.stage.output.heard] == [CLIP.path.as_posix()]


def test_while_it_is_made_it_says_so_and_another_trial_takes_its_place() -> None:
    booth = Booth()
    booth.mouth.let_go.clear()
    booth.trials.try_voice(PROGRAMME, CHOSEN)
    assert booth.now() == VoiceTrial(PREPARING, under_way=True)
    other = replace(CHOSEN, voice=VoiceChoice("espeak-ng"))
    booth.trials.try_voice(PROGRAMME, other)
    booth.mouth.let_go.set()
    assert booth.trials.worker.settle(SOON_S)
    assert booth.now() == VoiceTrial(SPEAKING, under_way=True)
    assert booth.mouth.asked[-1][2] == other.voice


def test_why_it_cannot_be_spoken_is_told_and_nobody_else_speaks() -> None:
    booth = Booth(SpokenOnce(trouble="flite is not installed here."))
    assert booth.attempt() == VoiceTrial("flite is not installed here.", trouble=True)
    assert booth.stage.output.handed == []


def test_without_a_player_it_says_so() -> None:
    booth = Booth()
    booth.stage.output.plays = False
    assert booth.attempt().under_way
    booth.stage.clock.now += OUTPUT_WITHIN * NANOS_PER_MILLI
    assert booth.now() == VoiceTrial(NOT_FOUND, trouble=True)
    why = "No sound can be played: nothing is plugged in."
    assert Booth(silent=True).attempt() == VoiceTrial(why, trouble=True)


def test_a_muted_voice_is_told_instead() -> None:
    booth = Booth()
    trial = booth.attempt(replace(CHOSEN, volumes=Volumes(voice=0)))
    assert trial == VoiceTrial(VOICE_MUTED, trouble=True)
    assert booth.mouth.asked == []


def test_an_ended_trial_is_silent_and_tells_nothing() -> None:
    booth = Booth()
    booth.attempt()
    booth.trials.end()
    assert booth.trials.voice_trial() is None
    booth.stage.wait(LASTS)
    booth.trials.tick()
    assert booth.stage.output.heard == []


def test_voices_are_found_for_a_language_behind_the_window() -> None:
    booth = Booth()
    assert booth.voices.engines() is None
    booth.voices.look("en")
    assert booth.voices.worker.settle(SOON_S)
    assert booth.voices.engines() == (EngineEntry("system", "The voice of macOS", ()),)
    booth.found = (EngineHere("flite", "flite", (EngineVoice("slt", "Slt (woman)", "en"),)),)
    booth.voices.look("en")
    assert booth.voices.engines() is not None, "what was found holds until then"
    assert booth.voices.worker.settle(SOON_S)
    assert booth.voices.engines() == (
        EngineEntry("flite", "flite", (VoiceEntry("slt", "Slt (woman)"),)),
    )
    booth.found = ()
    booth.voices.look("de")
    assert booth.voices.worker.settle(SOON_S)
    assert booth.voices.engines() == ()
    booth.voices.worker.close()


def test_a_typical_sentence_is_whole_and_recorded_in_every_built_in_programme() -> None:
    for each in Library(assets_folder() / "programmes").programmes():
        assert 8 <= len(typical(each).split()) <= 18
    assert typical(PROGRAMME) == ASIDE_GET_READY


# --- the sentence itself ------------------------------------------------------------------------


def said(
    folder: Path, choice: VoiceChoice, text: str = "Hold.", bank: CueBank | None = None
) -> SpokenOnce:
    voice = Voice(bank or CueBank([]), nobody_speaks)
    return say_once(voice, ClipStore(folder), text, "en", choice, cancelled=lambda: False)


def test_the_recorded_voice_says_what_is_recorded(tmp_path: Path) -> None:
    path = tmp_path / "hold.wav"
    write_wav(path, noise(4_800, 1))
    recorded = ClipSource("voice/hold", CueKind.SPEECH, "Hold.", path, 4_800)
    assert said(tmp_path, VoiceChoice(), bank=CueBank([recorded])) == SpokenOnce(recorded, path)


@pytest.mark.parametrize("choice", [VoiceChoice(), VoiceChoice("espeak-ng", "gmw/en-US", 120)])
def test_an_engine_says_the_rest(tmp_path: Path, choice: VoiceChoice) -> None:
    spoken = said(tmp_path, choice)
    assert spoken.trouble == ""
    assert spoken.source is not None
    assert spoken.source.text == "Hold."
    assert spoken.path is not None
    assert spoken.path.is_file()


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        (VoiceChoice("system"), "The voice of the system is not installed here."),
        (
            VoiceChoice("espeak-ng", "parrot"),
            "espeak-ng has no voice “parrot” for this programme.",
        ),
    ],
)
def test_what_cannot_be_said_as_chosen_is_not_said(
    tmp_path: Path, choice: VoiceChoice, why: str
) -> None:
    assert said(tmp_path, choice) == SpokenOnce(trouble=why)


def test_a_damaged_recording_is_told(tmp_path: Path) -> None:
    path = tmp_path / "hold.flac"
    path.write_bytes(b"nothing")
    recorded = ClipSource("voice/hold", CueKind.SPEECH, "Hold.", path, 4_800)
    spoken = said(tmp_path, VoiceChoice(), bank=CueBank([recorded]))
    assert spoken.path is None
    assert spoken.trouble == "1 of 1 sounds is missing (hold.flac can't be decoded)."


# --- at the app --------------------------------------------------------------------------------


def tick_until_over(app: AppController) -> None:
    latest = time.monotonic() + SOON_S
    while (trial := app.state().voice_trial) is not None and trial.under_way:
        assert time.monotonic() < latest
        app.tick()


def test_the_desk_tries_the_voice_of_its_settings(tmp_path: Path) -> None:
    stage = Stage()
    app = controller_of(stores_in(tmp_path, clock=stage.clock), stage=stage)
    app.do(ChangeSettings(replace(app.state().settings, voice=VoiceChoice("system"))))
    app.do(TryVoice())
    assert app.state().voice_trial == VoiceTrial(PREPARING, under_way=True)
    tick_until_over(app)
    why = "The voice of the system is not installed here."
    assert app.state().voice_trial == VoiceTrial(why, trouble=True)
    app.do(ChangeSettings(replace(app.state().settings, voice=VoiceChoice())))
    assert app.state().voice_trial is None, "it was about another voice"
    app.do(TryVoice())
    app.do(Begin())
    assert app.state().voice_trial is None
    app.do(TryVoice())
    assert app.state().voice_trial is None, "not during a session"
    app.do(Leave())
    app.close()

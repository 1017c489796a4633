"""A voice that is tried is heard: the chosen one, through a real sound server, until it is left."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.support.sound.ears import samples_of
from tests.support.sound.rig import SoundServer, sound_server
from upstroke.app.playback.sound import Sound, Unpacker
from upstroke.app.playback.voice import Voice
from upstroke.app.trials.trial import SPEAKING, Trials
from upstroke.app.trials.voices import say_once, typical
from upstroke.audio.client import EngineClient, engine_process
from upstroke.audio.clips.bank import open_cue_bank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import Unpacked
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.audio.sound_output import SoundOutput
from upstroke.audio.speech.speaking import Spoken
from upstroke.core.app_state import VoiceTrial
from upstroke.core.players import PlayerName
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.files.library import Library
from upstroke.files.places import assets_folder

pytestmark = pytest.mark.waits

MS = 1_000_000
WITHIN_S = 30.0
TICK_S = 0.03
UNHEARD = 10 ** (-70 / 20)
"""Of full scale: the noise that keeps a device awake is softer."""

LEGS = Library(assets_folder() / "programmes").read("leg-massage")
VOICES = (
    VoiceChoice(),
    VoiceChoice("espeak-ng", "gmw/en-US", 70),
    VoiceChoice("espeak-ng", "gmw/en-US", 140),
)


class Room:
    """Voices with real engines, on a real sound server."""

    def __init__(self, server: SoundServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        voice = Voice(open_cue_bank(assets_folder() / "audio"), lambda *_, **__: Spoken(()))
        self.store = ClipStore(folder)
        self.say = partial(say_once, voice, self.store)
        self.sound = Sound(
            voice,
            Unpacker(lambda *_, **__: Unpacked({})),
            self._connect,
            time.perf_counter_ns,
            "simpleaudio",
        )
        self.trials = Trials(self.sound, self.say, time.perf_counter_ns)

    def _connect(self, wanted: PlayerName) -> SoundOutput:
        return EngineClient(wanted, start_child=self._start)

    def _start(self, wanted: PlayerName, on_answer: OnAnswer) -> ChildProcess:
        return engine_process(wanted, on_answer, self._server.environment)

    def tick_until(self, sentence: str, *, begins: bool = True) -> VoiceTrial:
        """As the window ticks, until it tells this."""
        until = time.monotonic() + WITHIN_S
        while (trial := self.trials.voice_trial()) is not None:
            self.trials.tick()
            if trial.sentence.startswith(sentence) is begins:
                return trial
            assert time.monotonic() < until, trial
            time.sleep(TICK_S)
        raise AssertionError


@pytest.fixture(scope="module")
def server() -> Iterator[SoundServer]:
    with sound_server() as server:
        yield server


@pytest.fixture
def room(server: SoundServer, tmp_path: Path) -> Iterator[Room]:
    room = Room(server, tmp_path)
    yield room
    room.trials.close()
    room.sound.close()


@pytest.mark.parametrize("choice", VOICES[:2], ids=str)
def test_the_chosen_voice_is_heard(server: SoundServer, room: Room, choice: VoiceChoice) -> None:
    with server.recording() as recording:
        room.trials.try_voice(LEGS, Settings(voice=choice))
        room.tick_until(SPEAKING)
        begun = time.perf_counter_ns()
        trial = room.tick_until(SPEAKING, begins=False)
        assert trial.sentence.startswith("Spoken through simpleaudio. ")
        assert (trial.under_way, trial.trouble) == (False, False)
        likeness = {}
        for each in VOICES:
            said = room.say(typical(LEGS), "en", each, cancelled=lambda: False)
            assert said.path is not None
            onset = recording.onset_of(samples_of(said.path), begun + 150 * MS, within_ms=1_000)
            likeness[each] = onset.likeness
    assert max(likeness, key=lambda one: likeness[one]) == choice
    assert likeness[choice] > 0.5


def test_left_it_is_silent_at_once(server: SoundServer, room: Room) -> None:
    with server.recording() as recording:
        room.trials.try_voice(LEGS, Settings(voice=VOICES[1]))
        room.tick_until(SPEAKING)
        begun = time.perf_counter_ns()
        recording.wait_until(begun + 1_200 * MS)
        room.trials.end()
        left = time.perf_counter_ns()
        assert recording.level(begun + 400 * MS, begun + 1_200 * MS) > 0.01
        assert recording.level(left + 400 * MS, left + 900 * MS) < UNHEARD

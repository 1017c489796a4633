"""Voice commands from end to end: spoken into a virtual microphone while a session really runs.

`python -m tools.hearing.report` measures far more of it than is tested here.
"""

from __future__ import annotations

import re
import subprocess
import time
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from tests.support.sound.rig import sound_server
from tests.support.sound.voice_rig import RATE, Sound, VirtualMicrophone, virtual_microphone
from tests.support.sound.voice_session import QUIET_AFTER_S, SpokenSession, spoken_session

pytestmark = pytest.mark.waits

SPEAKERS = (("flite", "slt"), ("flite", "rms"), ("espeak-ng", "en-us"))
"""A woman and two men, of two engines."""

LISTENING = "Listening. Nothing is recorded."
LOUD = 0.25
"""The loudest sample of what is said: as somebody at a table is heard by what stands on it."""

ANSWERED_WITHIN_S = 6.0
"""Much longer than it takes, for a machine that is busy; what it takes is measured elsewhere."""


def spoken(speaker: tuple[str, str], text: str, folder: Path) -> Sound:
    """A phrase, in a room that is not quite silent."""
    engine, voice = speaker
    file = folder / "said.wav"
    options = ["-voice", voice, "-t", text, "-o"] if engine == "flite" else ["-v", voice, "-w"]
    text_last = [] if engine == "flite" else [text]
    subprocess.run([engine, *options, str(file), *text_last], check=True, capture_output=True)
    samples, rate = soundfile.read(file, dtype="float32")
    said = soxr.resample(samples, rate, RATE)
    said = np.pad(said * (LOUD / np.abs(said).max()), RATE // 4)
    return np.asarray(said + np.random.default_rng(0).normal(0, 5e-4, len(said)), dtype=np.float32)


def ready(session: SpokenSession) -> None:
    assert session.wait_for(LISTENING, 30), session.told()
    time.sleep(QUIET_AFTER_S)


def carried_out(
    session: SpokenSession, microphone: VirtualMicrophone, said: Sound, told: str
) -> bool:
    """Say something, and see whether the session tells of what it asks for."""
    began = time.perf_counter_ns()
    microphone.say(said)
    line = session.wait_for(told, ANSWERED_WITHIN_S, since_ns=began)
    time.sleep(QUIET_AFTER_S)
    return line is not None


COURSE = (
    ("pause the massage", "Paused."),
    ("continue the massage", "Going on."),
    ("next movement", "Foot ("),
    ("thirty more seconds", "0:30 longer"),
    ("undo the last command", "0:30 shorter"),
    ("previous movement", "Calf ("),
)


def test_a_session_is_steered_by_three_voices_over_its_own_ambience(tmp_path: Path) -> None:
    with (
        sound_server() as server,
        virtual_microphone(server) as microphone,
        spoken_session(server, ambience="rain") as session,
    ):
        ready(session)
        missed = []
        for speaker, (words, told) in zip(cycle(SPEAKERS), COURSE, strict=False):
            said = spoken(speaker, words, tmp_path)
            if not carried_out(session, microphone, said, told):
                missed.append((words, speaker))
                assert carried_out(session, microphone, said, told), session.told()
        assert len(missed) <= 1, (missed, session.told())


def test_stop_is_said_twice(tmp_path: Path) -> None:
    stop = spoken(SPEAKERS[0], "stop the massage", tmp_path)
    with (
        sound_server() as server,
        virtual_microphone(server) as microphone,
        spoken_session(server) as session,
    ):
        ready(session)
        assert not carried_out(session, microphone, stop, "Stopped.")
        assert carried_out(session, microphone, stop, "Stopped.")


def test_a_session_at_full_volume_does_not_steer_itself() -> None:
    with (
        sound_server() as server,
        virtual_microphone(server, air_db=0.0),
        spoken_session(server, ambience="rain", played="leg-massage", length="quick") as session,
    ):
        assert session.wait_for(LISTENING, 30), session.told()
        time.sleep(45)
        assert not re.search(r"Heard|Paused|longer|shorter", session.told()), session.told()
        assert "Warm-up" in session.told()


def test_without_a_microphone_all_else_works() -> None:
    with sound_server() as server, spoken_session(server) as session:
        assert session.wait_for("Voice commands are off: ", 30), session.told()
        assert session.process.poll() is None

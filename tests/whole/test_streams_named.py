"""What a real sound server calls our streams, and what becomes of it when one is muted there."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from tests.support.sound.rig import SoundServer, sound_server
from tests.support.sound.voice_rig import VirtualMicrophone
from upstroke.app.playback.audibility import STREAM_AT_ZERO, STREAM_MUTED, SystemWatch
from upstroke.audio.client import engine_process
from upstroke.audio.engine.messages import OPEN, Play, Ready
from upstroke.audio.hearing.messages import Listening
from upstroke.audio.hearing_client import hearing_process
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.audio.system_mixer import (
    ICON,
    MICROPHONE,
    PLAYBACK,
    OwnStream,
    SystemVolume,
    run_tool,
    system_volume,
)
from upstroke.core.players import PlayerName

pytestmark = pytest.mark.waits

SOON_S = 20.0
SECOND = 1_000_000_000


@pytest.fixture
def server() -> Iterator[SoundServer]:
    with sound_server() as server:
        server.remember_streams()
        yield server


@pytest.fixture
def silence(tmp_path: Path) -> Path:
    path = tmp_path / "silence.wav"
    write_wav(path, Pcm(bytes(2 * 48_000 * 60), 48_000))
    return path


def answered(answers: SimpleQueue[Any], kind: type) -> None:
    while not isinstance(answers.get(timeout=SOON_S), kind):
        pass


@contextmanager
def played(wanted: PlayerName, server: SoundServer, clip: Path) -> Iterator[None]:
    answers = SimpleQueue[Any]()
    child = engine_process(wanted, answers.put, server.environment)
    try:
        child.send(OPEN)
        answered(answers, Ready)
        child.send(Play(1, clip, time.perf_counter_ns() + SECOND // 10, 0.0))
        yield
    finally:
        child.kill()


@contextmanager
def microphone(server: SoundServer) -> Iterator[None]:
    VirtualMicrophone(server, 20.0)
    answers = SimpleQueue[Any]()
    child = hearing_process(answers.put, server.environment)
    try:
        answered(answers, Listening)
        yield
    finally:
        child.kill()


def listed(server: SoundServer, stream: OwnStream, kind: str = "sink-inputs") -> dict[str, Any]:
    """What the server tells of one of our streams, once it is open."""
    until = time.monotonic() + SOON_S
    while time.monotonic() < until:
        for one in server.streams(kind):
            if one["properties"].get("application.id") == stream.id:
                return one
    raise AssertionError(server.streams(kind))


def is_ours(one: dict[str, Any], stream: OwnStream, keeps: str) -> None:
    told = one["properties"]
    assert told["application.name"] == stream.name
    assert told["application.icon_name"] == ICON
    assert told[keeps] == stream.id
    assert "media.role" not in told, "what has one is as loud as all that have it"


KEPT_BY = "module-stream-restore.id"


@pytest.mark.parametrize("wanted", ["auto", "simpleaudio", "qt"])
def test_what_is_played_has_a_name_of_its_own(
    wanted: PlayerName, server: SoundServer, silence: Path
) -> None:
    with played(wanted, server, silence):
        is_ours(listed(server, PLAYBACK), PLAYBACK, KEPT_BY)


def test_the_microphone_has_one(server: SoundServer) -> None:
    with microphone(server):
        is_ours(listed(server, MICROPHONE, "source-outputs"), MICROPHONE, KEPT_BY)


OTHER = """
import simpleaudio, sys
simpleaudio.play_buffer(bytes(2 * 48_000 * 60), 1, 2, 48_000)
sys.stdin.read()
"""


@contextmanager
def another_program(server: SoundServer) -> Iterator[Callable[[], dict[str, Any]]]:
    """Another program in Python that plays through the same libraries."""
    before = len(server.streams())
    command = [sys.executable, "-c", OTHER]
    variables = {**server.environment, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, env=variables, stdin=subprocess.PIPE) as process:
        until = time.monotonic() + SOON_S
        while len(server.streams()) == before:
            assert time.monotonic() < until
        try:
            yield lambda: server.streams()[-1]
        finally:
            process.kill()


@pytest.mark.parametrize("wanted", ["auto", "simpleaudio", "qt"])
def test_muting_another_program_mutes_nothing_of_ours(
    wanted: PlayerName, server: SoundServer, silence: Path
) -> None:
    with another_program(server) as other:
        server.treat("mute", other(), "1")
    with another_program(server) as other:
        assert other()["mute"], "the server remembers it"
        with played(wanted, server, silence):
            assert not listed(server, PLAYBACK)["mute"]


@pytest.mark.parametrize(
    ("what", "value", "told"), [("mute", "1", STREAM_MUTED), ("volume", "0%", STREAM_AT_ZERO)]
)
def test_what_a_mixer_silences_is_known_and_the_next_stream_is_as_silent(
    what: str, value: str, told: str, server: SoundServer, silence: Path
) -> None:
    def fault() -> str | None:
        watch.begin()
        assert watch.worker.settle(SOON_S)
        return watch.fault()

    def ask() -> SystemVolume | None:
        return system_volume(lambda command: run_tool(command, server.environment))

    watch = SystemWatch(time.perf_counter_ns, ask)
    with played("auto", server, silence):
        stream = listed(server, PLAYBACK)
        assert fault() is None
        server.treat(what, stream, value)
        assert fault() == told
    until = time.monotonic() + SOON_S
    while server.streams():
        assert time.monotonic() < until
    assert fault() is None, "there is nothing to be heard"
    with played("auto", server, silence):
        listed(server, PLAYBACK)
        assert fault() == told
    watch.worker.close()

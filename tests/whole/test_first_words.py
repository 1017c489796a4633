"""The first sounds of a session find the device awake, however long that takes it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.support.running import PROGRAM, SHORT, SOON_S
from tests.support.sound.ears import RATE, Samples
from tests.support.sound.rig import LONG_BLOCKS, SoundServer, sound_server
from tests.support.sound.session_heard import Mishap, hear, summary
from tests.support.temporary import short_folder
from upstroke.audio.system_mixer import PLAYBACK

pytestmark = pytest.mark.waits

WAKES_S = 1.5
HEARD = 0.2
"""Likeness from which a cue was heard: torn, where ten processes wanted each core, it had 0.25, and
what is not there at all has 0.1."""
TENTH = RATE // 10
CUE_LEVEL = 0.005
"""What keeps a device awake is a hundredth of it."""


def first_s(samples: Samples, level: float) -> float:
    """Where something is that is louder, in seconds."""
    return float(np.argmax(np.abs(samples) > level)) / RATE


def played(block_ms: int, player: str) -> tuple[Samples, str]:
    """What was heard of a whole session, and what it told."""
    with short_folder("first") as home, sound_server(block_ms) as server:
        programme = Path(home) / "short.toml"
        programme.write_text(SHORT, encoding="utf-8")
        with server.recording() as recording:
            began = time.perf_counter_ns()
            done = subprocess.run(
                [*PROGRAM, "play", str(programme), "--start", "--terminal", "--player", player],
                env={**server.environment, "HOME": home},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                timeout=SOON_S,
                check=False,
            )
            ended = time.perf_counter_ns()
            samples = recording.samples(began, ended)
    assert done.returncode == 0, done.stdout
    return samples, done.stdout


@pytest.mark.parametrize("player", ["auto", "simpleaudio", "qt"])
def test_the_device_is_given_samples_long_enough_before_the_first_cue(player: str) -> None:
    samples, _ = played(5, player)
    assert first_s(samples, CUE_LEVEL) - first_s(samples, 0.0) > WAKES_S


@pytest.mark.parametrize("player", ["auto", "simpleaudio", "qt"])
def test_a_device_that_takes_blocks_of_two_seconds_plays_all_of_it(player: str) -> None:
    quick, _ = played(5, player)
    slow, told = played(LONG_BLOCKS, player)
    assert loud_s(slow) == pytest.approx(loud_s(quick), abs=0.5)
    assert "No sound" not in told
    assert "broke" not in told


def loud_s(samples: Samples) -> float:
    """For how long cues were heard, in seconds."""
    tenths = samples[: len(samples) // TENTH * TENTH].reshape(-1, TENTH)
    return float((np.abs(tenths).max(axis=1) > CUE_LEVEL).sum()) / 10


def when_open(application_id: str) -> Callable[[SoundServer, subprocess.Popen[str]], None]:
    """A device that sleeps when this stream is opened, and takes its time to wake."""

    def asleep(server: SoundServer, _play: subprocess.Popen[str]) -> None:
        until = time.monotonic() + SOON_S
        while not any(
            one["properties"].get("application.id") == application_id for one in server.streams()
        ):
            assert time.monotonic() < until
        server.freeze()
        time.sleep(WAKES_S)
        server.thaw()

    return asleep


@pytest.mark.parametrize("player", ["auto", "simpleaudio", "qt"])
def test_the_first_cues_are_heard_of_a_device_that_was_asleep(player: str, tmp_path: Path) -> None:
    file = tmp_path / "short.toml"
    file.write_text(SHORT, encoding="utf-8")
    asleep = when_open(PLAYBACK.id)
    heard = hear(str(file), "standard", player, [Mishap(0.0, asleep)])
    assert heard.exit_code == 0, heard.errors
    first = heard.cues[:3]
    assert min(cue.likeness for cue in first) > HEARD, summary(heard)

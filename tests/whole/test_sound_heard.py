"""What is heard of clips that are sent to a real engine on a real sound server, and when."""

from __future__ import annotations

import math
import os
import signal
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scipy import signal as signals

from tests.support.sound.ears import RATE, Onset, Recording, Samples
from tests.support.sound.player import MANY, MS, WITHIN_S, Player, playing, soon
from tests.support.sound.rig import SoundServer, sound_server
from upstroke.audio.client import NO_DEVICE
from upstroke.audio.engine.messages import OPEN, OutputName, Play, SetGain
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.system_mixer import SystemVolume, run_tool, system_volume
from upstroke.core.players import PlayerName

pytestmark = pytest.mark.waits

SECOND = 1000 * MS

ONSET_WITHIN_MS = 30
MEDIAN_WITHIN_MS = 10
QUIET_WITHIN_MS = 250
"""From a command to the end of the ramp, as heard."""
TONE_HZ = 440
TONE = 0.4
TONE_LEVEL = TONE / math.sqrt(2)
CLICK = 0.1
"""That of a step by a fifth, such as a machine makes that stalls within a ramp; 0.46 is a cut."""
MOST = 0.75
"""So many are in time and whole also where others want the same cores; what a player does wrong,
it does to all of a kind."""
ALIKE = 0.4
"""A clip as played is 1 like itself, about 0.5 with a dropout in its middle, where no core was
free; another clip is 0.12 at most."""

NO_SERVER = SoundStatus(
    "silent",
    NO_DEVICE,
    "no sound device can be opened; simpleaudio can't open the sound device (Connection refused)",
)

UNHEARD = 10 ** (-70 / 20)
"""Of full scale: the noise that keeps a device awake is softer."""

GAP_NS = 250 * MS
REAL: tuple[tuple[PlayerName, OutputName], ...] = (
    ("auto", "miniaudio"),
    ("simpleaudio", "simpleaudio"),
    ("qt", "qt"),
)
"""What is wanted, and what plays then."""


def chirp(number: int, seconds: float = 0.2) -> Samples:
    """Distinct in pitch, and in turns rising and falling, so that neighbours are never confused."""
    time_s = np.arange(round(RATE * seconds)) / RATE
    low, high = 300 + 160 * number, 520 + 160 * number
    begin, end = (low, high) if number % 2 else (high, low)
    phase = 2 * np.pi * (begin * time_s + (end - begin) * time_s**2 / (2 * seconds))
    swell = np.minimum(1, 40 * np.minimum(time_s, seconds - time_s))
    wave: Samples = 0.4 * swell * np.sin(phase)
    return wave


def written(path: Path, sound: Samples) -> Path:
    write_wav(path, Pcm((sound * 32767).astype("<i2").tobytes(), RATE))
    return path


@pytest.fixture(scope="module")
def server() -> Iterator[SoundServer]:
    with sound_server() as server:
        yield server


@pytest.fixture
def recording(server: SoundServer) -> Iterator[Recording]:
    with server.recording() as recording:
        yield recording


def errors_ms(onsets: list[Onset], dues: list[int]) -> list[float]:
    """What is left of each onset's error when the constant part, their median, is taken off."""
    late = [(onset.at_ns - due) / MS for onset, due in zip(onsets, dues, strict=True)]
    return [abs(each - statistics.median(late)) for each in late]


@pytest.mark.parametrize(("wanted", "output"), REAL)
def test_a_dozen_clips_are_heard_in_order_in_time_and_as_loud_as_asked(
    server: SoundServer,
    recording: Recording,
    tmp_path: Path,
    wanted: PlayerName,
    output: OutputName,
) -> None:
    paths = [written(tmp_path / f"{number}.wav", chirp(number)) for number in range(12)]
    with playing(server, wanted) as player:
        assert player.becomes(output) == SoundStatus(output)
        onsets, off = heard_dozen(player, recording, paths)
    assert player.troubles == {}
    begins = [onset.at_ns for onset in onsets if onset.likeness > ALIKE]
    assert begins == sorted(begins)
    assert len(begins) >= MOST * len(onsets)
    volumes = [statistics.median(onset.volume for onset in onsets[n::3]) for n in range(3)]
    assert volumes == pytest.approx([1.0, 0.501, 1.995], rel=0.05)
    assert is_in_time(off), off


def heard_dozen(
    player: Player, recording: Recording, paths: list[Path]
) -> tuple[list[Onset], list[float]]:
    """How a dozen clips were heard, at 0, -6 and 6 dB in turns, and how far off, in ms."""
    first = soon(600)
    dues = [
        player.send(number, path, first + number * GAP_NS, (0.0, -6.0, 6.0)[number % 3])
        for number, path in enumerate(paths)
    ]
    onsets = [recording.onset_of(chirp(number), due) for number, due in enumerate(dues)]
    return onsets, errors_ms(onsets, dues)


def is_in_time(off_ms: list[float]) -> bool:
    soon = sum(each < ONSET_WITHIN_MS for each in off_ms)
    return soon >= MOST * len(off_ms) and statistics.median(off_ms) < MEDIAN_WITHIN_MS


@pytest.mark.parametrize(("wanted", "output"), REAL)
def test_what_is_hushed_fades_without_a_click_and_what_comes_next_is_heard(
    server: SoundServer,
    recording: Recording,
    tmp_path: Path,
    wanted: PlayerName,
    output: OutputName,
) -> None:
    long = written(tmp_path / "long.wav", tone(5.0))
    short = written(tmp_path / "short.wav", chirp(9))
    with playing(server, wanted) as player:
        player.becomes(output)
        due = player.send(1, long, soon(300))
        player.told_of(1)
        level = recording.level(due + 200 * MS, due + 400 * MS)
        assert level == pytest.approx(TONE_LEVEL, rel=0.05)
        asked = time.perf_counter_ns()
        player.fade_out()
        again = player.send(2, short, soon(900))
        assert recording.level(asked + QUIET_WITHIN_MS * MS, again - 100 * MS) < UNHEARD
        assert click(recording, asked, asked + QUIET_WITHIN_MS * MS) < CLICK
        onset = recording.onset_of(chirp(9), again)
    assert onset.likeness > ALIKE


@pytest.mark.parametrize(("wanted", "output"), REAL)
def test_another_gain_is_heard_within_a_moment_and_without_a_click(
    server: SoundServer,
    recording: Recording,
    tmp_path: Path,
    wanted: PlayerName,
    output: OutputName,
) -> None:
    with playing(server, wanted) as player:
        player.becomes(output)
        player.send(1, written(tmp_path / "long.wav", tone(6.0)), soon(300), -6.0)
        player.told_of(1)
        for gain, factor in ((-20.0, 0.1), (None, 0.0), (0.0, 1.0)):
            recording.wait_until(soon(300))
            asked = time.perf_counter_ns()
            player.client.send(SetGain(1, gain))
            heard = asked + QUIET_WITHIN_MS * MS
            level = recording.level(heard, heard + 200 * MS)
            assert level == pytest.approx(TONE_LEVEL * factor, rel=0.05, abs=UNHEARD)
            assert click(recording, asked, heard) < CLICK


def test_what_sounds_when_the_link_is_closed_fades_out(
    server: SoundServer, recording: Recording, tmp_path: Path
) -> None:
    with playing(server, "auto") as player:
        player.becomes("miniaudio")
        due = player.send(1, written(tmp_path / "long.wav", tone(5.0)), soon(300))
        player.told_of(1)
        recording.wait_until(due + 500 * MS)
    closed = time.perf_counter_ns()
    gone = closed + 2 * QUIET_WITHIN_MS * MS
    assert click(recording, closed - 100 * MS, gone) < CLICK
    assert recording.level(gone, gone + 300 * MS) < UNHEARD


def tone(seconds: float) -> Samples:
    """A steady one, gently begun and ended."""
    time_s = np.arange(round(RATE * seconds)) / RATE
    swell = np.minimum(1, 20 * np.minimum(time_s, seconds - time_s))
    wave: Samples = TONE * swell * np.sin(2 * np.pi * TONE_HZ * time_s)
    return wave


def click(recording: Recording, start_ns: int, end_ns: int) -> float:
    """The highest peak above 3 kHz, as a share of the tone's: 0.46 where it is cut at its crest."""
    heard = recording.samples(start_ns, end_ns)
    high = signals.sosfilt(signals.butter(6, 3000, "high", fs=RATE, output="sos"), heard)
    # What the filter itself makes of the piece's beginning is not in it.
    return float(np.abs(high[RATE // 100 :]).max()) / TONE


@pytest.mark.parametrize(("wanted", "output"), REAL[:2])
@pytest.mark.parametrize(("blow", "heals_ms"), [(signal.SIGKILL, 5000), (signal.SIGSTOP, 8000)])
def test_a_child_that_is_killed_or_hangs_is_replaced_and_the_rest_is_heard(  # noqa: PLR0913, PLR0917
    server: SoundServer,
    recording: Recording,
    tmp_path: Path,
    blow: signal.Signals,
    heals_ms: int,
    wanted: PlayerName,
    output: OutputName,
) -> None:
    paths = [written(tmp_path / f"{number}.wav", chirp(number)) for number in range(3)]
    with playing(server, wanted) as player:
        player.becomes(output)
        first = player.send(0, paths[0], soon(200))
        dues = [first, first + heals_ms * MS, first + heals_ms * MS + GAP_NS]
        for number in (1, 2):
            player.send(number, paths[number], dues[number])
        onsets = [recording.onset_of(chirp(0), first)]
        os.kill(player.children[0].process_id or 0, blow)
        never = dues[-1] + 1000 * SECOND
        for _ in range(MANY):
            player.client.send(Play(99, paths[0], never))
        assert player.becomes(output) == SoundStatus(output)
        onsets += [recording.onset_of(chirp(number), dues[number]) for number in (1, 2)]
    assert min(onset.likeness for onset in onsets) > ALIKE
    assert player.troubles == {}


@pytest.mark.parametrize(("wanted", "output"), REAL)
def test_sound_comes_back_after_its_server_has_gone(
    tmp_path: Path, wanted: PlayerName, output: OutputName
) -> None:
    path = written(tmp_path / "clip.wav", chirp(5))
    with sound_server() as server, playing(server, wanted) as player:
        player.becomes(output)
        player.client.want(OPEN)
        server.kill()
        player.becomes("silent")
        player.send(1, path, soon(100))
        player.told_of(1)
        server.start()
        assert player.becomes(output) == SoundStatus(output)
        with server.recording() as recording:
            onset = recording.onset_of(chirp(5), player.send(2, path, soon(500)))
    assert onset.likeness > ALIKE


def test_without_a_sound_server_it_is_silent_and_says_why(tmp_path: Path) -> None:
    path = written(tmp_path / "clip.wav", chirp(5))
    with sound_server() as server:
        server.kill()
        with playing(server, "auto") as player:
            assert player.client.settle(WITHIN_S) == NO_SERVER
            player.becomes("silent")
            player.send(1, path, soon(50))
            player.send(2, tmp_path / "missing.wav", soon(50))
            player.told_of(1)
    assert player.troubles == {2: "missing.wav: No such file or directory"}


WATCHED_S = 8.0
MOST_STARTED = 1
"""Children, in that time: what they cost is their start, a tenth of a second of a core each."""


@pytest.mark.parametrize("wanted", ["auto", "qt"])
def test_looking_for_a_device_goes_on_in_the_same_children_and_finds_it(wanted: PlayerName) -> None:
    with sound_server() as server:
        server.kill()
        with playing(server, wanted) as player:
            player.becomes("silent")
            time.sleep(1.0)
            before = len(player.children)
            time.sleep(WATCHED_S)
            started = len(player.children) - before
            server.start()
            player.becomes("qt" if wanted == "qt" else "miniaudio")
    assert started <= MOST_STARTED


def test_a_server_that_is_muted_says_so(server: SoundServer) -> None:
    def volume() -> SystemVolume | None:
        return system_volume(lambda command: run_tool(command, server.environment))

    assert volume() == SystemVolume(100, muted=False)
    server.mute(muted=True)
    assert volume() == SystemVolume(100, muted=True)
    server.mute(muted=False)
    assert volume() == SystemVolume(100, muted=False)

"""The bed as a real sound server plays it: its level, its fades, and its coming back."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.support.sound.ears import RATE, Recording, Samples
from tests.support.sound.rig import SoundServer, sound_server
from upstroke.audio.client import EngineClient, engine_process
from upstroke.audio.engine.messages import OPEN, SetAmbience
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.core.curves import GainPoint, value_at
from upstroke.core.players import PlayerName

pytestmark = pytest.mark.waits

MS = 1_000_000
SECOND = 1000 * MS

WITHIN_S = 20.0
"""How long anything may take on a busy machine before the test gives up."""

LOUDNESS = -26.0
"""Of the loop, in dB of root mean square."""

VOLUME = -6.0
TONE = 0.2 * 10 ** (VOLUME / 20) / 2**0.5
"""Of the tone: its root mean square."""
CURVE = tuple(
    GainPoint(at, gain)
    for at, gain in (
        (0, -60.0),
        (2_000, 0.0),
        (8_000, 0.0),
        (8_400, -12.0),
        (11_000, -12.0),
        (11_900, 0.0),
        (14_000, 0.0),
        (20_000, -60.0),
    )
)
LEVEL = (GainPoint(0, 0.0), GainPoint(600_000, 0.0))

WINDOW = 200
"""Milliseconds: the level of noise is known to 0.3 dB from so much of it."""
OFF_BY = 1.5
LATE_MS = range(0, 200, 10)
"""How far the device may lie behind: one constant for a whole session."""
AUDIBLE = -30.0
"""Decibels of the curve: below it the recorder's 16 bits are coarse."""

UNHEARD = 10 ** (-70 / 20)
"""Of full scale: the noise that keeps a device awake is softer."""
SOON_MS = 300
"""So soon what was chosen has to be what is heard."""

SILENT_AFTER_MS = 600
BACK_WITHIN_MS = {signal.SIGKILL: 4_000, signal.SIGSTOP: 5_000}
FEW = 0.02
"""The share of a recording that a machine may spoil on which no core is free for a moment."""
HOLE = RATE // 1000
"""So many samples of nothing at all are no fade, but what a server fills a hole with: even what
cannot be heard is noise."""


class Bed:
    """A client of real engines, wanted of as a session does; and what they were."""

    def __init__(self, server: SoundServer, loop: Path) -> None:
        self.children: list[ChildProcess] = []
        self._environment = server.environment
        self.client = EngineClient("auto", start_child=self._start)
        self.begun = time.perf_counter_ns()
        self.wanted = SetAmbience(loop, LEVEL, self.begun, VOLUME)

    def _start(self, wanted: PlayerName, on_answer: OnAnswer) -> ChildProcess:
        self.children.append(engine_process(wanted, on_answer, self._environment))
        return self.children[-1]

    def go_on(self, milliseconds: int) -> None:
        """Let a session go on for so long."""
        end = time.perf_counter_ns() + milliseconds * MS
        while time.perf_counter_ns() < end:
            self.client.want(self.wanted)
            time.sleep(0.05)

    def wait_until_awake(self) -> None:
        """Go on until it is heard: on a busy machine a process takes seconds to start."""
        until = time.monotonic() + WITHIN_S
        while self.client.awake_ns() is None:
            assert time.monotonic() < until
            self.go_on(50)

    def change(self, wanted: SetAmbience) -> int:
        """Want something else; when that was."""
        self.wanted = wanted
        self.client.want(wanted)
        return time.perf_counter_ns()


@contextmanager
def bed_on(server: SoundServer, loop: Path) -> Iterator[Bed]:
    bed = Bed(server, loop)
    try:
        yield bed
    finally:
        bed.client.close()
        for child in bed.children:
            child.kill()


@pytest.fixture(scope="module")
def server() -> Iterator[SoundServer]:
    with sound_server() as server:
        yield server


@pytest.fixture
def recording(server: SoundServer) -> Iterator[Recording]:
    with server.recording() as recording:
        yield recording


@pytest.fixture
def noise(tmp_path: Path) -> Path:
    chance = np.random.default_rng(1)
    return written(tmp_path, 10 ** (LOUDNESS / 20) * chance.standard_normal(5 * RATE))


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """200 Hz, whole periods: whatever is not smooth in it was done to it."""
    return written_tone(tmp_path, 200)


def written(folder: Path, sound: Samples) -> Path:
    path = folder / "loop.wav"
    write_wav(path, Pcm((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes(), RATE))
    return path


def written_tone(folder: Path, hertz: float) -> Path:
    folder.mkdir(exist_ok=True)
    return written(folder, 0.2 * np.sin(2 * np.pi * hertz * np.arange(RATE) / RATE))


def decibels(level: float) -> float:
    return float(20 * np.log10(max(level, 1e-6)))


def test_a_session_is_heard_along_its_curve_without_a_gap(
    server: SoundServer, recording: Recording, noise: Path
) -> None:
    with bed_on(server, noise) as bed:
        origin = bed.begun + SECOND
        bed.change(replace(bed.wanted, points=CURVE, origin_ns=origin))
        bed.go_on(21_500)
    off = min(most_of(level_errors(recording, origin + late * MS)) for late in LATE_MS)
    heard = recording.samples(origin + 2 * SECOND, origin + 14 * SECOND)
    assert len(bed.children) == 1
    assert off < OFF_BY
    assert np.mean(in_hole(heard)) < FEW
    assert 0 < recording.level(origin + 20_250 * MS, origin + 20_400 * MS) < UNHEARD


def level_errors(recording: Recording, origin: int) -> list[float]:
    """How far off the curve each window of it is, in dB."""
    return [
        abs(decibels(recording.level(origin + at * MS, origin + (at + WINDOW) * MS)) - expected)
        for at in range(200, 19_800, WINDOW)
        if (expected := expected_level(at)) > LOUDNESS + VOLUME + AUDIBLE
    ]


def expected_level(at: int) -> float:
    powers = [10 ** (value_at(CURVE, at + into) / 10) for into in range(0, WINDOW, 5)]
    return LOUDNESS + VOLUME + 10 * float(np.log10(np.mean(powers)))


def most_of(errors: list[float]) -> float:
    """What all are below but the few that a busy machine spoils."""
    return float(np.percentile(errors, 100 * (1 - FEW)))


def in_hole(heard: Samples) -> NDArray[np.bool_]:
    """Of each sample, whether it lies in a hole, or at its edge."""
    edges = np.flatnonzero(np.diff((heard == 0).astype(int), prepend=0, append=0))
    found = np.zeros(len(heard), dtype=bool)
    for begin, end in edges.reshape(-1, 2):
        if end - begin >= HOLE:
            found[max(0, begin - 1) : end + 1] = True
    return found


def test_a_pause_a_jump_and_another_volume_are_fades(
    server: SoundServer, recording: Recording, tone: Path
) -> None:
    with bed_on(server, tone) as bed:
        bed.go_on(2_000)
        paused = bed.change(replace(bed.wanted, origin_ns=None))
        bed.go_on(1_000)
        resumed = bed.change(replace(bed.wanted, origin_ns=bed.begun - SECOND))
        bed.go_on(1_000)
        louder = bed.change(replace(bed.wanted, volume=0.0))
        bed.go_on(1_000)
    own = steepest(recording.samples(paused - SECOND, paused))
    fades = [
        steepest(recording.samples(paused, resumed + 800 * MS)),
        steepest(recording.samples(louder - 100 * MS, louder + 900 * MS)) / 2,
    ]
    assert max(fades) < 1.05 * own
    assert recording.level(paused - 500 * MS, paused) > 0.05
    assert 0 < recording.level(paused + 600 * MS, resumed) < UNHEARD
    assert recording.level(resumed + 600 * MS, louder) > 0.05
    before = recording.level(louder - 300 * MS, louder)
    assert recording.level(louder + 350 * MS, louder + 900 * MS) == pytest.approx(
        before * 10 ** (-VOLUME / 20), rel=0.03
    )


def test_a_stream_that_plays_nothing_keeps_the_device_awake_and_takes_up_what_comes(
    server: SoundServer, recording: Recording, tone: Path
) -> None:
    with bed_on(server, tone) as bed:
        bed.change(OPEN)
        bed.wait_until_awake()
        bed.go_on(1_500)
        chosen = bed.change(
            replace(bed.wanted, path=tone, points=LEVEL, origin_ns=0, volume=VOLUME)
        )
        bed.go_on(1_000)
        muted = bed.change(replace(bed.wanted, volume=None))
        bed.go_on(1_000)
        bed.change(replace(bed.wanted, volume=VOLUME))
        bed.go_on(3_000)
        now = time.perf_counter_ns()
    assert len(bed.children) == 1
    quiet = recording.samples(chosen - SECOND, chosen)
    assert 0 < np.sqrt(np.mean(quiet**2)) < UNHEARD
    assert np.mean(in_hole(quiet)) < FEW
    assert recording.level(chosen + 600 * MS, muted) == pytest.approx(TONE, rel=0.03)
    assert recording.level(muted + SOON_MS * MS, muted + 900 * MS) < UNHEARD
    assert recording.level(now - 500 * MS, now - 100 * MS) == pytest.approx(TONE, rel=0.03)


def test_another_loop_is_faded_over_to_and_another_volume_is_heard_soon(
    server: SoundServer, recording: Recording, tone: Path, tmp_path: Path
) -> None:
    higher = written_tone(tmp_path / "higher", 1000)
    with bed_on(server, tone) as bed:
        bed.go_on(2_000)
        changed = bed.change(replace(bed.wanted, path=higher))
        bed.go_on(1_500)
        softer = bed.change(replace(bed.wanted, volume=VOLUME - 20))
        bed.go_on(1_000)
    # The slope of a crossfade is at most that of both together.
    own = steepest(recording.samples(changed + 600 * MS, softer))
    step = steepest(recording.samples(changed - SECOND, changed + 600 * MS))
    assert len(bed.children) == 1
    assert step < 1.05 * own
    assert pitch(recording.samples(changed - 500 * MS, changed)) == 200
    assert pitch(recording.samples(changed + 600 * MS, changed + 1_100 * MS)) == 1000
    assert recording.level(softer + SOON_MS * MS, softer + 900 * MS) == pytest.approx(
        TONE / 10, rel=0.03
    )


def pitch(heard: Samples) -> int:
    """The strongest frequency, in Hz, within 2."""
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    return round(float(np.argmax(spectrum)) * RATE / len(heard))


def steepest(heard: Samples) -> float:
    """The largest step between two neighbouring samples, those into and out of holes left out."""
    steps = np.abs(np.diff(heard))
    return float(steps[~in_hole(heard)[:-1]].max())


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_child_that_is_killed_or_hangs_is_replaced_and_heard_again(
    server: SoundServer, recording: Recording, noise: Path, blow: signal.Signals
) -> None:
    with bed_on(server, noise) as bed:
        bed.go_on(2_000)
        os.kill(bed.children[0].process_id or 0, blow)
        struck = time.perf_counter_ns()
        bed.go_on(6_000)
    back = BACK_WITHIN_MS[blow]
    assert len(bed.children) == 2
    if blow is signal.SIGSTOP:
        # One that is killed may be back by then.
        silent = struck + SILENT_AFTER_MS * MS
        assert recording.level(silent, silent + 100 * MS) == 0
    assert decibels(
        recording.level(struck + back * MS, struck + (back + 500) * MS)
    ) == pytest.approx(LOUDNESS + VOLUME, abs=OFF_BY)


def test_it_comes_back_when_its_server_does(noise: Path) -> None:
    with sound_server() as server, bed_on(server, noise) as bed:
        bed.go_on(2_000)
        server.kill()
        bed.go_on(2_500)
        assert bed.client.ambience_fault is not None
        server.start()
        with server.recording() as recording:
            until = time.monotonic() + WITHIN_S
            while recording.level((now := time.perf_counter_ns()) - 500 * MS, now) == 0:
                assert time.monotonic() < until
                bed.go_on(500)
        assert bed.client.ambience_fault is None


def test_without_a_server_nothing_is_heard_and_it_is_told_why(noise: Path) -> None:
    with sound_server() as server:
        server.kill()
        with bed_on(server, noise) as bed:
            bed.go_on(2_500)
            assert "no sound device can be opened" in (bed.client.ambience_fault or "")

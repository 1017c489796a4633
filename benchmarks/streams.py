"""One stream for cues and ambience alike: how exact it is, and whether it has holes.

`python -m benchmarks.streams --output qt --minutes 10 --busy 1` starts a child that does nothing
but fill one stream from the mixer, into a sound server of its own whose sink is recorded: rain that
never rests, and a cue every 1.0 to 1.3 s. Printed: by how much the onsets of the cues were off,
after one constant offset; the longest stretch of silence in the rain; after how many milliseconds
all is silent that is told to fade out while a cue sounds; CPU and memory of the child. Outputs are
Qt's QAudioSink, and miniaudio where it is installed (`pip install miniaudio`). It needs pulseaudio.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.programs import scratch
from tests.support.running import environment
from tests.support.sound.ears import RATE, Recording, Samples
from tests.support.sound.rig import SoundServer, sound_server
from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, read_wav, write_wav
from upstroke.audio.sound_process.bed_protocol import Hold, Play
from upstroke.audio.sound_process.mixer import Mixer, StreamClock

SECOND = 1_000_000_000
AHEAD_NS = 2 * SECOND
STOPS = 5
QUIET = 60
"""Steps of 16 bits that the rain stays below in no millisecond, and what has faded out does."""


# --- The child ------------------------------------------------------------------------------------


class Feed:
    """Fills blocks; `ahead`: frames that the output holds itself and are heard before."""

    def __init__(self) -> None:
        self.mixer, self._clock, self._lock = Mixer(), StreamClock(), threading.Lock()
        self._taken, self._began_ns, self._behind_ns = 0, 0, -1

    def block(self, frames: int, ahead: int) -> bytes:
        """The next frames of the stream."""
        now = time.perf_counter_ns()
        self._began_ns = self._began_ns or now
        since = now - self._began_ns
        if self._behind_ns < 0 and since > 3 * SECOND // 10:
            # What a server took at once and still holds; from then on it takes as time passes.
            self._behind_ns = max(0, (self._taken - ahead) * SECOND // RATE - since)
        self._taken += frames
        guess = now + ahead * SECOND // RATE + max(0, self._behind_ns)
        with self._lock:
            return self.mixer.block(frames, self._clock.heard_ns(guess, frames))

    def obey(self) -> None:
        """Do what standard input says, to its end."""
        for line in sys.stdin:
            told = json.loads(line)
            with self._lock:
                if told["do"] == "cue":
                    self.mixer.add(told["id"], read_wav(Path(told["path"])).samples, told["due"])
                elif told["do"] == "rain":
                    path, points = Path(told["path"]), ((0, 0.0), (1 << 40, 0.0))
                    play = Play(path, points, told["origin"], 0.0)
                    self.mixer.ambience.play(read_wav(path), play)
                else:
                    self.mixer.fade_out()
                    self.mixer.ambience.receive(Hold())
        os._exit(0)


def fill_qt(feed: Feed, buffer_ms: int) -> None:
    """Qt's QAudioSink, pulling."""
    from PySide6.QtCore import QCoreApplication, QIODevice  # noqa: PLC0415 - the child's alone
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices  # noqa: PLC0415

    application = QCoreApplication([])
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    sink = QAudioSink(QMediaDevices.defaultAudioOutput(), wanted)
    size = RATE * SAMPLE_BYTES * buffer_ms // 1000
    sink.setBufferSize(size)

    class Source(QIODevice):
        def readData(self, most: int) -> bytes:  # noqa: N802 - Qt's
            held = (sink.bufferSize() - sink.bytesFree()) // SAMPLE_BYTES
            return feed.block(most // SAMPLE_BYTES, held)

        def writeData(self, _data: object, _most: int) -> int:  # noqa: N802 - Qt's
            return -1

        def bytesAvailable(self) -> int:  # noqa: N802 - Qt's
            return size

        def isSequential(self) -> bool:  # noqa: N802 - Qt's
            return True

    source = Source()
    source.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
    sink.start(source)
    application.exec()


def fill_miniaudio(feed: Feed, buffer_ms: int) -> None:
    """A thread of miniaudio's, which asks a generator."""
    import miniaudio  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415 - not a dependency

    def blocks() -> Iterator[bytes]:
        frames: Any = yield b""
        while True:
            frames = yield feed.block(frames, 0)

    device = miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=RATE,
        buffersize_msec=buffer_ms,
        app_name="Upstroke",
    )
    source = blocks()
    next(source)
    device.start(source)
    threading.Event().wait()


FILLS: dict[str, Callable[[Feed, int], None]] = {"qt": fill_qt, "miniaudio": fill_miniaudio}


# --- The measuring --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sounds:
    """The cue, the rain, and where they lie."""

    folder: Path

    def cue(self) -> Samples:
        """A quarter of a second from 0.5 to 6 kHz: found exactly, and unlike rain."""
        at = np.arange(RATE // 4) / RATE
        sweep = np.sin(2 * np.pi * (500 * at + 11_000 * at * at)) * np.hanning(len(at)) / 2
        return self._kept("cue", sweep)

    def rain(self) -> Samples:
        """Noise of twenty seconds, looped."""
        return self._kept("rain", np.random.default_rng(3).normal(0, 0.02, 20 * RATE + 777))

    def path(self, name: str) -> Path:
        """Of the file of one."""
        return self.folder / f"{name}.wav"

    def _kept(self, name: str, samples: Samples) -> Samples:
        steps = (np.clip(samples, -1, 1) * 32767).astype("<i2")
        write_wav(self.path(name), Pcm(steps.tobytes(), RATE))
        return samples


class Child:
    """The process that plays."""

    def __init__(self, output: str, buffer_ms: int, server: SoundServer, home: Path) -> None:
        sound = {k: v for k, v in server.environment.items() if k.startswith(("PULSE", "ALSA"))}
        command = [sys.executable, "-m", "benchmarks.streams", "--child"]
        self.process = subprocess.Popen(  # noqa: S603 - ourselves
            [*command, "--output", output, "--buffer", str(buffer_ms)],
            env=environment(home, **sound, PULSE_LATENCY_MSEC="150"),
            stdin=subprocess.PIPE,
            text=True,
        )

    def say(self, **told: object) -> None:
        """Tell it something."""
        assert self.process.stdin is not None  # noqa: S101 - it is a pipe
        self.process.stdin.write(json.dumps(told) + "\n")
        self.process.stdin.flush()

    def cost(self) -> tuple[float, float]:
        """Seconds of CPU so far, and its share of memory in MiB."""
        process = Path("/proc") / str(self.process.pid)
        user, system = process.joinpath("stat").read_text().rsplit(")", 1)[1].split()[11:13]
        rollup = process.joinpath("smaps_rollup").read_text().splitlines()
        pss = next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK"), pss / 1024


def play_cues(child: Child, sounds: Sounds, seconds: float) -> list[int]:
    """Cues at odd times, handed over two seconds ahead; returns when each was due."""
    chance = random.Random(1)  # noqa: S311 - times, not secrets
    dues: list[int] = []
    due = time.perf_counter_ns() + AHEAD_NS
    end = due + int(seconds * SECOND)
    while due < end:
        time.sleep(max(0.0, (due - AHEAD_NS - time.perf_counter_ns()) / SECOND))
        child.say(do="cue", id=len(dues), path=str(sounds.path("cue")), due=due)
        dues.append(due)
        due += int(chance.uniform(1.0, 1.3) * SECOND)
    time.sleep(3)
    return dues


def play_stops(child: Child, sounds: Sounds) -> list[int]:
    """Told to fade out in the midst of a cue, again and again; returns when."""
    stops = []
    for number in range(STOPS):
        now = time.perf_counter_ns()
        child.say(do="rain", path=str(sounds.path("rain")), origin=now)
        time.sleep(1.2)
        due = time.perf_counter_ns() + SECOND // 3
        child.say(do="cue", id=-1 - number, path=str(sounds.path("cue")), due=due)
        time.sleep(0.45)
        stops.append(time.perf_counter_ns())
        child.say(do="fade out")
        time.sleep(1)
    return stops


def longest_silence_ms(recording: Recording, start_ns: int, end_ns: int) -> float:
    """Of perfect silence, which the rain never has."""
    silent = np.abs(recording.samples(start_ns, end_ns)) * 32768 <= 1
    edges = np.flatnonzero(np.diff(np.concatenate([[0], silent.view(np.int8), [0]])))
    return float(max(edges[1::2] - edges[::2], default=0)) * 1000 / RATE


def silent_after_ms(recording: Recording, stop_ns: int) -> float:
    """From when it was told to fade out to the last that can be heard."""
    heard = np.abs(recording.samples(stop_ns, stop_ns + SECOND)) * 32768
    loud = np.flatnonzero(heard > QUIET)
    return float(loud[-1]) * 1000 / RATE if len(loud) else 0.0


def measured(output: str, buffer_ms: int, minutes: float, busy: int) -> str:
    """What one output did, in a line."""
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(scratch())
        server = stack.enter_context(sound_server())
        recording = stack.enter_context(server.recording())
        sounds = Sounds(folder)
        cue, _ = sounds.cue(), sounds.rain()
        for _ in range(busy):
            load = subprocess.Popen([sys.executable, "-c", "while True: pass"])
            stack.callback(load.kill)
        child = Child(output, buffer_ms, server, folder)
        stack.callback(child.process.kill)
        child.say(do="rain", path=str(sounds.path("rain")), origin=time.perf_counter_ns())
        time.sleep(2)
        dues = play_cues(child, sounds, minutes * 60)
        cpu, memory = child.cost()
        stops = play_stops(child, sounds)
        offs = np.array([(recording.onset_of(cue, due).at_ns - due) / 1e6 for due in dues])
        off = np.abs(offs - np.median(offs))
        hole = longest_silence_ms(recording, dues[0], dues[-1])
        silent = [silent_after_ms(recording, stop) for stop in stops]
        return (
            f"{output}, buffer {buffer_ms} ms, {busy} busy: {len(dues)} cues, offset "
            f"{np.median(offs):.1f} ms, off by {np.median(off):.2f} (median), "
            f"{np.percentile(off, 99):.2f} (p99), {off.max():.2f} ms (worst); longest silence in "
            f"the rain {hole:.2f} ms; silent after {max(silent):.0f} ms at most; CPU "
            f"{100 * cpu / (minutes * 60 + 7):.1f} %, PSS {memory:.0f} MiB"
        )


def main() -> None:
    """Measure one output, or be its child."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", choices=FILLS, default="qt")
    parser.add_argument("--buffer", type=int, default=100, help="milliseconds")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--busy", type=int, default=0, help="so many endless loops beside it")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child:
        feed = Feed()
        threading.Thread(target=feed.obey, daemon=True).start()
        FILLS[wanted.output](feed, wanted.buffer)
        return
    print(measured(wanted.output, wanted.buffer, wanted.minutes, wanted.busy))


if __name__ == "__main__":
    main()

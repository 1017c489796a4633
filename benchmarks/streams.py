"""The engine's stream: how exact its cues are, whether it has holes, how soon silent and back.

`python -m benchmarks.streams --output auto --minutes 30 --busy 1` plays through a sound server of
its own whose sink is recorded: rain that never rests, and a cue every 1.0 to 1.3 s. Printed: by how
much the onsets of the cues were off, after one constant offset; the longest stretch of silence in
the rain; after how many milliseconds all is silent that is told to fade out while a cue sounds;
after how many the rain is back whose child was killed, or whose server has come again; CPU and
memory of the child. It needs pulseaudio.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.programs import cpu_s, pss_mib, scratch
from tests.support.sound.ears import RATE, Recording, Samples
from tests.support.sound.rig import SoundServer, sound_server
from upstroke.audio.client import EngineClient, engine_process
from upstroke.audio.engine.messages import FadeOut, Play, SetAmbience
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.core.players import PlayerName

SECOND = 1_000_000_000
AHEAD_NS = 2 * SECOND
STOPS = 5
QUIET = 60
"""Steps of 16 bits that the rain stays below in no millisecond, and what has faded out does."""


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


class Engine:
    """A client, and the processes that play for it."""

    def __init__(self, wanted: PlayerName, server: SoundServer, sounds: Sounds) -> None:
        self.children: list[ChildProcess] = []
        self._environment = server.environment
        self._sounds = sounds
        self.client = EngineClient(wanted, start_child=self._start)

    def _start(self, wanted: PlayerName, on_answer: OnAnswer) -> ChildProcess:
        self.children.append(engine_process(wanted, on_answer, self._environment))
        return self.children[-1]

    def rain(self, origin_ns: int | None) -> None:
        """Have it rain, or no longer."""
        points = ((0, 0.0), (1 << 40, 0.0))
        self.client.want(SetAmbience(self._sounds.path("rain"), points, origin_ns, 0.0))

    def cue(self, number: int, due_ns: int) -> None:
        """Play a cue."""
        self.client.send(Play(number, self._sounds.path("cue"), due_ns))

    def cost(self) -> tuple[float, float]:
        """Seconds of CPU so far, and its share of memory in MiB."""
        process = self.children[-1].process_id or 0
        return cpu_s(process), pss_mib(process)


def play_cues(engine: Engine, seconds: float) -> list[int]:
    """Cues at odd times, handed over two seconds ahead; returns when each was due."""
    chance = random.Random(1)  # noqa: S311 - times, not secrets
    dues: list[int] = []
    due = time.perf_counter_ns() + AHEAD_NS
    end = due + int(seconds * SECOND)
    while due < end:
        time.sleep(max(0.0, (due - AHEAD_NS - time.perf_counter_ns()) / SECOND))
        engine.cue(1 + len(dues), due)
        dues.append(due)
        due += int(chance.uniform(1.0, 1.3) * SECOND)
    time.sleep(3)
    return dues


def play_stops(engine: Engine) -> list[int]:
    """Told to fade out in the midst of a cue, again and again; returns when."""
    stops = []
    for number in range(STOPS):
        engine.rain(time.perf_counter_ns())
        time.sleep(1.2)
        engine.cue(1_000_000 + number, time.perf_counter_ns() + SECOND // 3)
        time.sleep(0.45)
        stops.append(time.perf_counter_ns())
        engine.client.send(FadeOut())
        engine.rain(None)
        time.sleep(1)
    return stops


def back_after_ms(recording: Recording, since_ns: int) -> float:
    """From an instant on, when it first rains for a tenth of a second."""
    heard = np.abs(recording.samples(since_ns, since_ns + 4 * SECOND)) * 32768
    step = RATE // 100
    loud = heard[: len(heard) // step * step].reshape(-1, step).max(axis=1) > QUIET
    raining = np.convolve(loud, np.ones(10), "valid") == 10  # noqa: PLR2004 - tenths of a tenth
    # What was in the server's buffers when it happened is not it.
    dry = int(np.argmin(loud))
    return float(dry + np.argmax(raining[dry:])) * 10 if raining[dry:].any() else float("inf")


def killed_ms(engine: Engine, recording: Recording) -> list[float]:
    """How soon the rain is back whose child is killed, again and again."""
    backs = []
    for _ in range(STOPS):
        engine.rain(time.perf_counter_ns())
        time.sleep(3)
        struck = time.perf_counter_ns()
        os.kill(engine.children[-1].process_id or 0, signal.SIGKILL)
        time.sleep(4.5)
        backs.append(back_after_ms(recording, struck))
    return backs


def returned_ms(server: SoundServer, recording: Recording) -> list[float]:
    """How soon the rain is back after its server is."""
    backs = []
    for _ in range(STOPS):
        server.kill()
        time.sleep(3)
        server.start()
        started = time.perf_counter_ns()
        time.sleep(0.1)
        listens = time.perf_counter_ns()
        heard = np.abs(recording.samples(listens, listens + 4 * SECOND)) * 32768 > QUIET
        late_ms = (listens - started) / 1e6
        backs.append(late_ms + float(np.argmax(heard)) * 1000 / RATE if heard.any() else np.inf)
    return backs


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


def measured(wanted: PlayerName, minutes: float, busy: int) -> Iterator[str]:
    """What an output did, line by line."""
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(scratch())
        server = stack.enter_context(sound_server())
        recording = stack.enter_context(server.recording())
        sounds = Sounds(folder)
        cue, _ = sounds.cue(), sounds.rain()
        for _ in range(busy):
            load = subprocess.Popen([sys.executable, "-c", "while True: pass"])
            stack.callback(load.kill)
        engine = Engine(wanted, server, sounds)
        stack.callback(engine.client.close)
        engine.rain(time.perf_counter_ns())
        while engine.client.awake_ns() is None:
            time.sleep(0.1)
        time.sleep(2)
        dues = play_cues(engine, minutes * 60)
        cpu, memory = engine.cost()
        offs = np.array([(recording.onset_of(cue, due).at_ns - due) / 1e6 for due in dues])
        off = np.abs(offs - np.median(offs))
        yield (
            f"{wanted}, {busy} busy, {minutes:g} min: {len(dues)} cues, off by "
            f"{np.median(off):.2f} (median), {np.percentile(off, 99):.2f} (p99), "
            f"{off.max():.2f} ms (worst); longest silence in the rain "
            f"{longest_silence_ms(recording, dues[0], dues[-1]):.2f} ms; CPU "
            f"{100 * cpu / (minutes * 60 + 7):.1f} %, PSS {memory:.0f} MiB, "
            f"{len(engine.children)} children"
        )
        yield told("silent after", [silent_after_ms(recording, at) for at in play_stops(engine)])
        yield told("back after a kill", killed_ms(engine, recording))
        yield told("back after its server", returned_ms(server, recording))


def told(what: str, took_ms: Sequence[float]) -> str:
    """Some figures in a line."""
    return f"{what}: {', '.join(f'{each:.0f}' for each in took_ms)} ms"


def main() -> None:
    """Measure one output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", choices=["auto", "qt"], default="auto")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--busy", type=int, default=0, help="so many endless loops beside it")
    wanted = parser.parse_args()
    for line in measured(wanted.output, wanted.minutes, wanted.busy):
        print(line, flush=True)


if __name__ == "__main__":
    main()

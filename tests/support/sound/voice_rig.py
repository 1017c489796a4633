"""A virtual microphone: what is said into it, and what the app itself plays, as in one room.

    with sound_server() as server, virtual_microphone(server) as microphone:
        microphone.say(samples)

A second null sink is the air of the room: what the app plays comes into it by a loopback, what is
said is played into it. Its monitor, made a source of its own since Qt does not take monitors for
microphones, is the default source. The two sinks have two clocks, hundreds of millionths apart, as
with a microphone that is plugged in; with `one_clock` the air is the app's own sink, as with the
loudspeaker and the microphone of one laptop.
"""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Iterator

import numpy as np
import soxr
from numpy.typing import NDArray

from tests.support.sound.rig import RigFault, SoundServer

RATE = 16_000

Sound = NDArray[np.float32]

_AIR = "air"
_APP = "rig"
_LATENCY_S = 0.05
"""From writing to the sink to its sounding."""


class VirtualMicrophone:
    """What can be spoken into. `air_db`: how much softer than it is played the app is heard."""

    def __init__(self, server: SoundServer, air_db: float, *, one_clock: bool = False) -> None:
        self._server = server
        self._air = _APP if one_clock else _AIR
        self._loop = ""
        if not one_clock:
            self._load(
                "module-null-sink", f"sink_name={_AIR}", "rate=48000", "channels=1", "norewinds=1"
            )
        self._load(
            "module-remap-source",
            f"master={self._air}.monitor",
            "source_name=microphone",
            "source_properties=device.description=Table",
        )
        self._pactl("set-default-source", "microphone")
        if not one_clock:
            self._load(
                "module-loopback", f"source={_APP}.monitor", f"sink={_AIR}", "latency_msec=30"
            )
            self._pactl("set-default-sink", _APP)
            self._loop = self._pactl("list", "short", "sink-inputs").split()[0]
            self.soften_app(air_db)

    def soften_app(self, by_db: float) -> None:
        """From now on the app is heard so much softer than it is played; with two clocks only."""
        self._pactl("set-sink-input-volume", self._loop, f"{-by_db:+.1f}dB")

    def amplify(self, by_db: float) -> None:
        """From now on all is heard so many decibels louder."""
        self._pactl("set-source-volume", "microphone", f"{by_db:+.1f}dB")

    def say(self, sound: Sound) -> int:
        """Say something; returns when its last sample sounds, in nanoseconds."""
        fine = np.clip(soxr.resample(sound, RATE, 48_000), -1, 1 - 2**-15)
        data = (fine * 2**15).astype("<i2").tobytes()
        command = ["pacat", f"--device={self._air}", "--raw", "--latency-msec=30"]
        command += ["--format=s16le", "--rate=48000", "--channels=1"]
        began = time.perf_counter_ns()
        subprocess.run(command, input=data, env=self._server.environment, check=True)
        return began + round((len(sound) / RATE + _LATENCY_S) * 1e9)

    def _load(self, *module: str) -> None:
        self._pactl("load-module", *module)

    def _pactl(self, *command: str) -> str:
        answer = subprocess.run(
            ["pactl", *command],
            env=self._server.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if answer.returncode:
            raise RigFault(f"pactl {' '.join(command)}: {answer.stderr.strip()}")
        return answer.stdout


@contextlib.contextmanager
def virtual_microphone(
    server: SoundServer, air_db: float = 12.0, *, one_clock: bool = False
) -> Iterator[VirtualMicrophone]:
    """The default source of a sound server, for as long as that runs."""
    yield VirtualMicrophone(server, air_db, one_clock=one_clock)

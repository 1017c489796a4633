"""A sound server of the test's own, and ears: what was heard, and when.

    with sound_server() as server, server.recording() as recording:
        subprocess.run([...], env=server.environment, check=True)
        onset = recording.onset_of(clip, near_ns)

PulseAudio on a private socket with one null sink; ALSA's default leads there too, so that both
simpleaudio and Qt play into it. Nothing of the machine is touched: no bus, no sound card, any
user. Hand `server.environment` to whatever is to be heard; that of this process stays as it is.

The recorder reads the sink's monitor. A null sink's clock runs up to 800 ppm fast, so the time of
a sample is never reckoned from the first one: every block is stamped when it is read, and the time
of a sample comes from the stamps around it. All times are nanoseconds of `time.perf_counter_ns`.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.support.sound.ears import Recording
from tests.support.temporary import short_folder

STARTS_WITHIN_S = 10.0
LONG_BLOCKS = 2000
"""Milliseconds."""

_FIRST_SINK = "rig"
_STOCK_ALSA = Path("/usr/share/alsa/alsa.conf")
_ALSA = """\
<{stock}>
pcm.!default {{ type pulse server "{address}" }}
ctl.!default {{ type pulse server "{address}" }}
"""


class RigFault(RuntimeError):
    """The rig itself does not work; the text says what is missing."""


class SoundServer:
    """One private PulseAudio, which can be killed, started again, and frozen.

    Args:
        folder: empty, private, and with a short path (a socket's has at most 107 bytes).
        block_ms: of the sink, while it is recorded; `LONG_BLOCKS`: as long as it likes, 2 s.
    """

    def __init__(self, folder: Path, block_ms: int = 5) -> None:
        self._block_ms = block_ms
        self._folder = folder
        self._socket = folder / "native"
        self._recordings: list[Recording] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._sink = _FIRST_SINK
        self.environment = self._private_environment()
        """For whatever is to be heard: this process' environment, its sound led here."""

    def start(self) -> None:
        """Start it, and every open recording with it. Raises `RigFault`."""
        self._socket.unlink(missing_ok=True)
        self._sink = _FIRST_SINK
        native = f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"
        sink = f"module-null-sink {_sink_arguments(self._sink, self._block_ms)}"
        command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"]
        command += ["--exit-idle-time=-1", "--log-target=stderr", "-L", native, "-L", sink]
        # It writes into its home, which the person who runs the tests may not even have.
        home = {"HOME": str(self._folder), "XDG_CONFIG_HOME": str(self._folder)}
        environment = {**self.environment, **home}
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        self._wait_until_up(self._process)
        for recording in self._recordings:
            recording.attach(self._recorder())

    def kill(self) -> None:
        """End it without a word, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        self._socket.unlink(missing_ok=True)

    def restart(self) -> None:
        """Kill it and start another in its place; open recordings go on."""
        self.kill()
        self.start()

    def freeze(self) -> None:
        """Stop it where it is: clients that ask it anything hang (SIGSTOP)."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on (SIGCONT)."""
        self._signal(signal.SIGCONT)

    def change_default(self) -> None:
        """Make another sink the default one; open recordings go on there."""
        self._sink += "-next"
        arguments = _sink_arguments(self._sink, self._block_ms).split()
        self._control("load-module", "module-null-sink", *arguments)
        self._control("set-default-sink", self._sink)
        for recording in self._recordings:
            recording.attach(self._recorder())

    def mute(self, *, muted: bool) -> None:
        """Mute the default sink, or no longer."""
        self._control("set-sink-mute", self._sink, str(int(muted)))

    def remember_streams(self) -> None:
        """Keep volume and mute of each stream that it can tell from others, as desktops do."""
        self._control("load-module", "module-stream-restore")

    def streams(self, kind: str = "sink-inputs") -> list[dict[str, Any]]:
        """What a mixer lists now: what is played or, as `source-outputs`, what is listened with."""
        listed: list[dict[str, Any]] = json.loads(self._control("-f", "json", "list", kind))
        return listed

    def treat(self, what: str, stream: dict[str, Any], value: str) -> None:
        """What a person does in a mixer: `mute` or `volume` of a stream that is listed."""
        self._control(f"set-sink-input-{what}", str(stream["index"]), value)

    def remove_others(self) -> None:
        """Take away every sink but the default one, as if it had been unplugged."""
        listed = self._control("list", "short", "modules").splitlines()
        for number, module, arguments, *_ in (line.split("\t") for line in listed):
            if module == "module-null-sink" and f"sink_name={self._sink} " not in arguments:
                self._control("unload-module", number)

    @contextlib.contextmanager
    def recording(self) -> Iterator[Recording]:
        """Record everything that is played; the first samples are there when this returns."""
        recording = Recording()
        recording.attach(self._recorder())
        self._recordings.append(recording)
        try:
            recording.wait_until(time.perf_counter_ns())
            yield recording
        finally:
            self._recordings.remove(recording)
            recording.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process is None:
            raise RigFault("the sound server does not run")
        self._process.send_signal(number)

    def _control(self, *command: str) -> str:
        done = subprocess.run(
            ["pactl", *command], env=self.environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RigFault(f"pactl {' '.join(command)}: {done.stderr}")
        return done.stdout

    def _recorder(self) -> subprocess.Popen[bytes]:
        # The latency asked for here is the whole sink's.
        command = ["parec", f"--device={self._sink}.monitor", "--raw"]
        if self._block_ms < LONG_BLOCKS:
            command += [f"--latency-msec={self._block_ms}"]
        command += ["--format=s16le", "--rate=48000", "--channels=1"]
        return subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _wait_until_up(self, process: subprocess.Popen[bytes]) -> None:
        give_up = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < give_up and process.poll() is None:
            with socket.socket(socket.AF_UNIX) as probe, contextlib.suppress(OSError):
                probe.connect(str(self._socket))
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.02)
        log = (self._folder / "server.log").read_text(errors="replace")
        self.kill()
        raise RigFault(f"the sound server did not start:\n{log}")

    def _private_environment(self) -> dict[str, str]:
        address = f"unix:{self._socket}"
        alsa = self._folder / "alsa.conf"
        alsa.write_text(_ALSA.format(stock=_STOCK_ALSA, address=address))
        client = self._folder / "client.conf"
        client.write_text("autospawn = no\n")
        return {
            **os.environ,
            "PULSE_SERVER": address,
            "PULSE_CLIENTCONFIG": str(client),
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "PULSE_RUNTIME_PATH": str(self._folder),
            "ALSA_CONFIG_PATH": str(alsa),
            # A PipeWire of the person who runs the tests would be found through it.
            "XDG_RUNTIME_DIR": str(self._folder),
        }


def _sink_arguments(name: str, block_ms: int) -> str:
    # norewinds: blocks of 50 ms instead of 2 s, so that it is awake from the first moment.
    rewinds = "" if block_ms >= LONG_BLOCKS else " norewinds=1"
    return f"sink_name={name} rate=48000 channels=2{rewinds}"


@contextlib.contextmanager
def sound_server(block_ms: int = 5) -> Iterator[SoundServer]:
    """A running server in a temporary folder; killed at the end. Raises `RigFault`."""
    with short_folder("rig") as folder:
        server = SoundServer(Path(folder), block_ms)
        server.start()
        try:
            yield server
        finally:
            server.kill()

"""A real session in a process of its own that is spoken to; what it tells is read line by line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.sound.rig import SoundServer

STEPS = ("Calf", "Foot", "Thigh", "Toes", "Ankle", "Knee")

QUIET_AFTER_S = 3.5
"""Into a step: by then its opening has been said."""


def programme(seconds: int = 120) -> str:
    """Steps in which hardly anything is said; their openings are phrases that are recorded."""
    work = f'seconds = {seconds}\nsay = "Halfway."\n'
    parts = [f'[[part]]\nstep = "{name.lower()}"\ntitle = "{name}"\n{work}' for name in STEPS]
    head = 'format = 1\nid = "spoken-to"\ntitle = "Spoken to"\nsummary = "Steps."\n'
    lead = "[lead-in]\nnormal = 1\nchange = 1\n"
    speech = "[speech]\nhalfway-from = 900\nseconds-left-from = 900\npreview-from = 900\n"
    return "\n".join([head, lead, speech, *parts])


@dataclass(frozen=True, slots=True)
class Line:
    """What the session told, and when, in nanoseconds."""

    text: str
    at_ns: int


class SpokenSession:
    """A session under way."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[Line] = []
        self._came = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, text: str, within_s: float, since_ns: int = 0) -> Line | None:
        """The first line that holds a text and came after an instant; None: there was none."""
        until = time.monotonic() + within_s
        with self._came:
            while True:
                for line in self.lines:
                    if text in line.text and line.at_ns >= since_ns:
                        return line
                left = until - time.monotonic()
                if left <= 0:
                    return None
                self._came.wait(left)

    def close(self) -> None:
        """It has ended: so does the reading."""
        self._reader.join()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def told(self) -> str:
        """All lines so far."""
        return "".join(line.text for line in self.lines)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for text in self.process.stdout:
            with self._came:
                self.lines.append(Line(text, time.perf_counter_ns()))
                self._came.notify_all()


@contextmanager
def spoken_session(
    server: SoundServer, ambience: str = "none", played: str | None = None, length: str = "standard"
) -> Iterator[SpokenSession]:
    """A session that listens, in the terminal; ended at once on leaving.

    Args:
        server: where it is heard, and hears.
        ambience: as the settings have it.
        played: a built-in programme; else one of silent steps.
        length: of that.
    """
    with tempfile.TemporaryDirectory(prefix="spoken-") as home:
        config = Path(home) / "upstroke"
        config.mkdir()
        settings = {"format": 1, "voice-commands": {"on": True}, "ambience": ambience}
        (config / "settings.json").write_text(json.dumps(settings))
        file = Path(home) / "spoken-to.toml"
        file.write_text(programme())
        what = [played, "--length", length] if played else [str(file)]
        variables = {"HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": os.pathsep.join(sys.path)}
        process = subprocess.Popen(
            [sys.executable, "-m", "upstroke", "play", *what, "--terminal", "--start", "--exit"],
            env={**server.environment, **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        session = SpokenSession(process)
        try:
            yield session
        finally:
            process.kill()
            process.wait()
            session.close()

"""Speakers to measure the voice commands with: three engines' voices, none of them a person.

The speakers that thresholds are chosen by are not those that the figures come from. Engines are
Debian's packages rhvoice and rhvoice-english (component non-free), flite and espeak-ng; where one
is missing, so are its speakers.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

RATE = 16_000
"""Frames a second of everything that is listened to."""

Sound = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice of an engine, at a pace in percent of its own."""

    engine: str
    voice: str
    pace: int = 100

    @property
    def name(self) -> str:
        """How a table calls it."""
        return f"{self.engine} {self.voice}" + (f" at {self.pace} %" if self.pace != 100 else "")


TUNING = (
    Speaker("RHVoice", "slt"),
    Speaker("RHVoice", "slt", 80),
    Speaker("RHVoice", "evgeniy-eng", 90),
    Speaker("flite", "slt"),
    Speaker("flite", "rms"),
    Speaker("flite", "kal16", 90),
    Speaker("espeak-ng", "en-gb"),
    Speaker("espeak-ng", "en-us+f3", 90),
)
"""Thresholds are chosen by these."""

TEST = (
    Speaker("RHVoice", "bdl"),
    Speaker("RHVoice", "clb"),
    Speaker("RHVoice", "clb", 80),
    Speaker("RHVoice", "alan"),
    Speaker("RHVoice", "lyubov", 90),
    Speaker("flite", "awb"),
    Speaker("espeak-ng", "en-us"),
    Speaker("espeak-ng", "en-gb-x-rp+f2", 90),
)
"""What is reported comes from these; no person's voice is in both."""


def there(speaker: Speaker) -> bool:
    """Whether its engine is installed."""
    return shutil.which(_PROGRAMS[speaker.engine]) is not None


def say(speaker: Speaker, text: str) -> Sound:
    """A text, spoken; ends trimmed, loudest sample at half of full scale."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        _run(_command(speaker, text, file), text)
        samples, rate = soundfile.read(file, dtype="float32")
    heard = soxr.resample(samples, rate, RATE)
    loud = np.flatnonzero(np.abs(heard) > 0.01 * np.abs(heard).max())
    heard = heard[loud[0] : loud[-1] + 1]
    return np.asarray(heard * (0.5 / np.abs(heard).max()), dtype=np.float32)


_PROGRAMS = {"RHVoice": "RHVoice-test", "flite": "flite", "espeak-ng": "espeak-ng"}
_ESPEAK_PACE = 175
"""Words a minute that espeak-ng speaks unasked."""


def blocks(sound: Sound, size: int = RATE // 10) -> Iterator[Sound]:
    """A sound as a microphone would give it."""
    for at in range(0, len(sound), size):
        yield sound[at : at + size]


def _command(speaker: Speaker, text: str, out: Path) -> list[str]:
    match speaker.engine:
        case "RHVoice":
            options = ["-p", speaker.voice, "-q", "max", "-R", "24000", "-r", str(speaker.pace)]
            return ["RHVoice-test", *options, "-o", str(out)]
        case "flite":
            stretch = f"duration_stretch={100 / speaker.pace:.2f}"
            return ["flite", "-voice", speaker.voice, "--setf", stretch, "-t", text, "-o", str(out)]
        case _:
            pace = str(_ESPEAK_PACE * speaker.pace // 100)
            return ["espeak-ng", "-v", speaker.voice, "-s", pace, "-w", str(out), text]


def _run(command: list[str], text: str) -> None:
    subprocess.run(command, input=text, check=True, capture_output=True, encoding="utf-8")

"""RHVoice on its command line: a sentence in, samples out.

Debian has it as the packages rhvoice and rhvoice-english in the component non-free
(its voices are trained networks). It is a tool for making the assets; nothing that
is installed with Upstroke needs it.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import soundfile

from tools.sound.samples import Samples

PROGRAM = "RHVoice-test"
SAMPLE_RATE = 24_000
"""Frames per second that the English voices were trained with."""


class VoiceMissingError(Exception):
    """RHVoice is not installed."""


def say(sentence: str, voice: str, rate: int) -> Samples:
    """The sentence, spoken at `rate` percent of the voice's own pace, at 24 kHz.

    Raises VoiceMissingError without RHVoice, subprocess.CalledProcessError when it
    refuses.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.wav"
        arguments = ["-p", voice, "-q", "max", "-R", str(SAMPLE_RATE), "-r", str(rate)]
        _run(*arguments, "-o", str(out), text=sentence)
        samples: Samples = soundfile.read(out, dtype="float64")[0]
    return samples


def _run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    program = shutil.which(PROGRAM)
    if program is None:
        message = f"{PROGRAM} is missing: install rhvoice and rhvoice-english (non-free)"
        raise VoiceMissingError(message)
    return subprocess.run(
        [program, *arguments], input=text, check=True, capture_output=True, encoding="utf-8"
    )

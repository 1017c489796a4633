"""How each speech program is asked to read a text file into a WAV file.

They need neither sound card nor daemon for it. Rates are such that all of them speak about as
calmly as the recorded voice at 100 %.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

Command: TypeAlias = Callable[[Path, Path], Sequence[str]]
"""Program and arguments that read a text file and write a WAV file."""

Asking: TypeAlias = Callable[[str, str | None, int], Command]
"""The command of a program, for a voice (None: its own) and a rate in percent."""


_MARK_UP = re.compile(r"\[{2,}|\]{2,}")
"""espeak-ng reads [[...]] as phonemes, `say` as a command; the others have no mark-up unasked."""


def plain(text: str) -> str:
    """A text as one line that every program reads as words; a single bracket is none of theirs."""
    return " ".join(_MARK_UP.sub(" ", text).split())


def rhvoice(program: str, voice: str | None, rate: int) -> Command:
    """At 80 % of its pace it is the recorded voice itself (see the manifest)."""
    profile = ("-p", voice) if voice else ()
    pace = f"{80 * rate // 100}"
    return lambda text, out: (
        *(program, *profile, "-q", "max", "-r", pace, "-i", str(text), "-o", str(out)),
    )


def flite(program: str, voice: str | None, rate: int) -> Command:
    """A longer stretch is slower."""
    named = ("-voice", voice) if voice else ()
    stretch = f"duration_stretch={110 / rate:.2f}"
    return lambda text, out: (
        *(program, *named, "--setf", stretch, "-f", str(text), "-o", str(out)),
    )


def espeak(program: str, voice: str | None, rate: int) -> Command:
    """Rates are words a minute, of five letters each."""
    named = ("-v", voice) if voice else ()
    words_a_minute = f"{140 * rate // 100}"
    return lambda text, out: (
        *(program, *named, "-s", words_a_minute, "-f", str(text), "-w", str(out)),
    )


def say(program: str, voice: str | None, rate: int) -> Command:
    """The voices of macOS."""
    named = ("-v", voice) if voice else ()
    words_a_minute = f"{150 * rate // 100}"
    form = ("--file-format=WAVE", "--data-format=LEI16@48000")
    return lambda text, out: (
        *(program, *named, *form, "-r", words_a_minute, "-f", str(text), "-o", str(out)),
    )


def powershell(program: str, voice: str | None, rate: int) -> Command:
    """The voices of Windows. Whatever fails ends it, so that no other voice speaks unasked."""
    pace = max(-10, min(10, (rate - 100) // 10 - 1))
    chosen = (f"$voice.SelectVoice({quoted(voice)})",) if voice else ()

    def command(text: Path, out: Path) -> Sequence[str]:
        script = (
            *SPEECH_OF_WINDOWS,
            *chosen,
            f"$voice.Rate = {pace}",
            f"$voice.SetOutputToWaveFile({quoted(str(out))})",
            f"$voice.Speak([IO.File]::ReadAllText({quoted(str(text))}))",
            "$voice.Dispose()",
        )
        return powershell_command(program, *script)

    return command


SPEECH_OF_WINDOWS = (
    "$ErrorActionPreference = 'Stop'",
    "Add-Type -AssemblyName System.Speech",
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer",
)
"""What every script that speaks, or asks for voices, begins with."""


def powershell_command(program: str, *script: str) -> tuple[str, ...]:
    """A script of several statements as a command."""
    return (program, "-NoProfile", "-NonInteractive", "-Command", "; ".join(script))


def quoted(text: str) -> str:
    """As PowerShell reads it, whatever is in it."""
    return "'" + text.replace("'", "''") + "'"

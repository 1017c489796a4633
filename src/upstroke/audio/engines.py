"""Programs that turn text into speech, found on this machine and run one phrase at a time.

They write to a file, so they need neither sound card nor daemon. Rates are such that all of them
speak about as calmly as the recorded voice.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

TIMEOUT_SECONDS = 10.0
"""What one phrase may take; espeak-ng needs 0.02 s for it, RHVoice 0.1 s."""

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)

Command: TypeAlias = Callable[[Path, Path], Sequence[str]]
"""Program and arguments that read a text file and write a WAV file."""

Which: TypeAlias = Callable[[str], str | None]


class EngineFault(Exception):
    """A phrase was not spoken; the text is a clause for people.

    `for_good`: the next phrase would fare no better.
    """

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.for_good = for_good


@dataclass(frozen=True, slots=True)
class Engine:
    """A speech program with the voice it is to use."""

    name: str
    command: Command

    @property
    def key(self) -> bytes:
        """Tells apart whatever makes it sound different."""
        return "\0".join(self.command(Path("in"), Path("out"))).encode()

    def speak(self, text: str, folder: Path, timeout: float = TIMEOUT_SECONDS) -> Path:
        """Speak into a new file in an empty folder. Raises `EngineFault`, `OSError`."""
        source, out = folder / "text.txt", folder / "speech.wav"
        source.write_text(text + "\n", encoding="utf-8")
        try:
            done = subprocess.run(  # noqa: S603 - found on the person's own PATH
                self.command(source, out),
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=timeout,
                creationflags=_NO_CONSOLE,
            )
        except subprocess.TimeoutExpired as error:
            why = f"{self.name} did not answer within {timeout:g} s"
            raise EngineFault(why, for_good=True) from error
        except OSError as error:
            why = f"{self.name} cannot be started: {error.strerror or error}"
            raise EngineFault(why, for_good=True) from error
        if done.returncode != 0 or not out.is_file():
            raise EngineFault(f"{self.name} could not speak it", for_good=False)
        return out


def find_engines(
    language: str = "en",
    rate: int = 100,
    which: Which = shutil.which,
    system: str = sys.platform,
) -> tuple[Engine, ...]:
    """The engines that are here and speak a language, the one that is best understood first.

    The order of the free ones is that of a recogniser's word errors on the recorded texts.

    Args:
        language: as a programme names it, such as `en` or `pt-BR`.
        rate: percent of the pace of the recorded voice.
        which: finds a program.
        system: as in `sys.platform`.
    """
    english = language.partition("-")[0] == "en"
    candidates = (
        ("RHVoice", "RHVoice-test", english, _rhvoice),
        ("the voice of macOS", "say", system == "darwin", _say),
        ("the voice of Windows", "powershell", system == "win32", _powershell),
        ("flite", "flite", english, _flite),
        ("espeak-ng", "espeak-ng", True, _espeak),
    )
    return tuple(
        Engine(name, command(found, language, rate))
        for name, program, suits, command in candidates
        if suits and (found := which(program))
    )


def _rhvoice(program: str, _language: str, rate: int) -> Command:
    """The recorded voice itself (see the manifest), where it is installed."""
    pace = f"{80 * rate // 100}"
    return lambda text, out: (
        program,
        "-p",
        "bdl",
        "-q",
        "max",
        "-r",
        pace,
        "-i",
        str(text),
        "-o",
        str(out),
    )


def _flite(program: str, _language: str, rate: int) -> Command:
    stretch = f"duration_stretch={110 / rate:.2f}"
    return lambda text, out: (
        *(program, "-voice", "rms", "--setf", stretch, "-f", str(text), "-o", str(out)),
    )


def _espeak(program: str, language: str, rate: int) -> Command:
    voice = "en-us" if language == "en" else language.lower()
    words_a_minute = f"{140 * rate // 100}"
    return lambda text, out: (
        *(program, "-v", voice, "-s", words_a_minute, "-f", str(text), "-w", str(out)),
    )


def _say(program: str, _language: str, rate: int) -> Command:
    words_a_minute = f"{150 * rate // 100}"
    form = ("--file-format=WAVE", "--data-format=LEI16@48000")
    return lambda text, out: (
        *(program, *form, "-r", words_a_minute, "-f", str(text), "-o", str(out)),
    )


def _powershell(program: str, _language: str, rate: int) -> Command:
    pace = max(-10, min(10, (rate - 100) // 10 - 1))

    def command(text: Path, out: Path) -> Sequence[str]:
        script = (
            "Add-Type -AssemblyName System.Speech",
            "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer",
            f"$voice.Rate = {pace}",
            f"$voice.SetOutputToWaveFile({_quoted(out)})",
            f"$voice.Speak([IO.File]::ReadAllText({_quoted(text)}))",
            "$voice.Dispose()",
        )
        return (program, "-NoProfile", "-NonInteractive", "-Command", "; ".join(script))

    return command


def _quoted(path: Path) -> str:
    """As PowerShell reads it, whatever is in it."""
    return "'" + str(path).replace("'", "''") + "'"

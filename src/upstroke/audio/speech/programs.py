"""Speech programs: how each is asked for its voices, and to read a text file into a WAV file.

They need neither sound card nor daemon for it. Rates are such that all of them speak about as
calmly as the recorded voice at 100 %. What cannot be asked for its voices, or is not understood,
has none to choose from, and still speaks with its own.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from upstroke.core.spoken.wording import main_language
from upstroke.texts import marked, tr

ASKED_WITHIN_S = 10.0
"""PowerShell takes some seconds to start; the others answer in a hundredth of one."""

NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""So that nothing flashes up on Windows."""


@dataclass(frozen=True, slots=True)
class EngineVoice:
    """A voice: what its engine calls it, what people do, and its language, such as `en-gb`."""

    id: str
    name: str
    language: str

    def speaks(self, language: str) -> bool:
        """Whether it is of a language, wherever that is spoken: `en` for `en-GB`."""
        return main_language(self.language) == main_language(language)


Asking: TypeAlias = Callable[[str, str | None, int, Path, Path], Sequence[str]]
"""The command of a program: with a voice (None: its own), at a rate in percent, from a text file
into a WAV file."""

Listing: TypeAlias = Callable[[str], tuple[EngineVoice, ...]]
"""The voices of a program, within a few seconds or not at all; never raises."""


@dataclass(frozen=True, slots=True)
class SpeechProgram:
    """A program that we know how to ask: `id` in settings, `name` in sentences.

    `usual`: the voice that it is best asked for in a language; None: its own. `system`: the only
    one that has it, as in `sys.platform`. `english_only`: its own voice knows no other language.
    """

    id: str
    name: str
    program: str
    asking: Asking
    listing: Listing
    usual: Callable[[str], str | None] = lambda _language: None
    system: str | None = None
    english_only: bool = False


# --- speaking -----------------------------------------------------------------------------------

_MARK_UP = re.compile(r"\[{2,}|\]{2,}")
"""espeak-ng reads [[...]] as phonemes, `say` as a command; the others have no mark-up unasked."""


def plain(text: str) -> str:
    """A text as one line that every program reads as words; a single bracket is none of theirs."""
    return " ".join(_MARK_UP.sub(" ", text).split())


def rhvoice(program: str, voice: str | None, rate: int, text: Path, out: Path) -> Sequence[str]:
    """At 80 % of its pace it is the recorded voice itself (see the manifest)."""
    pace = ("-q", "max", "-r", f"{80 * rate // 100}")
    return (program, *_named("-p", voice), *pace, "-i", str(text), "-o", str(out))


def flite(program: str, voice: str | None, rate: int, text: Path, out: Path) -> Sequence[str]:
    """A longer stretch is slower."""
    pace = ("--setf", f"duration_stretch={110 / rate:.2f}")
    return (program, *_named("-voice", voice), *pace, "-f", str(text), "-o", str(out))


def espeak(program: str, voice: str | None, rate: int, text: Path, out: Path) -> Sequence[str]:
    """Rates are words a minute, of five letters each."""
    pace = ("-s", f"{140 * rate // 100}")
    return (program, *_named("-v", voice), *pace, "-f", str(text), "-w", str(out))


def say(program: str, voice: str | None, rate: int, text: Path, out: Path) -> Sequence[str]:
    form = ("--file-format=WAVE", "--data-format=LEI16@48000")
    pace = ("-r", f"{150 * rate // 100}")
    return (program, *_named("-v", voice), *form, *pace, "-f", str(text), "-o", str(out))


def powershell(program: str, voice: str | None, rate: int, text: Path, out: Path) -> Sequence[str]:
    script = _powershell_script(
        *((f"$voice.SelectVoice({_quoted(voice)})",) if voice else ()),
        f"$voice.Rate = {max(-10, min(10, (rate - 100) // 10 - 1))}",
        f"$voice.SetOutputToWaveFile({_quoted(str(out))})",
        f"$voice.Speak([IO.File]::ReadAllText({_quoted(str(text))}))",
        "$voice.Dispose()",
    )
    return (program, *script)


def _named(flag: str, voice: str | None) -> tuple[str, ...]:
    return (flag, voice) if voice else ()


def _powershell_script(*statements: str) -> tuple[str, ...]:
    """A script for the voices of Windows. What fails ends it, so that no other speaks unasked."""
    script = (
        "$ErrorActionPreference = 'Stop'",
        "Add-Type -AssemblyName System.Speech",
        "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer",
        *statements,
    )
    return ("-NoProfile", "-NonInteractive", "-Command", "; ".join(script))


def _quoted(text: str) -> str:
    """As PowerShell reads it, whatever is in it."""
    return "'" + text.replace("'", "''") + "'"


# --- voices -------------------------------------------------------------------------------------


def told_by(read: Callable[[str], Iterator[EngineVoice]], *arguments: str) -> Listing:
    """The voices that a program prints when it is given these arguments."""
    return lambda program: tuple(read(_told(program, *arguments)))


def voices_of_rhvoice(program: str) -> tuple[EngineVoice, ...]:
    """Those that lie where RHVoice looks for them; no program tells."""
    beside = Path(program).resolve().parent.parent / "share"
    folders = dict.fromkeys((beside, Path("/usr/share"), Path("/usr/local/share")))
    found: dict[str, EngineVoice] = {}
    for folder in folders:
        for voice in read_rhvoice(folder / "RHVoice" / "voices"):
            found.setdefault(voice.id, voice)
    return tuple(found.values())


_ENABLED_ON_WINDOWS = _powershell_script(
    "[Console]::OutputEncoding = [Text.Encoding]::UTF8",
    "$all = $voice.GetInstalledVoices() | Where-Object { $_.Enabled }",
    "$all.VoiceInfo | ForEach-Object { '{0}|{1}|{2}' -f $_.Name, $_.Culture.Name, $_.Gender }",
)


def _mbrola_has(database: str) -> bool:
    """Whether it lies where espeak-ng looks for it, and MBROLA with it."""
    return shutil.which("mbrola") is not None and any(
        (folder / name).is_file()
        for folder in (Path("/usr/share/mbrola"), Path("/usr/share/mbrola/voices"))
        for name in (database, f"{database}/{database}")
    )


def read_espeak(
    told: str, mbrola_has: Callable[[str], bool] = _mbrola_has
) -> Iterator[EngineVoice]:
    """From its table: priority, language, age and gender, name, file, other languages.

    Args:
        told: what `espeak-ng --voices` prints.
        mbrola_has: whether a database of MBROLA is installed; the table lists them all.
    """
    for line in told.splitlines()[1:]:
        columns = line.split()
        if len(columns) < _ESPEAK_COLUMNS:
            continue
        _, language, _, name, file, *_ = columns
        database = re.fullmatch(r"mb[/\\]mb-(\w+?)(-.*)?", file)
        if database is None or mbrola_has(database[1]):
            yield EngineVoice(file, name.replace("_", " "), language.lower())


def read_flite(told: str) -> Iterator[EngineVoice]:
    """From `Voices available: kal awb_time slt`; those that only tell the time are left out."""
    _, _, names = told.partition("available:")
    for name in dict.fromkeys(names.split()):
        if not name.endswith("_time"):
            yield EngineVoice(name, _gendered(name.capitalize(), _FLITE.get(name, "")), "en")


def read_rhvoice(folder: Path) -> Iterator[EngineVoice]:
    """From the `voice.info` in each voice's folder."""
    for info in sorted(folder.glob("*/voice.info")):
        try:
            lines = info.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        told = {key.strip(): value.strip() for key, _, value in (s.partition("=") for s in lines)}
        name, language = told.get("name", ""), _RHVOICE.get(told.get("language", ""), "")
        if name and language:
            yield EngineVoice(name.lower(), _gendered(name, told.get("gender", "")), language)


def read_say(told: str) -> Iterator[EngineVoice]:
    """From lines such as `Bad News            en_US    # Hello! My name is Bad News`."""
    for line in told.splitlines():
        found = re.match(r"(\S.*?)\s+([a-z]{2,3}(?:[_-]\w+)+)\s+#", line)
        if found:
            yield EngineVoice(found[1], found[1], found[2].replace("_", "-").lower())


def read_windows(told: str) -> Iterator[EngineVoice]:
    """From lines such as `Microsoft Zira Desktop|en-US|Female`."""
    for line in told.splitlines():
        name, *rest = line.strip().lstrip("\ufeff").split("|")
        if name and len(rest) == 2:  # noqa: PLR2004 - language and gender
            yield EngineVoice(name, _gendered(name, rest[1]), rest[0].lower())


_ESPEAK_COLUMNS = 5

_GENDERS = {"female": marked("woman"), "male": marked("man")}

_FLITE = {"slt": "female", "kal": "male", "kal16": "male", "awb": "male", "rms": "male"}

_RHVOICE = {
    "Albanian": "sq",
    "Brazilian-Portuguese": "pt-br",
    "Croatian": "hr",
    "Czech": "cs",
    "English": "en",
    "Esperanto": "eo",
    "Georgian": "ka",
    "Kyrgyz": "ky",
    "Macedonian": "mk",
    "Polish": "pl",
    "Russian": "ru",
    "Serbian": "sr",
    "Slovak": "sk",
    "Spanish": "es",
    "Tatar": "tt",
    "Turkmen": "tk",
    "Ukrainian": "uk",
    "Uzbek": "uz",
    "Vietnamese": "vi",
}
"""Languages as RHVoice writes them."""


def _gendered(name: str, gender: str) -> str:
    whose = _GENDERS.get(gender.lower())
    return tr("{name} ({gender})", name=name, gender=tr(whose)) if whose else name


def run(
    command: Sequence[str], timeout_s: float, stdout: int = subprocess.DEVNULL
) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end. Raises `OSError`, `subprocess.TimeoutExpired`."""
    return subprocess.run(  # noqa: S603 - found on the person's own PATH
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        timeout=timeout_s,
        creationflags=NO_CONSOLE,
    )


def _told(*command: str) -> str:
    """What a program prints; nothing when it fails or takes too long."""
    try:
        done = run(command, ASKED_WITHIN_S, subprocess.PIPE)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", errors="replace") if done.returncode == 0 else ""


# --- the programs -------------------------------------------------------------------------------


def _usual_of_espeak(language: str) -> str:
    return "en-us" if language == "en" else language.lower()


PROGRAMS = (
    SpeechProgram(
        *("rhvoice", "RHVoice", "RHVoice-test", rhvoice, voices_of_rhvoice),
        usual=lambda _: "bdl",
        english_only=True,
    ),
    SpeechProgram(
        *("system", marked("the voice of macOS"), "say", say, told_by(read_say, "-v", "?")),
        system="darwin",
    ),
    SpeechProgram(
        *("system", marked("the voice of Windows"), "powershell", powershell),
        told_by(read_windows, *_ENABLED_ON_WINDOWS),
        system="win32",
    ),
    SpeechProgram(
        *("flite", "flite", "flite", flite, told_by(read_flite, "-lv")),
        usual=lambda _: "rms",
        english_only=True,
    ),
    SpeechProgram(
        *("espeak-ng", "espeak-ng", "espeak-ng", espeak, told_by(read_espeak, "--voices")),
        usual=_usual_of_espeak,
    ),
)
"""The one that is best understood first; the order of the free ones is that of a recogniser's word
errors on the recorded texts."""

"""What turns text into speech: engines that are found on this machine, one text at a time."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from upstroke.audio.speech.programs import PROGRAMS, EngineVoice, SpeechProgram, plain, run
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import is_recorded
from upstroke.texts import marked, tr

TIMEOUT_SECONDS = 10.0
"""What one phrase may take; espeak-ng needs 0.02 s for it, RHVoice 0.1 s."""

Which: TypeAlias = Callable[[str], str | None]

Command: TypeAlias = Callable[[Path, Path], Sequence[str]]
"""Program and arguments that read a text file and write a WAV file."""


class EngineFault(Exception):
    """A phrase was not spoken; the text is a clause for people.

    `for_good`: the next phrase would fare no better.
    """

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.for_good = for_good


@dataclass(frozen=True, slots=True)
class SpeechEngine:
    """A speech program with the voice it is to use."""

    name: str
    command: Command
    timeout: float = TIMEOUT_SECONDS

    @property
    def key(self) -> bytes:
        """Tells apart whatever makes it sound different."""
        return "\0".join(self.command(Path("in"), Path("out"))).encode()

    def speak(self, text: str, folder: Path) -> Path:
        """Speak into a new file in an empty folder. Raises `EngineFault`, `OSError`."""
        source, out = folder / "text.txt", folder / "speech.wav"
        source.write_text(plain(text) + "\n", encoding="utf-8")
        try:
            done = run(self.command(source, out), self.timeout)
        except subprocess.TimeoutExpired as error:
            why = tr(
                "{engine} did not answer within {seconds} s",
                engine=self.name,
                seconds=f"{self.timeout:g}",
            )
            raise EngineFault(why, for_good=True) from error
        except OSError as error:
            reason = error.strerror or error
            why = tr("{engine} didn't start: {error}", engine=self.name, error=reason)
            raise EngineFault(why, for_good=True) from error
        if done.returncode != 0 or not out.is_file():
            raise EngineFault(tr("{engine} could not speak it", engine=self.name), for_good=False)
        return out


def find_engines(
    language: str = "en",
    rate: int = 100,
    which: Which = shutil.which,
    system: str = sys.platform,
) -> tuple[SpeechEngine, ...]:
    """The engines that are here and speak a language with their usual voices, the best first.

    For another language than English they are asked for their voices, which may take some seconds.

    Args:
        language: as a programme names it, such as `en` or `pt-BR`.
        rate: percent of the pace of the recorded voice.
        which: finds a program.
        system: as in `sys.platform`.
    """
    found = []
    for kind, program in _here(which, system):
        with suppress(EngineFault):
            voice = (
                kind.usual(language)
                if is_recorded(language)
                else _voice_of(kind, kind.listing(program), None, language)
            )
            found.append(_engine(kind, program, voice, rate))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class EngineHere:
    """An engine that can be chosen, with those of its voices that speak a language."""

    id: str
    name: str
    voices: tuple[EngineVoice, ...]


def engines_here(
    language: str = "en", which: Which = shutil.which, system: str = sys.platform
) -> tuple[EngineHere, ...]:
    """What there is to choose from for a language, the best first.

    Asks the programs for their voices, which may take some seconds.
    """
    found = []
    for kind, program in _here(which, system):
        every = kind.listing(program)
        its_own = tuple(voice for voice in every if voice.speaks(language))
        if its_own or (not every and (not kind.english_only or is_recorded(language))):
            found.append(EngineHere(kind.id, tr(kind.name), its_own))
    return tuple(found)


def chosen_engine(
    choice: VoiceChoice,
    language: str = "en",
    which: Which = shutil.which,
    system: str = sys.platform,
) -> SpeechEngine:
    """The engine that was chosen, with its voice and rate.

    A voice is only used when the engine lists it: some take an address for a voice's name.

    Raises:
        EngineFault: it is not here, or has no such voice, or none for the language.
    """
    for kind, program in _here(which, system):
        if kind.id == choice.engine:
            voice = _voice_of(kind, kind.listing(program), choice.voice, language)
            return _engine(kind, program, voice, choice.rate)
    name = engine_name(choice.engine, system)
    raise EngineFault(tr("{engine} is not installed here", engine=name), for_good=True)


def engine_name(engine: str, system: str = sys.platform) -> str:
    """An engine by the word for it in the settings, as sentences name it."""
    if engine == "system":
        return tr(_OF_SYSTEM.get(system, _ANY_SYSTEM))
    return next((kind.name for kind in PROGRAMS if kind.id == engine), engine)


def as_begun(clause: str) -> str:
    """A clause as a sentence begins with it; names of programs stay as they are written."""
    if any(clause.startswith(tr(name)) for name in (*_OF_SYSTEM.values(), _ANY_SYSTEM)):
        return clause[:1].upper() + clause[1:]
    return clause


_ANY_SYSTEM = marked("the voice of the system")
_OF_SYSTEM = {kind.system: kind.name for kind in PROGRAMS if kind.system}


def _here(which: Which, system: str) -> Iterator[tuple[SpeechProgram, str]]:
    for kind in PROGRAMS:
        if kind.system in (None, system) and (program := which(kind.program)):
            yield kind, program


def _engine(kind: SpeechProgram, program: str, voice: str | None, rate: int) -> SpeechEngine:
    return SpeechEngine(tr(kind.name), partial(kind.asking, program, voice, rate))


def _voice_of(
    kind: SpeechProgram, every: tuple[EngineVoice, ...], voice: str | None, language: str
) -> str | None:
    its_own = [each.id for each in every if each.speaks(language)]
    if voice is not None and voice not in its_own:
        why = tr(
            "{engine} has no voice “{voice}” for this programme", engine=tr(kind.name), voice=voice
        )
        raise EngineFault(why, for_good=True)
    foreign = not is_recorded(language)
    if not its_own and (every or (kind.english_only and foreign)):
        why = tr("{engine} has no voice for this programme", engine=tr(kind.name))
        raise EngineFault(why, for_good=True)
    if voice is not None:
        return voice
    usual = kind.usual(language)
    if its_own and (usual not in its_own if kind.english_only else usual is None and foreign):
        # What it would speak with unasked is of another language.
        return its_own[0]
    return usual

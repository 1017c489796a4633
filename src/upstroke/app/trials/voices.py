"""Voices to choose from, as the window sees them, and one sentence in exactly the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.app.playback.voice import Voice
from upstroke.audio.clips.bank import ClipSource, CueBank
from upstroke.audio.clips.store import ClipStore, LackingError
from upstroke.audio.clips.unpack import unpack
from upstroke.audio.speech.engines import EngineHere, as_begun
from upstroke.audio.speech.speaking import speak_once
from upstroke.core.app_state import EngineEntry, VoiceEntry
from upstroke.core.programme.model import Programme
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import ASIDE_GET_READY, said, spoken_phrases

TYPICAL_WORDS = range(8, 19)
"""Of a sentence that is worth trying a voice with."""

Look: TypeAlias = Callable[[str], tuple[EngineHere, ...]]
"""Finds the engines for a language: `upstroke.audio.speech.engines.engines_here`."""


class Voices:
    """Looks for voices on a thread of its own.

    Args:
        look: finds the engines.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._found: tuple[str, tuple[EngineEntry, ...]] | None = None
        self._language = ""
        self.worker = Worker("voices")

    def look(self, language: str) -> None:
        """Look for what there is by now; what was found before holds until then."""
        self._language = language
        self.worker.ask(lambda _: self._keep(language))

    def engines(self) -> tuple[EngineEntry, ...] | None:
        """What there is for the language asked for last; None while that is not known."""
        if self._found is None or self._found[0] != self._language:
            return None
        return self._found[1]

    def _keep(self, language: str) -> None:
        self._found = (language, tuple(_listed(here) for here in self._look(language)))


def _listed(here: EngineHere) -> EngineEntry:
    voices = tuple(VoiceEntry(one.id, one.name) for one in here.voices)
    return EngineEntry(here.id, as_begun(here.name), voices)


def typical(programme: Programme) -> str:
    """A sentence from the middle of a programme, neither short nor long; "Get ready." at worst."""
    phrases = spoken_phrases(programme)
    whole = [phrase for phrase in phrases if len(phrase.split()) in TYPICAL_WORDS]
    return whole[len(whole) // 2] if whole else said(ASIDE_GET_READY, programme.language)


@dataclass(frozen=True, slots=True)
class SpokenOnce:
    """The clip of a sentence and its file, or in one sentence why there is none."""

    source: ClipSource | None = None
    path: Path | None = None
    trouble: str = ""


def say_once(  # noqa: PLR0913, PLR0917 - see SayOnce
    voice: Voice,
    store: ClipStore,
    text: str,
    language: str,
    choice: VoiceChoice,
    cancelled: Cancelled,
) -> SpokenOnce:
    """Speak a text, or take its recording; meant to be run in a thread. Never raises.

    Args:
        voice: has the recordings.
        store: where the clip goes.
        text: what is to be said.
        language: the programme's.
        choice: who is to speak; nobody else does.
        cancelled: asked before the recording is unpacked.
    """
    try:
        source = _recorded(voice.recorded(language), text) if choice.recorded else None
        source = source or speak_once(text, language, choice, store)
    except LackingError as lacking:
        return SpokenOnce(trouble=f"{as_begun(str(lacking))}.")
    ready = unpack((source.id,), CueBank([source]), store, cancelled=cancelled)
    path = ready.paths.get(source.id)
    return SpokenOnce(source, path, ready.trouble or "")


def _recorded(bank: CueBank, text: str) -> ClipSource | None:
    clip = bank.speech(text)
    return bank.source(clip.id) if clip else None

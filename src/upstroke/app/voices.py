"""Voices to choose from, and a trial of the one that is chosen, as the window sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.app.sound import Sound
from upstroke.app.voice_once import Said
from upstroke.app.voice_trial import Trial
from upstroke.audio.engines import EngineHere, as_begun
from upstroke.core.phrases import spoken_phrases
from upstroke.core.programme import Programme
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.units import Nanos
from upstroke.core.wording import ASIDE_GET_READY, said
from upstroke.window.desk import ListedEngine, ListedVoice, VoiceTrial

TYPICAL_WORDS = range(8, 19)
"""Of a sentence that is worth trying a voice with."""

Look: TypeAlias = Callable[[str], tuple[EngineHere, ...]]
"""Finds the engines for a language: `upstroke.audio.engines.engines_here`."""


class SayOnce(Protocol):
    """Speaks a text in a language by exactly this choice."""

    def __call__(
        self, text: str, language: str, choice: VoiceChoice, /, *, cancelled: Cancelled
    ) -> Said: ...


class Voices:
    """Looks for voices, and tries them, each on a thread of its own.

    Args:
        sound: plays what is tried.
        look: finds the engines.
        say: speaks a sentence.
        clock: nanoseconds.
    """

    def __init__(self, sound: Sound, look: Look, say: SayOnce, clock: Callable[[], Nanos]) -> None:
        self._sound = sound
        self._look = look
        self._say = say
        self._clock = clock
        self._found: tuple[str, tuple[ListedEngine, ...]] | None = None
        self._language = ""
        self._trial: Trial | None = None
        self._looking = Worker("voices")
        self._trying = Worker("trial")

    def look(self, language: str) -> None:
        """Look for what there is by now; what was found before holds until then."""
        self._language = language
        self._looking.ask(lambda _: self._keep(language))

    def engines(self) -> tuple[ListedEngine, ...] | None:
        """What there is for the language asked for last; None while that is not known."""
        if self._found is None or self._found[0] != self._language:
            return None
        return self._found[1]

    def attempt(self, programme: Programme, settings: Settings) -> None:
        """Speak a sentence of the programme by the voice in the settings."""
        self.end()
        text, language, choice = typical(programme), programme.language, settings.voice
        self._trial = Trial(
            self._sound,
            lambda cancelled: self._say(text, language, choice, cancelled=cancelled),
            self._trying,
            settings,
            self._clock,
        )

    def trial(self) -> VoiceTrial | None:
        """How the trial goes, or went; None: there was none."""
        return None if self._trial is None else self._trial.now()

    def tick(self) -> None:
        """Let time pass."""
        if self._trial is not None:
            self._trial.tick()

    def end(self) -> None:
        """Be silent, and tell of the trial no more."""
        if self._trial is not None:
            self._trial.end()
            self._trial = None

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long for each, until voices are found and the sentence is spoken."""
        return self._looking.settle(timeout_s) and self._trying.settle(timeout_s)

    def close(self) -> None:
        """End as soon as what is under way lets go."""
        self.end()
        self._looking.close()
        self._trying.close()

    def _keep(self, language: str) -> None:
        found = tuple(
            ListedEngine(
                here.id,
                as_begun(here.name),
                tuple(ListedVoice(one.id, one.name) for one in here.voices),
            )
            for here in self._look(language)
        )
        self._found = (language, found)


def typical(programme: Programme) -> str:
    """A sentence from the middle of a programme, neither short nor long; "Get ready." at worst."""
    phrases = spoken_phrases(programme)
    whole = [phrase for phrase in phrases if len(phrase.split()) in TYPICAL_WORDS]
    return whole[len(whole) // 2] if whole else said(ASIDE_GET_READY, programme.language)

"""The words of a session: recorded ones, and those of a person's own that are spoken beforehand."""

from __future__ import annotations

from typing import Protocol

from upstroke.app.worker import Cancelled, Worker
from upstroke.audio.cue_bank import CueBank
from upstroke.audio.speech import Spoken
from upstroke.core.phrases import spoken_phrases
from upstroke.core.programme import Programme


class Speak(Protocol):
    """Speaks texts in a language: `upstroke.audio.speech.synthesise` with engines and store."""

    def __call__(
        self, texts: tuple[str, ...], language: str, /, *, cancelled: Cancelled
    ) -> Spoken: ...


class Voice:
    """All clips that are at hand, and a thread that adds to them.

    Args:
        bank: the recorded ones.
        speak: makes clips of other texts; called in the thread.
    """

    def __init__(self, bank: CueBank, speak: Speak) -> None:
        self._bank = bank
        self._speak = speak
        self._tried: frozenset[str] = frozenset()
        self._trouble: str | None = None
        self._worker = Worker("voice")

    @property
    def bank(self) -> CueBank:
        """The clips as of now; another bank once there are more."""
        return self._bank

    @property
    def trouble(self) -> str | None:
        """One sentence about words that cannot be heard."""
        return self._bank.trouble or self._trouble

    def lacks(self, programme: Programme) -> tuple[str, ...]:
        """The texts of a programme that are still to be spoken."""
        unspoken = self._bank.unspoken(spoken_phrases(programme))
        return tuple(text for text in unspoken if text not in self._tried)

    def ask(self, programme: Programme) -> None:
        """Speak what a programme lacks, instead of what was asked for before; does not wait."""
        texts = self.lacks(programme)
        if texts:
            language = programme.language
            self._worker.ask(lambda cancelled: self._work(texts, language, cancelled))

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until all that was asked for is done; tells whether it is."""
        return self._worker.settle(timeout_s)

    def close(self) -> None:
        """End as soon as the text under way is spoken."""
        self._worker.close()

    def _work(self, texts: tuple[str, ...], language: str, cancelled: Cancelled) -> None:
        spoken = self._speak(texts, language, cancelled=cancelled)
        self._bank = self._bank.extended(spoken.sources)
        if not cancelled():
            self._tried |= frozenset(texts)
            self._trouble = spoken.trouble

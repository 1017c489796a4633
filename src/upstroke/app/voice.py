"""The words of a session, in the voice that was chosen: recorded ones, or spoken beforehand."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Protocol, TypeAlias

from upstroke.app.worker import Cancelled, Worker
from upstroke.audio.cue_bank import CueBank
from upstroke.audio.gathering import DoneOf
from upstroke.audio.speech import Spoken
from upstroke.core.phrases import spoken_phrases
from upstroke.core.programme import Programme
from upstroke.core.settings import VoiceChoice

TOLD_AFTER_S = 1.0
"""Work that takes longer is worth a word."""

_LOOKS_EVERY_S = 0.1

_STANDARD = VoiceChoice()


class Speak(Protocol):
    """Speaks texts in a language: `upstroke.audio.speaker.speak_as` with its store given."""

    def __call__(
        self,
        texts: tuple[str, ...],
        language: str,
        choice: VoiceChoice,
        /,
        *,
        progress: DoneOf,
        cancelled: Cancelled,
    ) -> Spoken: ...


@dataclass(frozen=True, slots=True)
class Words:
    """The clips for a programme, and in one sentence what cannot be heard as it should."""

    bank: CueBank
    trouble: str | None = None


_Key: TypeAlias = tuple[VoiceChoice, tuple[str, ...]]


class Voice:
    """All clips that are at hand, and a thread that adds to them.

    The recorded voice leaves over the texts of a person's own; those are spoken by an engine. Where
    an engine is chosen it speaks every text, and its clips are used when all of them are there: no
    session is spoken in two voices.

    Args:
        bank: the recorded clips.
        speak: makes clips of other texts; called in one thread at a time.
        choice: who is to speak, as it is now.
        clock: seconds.
    """

    def __init__(
        self,
        bank: CueBank,
        speak: Speak,
        choice: Callable[[], VoiceChoice] = VoiceChoice,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._standard = Words(bank, bank.trouble)
        self._tried: frozenset[str] = frozenset()
        self._chosen: dict[_Key, Words] = {}
        self._speak = speak
        self._choice = choice
        self._clock = clock
        self._phrases: tuple[str, ...] = ()
        self._progress: tuple[float, int, int] | None = None
        self._speaking = threading.Lock()
        self._worker = Worker("voice")

    @property
    def bank(self) -> CueBank:
        """The clips for the programme asked for last; another bank once there are more."""
        return self._words().bank

    @property
    def recorded(self) -> CueBank:
        """The clips of the recorded voice, with what had to be spoken beside them."""
        return self._standard.bank

    @property
    def trouble(self) -> str | None:
        """One sentence about words that cannot be heard, or not in the chosen voice."""
        return self._words().trouble

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many texts are spoken, of how many, while that takes longer than a moment."""
        progress = self._progress
        if progress is None or self._clock() - progress[0] < TOLD_AFTER_S:
            return None
        return progress[1:]

    def lacks(self, programme: Programme) -> tuple[str, ...]:
        """The texts of a programme that are still to be spoken."""
        return self._lacking(spoken_phrases(programme), self._who())

    def use(self, programme: Programme) -> None:
        """From now on it is this programme's words that are wanted."""
        self._phrases = spoken_phrases(programme)

    def ask(self, programme: Programme) -> None:
        """Speak what a programme lacks, instead of what was asked for before; does not wait."""
        self.use(programme)
        phrases, who = self._phrases, self._who()
        if self._lacking(phrases, who):
            self._worker.ask(
                lambda cancelled: self._work(phrases, programme.language, who, cancelled)
            )

    def forget_faults(self) -> None:
        """What could not be spoken as chosen is tried once more; a program may be there by now."""
        self._chosen = {key: words for key, words in self._chosen.items() if not words.trouble}

    def finish(self, programme: Programme, choice: VoiceChoice, *, cancelled: Cancelled) -> Words:
        """Speak what a programme lacks in this thread; what there is by then is the answer."""
        phrases, who = spoken_phrases(programme), _normal(choice)
        self._work(phrases, programme.language, who, cancelled)
        return self._chosen.get((who, phrases), self._standard)

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until all that was asked for is done; tells whether it is."""
        return self._worker.settle(timeout_s)

    def close(self) -> None:
        """End as soon as the text under way is spoken."""
        self._worker.close()

    def _who(self) -> VoiceChoice:
        return _normal(self._choice())

    def _words(self) -> Words:
        return self._chosen.get((self._who(), self._phrases), self._standard)

    def _lacking(self, phrases: tuple[str, ...], who: VoiceChoice) -> tuple[str, ...]:
        if who.recorded:
            unspoken = self._standard.bank.unspoken(phrases)
            return tuple(text for text in unspoken if text not in self._tried)
        return () if (who, phrases) in self._chosen else phrases

    def _work(
        self, phrases: tuple[str, ...], language: str, who: VoiceChoice, cancelled: Cancelled
    ) -> None:
        while not self._speaking.acquire(timeout=_LOOKS_EVERY_S):
            if cancelled():
                return
        try:
            texts = self._lacking(phrases, who)
            if texts and who.recorded:
                self._add(texts, language, cancelled)
            elif texts:
                self._make(texts, language, who, cancelled)
        finally:
            self._progress = None
            self._speaking.release()

    def _add(self, texts: tuple[str, ...], language: str, cancelled: Cancelled) -> None:
        """To what is recorded."""
        spoken = self._said(texts, language, _STANDARD, cancelled)
        bank, trouble = self._standard.bank.extended(spoken.sources), self._standard.trouble
        if not cancelled():
            self._tried |= frozenset(texts)
            trouble = bank.trouble or spoken.trouble
        self._standard = Words(bank, trouble)

    def _make(
        self, phrases: tuple[str, ...], language: str, who: VoiceChoice, cancelled: Cancelled
    ) -> None:
        """All of it in a chosen voice; what that cannot say is said as if none had been chosen."""
        spoken = self._said(phrases, language, who, cancelled)
        said = {source.text for source in spoken.sources}
        rest = tuple(text for text in phrases if text not in said)
        lacking = self._lacking(rest, _STANDARD)
        if lacking and not cancelled():
            self._add(lacking, language, cancelled)
        if not cancelled():
            bank = self._standard.bank.preferring(spoken.sources)
            trouble = self._standard.trouble if bank.unspoken(rest) else None
            self._chosen[(who, phrases)] = Words(bank, trouble or spoken.trouble)

    def _said(
        self, texts: tuple[str, ...], language: str, who: VoiceChoice, cancelled: Cancelled
    ) -> Spoken:
        began = self._clock()

        def note(done: int, of: int) -> None:
            self._progress = (began, done, of)

        return self._speak(texts, language, who, progress=note, cancelled=cancelled)


def _normal(choice: VoiceChoice) -> VoiceChoice:
    """The recorded voice is one, whatever else stands beside it in the settings."""
    return _STANDARD if choice.recorded else choice


def preparing_text(done: int, of: int) -> str:
    """How far the words are, for people."""
    return f"Preparing the voice: {done} of {of}."

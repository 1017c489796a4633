"""The words of a session, in the voice that was chosen: recorded ones, or spoken beforehand."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from upstroke.app.background import Cancelled, Worker
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.store import DoneOf, lacking
from upstroke.audio.speech.speaking import Spoken, not_spoken
from upstroke.core.programme.model import Programme
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import RECORDED_LANGUAGE, is_recorded, spoken_phrases
from upstroke.texts import tr

TOLD_AFTER_S = 1.0
"""Work that takes longer is worth a word."""

_LOOKS_EVERY_S = 0.1

_STANDARD = VoiceChoice()


class Speak(Protocol):
    """Speaks texts in a language: `upstroke.audio.speech.speaking.speak_as` with its store."""

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
class SpokenWords:
    """The clips for a programme, and in one sentence what cannot be heard as it should."""

    bank: CueBank
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Texts of a programme, their language, and who is to speak them."""

    choice: VoiceChoice
    language: str
    phrases: tuple[str, ...]


class Voice:
    """All clips that are at hand, and a thread that adds to them.

    The recorded voice leaves over the texts of a person's own; those are spoken by an engine. Where
    an engine is chosen it speaks every text, and its clips are used when all of them are there: no
    session is spoken in two voices. In a language that is not recorded there are no clips of the
    recorded voice, and with it chosen the best engine speaks every text. What the chosen voice
    cannot say is said as if none had been chosen.

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
        self._bank = bank
        self._mute = bank.without_speech()
        self._made: dict[_Wanted, SpokenWords] = {}
        self._speak = speak
        self._choice = choice
        self._clock = clock
        self._texts: tuple[str, tuple[str, ...]] = (RECORDED_LANGUAGE, ())
        self._progress: tuple[float, int, int] | None = None
        self._speaking = threading.Lock()
        self.worker = Worker("voice")

    @property
    def bank(self) -> CueBank:
        """The clips for the programme asked for last; another bank once there are more."""
        return self._words(self._wanted()).bank

    def recorded(self, language: str) -> CueBank:
        """The clips of the recorded voice."""
        return self._bank if is_recorded(language) else self._mute

    @property
    def trouble(self) -> str | None:
        """One sentence about words that cannot be heard, or not in the chosen voice."""
        return self._words(self._wanted()).trouble

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many texts are spoken, of how many, while that takes longer than a moment."""
        progress = self._progress
        if progress is None or self._clock() - progress[0] < TOLD_AFTER_S:
            return None
        return progress[1:]

    def lacks(self, programme: Programme) -> tuple[str, ...]:
        """The texts of a programme that are still to be spoken."""
        return self._lacking(_wanted(programme, self._choice()))

    def use(self, programme: Programme) -> None:
        """From now on it is this programme's words that are wanted."""
        self._texts = (programme.language, spoken_phrases(programme))

    def ask(self, programme: Programme) -> None:
        """Speak what a programme lacks, instead of what was asked for before; does not wait."""
        self.use(programme)
        wanted = self._wanted()
        if self._lacking(wanted):
            self.worker.ask(lambda cancelled: self._work(wanted, cancelled))

    def forget_faults(self) -> None:
        """What could not be spoken as chosen is tried once more; a program may be there by now."""
        self._made = {wanted: words for wanted, words in self._made.items() if not words.trouble}

    def finish(
        self, programme: Programme, choice: VoiceChoice, *, cancelled: Cancelled
    ) -> SpokenWords:
        """Speak what a programme lacks in this thread; what there is by then is the answer."""
        wanted = _wanted(programme, choice)
        self._work(wanted, cancelled)
        return self._words(wanted)

    def _wanted(self) -> _Wanted:
        return _Wanted(_normal(self._choice()), *self._texts)

    def _words(self, wanted: _Wanted) -> SpokenWords:
        bank = self.recorded(wanted.language)
        return self._made.get(wanted) or SpokenWords(bank, bank.trouble)

    def _lacking(self, wanted: _Wanted) -> tuple[str, ...]:
        if wanted in self._made:
            return ()
        return self._left_to(wanted.choice, wanted, self.recorded(wanted.language))

    def _work(self, wanted: _Wanted, cancelled: Cancelled) -> None:
        while not self._speaking.acquire(timeout=_LOOKS_EVERY_S):
            if cancelled():
                return
        try:
            if self._lacking(wanted):
                words = self._make(wanted, cancelled)
                if not cancelled():
                    self._made = {**self._made, wanted: words}
        finally:
            self._progress = None
            self._speaking.release()

    def _make(self, wanted: _Wanted, cancelled: Cancelled) -> SpokenWords:
        """All of it by the one that is chosen, what that leaves over as if none had been chosen."""
        bank = self.recorded(wanted.language)
        is_recorded_voice = wanted.choice.recorded and is_recorded(wanted.language)
        trouble = None
        faults: dict[str, str] = {}
        for choice in dict.fromkeys((wanted.choice, _STANDARD)):
            texts = self._left_to(choice, wanted, bank)
            if texts and not cancelled():
                spoken = self._said(texts, wanted.language, choice, cancelled)
                bank = bank.preferring(spoken.sources)
                faults |= spoken.faults
                trouble = spoken.trouble or trouble
        unspoken = {text: faults[text] for text in bank.unspoken(wanted.phrases) if text in faults}
        trouble = lacking(unspoken, len(wanted.phrases), not_spoken) or trouble
        return SpokenWords(bank, (bank.trouble if is_recorded_voice else None) or trouble)

    @staticmethod
    def _left_to(choice: VoiceChoice, wanted: _Wanted, bank: CueBank) -> tuple[str, ...]:
        """What somebody is to speak, where there is this bank: an engine that is chosen, all."""
        return bank.unspoken(wanted.phrases) if choice.recorded else wanted.phrases

    def _said(
        self, texts: tuple[str, ...], language: str, choice: VoiceChoice, cancelled: Cancelled
    ) -> Spoken:
        began = self._clock()

        def note(done: int, of: int) -> None:
            self._progress = (began, done, of)

        return self._speak(texts, language, choice, progress=note, cancelled=cancelled)


def _wanted(programme: Programme, choice: VoiceChoice) -> _Wanted:
    return _Wanted(_normal(choice), programme.language, spoken_phrases(programme))


def _normal(choice: VoiceChoice) -> VoiceChoice:
    """The recorded voice is one, whatever else stands beside it in the settings."""
    return _STANDARD if choice.recorded else choice


def preparing_text(done: int, of: int) -> str:
    """How far the words are, for people."""
    return tr("Preparing the voice: {number} of {all}.", number=done, all=of)

"""The words of a session, in the voice that was chosen: recorded ones, or spoken beforehand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol, TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.audio.cue_bank import CueBank
from upstroke.audio.gathering import DoneOf, lacking
from upstroke.audio.speech.speaking import Spoken, not_spoken
from upstroke.core.phrases import spoken_phrases
from upstroke.core.programme import Programme
from upstroke.core.settings import VoiceChoice
from upstroke.core.wording import RECORDED_LANGUAGE, is_recorded
from upstroke.texts import tr

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
    """The clips for a programme, and in one sentence what cannot be heard as it should.

    `faults`: why texts are not spoken that were tried, as clauses.
    """

    bank: CueBank
    trouble: str | None = None
    faults: Mapping[str, str] = field(default_factory=dict)


_Key: TypeAlias = tuple[VoiceChoice, str, tuple[str, ...]]
"""Who speaks, in which language, which texts."""


class Voice:
    """All clips that are at hand, and a thread that adds to them.

    The recorded voice leaves over the texts of a person's own; those are spoken by an engine. Where
    an engine is chosen it speaks every text, and its clips are used when all of them are there: no
    session is spoken in two voices. In a language that is not recorded there are no clips of the
    recorded voice, and with it chosen the best engine speaks every text.

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
        self._standard = bank
        self._mute = bank.without_speech()
        self._faults: dict[str, str] = {}
        self._chosen: dict[_Key, Words] = {}
        self._speak = speak
        self._choice = choice
        self._clock = clock
        self._wanted: _Wanted = _Wanted(RECORDED_LANGUAGE, ())
        self._progress: tuple[float, int, int] | None = None
        self._speaking = threading.Lock()
        self._worker = Worker("voice")

    @property
    def bank(self) -> CueBank:
        """The clips for the programme asked for last; another bank once there are more."""
        return self._words().bank

    def recorded(self, language: str) -> CueBank:
        """The clips of the recorded voice, with what had to be spoken beside them."""
        return self._standard if is_recorded(language) else self._mute

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
        return self._lacking(_wanted(programme), self._who())

    def use(self, programme: Programme) -> None:
        """From now on it is this programme's words that are wanted."""
        self._wanted = _wanted(programme)

    def ask(self, programme: Programme) -> None:
        """Speak what a programme lacks, instead of what was asked for before; does not wait."""
        self.use(programme)
        wanted, who = self._wanted, self._who()
        if self._lacking(wanted, who):
            self._worker.ask(lambda cancelled: self._work(wanted, who, cancelled))

    def forget_faults(self) -> None:
        """What could not be spoken as chosen is tried once more; a program may be there by now."""
        self._chosen = {key: words for key, words in self._chosen.items() if not words.trouble}

    def finish(self, programme: Programme, choice: VoiceChoice, *, cancelled: Cancelled) -> Words:
        """Speak what a programme lacks in this thread; what there is by then is the answer."""
        wanted, who = _wanted(programme), _normal(choice)
        self._work(wanted, who, cancelled)
        return self._words_of(wanted, who)

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until all that was asked for is done; tells whether it is."""
        return self._worker.settle(timeout_s)

    def close(self) -> None:
        """End as soon as the text under way is spoken."""
        self._worker.close()

    def _who(self) -> VoiceChoice:
        return _normal(self._choice())

    def _words(self) -> Words:
        return self._words_of(self._wanted, self._who())

    def _words_of(self, wanted: _Wanted, who: VoiceChoice) -> Words:
        return self._chosen.get(wanted.by(who)) or self._unasked(wanted)

    def _unasked(self, wanted: _Wanted) -> Words:
        bank, faults = self.recorded(wanted.language), self._faults
        return Words(bank, bank.trouble or _what_is_unspoken(bank, wanted, faults), faults)

    def _lacking(self, wanted: _Wanted, who: VoiceChoice) -> tuple[str, ...]:
        if who.recorded and is_recorded(wanted.language):
            unspoken = self._standard.unspoken(wanted.phrases)
            return tuple(text for text in unspoken if text not in self._faults)
        return () if wanted.by(who) in self._chosen else wanted.phrases

    def _work(self, wanted: _Wanted, who: VoiceChoice, cancelled: Cancelled) -> None:
        while not self._speaking.acquire(timeout=_LOOKS_EVERY_S):
            if cancelled():
                return
        try:
            texts = self._lacking(wanted, who)
            if texts and who.recorded and is_recorded(wanted.language):
                self._add(_Wanted(wanted.language, texts), cancelled)
            elif texts:
                self._make(wanted, who, cancelled)
        finally:
            self._progress = None
            self._speaking.release()

    def _add(self, wanted: _Wanted, cancelled: Cancelled) -> None:
        """To what is recorded."""
        spoken = self._said(wanted, _STANDARD, cancelled)
        self._standard = self._standard.extended(spoken.sources)
        self._faults |= spoken.faults

    def _make(self, wanted: _Wanted, who: VoiceChoice, cancelled: Cancelled) -> None:
        """All of it in one voice; what that cannot say is said as if none had been chosen."""
        spoken = self._said(wanted, who, cancelled)
        said = {source.text for source in spoken.sources}
        rest = tuple(text for text in wanted.phrases if text not in said)
        if rest and not cancelled():
            self._make_rest(wanted, rest, who, cancelled)
        if not cancelled():
            others = self._words_of(wanted, _STANDARD)
            bank = others.bank.preferring(spoken.sources)
            faults = {**spoken.faults, **others.faults}
            trouble = _what_is_unspoken(bank, wanted, faults)
            trouble = trouble or (others.trouble if bank.unspoken(rest) else None)
            self._chosen[wanted.by(who)] = Words(bank, trouble or spoken.trouble, faults)

    def _make_rest(
        self, wanted: _Wanted, rest: tuple[str, ...], who: VoiceChoice, cancelled: Cancelled
    ) -> None:
        """What another than the recorded voice did not say."""
        if not is_recorded(wanted.language):
            if not who.recorded and self._lacking(wanted, _STANDARD):
                self._make(wanted, _STANDARD, cancelled)
            return
        lacking = self._lacking(_Wanted(wanted.language, rest), _STANDARD)
        if lacking:
            self._add(_Wanted(wanted.language, lacking), cancelled)

    def _said(self, wanted: _Wanted, who: VoiceChoice, cancelled: Cancelled) -> Spoken:
        began = self._clock()

        def note(done: int, of: int) -> None:
            self._progress = (began, done, of)

        return self._speak(wanted.phrases, wanted.language, who, progress=note, cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Texts of a programme and their language."""

    language: str
    phrases: tuple[str, ...]

    def by(self, who: VoiceChoice) -> _Key:
        return (who, self.language, self.phrases)


def _wanted(programme: Programme) -> _Wanted:
    return _Wanted(programme.language, spoken_phrases(programme))


def _what_is_unspoken(bank: CueBank, wanted: _Wanted, faults: Mapping[str, str]) -> str | None:
    """One sentence of the texts of a programme that were tried and that no voice speaks."""
    unspoken = {text: faults[text] for text in bank.unspoken(wanted.phrases) if text in faults}
    return lacking(unspoken, len(wanted.phrases), not_spoken)


def _normal(choice: VoiceChoice) -> VoiceChoice:
    """The recorded voice is one, whatever else stands beside it in the settings."""
    return _STANDARD if choice.recorded else choice


def preparing_text(done: int, of: int) -> str:
    """How far the words are, for people."""
    return tr("Preparing the voice: {number} of {all}.", number=done, all=of)

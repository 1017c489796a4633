"""What no recording says is spoken beforehand, in the background."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from tests.app.standing_in import SOON_S
from tests.audio.building import source
from tests.support.samples import programme, timed
from upstroke.app.background import Cancelled
from upstroke.app.playback.voice import Voice
from upstroke.audio.clips.bank import ClipSource, CueBank
from upstroke.audio.clips.store import DoneOf
from upstroke.audio.speech.speaking import Spoken
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.core.units import SAMPLE_RATE

PROGRAMME = programme(timed("calf", 60), timed("knee", 60))
PHRASES = spoken_phrases(PROGRAMME)


def recorded(text: str) -> ClipSource:
    return source(f"voice/{text}", text, SAMPLE_RATE)


def not_one_of(phrases: tuple[str, ...], why: str) -> str:
    return f"1 of {len(phrases)} texts is not spoken ({why})."


class Booth:
    """Speaks everything but what it cannot, with a clip of its own for each voice."""

    def __init__(self, cannot: str = "", broken: str = "") -> None:
        self.cannot = cannot
        self.broken = broken
        self.asked: list[tuple[str, ...]] = []
        self.languages: list[str] = []
        self.choices: list[VoiceChoice] = []

    def __call__(
        self,
        texts: tuple[str, ...],
        language: str,
        choice: VoiceChoice,
        /,
        *,
        progress: DoneOf,
        cancelled: Cancelled,
    ) -> Spoken:
        assert not cancelled()
        self.asked.append(texts)
        self.languages.append(language)
        self.choices.append(choice)
        progress(len(texts), len(texts))
        if choice.engine == self.broken:
            return Spoken((), "It is broken.")
        who = "/".join((choice.engine, choice.voice or "", str(choice.rate)))
        spoken = tuple(
            source(f"{who}/{text}", text, SAMPLE_RATE) for text in texts if text != self.cannot
        )
        if self.cannot not in texts:
            return Spoken(spoken)
        why = f"{choice.engine} cannot"
        return Spoken(spoken, "One is not spoken.", {self.cannot: why})


def test_only_what_is_not_recorded_is_spoken_in_the_programmes_language() -> None:
    booth = Booth()
    voice = Voice(CueBank([recorded(PHRASES[0])]), booth)
    assert voice.lacks(PROGRAMME) == PHRASES[1:]
    voice.ask(PROGRAMME)
    assert voice.worker.settle(SOON_S)
    assert booth.asked == [PHRASES[1:]]
    assert booth.languages == ["en"]
    assert voice.lacks(PROGRAMME) == ()
    assert all(voice.bank.speech(phrase) for phrase in PHRASES)
    assert voice.trouble is None


def test_what_cannot_be_spoken_is_told_and_not_tried_again() -> None:
    booth = Booth(cannot=PHRASES[1])
    voice = Voice(CueBank([]), booth)
    voice.ask(PROGRAMME)
    assert voice.worker.settle(SOON_S)
    assert voice.lacks(PROGRAMME) == ()
    assert voice.trouble == not_one_of(PHRASES, "recorded cannot")
    voice.ask(PROGRAMME)
    assert voice.worker.settle(SOON_S)
    assert len(booth.asked) == 1


def test_where_all_is_recorded_nobody_is_asked() -> None:
    booth = Booth()
    voice = Voice(CueBank([recorded(phrase) for phrase in PHRASES]), booth)
    voice.ask(PROGRAMME)
    assert voice.worker.settle(SOON_S)
    assert booth.asked == []


# --- another voice than the recorded one --------------------------------------------------------

FLITE = VoiceChoice("flite", "slt", 80)
RECORDINGS = CueBank([recorded(phrase) for phrase in PHRASES])
OTHER = programme(timed("hip", 60), timed("knee", 60))


@dataclass
class Chosen:
    """Settings that are changed by hand."""

    now: VoiceChoice = FLITE

    def __call__(self) -> VoiceChoice:
        return self.now


def voices_of(voice: Voice) -> set[str]:
    """Who speaks the programme's phrases."""
    clips = [voice.bank.speech(phrase) for phrase in PHRASES]
    return {clip.id.rpartition("/")[0] if clip else "nobody" for clip in clips}


def asked_for(voice: Voice) -> Voice:
    voice.ask(PROGRAMME)
    assert voice.worker.settle(SOON_S)
    return voice


def test_a_chosen_engine_speaks_every_text_recorded_or_not() -> None:
    booth = Booth()
    voice = Voice(RECORDINGS, booth, Chosen())
    assert voice.lacks(PROGRAMME) == PHRASES
    asked_for(voice)
    assert (booth.asked, booth.choices) == ([PHRASES], [FLITE])
    assert voices_of(voice) == {"flite/slt/80"}
    assert voice.lacks(PROGRAMME) == ()
    assert voice.trouble is None


def test_until_all_of_it_is_spoken_the_recorded_voice_has_every_word() -> None:
    begun, let_go = threading.Event(), threading.Event()
    booth = Booth()

    def slow(
        texts: tuple[str, ...],
        language: str,
        choice: VoiceChoice,
        /,
        *,
        progress: DoneOf,
        cancelled: Cancelled,
    ) -> Spoken:
        progress(3, 7)
        begun.set()
        let_go.wait(SOON_S)
        return booth(texts, language, choice, progress=progress, cancelled=cancelled)

    now = [0.0]
    voice = Voice(RECORDINGS, slow, Chosen(), lambda: now[0])
    voice.ask(PROGRAMME)
    assert begun.wait(SOON_S)
    assert voices_of(voice) == {"voice"}
    assert voice.progress is None, "a moment is not worth a word"
    now[0] = 1.5
    assert voice.progress == (3, 7)
    let_go.set()
    assert voice.worker.settle(SOON_S)
    assert voice.progress is None
    assert voices_of(voice) == {"flite/slt/80"}


def test_another_voice_or_rate_is_spoken_anew_and_the_recorded_one_is_there_at_once() -> None:
    chosen = Chosen()
    voice = asked_for(Voice(RECORDINGS, Booth(), chosen))
    for choice, who in (
        (VoiceChoice("flite", "rms", 80), "flite/rms/80"),
        (VoiceChoice("flite", "rms", 110), "flite/rms/110"),
        (VoiceChoice("espeak-ng"), "espeak-ng//100"),
    ):
        chosen.now = choice
        assert voices_of(voice) == {"voice"}
        assert voices_of(asked_for(voice)) == {who}
    chosen.now = VoiceChoice(rate=70)
    assert voice.lacks(PROGRAMME) == ()
    assert voices_of(voice) == {"voice"}
    chosen.now = FLITE
    assert voices_of(voice) == {"flite/slt/80"}


def test_an_engine_that_is_broken_leaves_every_word_to_the_recorded_voice_and_says_so() -> None:
    booth = Booth(broken="flite")
    voice = asked_for(Voice(RECORDINGS, booth, Chosen()))
    assert voices_of(voice) == {"voice"}
    assert voice.trouble == "It is broken."
    assert voice.lacks(PROGRAMME) == (), "it is not asked again"
    asked_for(voice)
    assert len(booth.asked) == 1
    booth.broken = ""
    voice.forget_faults()
    assert voices_of(asked_for(voice)) == {"flite/slt/80"}
    assert voice.trouble is None


def test_a_broken_engine_leaves_texts_of_ones_own_to_the_next_best() -> None:
    booth = Booth(broken="flite")
    voice = asked_for(Voice(CueBank([recorded(PHRASES[0])]), booth, Chosen()))
    assert booth.choices == [FLITE, VoiceChoice()]
    assert booth.asked[1] == PHRASES[1:]
    assert voices_of(voice) == {"voice", "recorded//100"}


def test_what_the_chosen_voice_cannot_say_another_does() -> None:
    voice = asked_for(Voice(RECORDINGS, Booth(cannot=PHRASES[2]), Chosen()))
    assert voices_of(voice) == {"flite/slt/80", "voice"}
    assert voice.trouble == "One is not spoken."


def test_each_programme_is_in_one_voice_of_its_own() -> None:
    chosen, booth = Chosen(), Booth()
    voice = asked_for(Voice(RECORDINGS, booth, chosen))
    booth.broken = "flite"
    voice.ask(OTHER)
    assert voice.worker.settle(SOON_S)
    assert voices_of(voice) == {"voice"}, "even in the words that both programmes have"
    voice.ask(PROGRAMME)
    assert voices_of(voice) == {"flite/slt/80"}


def test_words_for_a_file_are_finished_in_the_voice_it_was_begun_with() -> None:
    chosen = Chosen()
    voice = Voice(RECORDINGS, Booth(), chosen)
    words = voice.finish(PROGRAMME, FLITE, cancelled=lambda: False)
    chosen.now = VoiceChoice()
    first = words.bank.speech(PHRASES[0])
    assert first is not None
    assert first.id.startswith("flite/slt/80/")
    assert words.trouble is None
    assert voices_of(voice) == {"voice"}


def test_a_cancelled_voice_is_not_used_by_halves() -> None:
    over = False

    def halfway(
        texts: tuple[str, ...],
        _language: str,
        _choice: VoiceChoice,
        /,
        *,
        progress: DoneOf,
        cancelled: Cancelled,
    ) -> Spoken:
        nonlocal over
        assert not cancelled()
        progress(1, len(texts))
        over = True
        return Spoken((source("half", texts[0], SAMPLE_RATE),))

    voice = Voice(RECORDINGS, halfway, Chosen())
    words = voice.finish(PROGRAMME, FLITE, cancelled=lambda: over)
    assert words.bank is RECORDINGS
    assert voice.lacks(PROGRAMME) == PHRASES


# --- How many texts are not spoken, of how many ---------------------------------------------------


def test_of_a_programme_that_is_recorded_but_for_two_texts_both_numbers_are_true() -> None:
    rest = [recorded(text) for text in PHRASES[:-2]]
    voice = asked_for(Voice(CueBank(rest), Booth(cannot=PHRASES[-1])))
    assert voice.trouble == not_one_of(PHRASES, "recorded cannot")


def test_what_neither_the_chosen_voice_nor_another_can_say_is_counted_once_of_all() -> None:
    voice = asked_for(Voice(CueBank([]), Booth(cannot=PHRASES[2]), Chosen()))
    assert voice.trouble == not_one_of(PHRASES, "recorded cannot")


def test_in_a_language_that_is_not_recorded_what_is_left_over_is_counted_of_all() -> None:
    german = replace(PROGRAMME, language="de")
    phrases = spoken_phrases(german)
    voice = Voice(RECORDINGS, Booth(cannot=phrases[3]), Chosen())
    voice.ask(german)
    assert voice.worker.settle(SOON_S)
    assert voice.trouble == not_one_of(phrases, "recorded cannot")


def test_another_programme_is_not_told_of_what_the_first_lacked() -> None:
    cannot = "Knee."
    assert cannot in PHRASES
    voice = asked_for(Voice(CueBank([]), Booth(cannot=cannot)))
    assert voice.trouble is not None
    other = programme(timed("calf", 60))
    voice.ask(other)
    assert voice.worker.settle(SOON_S)
    assert cannot not in spoken_phrases(other)
    assert voice.trouble is None

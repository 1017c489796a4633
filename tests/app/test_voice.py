"""What no recording says is spoken beforehand, in the background."""

from __future__ import annotations

from tests.app.standing_in import SOON_S
from tests.audio.building import source
from tests.core.samples import programme, timed
from upstroke.app.voice import Voice
from upstroke.app.worker import Cancelled
from upstroke.audio.cue_bank import CueBank, Source
from upstroke.audio.speech import Spoken
from upstroke.core.phrases import spoken_phrases
from upstroke.core.units import SAMPLE_RATE

PROGRAMME = programme(timed("calf", 60), timed("knee", 60))
PHRASES = spoken_phrases(PROGRAMME)


def recorded(text: str) -> Source:
    return source(f"voice/{text}", text, SAMPLE_RATE)


class Booth:
    """Speaks everything but what it cannot."""

    def __init__(self, cannot: str = "") -> None:
        self.cannot = cannot
        self.asked: list[tuple[str, ...]] = []
        self.languages: list[str] = []

    def __call__(self, texts: tuple[str, ...], language: str, /, *, cancelled: Cancelled) -> Spoken:
        assert not cancelled()
        self.asked.append(texts)
        self.languages.append(language)
        spoken = tuple(recorded(text) for text in texts if text != self.cannot)
        return Spoken(spoken, "One is not spoken." if self.cannot in texts else None)


def test_only_what_is_not_recorded_is_spoken_in_the_programmes_language() -> None:
    booth = Booth()
    voice = Voice(CueBank([recorded(PHRASES[0])]), booth)
    assert voice.lacks(PROGRAMME) == PHRASES[1:]
    voice.ask(PROGRAMME)
    assert voice.settle(SOON_S)
    assert booth.asked == [PHRASES[1:]]
    assert booth.languages == ["en"]
    assert voice.lacks(PROGRAMME) == ()
    assert all(voice.bank.speech(phrase) for phrase in PHRASES)
    assert voice.trouble is None


def test_what_cannot_be_spoken_is_told_and_not_tried_again() -> None:
    booth = Booth(cannot=PHRASES[1])
    voice = Voice(CueBank([]), booth)
    voice.ask(PROGRAMME)
    assert voice.settle(SOON_S)
    assert voice.lacks(PROGRAMME) == ()
    assert voice.trouble == "One is not spoken."
    voice.ask(PROGRAMME)
    assert voice.settle(SOON_S)
    assert len(booth.asked) == 1


def test_where_all_is_recorded_nobody_is_asked() -> None:
    booth = Booth()
    voice = Voice(CueBank([recorded(phrase) for phrase in PHRASES]), booth)
    voice.ask(PROGRAMME)
    assert voice.settle(SOON_S)
    assert booth.asked == []

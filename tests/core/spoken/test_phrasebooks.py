"""The app's own phrases in each language: every number right, every phrase there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import LEFT_RIGHT, ONE, WordClips, counted, programme, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import CueKind, Timeline
from upstroke.core.programme.model import Programme, Side, Sides, Texts, Turns, Which
from upstroke.core.session.questions import all_answers
from upstroke.core.settings import Settings
from upstroke.core.spoken.phrasebooks import LANGUAGES, capital, phrasebook
from upstroke.core.spoken.wording import (
    ASIDES,
    HALFWAY,
    LAST_STEP,
    all_times_to_go,
    midway,
    name_of,
    number_word,
    previews,
    said,
    seconds_left,
    spoken_phrases,
    with_side,
)

WORDS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    "de": "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
    "fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize",
}
TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante _ huitante",
}
BETWEEN = {"en": "-", "de": "und", "es": " y ", "fr": "-| et "}


def value(word: str, language: str) -> int:
    """What a word counts, found without the phrasebook: the sum of the words it is made of."""
    worth = {"null": 0, "zero": 0, "cero": 0, "zéro": 0, "eins": 1}
    worth |= {name: number for number, name in enumerate(WORDS[language].split(), 1)}
    worth |= {name: 20 + 10 * at for at, name in enumerate(TENS[language].split())}
    if language == "fr":
        word = re.sub(r"quatre-vingts?", "huitante", word)
    if language == "es":
        accents = str.maketrans("óé", "oe")
        worth |= {
            f"veinti{name}".translate(accents): 20 + at for name, at in worth.items() if at < 10
        }
        word = word.translate(accents) if word.startswith("veinti") else word
    return sum(worth[part] for part in re.split(BETWEEN[language], word))


@given(st.sampled_from(LANGUAGES), st.integers(0, 120))
def test_every_number_is_the_word_for_it(language: str, number: int) -> None:
    word = number_word(number, language)
    assert word == str(number) if number >= 100 else value(word, language) == number


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", {1: "eins", 16: "sechzehn", 17: "siebzehn", 21: "einundzwanzig", 30: "dreißig"}),
        ("es", {16: "dieciséis", 22: "veintidós", 26: "veintiséis", 31: "treinta y uno"}),
        ("fr", {21: "vingt et un", 22: "vingt-deux", 70: "soixante-dix", 71: "soixante et onze"}),
        ("fr", {77: "soixante-dix-sept", 80: "quatre-vingts", 81: "quatre-vingt-un"}),
        ("fr", {91: "quatre-vingt-onze", 99: "quatre-vingt-dix-neuf"}),
        ("it", {7: "7", 21: "21"}),
    ],
)
def test_numbers_that_are_easily_wrong(language: str, words: dict[int, str]) -> None:
    assert {number: number_word(number, language) for number in words} == words


@pytest.mark.parametrize(
    ("language", "times"),
    [
        ("en", {1: "One second left.", 10: "Ten seconds left."}),
        ("de", {1: "Noch eine Sekunde.", 21: "Noch einundzwanzig Sekunden."}),
        ("es", {1: "Queda un segundo.", 21: "Quedan veintiún segundos."}),
        ("es", {31: "Quedan treinta y un segundos.", 10: "Quedan diez segundos."}),
        ("fr", {1: "Encore une seconde.", 21: "Encore vingt et une secondes."}),
        ("fr", {80: "Encore quatre-vingts secondes.", 81: "Encore quatre-vingt-une secondes."}),
        ("it", {10: ""}),
    ],
)
def test_what_is_left_is_told_in_whole_sentences(language: str, times: dict[int, str]) -> None:
    assert {time: seconds_left(time * 1000, language) for time in times} == times


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_book_has_every_phrase(language: str) -> None:
    fixed = [said(phrase, language) for phrase in (*ASIDES, HALFWAY, LAST_STEP)]
    times = all_times_to_go(language=language)
    every = [*fixed, *times, seconds_left(10_000, language)]
    assert all(re.fullmatch(r"[^\W\d_].*[^ ]\.", text) for text in every)
    assert len(set(every)) == len(every)
    book = phrasebook(language)
    assert set(book.side_words) == set(book.sides) == set(Side)
    assert set(book.said) == set(phrasebook("en").said)


def test_a_country_has_the_book_of_its_language() -> None:
    assert phrasebook("de-AT") is phrasebook("de")
    assert said(HALFWAY, "es-419") == said(HALFWAY, "es")


# --- in a programme ---------------------------------------------------------------------------

MIDWAY = Sides((Which.LEFT, Which.RIGHT), Turns.MIDWAY)


def sample(language: str) -> Programme:
    steps = (
        timed("knead", 60, sides=LEFT_RIGHT),
        counted("toe", 5),
        timed("arm", 60, sides=MIDWAY),
        timed("rest", 12),
    )
    words = {side: f"Seite-{side.value}" for side in Side}
    return replace(programme(*steps), language=language, side_words=words, same_side="dieselbe")


def spoken(language: str) -> Timeline:
    return compile_timeline(sample(language), ONE, Settings(), WordClips())


@pytest.mark.parametrize("language", ["de", "es", "fr", "it"])
def test_nothing_english_is_said_and_all_of_it_is_known_ahead(language: str) -> None:
    english = {*spoken_phrases(sample("en"))} - {*spoken_phrases(sample("it"))}
    timeline = spoken(language)
    texts = {cue.text for cue in timeline.cues if cue.kind is CueKind.SPEECH}
    assert len(texts) > 5
    assert texts | {*all_answers(timeline)} <= {*spoken_phrases(sample(language))}
    assert not texts & english


def test_a_language_without_a_book_speaks_the_programmes_texts_and_numbers_alone() -> None:
    timeline = spoken("it")
    reasons = {cue.reason for cue in timeline.cues if cue.kind is CueKind.SPEECH}
    assert reasons == {"opening", "turn", "count"}
    counts = [cue.text for cue in timeline.cues if cue.reason == "count"]
    assert counts == ["1", "2", "3", "4", "5"]
    halves = {cue.kind for cue in timeline.cues if cue.reason == "halfway"}
    assert halves == {CueKind.CHIME}
    assert all_answers(timeline) == tuple(
        dict.fromkeys(text for step in timeline.steps[1:] for text in step.announced)
    )


def test_a_side_is_filled_in_by_its_word_or_by_one_of_two() -> None:
    what = sample("de")
    both = "{Linkes|Rechtes} Bein, {side}, am {linken|rechten} Bein."
    assert with_side(what, both, Side.LEFT) == "Linkes Bein, Seite-left, am linken Bein."
    assert with_side(what, both, Side.RIGHT) == "Rechtes Bein, Seite-right, am rechten Bein."
    assert with_side(what, "{linkes|rechtes} Bein.", Side.RIGHT) == "Rechtes Bein."
    assert with_side(what, "ohne Seite", Side.LEFT) == "ohne Seite"
    assert midway(what, Side.RIGHT) == ("Seitenwechsel: Seite-right.", "Rechts.")


NAMES = (
    *("IT band", "TFL", "T-spine rotation", "I", "O-ring", "DNA", "iPad stretch", "eBike"),
    *("McGill big three", "Achilles stretch", "Rücken lang", "Étirement", "Ñ-press", "ΜΕΘ"),
    *("pH balance", "the IT band", "180° turn", "“Cat” and cow"),
)


@pytest.mark.parametrize("language", [*LANGUAGES, "it"])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_keeps_its_letters(language: str, name: str) -> None:
    what = replace(sample(language), side_words=dict.fromkeys(Side, "x"))
    for step in (
        replace(timed("a", 30), title=name),
        replace(timed("a", 30), texts=Texts(name=name)),
    ):
        for text in previews(what, step, Side.LEFT, Side.BOTH):
            assert name in text or text.startswith(capital(name))


@pytest.mark.parametrize(
    ("name", "opening"),
    {
        "the calf": "The calf.",
        "iPad stretch": "iPad stretch.",
        "IT band": "IT band.",
        "étirement": "Étirement.",
        "l\u2019épaule": "L\u2019épaule.",
        "eBike": "eBike.",
    }.items(),
)
def test_a_sentence_begins_with_a_capital_where_the_name_has_none_of_its_own(
    name: str, opening: str
) -> None:
    step = replace(timed("a", 30), texts=Texts(name=name))
    assert name_of(sample("en"), step, Side.BOTH) == opening


def test_a_name_is_small_inside_a_sentence_where_the_file_says_so() -> None:
    step = replace(timed("calf", 30), texts=Texts(name="calf"))
    assert previews(sample("en"), step, Side.BOTH, Side.BOTH) == ("Next: calf.",)
    assert previews(sample("fr"), step, Side.BOTH, Side.BOTH) == ("Ensuite, calf.",)

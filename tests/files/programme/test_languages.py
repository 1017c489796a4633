"""A programme's texts in other languages: what is read, what is refused, what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path

import pytest

from tests.files.programme.built_in import ASSETS, CalmClips
from tests.files.programme.programme_texts import HEAD, PATH, expect_fault
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.programme.model import Counted, Cycled, Programme, Side, techniques
from upstroke.core.session.bookmark import outline_of
from upstroke.core.settings import Settings
from upstroke.files.programme.faults import Fault, ProgrammeFaults
from upstroke.files.programme.reader import (
    ProgrammeFile,
    read_file_text,
    read_programme,
    read_programme_file,
    read_shipped_programme,
)

OWN = (
    HEAD
    + """\
[side-words]
left = "left leg"
right = "right leg"
[safety]
intro = "For rest."
spoken = "Stop if it hurts."
[[safety.note]]
title = "Stop when you feel"
points = ["pain", "cold"]
urgent = true
[[part]]
step = "calf"
title = "Calf"
only-with = "dry"
sides = "left, right"
seconds = 60
say = "Knead the {side}."
caution = "Not the shin."
prompts = [{ say = "deeper", at = "20%" }, { say = "lighter", at = "60%", care = true }]
[[part]]
step = "calf"
title = "Calf"
not-with = "dry"
sides = "left, right"
seconds = 60
say = "Stroke the {side}."
prompts = [{ say = "deeper", at = "20%" }, { say = "lighter", at = "60%" }]
[[part]]
group = "Foot"
[[part.part]]
step = "toes"
each = 3
names = ["big toe", "little toe"]
[[part.part]]
step = "ankle"
each = 3
[[part.part.set]]
count = 5
[[part.part.set]]
count = 5
say = "Other way."
[[part.part]]
step = "breathe"
times = 3
[[part.part.phase]]
name = "in"
seconds = 4
say = "breathe in"
[[part.part.phase]]
name = "hold"
seconds = 4
"""
)
GERMAN = """\
[texts.de]
title = "Muster"
[texts.de.lengths]
quick = "Kurz"
full = "Lang"
[texts.de.side-words]
left = "linkes Bein"
right = "rechtes Bein"
[texts.de.option]
dry = "Trocken"
[texts.de.safety]
intro = "Zur Ruhe."
spoken = "Hör auf, wenn es wehtut."
[[texts.de.safety.note]]
title = "Hör auf bei"
points = ["Schmerz", "Kälte"]
[[texts.de.step.calf]]
title = "Wade"
say = "Knete am {linken|rechten} Bein."
caution = "Nicht das Schienbein."
prompts = ["tiefer", "leichter"]
[[texts.de.step.calf]]
title = "Wade"
say = "Streich über dein {side}."
prompts = ["tiefer", "leichter"]
[texts.de.step.toes]
title = "Zehen"
names = ["großer Zeh", "kleiner Zeh"]
[texts.de.step.ankle]
title = "Knöchel"
set = [{}, { say = "Andersherum." }]
[texts.de.step.breathe]
title = "Atmen"
phase = [{ name = "ein", say = "einatmen" }, { name = "halten" }]
"""
WHOLE = OWN + GERMAN


def read(text: str) -> ProgrammeFile:
    return read_file_text(text, PATH)


def german() -> Programme:
    return read(WHOLE).in_language("de")


def line_of(text: str, part: str) -> int:
    """The line on which a part of a text stands."""
    return text[: text.index(part)].count("\n") + 1


# --- what is read -----------------------------------------------------------------------------


def test_every_text_is_in_its_place_and_nothing_else_is_touched() -> None:
    own, other = read(WHOLE).own, german()
    assert (own.language, own.title) == ("en", "Sample")
    assert (other.language, other.title) == ("de", "Muster")
    assert [length.title for length in other.lengths] == ["Kurz", "Lang"]
    assert other.side_words[Side.LEFT] == "linkes Bein"
    assert other.side_words[Side.BOTH] == "beide Seiten", "which the file does not say"
    assert [option.title for option in other.options] == ["Trocken"]
    assert other.safety is not None
    assert other.safety.notes[0].points == ("Schmerz", "Kälte")
    assert other.safety.notes[0].urgent
    dry, oiled, toes, ankle, breathe = techniques(other)
    assert dry.texts.say == "Knete am {linken|rechten} Bein."
    assert (dry.texts.caution, oiled.texts.caution) == ("Nicht das Schienbein.", None)
    assert oiled.texts.say == "Streich über dein {side}."
    assert [(prompt.say, prompt.care) for prompt in dry.prompts] == [
        ("tiefer", False),
        ("leichter", True),
    ]
    assert isinstance(toes.work, Counted)
    assert toes.work.sets[0].names == ("großer Zeh", "kleiner Zeh")
    assert isinstance(ankle.work, Counted)
    assert [one.say for one in ankle.work.sets] == [None, "Andersherum."]
    assert isinstance(breathe.work, Cycled)
    assert [(one.name, one.say) for one in breathe.work.phases] == [
        ("ein", "einatmen"),
        ("halten", "halten"),
    ]
    assert [each.id for each in techniques(other)] == [each.id for each in techniques(own)]
    assert {each.texts.name for each in techniques(other)} == {None}


def test_one_table_is_for_every_step_of_its_id() -> None:
    start = GERMAN.index("[[texts.de.step.calf]]")
    second = GERMAN.index("[[texts.de.step.calf]]", start + 1)
    rest = GERMAN[GERMAN.index("[texts.de.step.toes]") :]
    one = GERMAN[:start] + GERMAN[start:second].replace("[[", "[", 1).replace("]]", "]", 1) + rest
    found = read(OWN + one)
    assert found.gaps == ()
    dry, oiled, *_ = techniques(found.in_language("de"))
    assert dry.texts == oiled.texts
    assert dry.texts.caution == "Nicht das Schienbein."
    assert dry.prompts[1].care
    assert not oiled.prompts[1].care


def test_the_wanted_language_its_relative_or_the_files_own() -> None:
    found = read(WHOLE)
    languages = {
        wanted: found.in_language(wanted).language for wanted in ("de", "de-AT", "en-GB", "fr")
    }
    assert languages == {"de": "de", "de-AT": "de", "en-GB": "en", "fr": "en"}
    assert found.in_language(None) is found.own
    brazilian = read(WHOLE.replace("texts.de", "texts.pt-BR"))
    assert brazilian.in_language("pt").language == "pt-BR"


def test_blanks_that_hold_words_together_stay() -> None:
    text = OWN.replace('"For rest."', '"Pour  le\\n repos\u00a0: oui\u202f!\u2003Bien."')
    safety = read(text).own.safety
    assert safety is not None
    assert safety.intro == "Pour le repos\u00a0: oui\u202f! Bien."


# --- what is refused --------------------------------------------------------------------------

REFUSED = [
    ('title = "Muster"', 'titel = "Muster"', "titel", 'no key "titel"', '"title"?'),
    ("[texts.de.step.toes]", "[texts.de.step.toez]", "toez", 'no key "toez"', '"toes"?'),
    ('quick = "Kurz"', 'kwick = "Kurz"', "kwick", 'no key "kwick"', '"quick"?'),
    ('dry = "Trocken"', 'dri = "Trocken"', "dri =", 'no key "dri"', '"dry"'),
    ('["tiefer", "leichter"]', '["tiefer"]', '["tiefer"]', "has 1, and 2 in", "one for each"),
    ('["Schmerz", "Kälte"]', '["Schmerz"]', '["Schmerz"]', "has 1, and 2 in", "one for each"),
    ('"großer Zeh", ', "", 'names = ["kleiner', "has 1, and 2 in", "one for each"),
    ("set = [{}, ", "set = [", "set = [{ say", "has 1, and 2 in", "one for each"),
    (', { name = "halten" }', "", "phase = [", "has 1, and 2 in", "one for each"),
    ("über dein {side}.", "über das Bein.", "über das Bein", "does not name the side", "{side}"),
    ("am {linken|rechten} Bein", "am Bein", "am Bein", "does not name the side", "{left|right}"),
    ('"tiefer"', '"und nun noch ein wenig tiefer"', "und nun", "has 6 words", "at most 5"),
    ('"tiefer"', '"am {side}"', '"am {side}"', "not filled in here", "without"),
    ('"tiefer"', '"am {a|b} Bein"', '"am {a|b} Bein"', "not filled in here", "without"),
    ("{linken|rechten}", "{linken}", "{linken}", '"{linken}"', "{left|right}"),
    ('"Andersherum."', '"{Links|Rechts} herum."', "{Links", "is on no side", "without"),
    ('title = "Zehen"', "title = 3", "title = 3", "is a number", 'title = "..."'),
    ('title = "Zehen"', 'title = "Zehen"\nprompts = ["a"]', '["a"]', 'key "prompts"', '"names"'),
    ('title = "Muster"', 'title = "Muster"\npicture = "a"', "picture", 'key "picture"', '"step"'),
]


@pytest.mark.parametrize(("written", "spoiled", "at", "problem", "mend"), REFUSED)
def test_mistakes_are_told_on_their_lines(
    written: str, spoiled: str, at: str, problem: str, mend: str
) -> None:
    text = OWN + GERMAN.replace(written, spoiled, 1)
    expect_fault(text, line_of(text, at), problem, mend)


@pytest.mark.parametrize(
    ("text", "line", "problem", "mend"),
    [
        ("[texts.en]\ntitle = 'A'\n", 0, 'is in the language "en"', "take these texts out"),
        ("[texts.Deutsch]\ntitle = 'A'\n", 0, "not a language code", 'language = "en"'),
        ("[texts]\nde = 3\n", 1, "should be a table", "with its keys"),
    ],
)
def test_what_is_no_other_language(text: str, line: int, problem: str, mend: str) -> None:
    expect_fault(OWN + text, OWN.count("\n") + 1 + line, problem, mend)


def test_two_words_for_the_side_are_for_steps_with_sides_in_any_language() -> None:
    text = HEAD + '[[part]]\nstep = "a"\nseconds = 5\nsay = "Das {linke|rechte} Bein."\n'
    expect_fault(text, 13, "is on no side", "give the step its sides")
    assert read(text + 'sides = "left, right"\n').own.parts


# --- what is missing --------------------------------------------------------------------------


def gaps(text: str) -> tuple[Fault, ...]:
    found = read(text)
    assert found.others == ()
    assert found.in_language("de") is found.own, "all of it in one language"
    return found.gaps


@pytest.mark.parametrize(
    ("missing", "key", "at"),
    [
        ('title = "Muster"\n', "title", "[texts.de]"),
        ('full = "Lang"\n', "full", "[texts.de.lengths]"),
        ('dry = "Trocken"\n', "dry", "[texts.de.option]"),
        ('spoken = "Hör auf, wenn es wehtut."\n', "spoken", "[texts.de.safety]"),
        ('say = "Knete am {linken|rechten} Bein."\n', "say", "[[texts.de.step.calf]]"),
        ('names = ["großer Zeh", "kleiner Zeh"]\n', "names", "[texts.de.step.toes]"),
        (', say = "einatmen"', "say", 'phase = [{ name = "ein"'),
        ('say = "Andersherum." ', "say", "set = [{}"),
    ],
)
def test_a_text_that_is_missing_is_told_and_leaves_the_file_in_order(
    missing: str, key: str, at: str
) -> None:
    text = OWN + GERMAN.replace(missing, "", 1)
    (gap,) = gaps(text)
    assert gap.line == line_of(text, at)
    assert gap.problem == f'the texts in German have no "{key}" here'
    assert gap.mend == "until they have, the programme is in its own language"


def test_a_language_that_was_only_begun_tells_all_that_it_lacks() -> None:
    found = gaps(OWN + '[texts.de]\ntitle = "Muster"\n')
    lacking = [gap.problem.split('"')[1] for gap in found]
    assert sorted(lacking) == ["lengths", "option", "safety", "side-words", "step"]


def test_one_language_that_lacks_something_leaves_the_others_alone() -> None:
    spanish = GERMAN.replace("texts.de", "texts.es").replace('title = "Muster"\n', "")
    found = read(WHOLE + spanish)
    assert [each.language for each in found.others] == ["de"]
    assert len(found.gaps) == 1


# --- the built-in programmes ------------------------------------------------------------------

FILES = {path.stem: path for path in sorted((ASSETS / "programmes").glob("*.toml"))}


@pytest.mark.parametrize("name", FILES)
def test_the_built_in_programmes_are_complete_in_four_languages(name: str) -> None:
    found = read_programme_file(FILES[name])
    assert found.gaps == ()
    assert [each.language for each in (found.own, *found.others)] == ["en", "de", "es", "fr"]


@pytest.mark.parametrize("name", FILES)
def test_times_and_sides_know_no_language(name: str) -> None:
    found = read_programme_file(FILES[name])
    for length in found.own.lengths:
        timelines = [
            compile_timeline(each, length.id, Settings(), CalmClips())
            for each in (found.own, *found.others)
        ]
        assert len({outline_of(each) for each in timelines}) == 1
        assert [each.language for each in timelines] == ["en", "de", "es", "fr"]


def texts_of(value: object) -> Iterator[str]:
    """Every text that is shown or spoken, in the file's order."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each)
    elif isinstance(value, dict):
        yield from texts_of(tuple(value.values()))
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NO_TEXTS:
                yield from texts_of(getattr(value, field.name))


NO_TEXTS = {
    *("id", "language", "default_length", "picture", "posture", "condition", "strokes"),
    *("direction", "work_start"),
}
ALIKE = {"Standard"}
"""What is the same word in English."""

TRANSLATED = [(name, language) for name in FILES for language in ("de", "es", "fr")]


@pytest.mark.parametrize(("name", "language"), TRANSLATED)
def test_nothing_was_left_in_english(name: str, language: str) -> None:
    own = read_programme(FILES[name])
    other = read_programme(FILES[name], language)
    pairs = list(zip(texts_of(own), texts_of(other), strict=True))
    assert len(pairs) > 20
    left = [one for one, text in pairs if one == text and one not in ALIKE]
    assert [
        text
        for text in left
        if not re.fullmatch(r"Foot|Calf and foot|Side bends|\d+ minutes", text)
    ] == []


@pytest.mark.parametrize("name", FILES)
def test_punctuation_is_as_each_language_prints_it(name: str) -> None:
    for text in texts_of(read_programme(FILES[name], "fr")):
        assert "'" not in text, text
        assert not re.search(r"[^\u00a0]:|[^\u202f][;?!]", text), text
    for text in texts_of(read_programme(FILES[name], "es")):
        assert text.count("¿") == text.count("?"), text
        assert text.count("¡") == text.count("!"), text
        assert not re.search(r"\s[:;?!]", text), text
    for text in texts_of(read_programme(FILES[name], "de")):
        assert not re.search(r"\s[:;?!]", text), text


@pytest.mark.parametrize(("name", "language"), TRANSLATED)
def test_what_is_spoken_is_not_much_longer_than_in_english(name: str, language: str) -> None:
    """Of the whole sentence there may be more; of what must fit into a lead-in hardly any."""
    for technique in techniques(read_programme(FILES[name], language)):
        for say in (technique.texts.say, technique.texts.second):
            assert len((say or "").split()) <= 22, say
        for short in (technique.texts.short, technique.texts.second_short):
            assert len((short or "").split()) <= 7, short


def test_a_file_is_read_in_the_language_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "sample.toml"
    path.write_text(WHOLE, encoding="utf-8")
    assert read_programme(path).title == "Sample"
    assert read_programme(path, "de").title == "Muster"
    assert read_programme(path, "fr") == read_programme(path)


@pytest.mark.parametrize("language", [None, "en", "de", "de-AT", "es", "fr", "it"])
@pytest.mark.parametrize("name", FILES)
def test_read_as_they_ship_they_are_the_same(name: str, language: str | None) -> None:
    assert read_shipped_programme(FILES[name], language) == read_programme(FILES[name], language)


def test_what_ships_and_is_spoilt_is_told_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "sample.toml"
    path.write_text(WHOLE.replace('title = "Zehen"', "title = 3"), encoding="utf-8")
    assert read_shipped_programme(path, "en").title == "Sample"
    with pytest.raises(ProgrammeFaults, match="a text in quotes, but is a number"):
        read_shipped_programme(path, "de")

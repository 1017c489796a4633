"""Texts are found in the person's language, and in English where there is no translation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from upstroke.files.translations import read_catalogue, translations_path
from upstroke.texts import ENGLISH, Catalogue, in_use, marked, tr, use
from upstroke.texts.languages import chosen_language

GERMAN = Catalogue(
    "de",
    {
        ("Pause", ""): ("Pause",),
        ("{time} to go", ""): ("noch {time}",),
        ("{count} steps", ""): ("{count} Schritt", "{count} Schritte"),
        ("Next", "the button"): ("Weiter",),
        ("Next", ""): ("Danach",),
    },
)

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name></name>
<message><source>Pause</source><translation>Anhalten</translation></message>
<message><source>Stop</source><translation type="unfinished">Ende</translation></message>
<message numerus="yes"><source>{count} steps</source><translation>
<numerusform>{count} Schritt</numerusform><numerusform>{count} Schritte</numerusform>
</translation></message>
<message><source>Next</source><comment>the button</comment>
<translation>Weiter</translation></message>
<message><source>Empty</source><translation></translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    before = in_use()
    use(ENGLISH)
    yield
    use(before)


def test_english_stands_as_written() -> None:
    assert tr("{time} to go", time="0:57") == "0:57 to go"
    assert tr("Braces {stay} without values") == "Braces {stay} without values"
    assert in_use() is ENGLISH


def test_a_translation_takes_the_values() -> None:
    use(GERMAN)
    assert tr("{time} to go", time="0:57") == "noch 0:57"
    assert tr(marked("Not translated")) == "Not translated"


def test_a_number_and_a_comment_choose() -> None:
    use(GERMAN)
    assert tr("{count} steps", "", 1) == "1 Schritt"
    assert tr("{count} steps", "", 0) == "0 Schritte"
    assert (tr("Next"), tr("Next", "the button")) == ("Danach", "Weiter")
    french = Catalogue("fr", {("{count} steps", ""): ("{count} étape", "{count} étapes")})
    assert [french.find("{count} steps", "", n) for n in (0, 1, 2)] == [
        *("{count} étape", "{count} étape", "{count} étapes")
    ]


def test_a_file_of_qt_linguist_is_read_without_what_is_unfinished(tmp_path: Path) -> None:
    path = translations_path(tmp_path, "de")
    path.parent.mkdir()
    path.write_text(TS, encoding="utf-8")
    read = read_catalogue(tmp_path, "de")
    assert read == Catalogue(
        "de",
        {
            ("Pause", ""): ("Anhalten",),
            ("{count} steps", ""): ("{count} Schritt", "{count} Schritte"),
            ("Next", "the button"): ("Weiter",),
        },
    )


@pytest.mark.parametrize("text", [None, "<TS", "\x00"])
def test_a_file_that_is_missing_or_broken_leaves_english(tmp_path: Path, text: str | None) -> None:
    path = translations_path(tmp_path, "de")
    path.parent.mkdir()
    if text is not None:
        path.write_text(text, encoding="utf-8")
    assert read_catalogue(tmp_path, "de") is ENGLISH


@pytest.mark.parametrize(
    ("wanted", "system", "found"),
    [
        ("system", ("de_AT.UTF-8",), "de"),
        ("system", ("pt-BR", "fr-CA"), "fr"),
        ("system", ("C",), "en"),
        ("system", (), "en"),
        ("es", ("de",), "es"),
        ("xx", ("de",), "en"),
        ("system", ("ES@euro",), "es"),
    ],
)
def test_the_language_a_person_gets(wanted: str, system: tuple[str, ...], found: str) -> None:
    assert chosen_language(wanted, system) == found

"""The files of translations: nothing is missing in them, and each fits its English text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest

from upstroke.files.places import assets_folder
from upstroke.files.translations import translations_path
from upstroke.texts.languages import Language

SOURCES = Path(__file__).parents[2] / "src" / "upstroke"

OTHERS = [language for language in Language if language is not Language.ENGLISH]


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_in_the_file(language: Language) -> None:
    """When this fails: `make translations`."""
    there = {(source, comment) for source, comment, _ in _messages(language)}
    assert sorted(set(_asked_for()) - there) == []


@pytest.mark.parametrize("language", list(Language))
def test_translations_fill_in_what_the_english_does(language: Language) -> None:
    """A name that is not given would be an error where a person waits for a sentence."""
    assert [
        (source, form)
        for source, _, forms in _messages(language)
        for form in forms
        if form and not _names(form) <= _names(source)
    ] == []


@pytest.mark.parametrize("language", list(Language))
def test_translations_leave_nothing_out(language: Language) -> None:
    """Each value of the English is in it; a singular may say "one" instead of the number."""
    assert [
        (source, form)
        for source, _, forms in _messages(language)
        for index, form in enumerate(forms)
        if form and _names(source) - _names(form) - ({"count"} if index == 0 else set())
    ] == []


def _messages(language: Language) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    root = ET.parse(translations_path(assets_folder(), language.value)).getroot()  # noqa: S314 - ours
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        plural = tuple(form.text or "" for form in translation.findall("numerusform"))
        forms = plural or (translation.text or "",)
        yield message.findtext("source", ""), message.findtext("comment", ""), forms


def _names(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:  # a single brace: a text without values
        return set()


def _asked_for() -> Iterator[tuple[str, str]]:
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="tr"),
                    args=[ast.Constant(value=str(source)), ast.Constant(value=str(comment)), *_],
                ):
                    yield source, comment
                case ast.Call(
                    func=ast.Name(id="tr" | "marked"), args=[ast.Constant(value=str(source)), *_]
                ):
                    yield source, ""

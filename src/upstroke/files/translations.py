"""Reads the translations that ship, as Qt Linguist writes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from upstroke.texts import ENGLISH, Catalogue, Forms, Key

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_UNDONE = frozenset({"unfinished", "vanished", "obsolete"})


def translations_path(assets: Path, language: str) -> Path:
    """Where the translations into a language are."""
    return assets / "translations" / f"upstroke_{language}.ts"


def read_catalogue(assets: Path, language: str) -> Catalogue:
    """The translations into a language; what is not translated is left out.

    Read as it is, without Qt, since the terminal is shown by it too: some 5 ms for 700 texts. A
    file that is missing or broken leaves English, in which everything can be read. English itself
    is not read before its singulars are needed.
    """
    path = translations_path(assets, language)
    if language == ENGLISH.language:
        return replace(ENGLISH, texts=_ReadWhenNeeded(path))
    texts = _read(path)
    return ENGLISH if texts is None else Catalogue(language, texts)


class _ReadWhenNeeded(Mapping[Key, Forms]):
    """What a file holds, read with the first look at it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _all(self) -> Mapping[Key, Forms]:
        return _read(self._path) or {}

    def __getitem__(self, key: Key) -> Forms:
        return self._all[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def _read(path: Path) -> Mapping[Key, Forms] | None:
    # Not before a file is read: whoever starts in English waits for nothing of it.
    from xml.etree import ElementTree as ET  # noqa: PLC0415

    try:
        root = ET.parse(path).getroot()  # noqa: S314 - ours
    except (OSError, ET.ParseError):
        return None
    return dict(filter(None, map(_entry, root.iter("message"))))


def _entry(message: Element) -> tuple[Key, Forms] | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") in _UNDONE:
        return None
    plural = [form.text or "" for form in translation.findall("numerusform")]
    forms = tuple(plural or [translation.text or ""])
    if not all(forms):
        return None
    return (message.findtext("source", ""), message.findtext("comment", "")), forms

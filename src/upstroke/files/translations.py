"""Reads the translations that ship, as Qt Linguist writes them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from upstroke.texts.catalogue import ENGLISH, Catalogue, Forms, Key

_UNDONE = frozenset({"unfinished", "vanished", "obsolete"})


def translations_path(assets: Path, language: str) -> Path:
    """Where the translations into a language are."""
    return assets / "translations" / f"upstroke_{language}.ts"


def read_catalogue(assets: Path, language: str) -> Catalogue:
    """The translations into a language; what is not translated is left out.

    Read as it is, without Qt, since the terminal is shown by it too: some 5 ms for 700 texts. A
    file that is missing or broken leaves English, in which everything can be read.
    """
    try:
        root = ET.parse(translations_path(assets, language)).getroot()  # noqa: S314 - ours
    except (OSError, ET.ParseError):
        return ENGLISH
    return Catalogue(language, dict(filter(None, map(_entry, root.iter("message")))))


def _entry(message: ET.Element) -> tuple[Key, Forms] | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") in _UNDONE:
        return None
    plural = [form.text or "" for form in translation.findall("numerusform")]
    forms = tuple(plural or [translation.text or ""])
    if not all(forms):
        return None
    return (message.findtext("source", ""), message.findtext("comment", "")), forms

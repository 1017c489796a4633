"""The files of translations are up to date with the code, and nothing in them is unfinished."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools.translations import FOLDER, unfinished, update
from upstroke.files.translations import translations_path
from upstroke.texts.languages import Language


@pytest.mark.parametrize("language", list(Language))
def test_lupdate_would_change_nothing(language: Language, tmp_path: Path) -> None:
    """When this fails: `make translations`, and translate what is new."""
    kept = translations_path(FOLDER.parent, language.value)
    shutil.copy(kept, tmp_path)
    assert _messages(update(language, tmp_path)) == _messages(kept)


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_left_to_translate(language: Language) -> None:
    assert unfinished(translations_path(FOLDER.parent, language.value)) == []


def _messages(path: Path) -> list[tuple[str, ...]]:
    """All that is in a file, in its order, however it is written."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return [
        tuple(
            f"{part.tag} {part.get('type', '')} {part.text or ''}".strip()
            for part in message.iter()
        )
        for message in root.iter("message")
    ]

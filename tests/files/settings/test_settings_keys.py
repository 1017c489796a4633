"""Keys of a person's own in the settings file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from upstroke.core.keys import Act
from upstroke.core.settings import Settings
from upstroke.files.settings.settings_file import load_settings, save_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_keys_are_saved_by_the_names_of_acts(path: Path) -> None:
    save_settings(path, Settings(keys={Act.NEXT: ("F5", "Ctrl+N"), Act.STOP: ()}))
    assert json.loads(path.read_text())["keys"] == {"next": ["F5", "Ctrl+N"], "stop": []}


def test_what_cannot_be_bound_costs_only_itself(path: Path) -> None:
    own = {"keys": {"next": ["Tab", "F5", 3], "back": "B", "undo": ["F5", "U"]}}
    path.write_text(json.dumps(own, indent=1))
    settings, told = load_settings(path)
    assert settings.keys == {Act.NEXT: ("F5",), Act.UNDO: ("U",)}
    assert [sentence.split(": ", 1)[1].split(". Using")[0] for sentence in told] == [
        '"keys.next.0" is "Tab", but must be a key that can be bound, such as "PgDown"',
        '"keys.next.2" is 3, but must be a key that can be bound, such as "PgDown"',
        '"keys.back" is "B", but must be a list of keys',
        '"keys.undo.0" is "F5", but must be a key that is bound only once',
    ]
    assert all(", line " in sentence for sentence in told)


def test_acts_of_a_newer_version_are_kept(path: Path) -> None:
    path.write_text(json.dumps({"keys": {"applaud": ["A"], "next": ["F5"]}}))
    settings, told = load_settings(path)
    assert (settings.keys, told) == ({Act.NEXT: ("F5",)}, ())
    save_settings(path, settings)
    assert json.loads(path.read_text())["keys"] == {"next": ["F5"], "applaud": ["A"]}


def test_no_table_is_told(path: Path) -> None:
    path.write_text(json.dumps({"keys": ["F5"]}))
    settings, told = load_settings(path)
    assert settings == Settings()
    assert "a table in braces" in told[0]

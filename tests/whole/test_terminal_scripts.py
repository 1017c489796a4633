"""Whole sessions in a terminal, as scripts that can be read: see tests/terminal/playing.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.playing import SCRIPTS, performed


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.txt")), ids=lambda path: path.stem)
def test_everything_happens_as_the_script_says(script: Path) -> None:
    text = script.read_text("utf-8")
    assert performed(text) == text

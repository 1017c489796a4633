"""Qt is asked from outside, and whatever becomes of it is told."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from upstroke.desktop.display.qt_probe import probe_qt


def with_paths(*paths: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def test_what_qt_says_of_itself() -> None:
    found = probe_qt(with_paths(*sys.path))
    assert found.works
    assert found.version.startswith("Qt 6.")


def test_a_qt_that_is_broken_is_told_with_its_last_words(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('libGL.so.1 is missing')")
    found = probe_qt(with_paths(str(tmp_path), *sys.path))
    assert not found.works
    assert found.version == "Qt can't be used: ImportError: libGL.so.1 is missing"
    assert found.microphones == ()


def test_a_qt_that_ends_its_process_ends_only_that(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("import os; os.abort()")
    assert probe_qt(with_paths(str(tmp_path), *sys.path)).version.startswith("Qt can't be used: ")

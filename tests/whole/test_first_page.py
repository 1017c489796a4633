"""What is imported before the first page is seen: a budget, counted, not timed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.display import virtual_display
from tests.support.first_paint import PAGE, FirstPaint
from tests.support.running import SOON_S, environment

MOST_OF_OURS = 200
"""What the first page shows needs no more modules of ours."""

LARGE = {"jeepney", "numpy", "pydub", "soundfile", "soxr", "simpleaudio", "asyncio"}
"""None of these is needed for it."""

if sys.platform in {"win32", "darwin"}:
    pytest.skip("a display of one's own is there on Linux only", allow_module_level=True)


def test_the_first_page_imports_only_what_it_shows(tmp_path: Path) -> None:
    """When this fails: `python -X importtime -m upstroke` tells who imports what.

    Make the page or service that needs it when it is first asked for (`MainWindow`'s makers of
    pages, `AppController`'s services).
    """
    with virtual_display() as display:
        told = subprocess.run(
            [sys.executable, "-c", PAGE],
            env=environment(tmp_path, DISPLAY=display),
            capture_output=True,
            encoding="utf-8",
            timeout=SOON_S,
            check=True,
        )
    modules = FirstPaint.read(told.stdout).modules
    ours = [name for name in modules if name.partition(".")[0] == "upstroke"]
    assert len(ours) <= MOST_OF_OURS, "\n".join(ours)
    assert LARGE.isdisjoint(modules), LARGE.intersection(modules)

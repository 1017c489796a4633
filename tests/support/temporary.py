"""Temporary folders that a killed test leaves behind only until the next one."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

_MARK = "upstroke-test"


def short_folder(kind: str) -> tempfile.TemporaryDirectory[str]:
    """A temporary folder named for this process; removes those of processes that are gone."""
    parent = Path(tempfile.gettempdir())
    for left in parent.glob(f"{_MARK}-*-{kind}-*"):
        number = left.name.removeprefix(f"{_MARK}-").split("-")[0]
        if number.isdigit() and not _runs(int(number)):
            shutil.rmtree(left, ignore_errors=True)
    return tempfile.TemporaryDirectory(prefix=f"{_MARK}-{os.getpid()}-{kind}-")


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True

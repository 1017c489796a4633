"""Two persons on one machine, where root can be both."""

from __future__ import annotations

import os
from pathlib import Path

IS_ROOT = os.geteuid() == 0
SOMEBODY = 4711 if IS_ROOT else os.geteuid()
"""Only root can be two persons; anyone else is both, and what is made is theirs in any case."""


def owners(folder: Path) -> set[int]:
    return {path.lstat().st_uid for path in (folder, *folder.rglob("*"))}

"""Setting a broken file aside under another name, so that nothing in it is lost."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from upstroke.files.owners import give_by_name, owner_for


def local_now() -> datetime:
    """The time on the wall, for a person to read."""
    return datetime.now().astimezone()


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a file; returns what it is called from now on. Raises `OSError`."""
    return path.rename(_free_name(path, now))


def copy_aside(path: Path, now: datetime) -> Path:
    """Copy a file; returns what the copy is called. Raises `OSError`."""
    owner = owner_for(path)
    copy = Path(shutil.copy2(path, _free_name(path, now)))
    give_by_name(copy, owner)
    return copy


def _free_name(path: Path, now: datetime) -> Path:
    """A name that nothing has yet."""
    name = f"{path.name}.broken-{now:%Y%m%d-%H%M%S}"
    aside = path.with_name(name)
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name}-{number}")
    return aside

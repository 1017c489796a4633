"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from upstroke.files.owners import give, make_folder, owner_for


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file's content: after a crash it is the old or the new, never a part of either.

    A new file is its owner's alone; one that exists keeps its owner and permissions, and a link
    stays a link. Folders that are missing are made.

    Raises:
        OSError: nothing was changed, and nothing is left lying beside it.
    """
    target = Path(os.path.realpath(path))
    make_folder(target.parent)
    owner = owner_for(target)
    # Not named after it: that could be longer than the disk takes.
    handle, name = tempfile.mkstemp(prefix=".upstroke-", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            give(handle, owner)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _take_permissions(temporary, target)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _take_permissions(new: Path, old: Path) -> None:
    with suppress(FileNotFoundError):
        new.chmod(stat.S_IMODE(old.stat().st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; where a folder cannot be synced, the system sees to it."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

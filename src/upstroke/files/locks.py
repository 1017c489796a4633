"""A lock on an open file that the system takes away when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

WAITS_AT_MOST_S = 2.0
"""Who locks a folder has it for milliseconds; one that hangs is not waited for any longer."""

_LOOKS_EVERY_S = 0.005

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Nobody reads there, and what is locked on this system cannot be read."""

    def try_lock(handle: int) -> bool:
        """Lock an open file for this process, unless another has; tells whether it is ours now."""
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _open(folder: Path) -> int:
        return os.open(folder / ".lock", os.O_RDWR | os.O_CREAT)

else:
    import fcntl

    def try_lock(handle: int) -> bool:
        """Lock an open file for this process, unless another has; tells whether it is ours now.

        Raises:
            OSError: files cannot be locked there, as on some network disks.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)


def lock(handle: int) -> bool:
    """The same, but where files cannot be locked at all they are as good as ours."""
    try:
        return try_lock(handle)
    except OSError:
        return True


@contextmanager
def folder_locked(folder: Path, within_s: float = WAITS_AT_MOST_S) -> Iterator[bool]:
    """Keep out who else locks this folder; tells whether it is ours, and goes on in any case.

    Args:
        folder: one that exists. Where it cannot be locked it is as good as ours.
        within_s: how long another is waited for.
    """
    handle = None
    with suppress(OSError):
        handle = _open(folder)
    try:
        until = monotonic() + within_s
        while not (ours := handle is None or lock(handle)) and monotonic() < until:
            sleep(_LOOKS_EVERY_S)
        yield ours
    finally:
        if handle is not None:
            os.close(handle)

"""A lock on an open file that the system takes away when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import BinaryIO

WAITS_AT_MOST_S = 2.0
"""Who locks a folder has it for milliseconds; one that hangs is not waited for any longer."""

_LOOKS_EVERY_S = 0.005

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Nobody reads there, and what is locked on this system cannot be read."""

    def lock(file: BinaryIO) -> bool:
        """Lock it for this process, unless another has; tells whether it is ours now."""
        file.seek(_FAR)
        return _lock(file.fileno())

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _open(folder: Path) -> int:
        return os.open(folder / ".lock", os.O_RDWR | os.O_CREAT)

else:
    import fcntl

    def lock(file: BinaryIO) -> bool:
        """Lock it for this process, unless another has; tells whether it is ours now.

        Where files cannot be locked at all, as on some network disks, they are as good as ours.
        """
        return _lock(file.fileno())

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)


@contextmanager
def folder_locked(folder: Path) -> Iterator[None]:
    """Keep every other process out that locks this folder; goes on without, sooner than waiting.

    Args:
        folder: that exists. Where it cannot be locked it is as good as ours.
    """
    handle = None
    with suppress(OSError):
        handle = _open(folder)
    try:
        until = monotonic() + WAITS_AT_MOST_S
        while handle is not None and not _lock(handle) and monotonic() < until:
            sleep(_LOOKS_EVERY_S)
        yield
    finally:
        if handle is not None:
            os.close(handle)

"""A lock on an open file that the system takes away when its process ends, however it ends."""

from __future__ import annotations

import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Nobody reads there, and what is locked on this system cannot be read."""

    def lock(file: BinaryIO) -> bool:
        """Lock it for this process, unless another has; tells whether it is ours now."""
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def lock(file: BinaryIO) -> bool:
        """Lock it for this process, unless another has; tells whether it is ours now.

        Where files cannot be locked at all, as on some network disks, they are as good as ours.
        """
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True

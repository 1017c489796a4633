"""Writing whole or not at all, adding lines, and setting aside what is broken: nothing is lost.

And locks on files, so that two who write do not write at once.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import BinaryIO

from upstroke.files.owners import give, give_by_name, make_folder, owner_for

_sync = getattr(os, "fdatasync", os.fsync)


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


def add_lines(file: BinaryIO, lines: Iterable[str]) -> None:
    """Add lines to a file that is open to add (`open_to_add`), and see them onto the disk.

    They begin on a line of their own, whatever an earlier writer broke off.

    Raises:
        OSError: some of them may be missing or broken off.
    """
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - 1))
    whole = end == 0 or file.read(1) == b"\n"
    data = (("" if whole else "\n") + "".join(f"{line}\n" for line in lines)).encode()
    if file.write(data) != len(data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    _sync(file.fileno())


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


# --- locks on open files, which the system takes away when a process ends, however it ends --------

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

"""The folder of what lives no longer than a program: temporary files, and the sockets of windows.

Theory of operation. Each run has a folder `run-…` of its own in the person's runtime folder, and
beside it `run-….lock`, locked for as long as it lives: the system lets go of a lock however its
owner ends. A folder whose lock can be had was left behind by a run that was killed, and goes at the
next start of any other; so does a socket at which nobody answers.
"""

from __future__ import annotations

import os
import shutil
import socket
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from upstroke.files.places import runtime_folder
from upstroke.files.safe_writing import try_lock

_TRIES = 5
"""Of being given a folder that another run takes away at the same moment."""
_ANSWERS_WITHIN_S = 0.2


@contextmanager
def temporary_files() -> Iterator[None]:
    """Keep this process' temporary files in a folder that is taken away at the end, or else later.

    Where there is no private folder to be had they lie where they would have.
    """
    root, before = runtime_folder(), tempfile.tempdir
    made = _made(root)
    if made is None:
        yield
        return
    folder, lock = made
    _sweep(root)
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
        _remove(folder, lock)
        with suppress(OSError):
            root.rmdir()


def _made(root: Path) -> tuple[Path, IO[bytes]] | None:
    for _ in range(_TRIES):
        with suppress(OSError):
            if not _is_private(root):
                return None
            folder = root / f"run-{os.getpid()}-{os.urandom(4).hex()}"
            lock = _locked(_lock_of(folder))
            if lock is not None:
                folder.mkdir(mode=0o700)
                return folder, lock
    return None


def _is_private(root: Path) -> bool:
    """Whether nobody but this person can put anything there. Raises `OSError`."""
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform == "win32":
        return True
    told = root.lstat()
    return stat.S_ISDIR(told.st_mode) and told.st_uid == os.getuid() and not told.st_mode & 0o022


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _locked(path: Path) -> IO[bytes] | None:
    """The file, locked; None: somebody else has it, or has just taken it away."""
    file = path.open("ab")
    try:
        if try_lock(file.fileno()) and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            return file
    except OSError:
        pass
    file.close()
    return None


def _sweep(root: Path) -> None:
    """Take away what no living process owns. Never raises: it is only tidying."""
    with suppress(OSError):
        for path in tuple(root.iterdir()):
            if path.suffix == ".lock":
                with suppress(OSError):
                    lock = _locked(path)
                    if lock is not None:
                        _remove(path.with_suffix(""), lock)
            elif path.is_socket() and not _answers(path):
                path.unlink(missing_ok=True)


def _remove(folder: Path, lock: IO[bytes]) -> None:
    """The lock goes last: what cannot be taken away now is found by the next start."""
    shutil.rmtree(folder, ignore_errors=True)
    if sys.platform == "win32":
        lock.close()
    with suppress(OSError):
        if not folder.exists():
            _lock_of(folder).unlink()
    lock.close()


def _answers(path: Path) -> bool:
    if sys.platform == "win32":
        return True
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(_ANSWERS_WITHIN_S)
        try:
            asking.connect(str(path))
        except ConnectionRefusedError:
            return False
        except OSError:
            return True
    return True

"""Whose a person's files and folders are: theirs, whoever makes them.

Under `sudo -E`, root writes in the home of somebody else. There what is new belongs to whoever its
folder belongs to, and what is replaced to whoever it belonged to; else its person could not read
their own settings any more. Where it cannot be given to them, nothing is written.
"""

from __future__ import annotations

import errno
import os
import shlex
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeAlias

from upstroke.texts import tr

Owner: TypeAlias = tuple[int, int]
"""Numbers of a user and a group, as the system has them."""

_ROOT = 0


def owner_for(path: Path) -> Owner | None:
    """Whose it is to be that is made at a path, or made anew; None: whoever makes it.

    Only root gives files to others.
    """
    if sys.platform == "win32" or os.geteuid() != _ROOT:
        return None
    for each in (path, path.parent):
        with suppress(OSError):
            found = each.stat()
            return found.st_uid, found.st_gid
    return None


def is_of_another(path: Path) -> bool:
    """Whether we are root, and a path lies, or would lie, in a folder of somebody else."""
    if sys.platform != "win32" and os.geteuid() == _ROOT:
        for each in (path, *path.parents):
            with suppress(OSError):
                return each.stat().st_uid != _ROOT
    return False


def give(handle: int, owner: Owner | None) -> None:
    """Give what was just made and is open to its owner. Raises `OSError`."""
    if sys.platform == "win32" or owner is None:
        return
    found = os.fstat(handle)
    if (found.st_uid, found.st_gid) != owner:
        os.fchown(handle, *owner)


def give_by_name(path: Path, owner: Owner | None) -> None:
    """Give a file or folder that was just made to its owner, but not what a link leads to.

    Raises:
        OSError: it cannot be given.
    """
    if sys.platform == "win32" or owner is None:
        return
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        give(handle, owner)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, each its own folder's owner's.

    Raises:
        OSError: it cannot be made, or something else has its name.
    """
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        if folder.parent.exists():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
        make_folder(folder.parent)
    owner = owner_for(folder)
    folder.mkdir(exist_ok=True)
    give_by_name(folder, owner)


def open_to_add(path: Path) -> BinaryIO:
    """Open a file to add to it, unbuffered; it and its folder are made when missing.

    Raises:
        OSError: it cannot be opened.
    """
    make_folder(path.parent)
    owner = owner_for(path)
    file = path.open("ab+", buffering=0)
    try:
        give(file.fileno(), owner)
    except OSError:
        file.close()
        raise
    return file


def why_not(error: OSError, path: Path) -> str:
    """Why a file of the person's cannot be read or written, and what they can do about it."""
    why = error.strerror or str(error)
    if not isinstance(error, PermissionError) or sys.platform == "win32":
        return why
    theirs = _not_ours(path)
    if not theirs:
        return why
    return tr(
        "{why}: it belongs to {owner}, and `{command}` makes it yours again",
        why=why,
        owner=_name(theirs[0].stat().st_uid),
        command=shlex.join(("sudo", "chown", _name(os.geteuid()), *map(str, theirs))),
    )


def _not_ours(path: Path) -> tuple[Path, ...]:
    """What of a path belongs to somebody else, inside of a folder that is ours; empty: nothing."""
    found: list[Path] = []
    for each in (path, *path.parents):
        try:
            owner = each.stat().st_uid
        except OSError:  # there is none, or a folder above it keeps us from looking
            continue
        if owner == os.geteuid():
            return tuple(found)
        found.append(each)
    return ()


def _name(user: int) -> str:
    try:
        import pwd  # noqa: PLC0415 - not every system has it

        return pwd.getpwuid(user).pw_name
    except (ImportError, KeyError):
        return str(user)

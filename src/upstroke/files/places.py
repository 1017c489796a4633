"""Where files lie: what Upstroke ships, and the person's own folders. Makes none of the latter."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs

from upstroke.files.owners import is_of_another
from upstroke.texts import marked, tr

_APP = "upstroke"
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The person's own folders, as the platform (or the XDG variables) place them.

    `config` is for settings, `data` for history, `cache` for what can be made again. One that
    cannot be known lies in `passing` instead, a folder of this start, which is gone when it ends.
    """

    config: Path
    data: Path
    cache: Path
    passing: Path | None = None

    def keeps(self, path: Path) -> bool:
        """Whether what lies there is still there at the next start."""
        return self.passing is None or self.passing not in path.parents

    def trouble(self) -> str | None:
        """That settings or history are not kept, and how they would be, in one sentence."""
        kept = self.keeps(self.config), self.keeps(self.data)
        return None if all(kept) else tr(_NOT_KEPT[kept])


_NOT_KEPT = {
    (False, False): marked(
        "Upstroke can't find your home folder, so settings and history are lost when "
        "it closes. Set the variable HOME to its path."
    ),
    (False, True): marked(
        "Upstroke can't find your home folder, so settings are lost when it closes. "
        "Set the variable HOME to its path."
    ),
    (True, False): marked(
        "Upstroke can't find your home folder, so the history is lost when it closes. "
        "Set the variable HOME to its path."
    ),
}


def user_folders() -> UserFolders:
    """Where the person's own files belong now; none of the folders need exist.

    In the home of somebody else (as root under `sudo -E`) nothing is cached.
    """
    dirs = PlatformDirs(_APP, appauthor=False)
    config, data = _known(lambda: dirs.user_config_dir), _known(lambda: dirs.user_data_dir)
    cached = _known(lambda: dirs.user_cache_dir)
    if cached is not None and is_of_another(cached):
        cached = None
    if config is not None and data is not None and cached is not None:
        return UserFolders(config, data, cached)
    passing = Path(_passing().name)
    return UserFolders(
        config or passing / "config", data or passing / "data", cached or passing / "cache", passing
    )


def _known(ask: Callable[[], str]) -> Path | None:
    """A folder that the system tells; None where it depends on a home that nobody knows."""
    with suppress(OSError, RuntimeError):
        path = Path(ask())
        return path if path.is_absolute() else None
    return None


@cache
def _passing() -> tempfile.TemporaryDirectory[str]:
    """One a process; taken away at the interpreter's end."""
    return tempfile.TemporaryDirectory(prefix=f"{_APP}-", ignore_cleanup_errors=True)


def runtime_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where a running program keeps what is of no use after it.

    In the folder of the person's session (XDG_RUNTIME_DIR), where that is there and theirs, else in
    one of their own among the temporary files, to which others may write.
    """
    if sys.platform == "win32":
        return Path(environment.get("TEMP") or environment.get("TMP") or Path.home()) / _APP
    given = Path(environment.get("XDG_RUNTIME_DIR", ""))
    with suppress(OSError):
        if given.is_absolute() and given.stat().st_uid == os.getuid():
            return given / _APP
    return Path(environment.get("TMPDIR") or "/tmp") / f"{_APP}-{os.getuid()}"  # noqa: S108 - Qt's


def settings_path(folders: UserFolders) -> Path:
    """Where the settings are kept."""
    return folders.config / "settings.json"


def sounds_folder() -> Path:
    """Where the person looks for sounds: the system's folder for music, else the home folder.

    Where neither is known, the folder that Upstroke was started in.
    """
    dirs = PlatformDirs(_APP, appauthor=False)
    for ask in (lambda: dirs.user_music_dir, _home, os.getcwd):
        folder = _known(ask)
        with suppress(OSError):
            if folder is not None and folder.is_dir():
                return folder
    return Path(tempfile.gettempdir())


def _home() -> str:
    """Raises `RuntimeError`: it cannot be known."""
    if os.environ.get("HOME") == "":
        # Python would take the root of the disk for it.
        raise RuntimeError
    return str(Path.home())


def assets_folder(package: Path = _PACKAGE) -> Path:
    """The folder of what ships with Upstroke: inside the package, or beside `src` in a checkout."""
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent.parent / "assets"


def picture_file(assets: Path, name: str) -> Path | None:
    """The file of a picture: one that ships, by its name, or one that came with a programme."""
    brought = Path(name)
    path = brought if brought.suffix else assets / "illustrations" / f"{name}.svg"
    return path if path.is_file() else None

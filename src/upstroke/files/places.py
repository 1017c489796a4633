"""Where files lie: what Upstroke ships, and the person's own folders. Creates nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

_APP = "upstroke"
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The person's own folders, as the platform (or the XDG variables) place them.

    `config` is for settings, `data` for history, `cache` for what can be made again.
    """

    config: Path
    data: Path
    cache: Path


def user_folders() -> UserFolders:
    """Where the person's own files belong now; none of the folders need exist."""
    dirs = PlatformDirs(_APP, appauthor=False)
    return UserFolders(
        config=Path(dirs.user_config_dir),
        data=Path(dirs.user_data_dir),
        cache=Path(dirs.user_cache_dir),
    )


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
    """Where the person looks for sounds: the system's folder for music, else the home folder."""
    music = Path(PlatformDirs(_APP, appauthor=False).user_music_dir)
    return music if music.is_dir() else Path.home()


def assets_folder(package: Path = _PACKAGE) -> Path:
    """The folder of what ships with Upstroke: inside the package, or beside `src` in a checkout."""
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent.parent / "assets"

"""Where files lie: what Upstroke ships, and the person's own folders. Creates nothing."""

from __future__ import annotations

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

"""Settings in memory, saved in the background: a slow or full disk holds nothing up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from upstroke.app.background import BackgroundWriter
from upstroke.app.notices import Notices
from upstroke.core.settings import Settings
from upstroke.files.settings.settings_file import load_settings, save_settings
from upstroke.texts import marked

Save: TypeAlias = Callable[[Path, Settings, Settings], tuple[str, ...]]
"""Writes onto a file what settings have changed to (see `save_settings`); raises `OSError`."""

NOT_SAVED = marked(
    "The settings can't be saved in {path} ({why}). Your changes last until you close Upstroke."
)


class SettingsStore:
    """The settings as they are now, and their file.

    Args:
        path: the settings file.
        notices: told what could not be read, and once that nothing can be saved.
        save: writes the file.
    """

    def __init__(self, path: Path, notices: Notices, save: Save = save_settings) -> None:
        self._path = path
        self._notices = notices
        self._save = save
        self._writer = BackgroundWriter("settings", notices)
        self._settings, sentences = load_settings(path)
        self._saved = self._settings
        notices.add(*sentences)

    @property
    def settings(self) -> Settings:
        """Everything that lasts across starts, as it is now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Replace the settings; of many changes that wait only the last is saved."""
        if settings != self._settings:
            self._settings = settings
            writing = partial(self._write, settings)
            self._writer.write("settings", writing, self._path, NOT_SAVED)

    def close(self) -> None:
        """See to it that what was changed is saved."""
        self._writer.close()

    def _write(self, settings: Settings) -> None:
        self._notices.add(*self._save(self._path, settings, self._saved))
        self._saved = settings

"""Settings in memory, saved behind the person's back: a slow or full disk holds nothing up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from upstroke.app.notices import Notices
from upstroke.core.settings import Settings
from upstroke.files.owners import why_not
from upstroke.files.settings_file import load_settings, save_settings
from upstroke.texts import marked, tr

CLOSES_WITHIN_S = 3.0
"""A disk that has not taken the settings by then does not keep the program from ending."""


Save: TypeAlias = Callable[[Path, Settings, Settings], tuple[str, ...]]
"""Writes onto a file what settings have changed to (see `save_settings`); raises `OSError`."""


class SettingsKeeper:
    """The settings as they are now, and their file.

    Args:
        path: the settings file.
        notices: told what could not be read, and once that nothing can be saved.
        save: writes the file.
    """

    def __init__(
        self,
        path: Path,
        notices: Notices,
        save: Save = save_settings,
    ) -> None:
        self._path = path
        self._notices = notices
        self._save = save
        self._told = False
        self._changes: SimpleQueue[Settings | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._settings, sentences = load_settings(path)
        self._saved = self._settings
        notices.add(*sentences)

    @property
    def settings(self) -> Settings:
        """Everything that lasts across starts, as it is now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Replace the settings; they are saved soon."""
        if settings == self._settings:
            return
        self._settings = settings
        self._changes.put(settings)
        if self._thread is None:
            self._thread = threading.Thread(target=self._write, name="settings", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """See to it that what was changed is saved."""
        self._changes.put(None)
        if self._thread is not None:
            self._thread.join(CLOSES_WITHIN_S)

    def _write(self) -> None:
        while (settings := self._changes.get()) is not None:
            newest, closing = self._newest(settings)
            self._save_one(newest)
            if closing:
                return

    def _newest(self, settings: Settings) -> tuple[Settings, bool]:
        """A slider that is moved makes a hundred changes; only the last is worth saving."""
        try:
            while (later := self._changes.get_nowait()) is not None:
                settings = later
        except Empty:
            return settings, False
        return settings, True

    def _save_one(self, settings: Settings) -> None:
        try:
            self._notices.add(*self._save(self._path, settings, self._saved))
            self._saved = settings
        except OSError as error:
            if not self._told:
                self._told = True
                text = marked(
                    "The settings cannot be saved in {path} ({why}); "
                    "what you change holds until Upstroke is closed."
                )
                self._notices.add(tr(text, path=self._path, why=why_not(error, self._path)))

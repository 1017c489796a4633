"""What every verb stands on: where files lie, programmes, settings and sounds."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from upstroke.app.background import BackgroundWriter
from upstroke.app.language import set_language
from upstroke.app.notices import Notices
from upstroke.app.playback.voice import Voice
from upstroke.app.sessions.recorder import SessionRecorder
from upstroke.app.sessions.store import SessionStore
from upstroke.audio.clips.bank import ambience_sources, open_cue_bank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.speech.speaking import speak_as
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Clips, Timeline
from upstroke.core.players import PlayerName
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Programme
from upstroke.core.session.bookmark import Given, with_given
from upstroke.core.settings import Settings
from upstroke.core.units import Nanos
from upstroke.desktop.power.suspend import sleep_clock
from upstroke.files.library import Library
from upstroke.files.places import UserFolders, assets_folder, settings_path, user_folders
from upstroke.files.settings.settings_file import load_settings, save_settings
from upstroke.texts import marked

if TYPE_CHECKING:
    from upstroke.app.playback.sound import Sound


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


class Planner:
    """Remembers the last timeline, since a face asks for it again and again.

    Args:
        clips: what tells how long each sound is; another one when there are more sounds.
    """

    def __init__(self, clips: Callable[[], Clips]) -> None:
        self.clips = clips
        self._last: tuple[object, Timeline] | None = None

    def plan(
        self,
        programme: Programme,
        length: Length,
        settings: Settings,
        given: tuple[Given, ...] = (),
    ) -> Timeline:
        """The timeline, with the time that was given; raises `LengthRefused` or `NothingToDo`."""
        clips = self.clips()
        asked = (programme, length, settings, clips, given)
        if self._last is None or self._last[0] != asked:
            timeline = compile_timeline(programme, length, settings, clips)
            self._last = (asked, with_given(timeline, given))
        return self._last[1]


@dataclass(frozen=True, slots=True)
class Stores:
    """Opened once a start. `clock` is the one clock, in nanoseconds; children read it too.

    `asleep` tells how many nanoseconds the machine has slept so far.
    """

    assets: Path
    folders: UserFolders
    notices: Notices
    keeper: SettingsStore
    library: Library
    voice: Voice
    planner: Planner
    sessions: SessionStore
    recorder: SessionRecorder
    clock: Callable[[], Nanos] = time.perf_counter_ns
    asleep: Callable[[], Nanos] = field(default_factory=sleep_clock)

    def store(self) -> ClipStore:
        """Where clips are unpacked to; for one thread."""
        return clip_store(self.folders)

    def sound(self, player: PlayerName | None = None) -> Sound:
        """The sound of sessions, by the player that is named, else by the one in the settings.

        Imported when it is asked for: the first page needs none of it.
        """
        from upstroke.app.playback.sound import open_sound  # noqa: PLC0415

        wanted = player or self.keeper.settings.player
        return open_sound(self.voice, self.store(), self.clock, wanted)

    def close(self) -> None:
        """See to it that nothing is lost."""
        self.keeper.close()
        self.sessions.close()
        self.voice.worker.close()


def clip_store(folders: UserFolders) -> ClipStore:
    """Where clips are kept that can be made again."""
    return ClipStore(folders.cache / "clips")


def open_stores() -> Stores:
    """Read what is there; what is wrong with it is among the notices."""
    assets, folders, notices = assets_folder(), user_folders(), Notices()
    bank = open_cue_bank(assets / "audio").extended(ambience_sources(assets / "audio"))
    keeper = SettingsStore(settings_path(folders), notices)
    set_language(keeper.settings.language)
    notices.add(*filter(None, (folders.trouble(),)))
    sessions = SessionStore(folders.data, notices)
    voice = Voice(bank, partial(speak_as, store=clip_store(folders)), lambda: keeper.settings.voice)
    return Stores(
        assets=assets,
        folders=folders,
        notices=notices,
        keeper=keeper,
        library=Library(assets / "programmes", folders.data),
        voice=voice,
        planner=Planner(lambda: voice.bank),
        sessions=sessions,
        recorder=SessionRecorder(sessions),
    )

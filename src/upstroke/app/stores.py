"""What every verb stands on: where files lie, programmes, settings and sounds."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from upstroke.app.language import set_language
from upstroke.app.notices import Notices
from upstroke.app.planning import Planner
from upstroke.app.playback.voice import Voice
from upstroke.app.sessions.recorder import SessionRecorder
from upstroke.app.sessions.store import SessionStore
from upstroke.app.settings_store import SettingsStore
from upstroke.audio.clips.bank import bed_sources, open_cue_bank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.engine.messages import Wanted
from upstroke.audio.speech.speaking import speak_as
from upstroke.core.units import Nanos
from upstroke.desktop.power.suspend import sleep_clock
from upstroke.files.library import Library
from upstroke.files.places import (
    UserFolders,
    assets_folder,
    picture_file,
    settings_path,
    user_folders,
)

if TYPE_CHECKING:
    from upstroke.app.playback.sound import Sound

WANTED: Mapping[str, Wanted] = {
    "auto": "auto",
    "simpleaudio": "simpleaudio",
    "qt": "qt",
    "silent": "silent",
}
"""Players by the word that people write."""


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

    def sound(self, player: str | None = None) -> Sound:
        """The sound of sessions, by the player that is named, else by the one in the settings.

        Imported when it is asked for: the first page needs none of it.
        """
        from upstroke.app.playback.sound import open_sound  # noqa: PLC0415

        wanted = WANTED[player or self.keeper.settings.player]
        return open_sound(self.voice, self.store(), self.clock, wanted)

    def picture(self, name: str) -> Path | None:
        """The file of a picture: one that ships, by its name, or one that came with a programme."""
        return picture_file(self.assets, name)

    def close(self) -> None:
        """See to it that nothing is lost."""
        self.keeper.close()
        self.sessions.close()
        self.voice.close()


def clip_store(folders: UserFolders) -> ClipStore:
    """Where clips are kept that can be made again."""
    return ClipStore(folders.cache / "clips")


def open_house() -> Stores:
    """Read what is there; what is wrong with it is among the notices."""
    assets, folders, notices = assets_folder(), user_folders(), Notices()
    bank = open_cue_bank(assets / "audio").extended(bed_sources(assets / "audio"))
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

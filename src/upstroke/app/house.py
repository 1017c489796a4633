"""What every verb stands on: where files lie, programmes, settings and sounds."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from upstroke.app.archive import Archive, open_archive
from upstroke.app.keeping import SettingsKeeper
from upstroke.app.notices import Notices
from upstroke.app.planning import Planner
from upstroke.app.sound import Sound
from upstroke.app.system_watch import SystemWatch
from upstroke.app.tongue import speak
from upstroke.app.unpacking import Unpacker
from upstroke.app.voice import Voice
from upstroke.app.worker import Cancelled
from upstroke.audio.bed_recordings import bed_sources
from upstroke.audio.client import EngineClient
from upstroke.audio.clip_store import ClipStore
from upstroke.audio.cue_bank import CueBank, open_cue_bank
from upstroke.audio.gathering import DoneOf
from upstroke.audio.sound_output import Wanted
from upstroke.audio.speaker import speak_as
from upstroke.audio.speech import Spoken
from upstroke.audio.unpack import Unpacked, unpack
from upstroke.core.settings import VoiceChoice
from upstroke.core.units import Nanos
from upstroke.desktop.sleep_clock import sleep_clock
from upstroke.files.library import Library
from upstroke.files.places import UserFolders, assets_folder, settings_path, user_folders

WANTED: Mapping[str, Wanted] = {
    "auto": "auto",
    "simpleaudio": "simpleaudio",
    "qt": "qt",
    "silent": "silent",
}
"""Players by the word that people write."""


@dataclass(frozen=True, slots=True)
class House:
    """Opened once a start. `clock` is the one clock, in nanoseconds; children read it too.

    `asleep` tells how many nanoseconds the machine has slept so far.
    """

    assets: Path
    folders: UserFolders
    notices: Notices
    keeper: SettingsKeeper
    library: Library
    voice: Voice
    planner: Planner
    archive: Archive
    clock: Callable[[], Nanos] = time.perf_counter_ns
    asleep: Callable[[], Nanos] = field(default_factory=sleep_clock)

    def store(self) -> ClipStore:
        """Where clips are unpacked to; for one thread."""
        return clip_store(self.folders)

    def sound(self, player: str | None = None) -> Sound:
        """The sound of sessions, by the player that is named, else by the one in the settings."""
        return Sound(
            self.voice,
            Unpacker(partial(_unpack, self.store())),
            EngineClient,
            self.clock,
            WANTED[player or self.keeper.settings.player],
            system=SystemWatch(self.clock),
        )

    def picture(self, name: str) -> Path | None:
        """The file of a picture: one that ships, by its name, or one that came with a programme."""
        brought = Path(name)
        path = brought if brought.suffix else self.assets / "illustrations" / f"{name}.svg"
        return path if path.is_file() else None

    def close(self) -> None:
        """See to it that nothing is lost."""
        self.keeper.close()
        self.archive.close()
        self.voice.close()


def clip_store(folders: UserFolders) -> ClipStore:
    """Where clips are kept that can be made again."""
    return ClipStore(folders.cache / "clips")


def _unpack(
    store: ClipStore, clips: tuple[str, ...], bank: CueBank, *, cancelled: Cancelled
) -> Unpacked:
    return unpack(clips, bank, store, cancelled=cancelled)


def _speak(  # noqa: PLR0913 - see Speak
    store: ClipStore,
    texts: tuple[str, ...],
    language: str,
    choice: VoiceChoice,
    *,
    progress: DoneOf,
    cancelled: Cancelled,
) -> Spoken:
    return speak_as(choice, texts, language, store, progress=progress, cancelled=cancelled)


def open_house() -> House:
    """Read what is there; what is wrong with it is among the notices."""
    assets, folders, notices = assets_folder(), user_folders(), Notices()
    bank = open_cue_bank(assets / "audio").extended(bed_sources(assets / "audio"))
    keeper = SettingsKeeper(settings_path(folders), notices)
    speak(keeper.settings.language)
    notices.add(*filter(None, (folders.trouble(),)))
    voice = Voice(bank, partial(_speak, clip_store(folders)), lambda: keeper.settings.voice)
    return House(
        assets=assets,
        folders=folders,
        notices=notices,
        keeper=keeper,
        library=Library(assets / "programmes", folders.data),
        voice=voice,
        planner=Planner(lambda: voice.bank),
        archive=open_archive(folders, notices),
    )

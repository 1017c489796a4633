"""What every verb stands on: where files lie, programmes, settings and sounds."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from upstroke.app.keeping import SettingsKeeper
from upstroke.app.notices import Notices
from upstroke.app.planning import Planner
from upstroke.app.sound import Sound
from upstroke.app.unpacking import Unpacker
from upstroke.audio.clip_store import ClipStore
from upstroke.audio.cue_bank import CueBank, open_cue_bank
from upstroke.audio.sound_link import SoundLink
from upstroke.audio.sound_output import Wanted
from upstroke.audio.unpack import unpack
from upstroke.core.units import Nanos
from upstroke.files.library import Library
from upstroke.files.places import UserFolders, assets_folder, user_folders

CLOCK: Callable[[], Nanos] = time.perf_counter_ns
"""The one clock; children of this process read the same."""

WANTED: Mapping[str, Wanted] = {
    "auto": "auto",
    "simpleaudio": "simpleaudio",
    "qt": "qt",
    "silent": "silent",
}
"""Players by the word that people write."""


@dataclass(frozen=True, slots=True)
class House:
    """Opened once a start."""

    assets: Path
    folders: UserFolders
    notices: Notices
    keeper: SettingsKeeper
    library: Library
    bank: CueBank
    planner: Planner

    def store(self) -> ClipStore:
        """Where clips are unpacked to; for one thread."""
        return ClipStore(self.folders.cache / "clips")

    def sound(self, player: str | None = None) -> Sound:
        """The sound of sessions, by the player that is named, else by the one in the settings."""
        return Sound(
            self.bank,
            Unpacker(partial(unpack, bank=self.bank, store=self.store())),
            SoundLink,
            CLOCK,
            WANTED[player or self.keeper.settings.player],
        )

    def close(self) -> None:
        """See to it that nothing is lost."""
        self.keeper.close()


def settings_path(folders: UserFolders) -> Path:
    """Where the settings are kept."""
    return folders.config / "settings.json"


def open_house() -> House:
    """Read what is there; what is wrong with it is among the notices."""
    assets, folders, notices = assets_folder(), user_folders(), Notices()
    bank = open_cue_bank(assets / "audio")
    return House(
        assets=assets,
        folders=folders,
        notices=notices,
        keeper=SettingsKeeper(settings_path(folders), notices),
        library=Library(assets / "programmes"),
        bank=bank,
        planner=Planner(bank),
    )

"""The window, seen before all else is brought: it takes three times as long as Qt's own beginning.

Imports no more than it needs, and nothing of ours that is large.
"""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from upstroke.core.units import Millis
from upstroke.desktop.display import NoDisplay, display_kept, find_display
from upstroke.desktop.event_loop import EventLoop
from upstroke.desktop.session_bus import shield_from_hung_bus
from upstroke.files.places import runtime_folder, settings_path, user_folders
from upstroke.files.settings_file import peek_settings
from upstroke.window.shell import Shell

SEEN_WITHIN: Millis = 150
"""A window manager may take its time; all else is not to wait for it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The loop of Qt, and an empty window that is seen."""

    loop: EventLoop
    shell: Shell


def open_at_once(environment: MutableMapping[str, str]) -> Opened | None:
    """Show the window; None where it is not sure yet whether there is to be one."""
    folders = user_folders()
    if _may_be_open_already(door_to(folders.config, environment)):
        return None
    shield_from_hung_bus(environment)
    with display_kept(environment):
        try:
            find_display(environment)
        except NoDisplay:
            return None
        loop = EventLoop()
    shell = _shell(settings_path(folders))
    shell.appear()
    loop.until(lambda: shell.painted, SEEN_WITHIN)
    return Opened(loop, shell)


def door_to(home: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Where a second start knocks: a socket or, on Windows, a name."""
    # No hash of hashlib's: it takes 6 ms to import before the window is seen.
    name = f"upstroke-{zlib.crc32(str(home).encode('utf-8', 'surrogateescape')):08x}"
    return name if sys.platform == "win32" else str(runtime_folder(environment) / name)


def _may_be_open_already(door: str) -> bool:
    """Whether there is a door to knock at. On Windows it cannot be told without knocking."""
    return sys.platform == "win32" or Path(door).exists()


def _shell(path: Path) -> Shell:
    """As it was left. What is wrong with the settings is told by whoever reads them next."""
    settings = peek_settings(path)
    place = settings.window
    size = (place.width, place.height)
    return Shell(settings.look.theme, size, maximised=place.maximised)

"""Finds out if a window can be opened, before Qt is asked: Qt ends the program where it cannot.

So every reason is looked for that Qt would have: no display, one that does not answer or does not
let us in, and a library of the system that Qt's part for it cannot do without.
"""

from __future__ import annotations

import ctypes
import socket
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from upstroke.texts import tr

ANSWERS_WITHIN_S = 2.0
_NEED_A_SERVER = {"xcb": "X11", "wayland": "Wayland", "wayland-egl": "Wayland"}
_PLUGINS = {"X11": "libqxcb.so", "Wayland": "libqwayland.so"}


class NoDisplay(Exception):
    """No window can be opened; the text is a clause that says why."""


@dataclass(frozen=True, slots=True)
class DisplayProbes:
    """Questions to the machine; tests answer in its place."""

    x11: Callable[[str], bool]
    wayland: Callable[[Path], bool]
    missing_library: Callable[[str], str | None]


def x11_answers(display: str) -> bool:
    """Connect to an X server with the library and keys that Qt will use; True: it lets us in."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Then Qt's part for X11 misses it too, and that is told with its name.
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def wayland_answers(path: Path) -> bool:
    """Connect to a compositor's socket; True: it listens."""
    if sys.platform == "win32":
        return False
    with suppress(OSError), socket.socket(socket.AF_UNIX) as end:
        end.settimeout(ANSWERS_WITHIN_S)
        end.connect(str(path))
        return True
    return False


def missing_library(system: str) -> str | None:
    """Load Qt's part for a window system; returns what the linker lacks, None when all is there."""
    spec = find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / _PLUGINS[system]
        if plugin.is_file():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return str(error)
    return None


MACHINE = DisplayProbes(x11_answers, wayland_answers, missing_library)


def find_display(
    environment: Mapping[str, str], platform: str = sys.platform, ask: DisplayProbes = MACHINE
) -> str:
    """Name what a window would be shown on.

    Args:
        environment: variables, as in `os.environ`.
        platform: as in `sys.platform`.
        ask: reaches the machine.

    Raises:
        NoDisplay: when no window can be opened.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "")
    names = [name.partition(":")[0] for name in wanted.split(";") if name]
    if any(name not in _NEED_A_SERVER for name in names):
        return tr("Qt's {name} platform", name=names[0])
    if platform in {"win32", "darwin"}:
        return tr("the desktop")
    systems = [_NEED_A_SERVER[name] for name in names] or ["Wayland", "X11"]
    reasons: list[str] = []
    for system in dict.fromkeys(systems):
        try:
            return _with_library(system, environment, ask)
        except NoDisplay as why:
            reasons.append(str(why))
    if len(reasons) > 1:
        raise NoDisplay(tr("{reason} and {other}", reason=reasons[0], other=reasons[1]))
    raise NoDisplay(reasons[0])


def _with_library(system: str, environment: Mapping[str, str], ask: DisplayProbes) -> str:
    found = _wayland(environment, ask) if system == "Wayland" else _x11(environment, ask)
    if lacking := ask.missing_library(system):
        raise NoDisplay(tr("Qt lacks a library ({error})", error=lacking))
    return found


def _wayland(environment: Mapping[str, str], ask: DisplayProbes) -> str:
    name, folder = environment.get("WAYLAND_DISPLAY"), environment.get("XDG_RUNTIME_DIR")
    if not name or not folder:
        raise NoDisplay(tr("{variable} is not set", variable="WAYLAND_DISPLAY"))
    if not ask.wayland(Path(folder) / name):
        raise NoDisplay(tr("the Wayland display {name} does not answer", name=name))
    return tr("Wayland display {name}", name=name)


def _x11(environment: Mapping[str, str], ask: DisplayProbes) -> str:
    name = environment.get("DISPLAY")
    if not name:
        raise NoDisplay(tr("{variable} is not set", variable="DISPLAY"))
    if not ask.x11(name):
        raise NoDisplay(tr("the X11 display {name} does not let us in", name=name))
    return tr("X11 display {name}", name=name)

"""Where the session bus is, over which the desktop steers a session, and whether it answers."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping, MutableMapping
from contextlib import suppress

from upstroke.texts import tr

ANSWERS_WITHIN_S = 2.0
GREETS_WITHIN_S = 0.5
SERVICE_ANSWERS_WITHIN_S = 2.0
"""A screen reader is not to be shut out by a machine that is busy; Qt would wait 50 s."""

READERS_BUS = "AT_SPI_BUS_ADDRESS"
"""Where Qt meets screen readers; it asks the session bus for that where this is not set."""

NOWHERE = "disabled:"

_WITHOUT = frozenset({"win32", "darwin"})


def session_bus(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """What there is, in words; connects to it, and says nothing."""
    if platform in _WITHOUT:
        return tr("not used on this system")
    address = bus_address(environment, platform)
    if address is None:
        return tr("none ({variable} is not set)", variable="DBUS_SESSION_BUS_ADDRESS")
    answers = any(_answers(one) for one in address.split(";"))
    return tr("answers") if answers else tr("does not answer ({address})", address=address)


def bus_address(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Where the session bus is to be found, if it is there; None: nowhere."""
    if platform in _WITHOUT:
        return None
    folder = environment.get("XDG_RUNTIME_DIR")
    beside = f"unix:path={folder}/bus" if folder else None
    return environment.get("DBUS_SESSION_BUS_ADDRESS") or beside


def shield_from_hung_bus(environment: MutableMapping[str, str]) -> None:
    """Keep Qt in this process from a bus that takes connections and says nothing.

    Qt asks it for this and that while the first window is made, and waits for ever; so it does for
    the bus of screen readers, and whoever tells where that is. What other threads do with an
    address that they know already is not touched.
    """
    address = bus_address(environment)
    if address is not None and _hangs(address):
        environment["DBUS_SESSION_BUS_ADDRESS"] = NOWHERE
    if hears_screen_readers(environment) is False:
        environment[READERS_BUS] = NOWHERE


def screen_readers(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """Whether screen readers can read the window, in words."""
    if platform in _WITHOUT:
        return tr("by the system's own way")
    hears = hears_screen_readers(environment)
    if hears is None:
        return tr("their bus is not there")
    if hears:
        return tr("their bus answers")
    return tr("their bus does not answer: windows open without it, and are not read aloud")


def hears_screen_readers(environment: Mapping[str, str]) -> bool | None:
    """Whether the way to screen readers can be asked without waiting; None: there is none."""
    given = environment.get(READERS_BUS)
    if given:
        return None if given == NOWHERE else not _hangs(given)
    address = bus_address(environment)
    if address is None or _hangs(address):
        return None
    try:
        # Only where there is a bus is there what speaks to it.
        from upstroke.desktop.readers_bus import readers_address  # noqa: PLC0415
    except ImportError:
        return None
    try:
        found = readers_address(address, SERVICE_ANSWERS_WITHIN_S)
    except TimeoutError:
        return False
    return None if found is None else not _hangs(found)


def _hangs(address: str) -> bool:
    """Whether it lets us connect, and then does not greet back: a live one takes half a ms."""
    if sys.platform == "win32":
        return False
    uid = str(os.getuid()).encode().hex().encode()
    with suppress(OSError, ValueError), socket.socket(socket.AF_UNIX) as end:
        end.settimeout(GREETS_WITHIN_S)
        end.connect(_path(address.partition(";")[0]))
        end.sendall(b"\0AUTH EXTERNAL " + uid + b"\r\n")
        try:
            end.recv(1)
        except TimeoutError:
            return True
    return False


def _answers(address: str) -> bool:
    if sys.platform == "win32":
        return False
    with suppress(OSError, ValueError), socket.socket(socket.AF_UNIX) as end:
        end.settimeout(ANSWERS_WITHIN_S)
        end.connect(_path(address))
        return True
    return False


def _path(address: str) -> str:
    """A socket's; raises `ValueError` where the address is not of one."""
    transport, _, rest = address.partition(":")
    keys = dict(pair.partition("=")[::2] for pair in rest.split(","))
    if transport != "unix":
        raise ValueError(address)
    return keys.get("path") or f"\0{keys.get('abstract', '')}"

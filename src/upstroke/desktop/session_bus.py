"""Where the session bus is, over which the desktop steers a session, and whether it answers."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping
from contextlib import suppress

ANSWERS_WITHIN_S = 2.0

_WITHOUT = frozenset({"win32", "darwin"})


def session_bus(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """What there is, in words; connects to it, and says nothing."""
    if platform in _WITHOUT:
        return "not used on this system"
    address = bus_address(environment, platform)
    if address is None:
        return "none (DBUS_SESSION_BUS_ADDRESS is not set)"
    answers = any(_answers(one) for one in address.split(";"))
    return "answers" if answers else f"does not answer ({address})"


def bus_address(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Where the session bus is to be found, if it is there; None: nowhere."""
    if platform in _WITHOUT:
        return None
    folder = environment.get("XDG_RUNTIME_DIR")
    beside = f"unix:path={folder}/bus" if folder else None
    return environment.get("DBUS_SESSION_BUS_ADDRESS") or beside


def _answers(address: str) -> bool:
    if sys.platform == "win32":
        return False
    transport, _, rest = address.partition(":")
    keys = dict(pair.partition("=")[::2] for pair in rest.split(","))
    path = keys.get("path") or f"\0{keys.get('abstract', '')}"
    if transport != "unix":
        return False
    with suppress(OSError, ValueError), socket.socket(socket.AF_UNIX) as end:
        end.settimeout(ANSWERS_WITHIN_S)
        end.connect(path)
        return True
    return False

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

    Qt asks it for this and that while the first window is made, and waits for ever. What other
    threads do with an address that they know already is not touched.
    """
    address = bus_address(environment)
    if address is not None and _hangs(address):
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


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

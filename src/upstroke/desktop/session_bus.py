"""Whether there is a session bus, which media keys and the like will need."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping
from contextlib import suppress

ANSWERS_WITHIN_S = 2.0


def session_bus(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """What there is, in words; connects to it, and says nothing."""
    if platform in {"win32", "darwin"}:
        return "not used on this system"
    address = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    folder = environment.get("XDG_RUNTIME_DIR")
    if not address and folder:
        address = f"unix:path={folder}/bus"
    if not address:
        return "none (DBUS_SESSION_BUS_ADDRESS is not set)"
    answers = any(_answers(one) for one in address.split(";"))
    return "answers" if answers else f"does not answer ({address})"


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

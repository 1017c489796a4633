"""Finds the session bus, over which the desktop steers a session, and hears if it answers."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping, MutableMapping
from contextlib import closing, suppress

from upstroke.texts import tr

GREETS_WITHIN_S = 0.5
SERVICE_ANSWERS_WITHIN_S = 2.0
"""A screen reader is not to be shut out by a machine that is busy; Qt would wait 50 s."""

READERS_BUS = "AT_SPI_BUS_ADDRESS"
"""Tells Qt where screen readers are met; it asks the session bus where this is not set."""

NOWHERE = "disabled:"

_WITHOUT = frozenset({"win32", "darwin"})


def session_bus(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """Connect, and tell in words what there is."""
    if platform in _WITHOUT:
        return tr("not used on this system")
    address = bus_address(environment, platform)
    if address is None:
        return tr("none ({variable} is not set)", variable="DBUS_SESSION_BUS_ADDRESS")
    answers = any(_greets(one) is not None for one in address.split(";"))
    return tr("answers") if answers else tr("does not answer ({address})", address=address)


def bus_address(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """The address of the session bus, if it is there; None: there is none."""
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
    """Tell in words if screen readers can read the window."""
    if platform in _WITHOUT:
        return tr("by the system's own way")
    hears = hears_screen_readers(environment)
    if hears is None:
        return tr("their bus is not there")
    if hears:
        return tr("their bus answers")
    return tr("their bus doesn't answer: the window opens without it and is not read aloud")


def hears_screen_readers(environment: Mapping[str, str]) -> bool | None:
    """Try if the way to screen readers can be asked without waiting; None: there is none."""
    given = environment.get(READERS_BUS)
    if given:
        return None if given == NOWHERE else not _hangs(given)
    address = bus_address(environment)
    if address is None or _hangs(address):
        return None
    try:
        found = _readers_address(address, SERVICE_ANSWERS_WITHIN_S)
    except TimeoutError:
        return False
    return None if found is None else not _hangs(found)


def _readers_address(session_bus: str, within_s: float) -> str | None:
    """The address of the bus of screen readers, empty where none is on; None: nobody tells one.

    Asked as Qt asks it, but not for ever: raises `TimeoutError` after so many seconds.
    """
    try:
        # Only where there is a bus is there what speaks to it.
        from jeepney import DBusAddress, Properties, message_bus, new_method_call  # noqa: PLC0415

        from upstroke.desktop.bus import Bus, BusGone  # noqa: PLC0415
    except ImportError:
        return None
    service = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    status = service.with_interface("org.a11y.Status")
    with suppress(BusGone), closing(Bus(session_bus)) as bus:
        owned = bus.ask(message_bus.NameHasOwner(service.bus_name), within_s)
        if not owned or not owned[0]:
            return None
        match bus.ask(Properties(status).get_all(), within_s):
            case [{**states}] if ("b", True) in states.values():
                # It may have to start that bus first. For this Qt does not wait.
                with suppress(TimeoutError):
                    where = bus.ask(new_method_call(service, "GetAddress"), within_s)
                    return str(where[0]) if where else ""
        return ""
    return None


def _hangs(address: str) -> bool:
    return _greets(address.partition(";")[0]) is False


def _greets(address: str) -> bool | None:
    """Connect and hear if it greets back: a live one takes half a ms. None: nobody can connect."""
    if sys.platform == "win32":
        return None
    uid = str(os.getuid()).encode().hex().encode()
    with suppress(OSError, ValueError), socket.socket(socket.AF_UNIX) as end:
        end.settimeout(GREETS_WITHIN_S)
        end.connect(_path(address))
        end.sendall(b"\0AUTH EXTERNAL " + uid + b"\r\n")
        try:
            end.recv(1)
        except TimeoutError:
            return False
        return True
    return None


def _path(address: str) -> str:
    """A socket's; raises `ValueError` where the address is not of one."""
    transport, _, rest = address.partition(":")
    keys = dict(pair.partition("=")[::2] for pair in rest.split(","))
    if transport != "unix":
        raise ValueError(address)
    return keys.get("path") or f"\0{keys.get('abstract', '')}"

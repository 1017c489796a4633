"""A notification on a Linux desktop, asked for on a thread of its own: a bus may take its time."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TypeAlias

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "org.freedesktop.Notifications",
)
_WITHIN_S = 5.0
_AS_THE_DESKTOP_LIKES = -1

_Hints: TypeAlias = dict[str, tuple[str, object]]


def notify(address: str, title: str, text: str) -> threading.Thread:
    """Have the desktop show a notification; does not wait, and where it cannot, nothing is shown.

    Args:
        address: of the session bus.
        title: one line.
        text: a sentence.

    Returns:
        The thread that asks for it.
    """
    thread = threading.Thread(target=_ask, args=(address, title, text), daemon=True)
    thread.start()
    return thread


def _ask(address: str, title: str, text: str) -> None:
    hints: _Hints = {"desktop-entry": ("s", "upstroke"), "category": ("s", "presence")}
    acts: list[str] = []
    body = ("Upstroke", 0, "upstroke", title, text, acts, hints, _AS_THE_DESKTOP_LIKES)
    try:
        with closing(open_dbus_connection(address)) as connection:
            call = new_method_call(_SERVICE, "Notify", "susssasa{sv}i", body)
            connection.send_and_get_reply(call, timeout=_WITHIN_S)
    except Exception:  # noqa: BLE001, S110 - a bus may fail in any manner, and nothing depends on it
        pass

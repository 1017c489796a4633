"""The life of the thread that hears logind; imported by nobody else, since it costs time."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from upstroke.desktop.bus import Bus, BusGone

RETRIES_AFTER_S = (5.0, 30.0, 300.0)
"""After the bus was lost or not found."""

_RULE = (
    "type='signal',sender='org.freedesktop.login1',path='/org/freedesktop/login1',"
    "interface='org.freedesktop.login1.Manager',member='PrepareForSleep'"
)


def hear_logind(
    address: str,
    announce: Callable[[tuple[Any, ...]], None],
    bell: socket.socket,
    closing: Callable[[], bool],
) -> None:
    """Pass on what the signal carries, until the end; looks for a bus that is not there again.

    Args:
        address: of the system bus.
        announce: gets each signal's body.
        bell: can be read when it may be the end.
        closing: whether it is.
    """
    failed = 0
    while not closing():
        with suppress(BusGone):
            _follow(address, announce, bell, closing)
        if not closing():
            wait = RETRIES_AFTER_S[min(failed, len(RETRIES_AFTER_S) - 1)]
            failed += 1
            select.select([bell], [], [], wait)


def _follow(
    address: str,
    announce: Callable[[tuple[Any, ...]], None],
    bell: socket.socket,
    closing: Callable[[], bool],
) -> None:
    bus = Bus(address, lambda _: None, lambda heard: announce(heard.body), bell)
    try:
        bus.watch(_RULE)
        while not closing():
            bus.step(None)
    finally:
        bus.close()

"""Asks the desktop where screen readers are met, as Qt does, but not for ever."""

from __future__ import annotations

import socket
import time
from contextlib import closing
from typing import Any

from upstroke.desktop.bus import Bus, BusGone, Heard, Method, Reply, bus_method

_NAME, _PATH = "org.a11y.Bus", "/org/a11y/bus"
_STATE = Method(_NAME, _PATH, "org.freedesktop.DBus.Properties", "GetAll")
_WHERE = Method(_NAME, _PATH, _NAME, "GetAddress")


def readers_address(session_bus: str, within_s: float) -> str | None:
    """The address of the bus of screen readers, empty where none is on; None: nobody tells one.

    Args:
        session_bus: address of the bus on which to ask.
        within_s: how long to wait for each answer, in seconds.

    Raises:
        TimeoutError: whoever would tell it does not answer.
    """
    wake, other = socket.socketpair()
    with closing(wake), closing(other):
        try:
            bus = Bus(session_bus, _unheard, _unheard, wake)
        except BusGone:
            return None
        try:
            with closing(bus):
                return _asked(bus, within_s)
        except BusGone:
            return None


def _asked(bus: Bus, within_s: float) -> str | None:
    owned = _answer(bus, bus_method("NameHasOwner"), (_NAME,), within_s)
    if not owned or not owned[0]:
        return None
    state = _answer(bus, _STATE, ("org.a11y.Status",), within_s)
    if not state or not _is_on(state[0]):
        return ""
    try:
        where = _answer(bus, _WHERE, (), within_s)
    except TimeoutError:
        # It may have to start that bus first. For this Qt does not wait.
        return ""
    return str(where[0]) if where else ""


def _is_on(state: Any) -> bool:  # noqa: ANN401 - whatever they answer
    return isinstance(state, dict) and any(value == ("b", True) for value in state.values())


def _answer(bus: Bus, method: Method, body: tuple[Any, ...], within_s: float) -> Reply:
    answers: list[Reply] = []
    bus.call(method, "s" if body else None, body, answers.append)
    until = time.monotonic() + within_s
    while not answers:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError(method.member)
        bus.step(left)
    return answers[0]


def _unheard(_heard: Heard) -> None:
    pass

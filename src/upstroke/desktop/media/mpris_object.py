"""The object on the bus: answers calls from what is shown, and passes on what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from upstroke.core.units import Nanos
from upstroke.desktop.media.asking import Ask
from upstroke.desktop.media.mpris import (
    OBJECT,
    PLAYER,
    PROPERTIES,
    ROOT,
    Properties,
    Refused,
    asked_by_call,
    asked_by_property,
    player_properties,
    position,
    root_properties,
)
from upstroke.desktop.media.mpris_xml import introspection
from upstroke.desktop.media.player import Player

_INVALID = "org.freedesktop.DBus.Error.InvalidArgs"


@dataclass(frozen=True, slots=True)
class Call:
    """A method call: to which path, of which interface, with what."""

    path: str
    interface: str
    member: str
    body: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call returns: a signature (None for nothing) and its values."""

    signature: str | None = None
    body: tuple[Any, ...] = ()


class MprisObject:
    """Stateless but for what it is handed.

    Args:
        asked: told what a call asks for.
        clock: nanoseconds, the session's.
        window: there is one to be shown and closed.
    """

    def __init__(
        self, asked: Callable[[Ask], None], clock: Callable[[], Nanos], *, window: bool
    ) -> None:
        self._asked = asked
        self._clock = clock
        self._root = root_properties(window=window)

    def answer(self, call: Call, player: Player | None) -> Answer:
        """Answer one call, None being no session; raises `Refused`."""
        if call.interface == "org.freedesktop.DBus.Introspectable":
            return self._introspect(call.path)
        if call.path != OBJECT or player is None:
            raise Refused("org.freedesktop.DBus.Error.UnknownObject", f"Nothing is at {call.path}.")
        match call.interface, call.member, call.body:
            case ["org.freedesktop.DBus.Peer", "Ping", []]:
                return Answer()
            case [interface, "Get", [str(of), str(name)]] if interface == PROPERTIES:
                return Answer("v", (self._one(of, name, player),))
            case [interface, "GetAll", [str(of)]] if interface == PROPERTIES:
                return Answer("a{sv}", (dict(self._all(of, player)),))
            case [interface, "Set", [str(of), str(name), value]] if interface == PROPERTIES:
                self._one(of, name, player)
                return self._ask(asked_by_property(of, name, value))
            case _:
                return self._ask(asked_by_call(call.interface, call.member, call.body))

    def _ask(self, asks: tuple[Ask, ...]) -> Answer:
        for ask in asks:
            self._asked(ask)
        return Answer()

    def _introspect(self, path: str) -> Answer:
        xml = introspection(path)
        if xml is None:
            raise Refused("org.freedesktop.DBus.Error.UnknownObject", f"Nothing is at {path}.")
        return Answer("s", (xml,))

    def _one(self, interface: str, name: str, player: Player) -> tuple[str, Any]:
        properties = self._all(interface, player)
        if name not in properties:
            sentence = f"{interface} has no {name}."
            raise Refused("org.freedesktop.DBus.Error.UnknownProperty", sentence)
        return properties[name]

    def _all(self, interface: str, player: Player) -> Properties:
        if interface == ROOT:
            return self._root
        if interface == PLAYER:
            now = self._clock()
            return {**player_properties(player), "Position": position(player, now)}
        raise Refused(_INVALID, f"There is no interface {interface} here.")

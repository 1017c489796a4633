"""MPRIS2 in values: the object on the bus, its properties, and what each of its methods asks for.

Answers calls from the player that is shown, and knows nothing of any connection. The words are
those of the MPRIS D-Bus interface specification, version 2.2.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import starmap
from operator import attrgetter
from typing import Any, TypeAlias

from upstroke.core.units import Nanos
from upstroke.desktop.bus import PROPERTIES, BusMessage, CallRefused, Returned, no_such_object
from upstroke.desktop.media.player import (
    MICROS_PER_MILLI,
    Ask,
    Loudness,
    Player,
    Press,
    SeekBy,
    SeekTo,
)

NAME = "org.mpris.MediaPlayer2.upstroke"
OBJECT = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
_PEER = "org.freedesktop.DBus.Peer"
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_TRACKS = "/upstroke/session/"

Variant: TypeAlias = tuple[str, Any]
"""A signature and a value of it."""

Properties: TypeAlias = Mapping[str, Variant]


def root_properties(*, window: bool) -> Properties:
    """Of the program. `window`: it has one to be shown and closed."""
    return {
        "CanQuit": ("b", window),
        "CanRaise": ("b", window),
        "HasTrackList": ("b", False),
        "Identity": ("s", "Upstroke"),
        "DesktopEntry": ("s", "upstroke"),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


def metadata(player: Player) -> dict[str, Variant]:
    """Of the session, as a track that is called like its step."""
    known: dict[str, Variant] = {
        "mpris:trackid": ("o", f"{_TRACKS}{player.session}"),
        "mpris:length": ("x", player.length * MICROS_PER_MILLI),
        "xesam:title": ("s", player.title),
        "xesam:album": ("s", player.programme),
        "xesam:artist": ("as", ["Upstroke"]),
        "xesam:trackNumber": ("i", player.step),
    }
    if player.cover is not None:
        known["mpris:artUrl"] = ("s", player.cover)
    return known


_PLAYER: Mapping[str, tuple[str, Callable[[Player], Any]]] = {
    "PlaybackStatus": ("s", lambda player: player.status.value),
    "Rate": ("d", lambda _: 1.0),
    "MinimumRate": ("d", lambda _: 1.0),
    "MaximumRate": ("d", lambda _: 1.0),
    "Metadata": ("a{sv}", metadata),
    "Volume": ("d", attrgetter("volume")),
    "CanGoNext": ("b", attrgetter("can_skip")),
    "CanGoPrevious": ("b", attrgetter("can_skip")),
    "CanPlay": ("b", attrgetter("can_play")),
    "CanPause": ("b", attrgetter("can_pause")),
    "CanSeek": ("b", attrgetter("can_seek")),
    "CanControl": ("b", lambda _: True),
}
"""Of a session, all but its position: what is the same until something changes."""

_WRITABLE = frozenset({"Rate", "Volume"})
_UNTOLD = frozenset({"Position", "CanControl"})
"""No change of these is told: clients reckon the position on by themselves."""


def player_properties(player: Player) -> Properties:
    """All but the position."""
    return {name: (kind, value(player)) for name, (kind, value) in _PLAYER.items()}


def changes(before: Player, after: Player) -> Properties:
    """The properties that are others now."""
    old = player_properties(before)
    return {name: value for name, value in player_properties(after).items() if value != old[name]}


def _to_position(path: str, to: int) -> tuple[Ask, ...]:
    """A session's path is in it, by which a late seek of an earlier one is known."""
    number = path.removeprefix(_TRACKS)
    return (SeekTo(int(number), to),) if number != path and number.isdecimal() else ()


def _open(_uri: str) -> tuple[Ask, ...]:
    raise CallRefused("NotSupported", "Upstroke opens no URI.")


def _button(press: Press) -> tuple[str, Callable[[], tuple[Ask, ...]]]:
    return "", lambda: (press,)


_OF_THE_WINDOW = (Press.RAISE, Press.QUIT)
_TYPES = {"x": int, "o": str, "s": str}

_METHODS: Mapping[str, Mapping[str, tuple[str, Callable[..., tuple[Ask, ...]]]]] = {
    _PEER: {"Ping": ("", lambda: ())},
    ROOT: {press.value: _button(press) for press in _OF_THE_WINDOW},
    PLAYER: {
        **{press.value: _button(press) for press in Press if press not in _OF_THE_WINDOW},
        "Seek": ("x", lambda offset: (SeekBy(offset),)),
        "SetPosition": ("ox", _to_position),
        "OpenUri": ("s", _open),
    },
}
"""The types of what each method takes, and what it asks for."""


def _asked_by_call(call: BusMessage) -> tuple[Ask, ...]:
    kinds, asks = _METHODS.get(call.interface, {}).get(call.member, ("", None))
    fits = len(kinds) == len(call.body) and all(
        isinstance(value, _TYPES[kind]) for kind, value in zip(kinds, call.body, strict=True)
    )
    if asks is None or not fits:
        sentence = f"There is no {call.interface}.{call.member} like this here."
        raise CallRefused("UnknownMethod", sentence)
    return asks(*call.body)


def _asked_by_property(interface: str, name: str, value: Variant) -> tuple[Ask, ...]:
    match name, value:
        case ["Volume", ["d", float(share)]] if interface == PLAYER:
            # Written so that what is no number falls silent instead of loud.
            return (Loudness(min(share, 1.0) if share > 0 else 0.0),)
        case ["Rate", ["d", float(rate)]] if interface == PLAYER:
            return (Press.PAUSE,) if rate == 0 else ()
        case _:
            raise CallRefused("PropertyReadOnly", f"{name} cannot be set to this.")


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
        self.clock = clock
        self._root = root_properties(window=window)

    def answer(self, call: BusMessage, player: Player | None) -> Returned:
        """Answer one call, None being no session; raises `CallRefused`."""
        if call.interface == _INTROSPECTABLE:
            return self._introspect(call)
        if call.path != OBJECT or player is None:
            return no_such_object(call)
        if call.interface == PROPERTIES:
            return self._properties(call, player)
        return self._ask(_asked_by_call(call))

    def _properties(self, call: BusMessage, player: Player) -> Returned:
        match call.member, call.body:
            case ["Get", [str(of), str(name)]]:
                return Returned("v", (self._one(of, name, player),))
            case ["GetAll", [str(of)]]:
                return Returned("a{sv}", (dict(self._all(of, player)),))
            case ["Set", [str(of), str(name), value]]:
                self._one(of, name, player)
                return self._ask(_asked_by_property(of, name, value))
            case _:
                return self._ask(_asked_by_call(call))

    def _ask(self, asks: tuple[Ask, ...]) -> Returned:
        for ask in asks:
            self._asked(ask)
        return Returned()

    def _one(self, interface: str, name: str, player: Player) -> Variant:
        properties = self._all(interface, player)
        if name not in properties:
            raise CallRefused("UnknownProperty", f"{interface} has no {name}.")
        return properties[name]

    def _all(self, interface: str, player: Player) -> Properties:
        if interface == ROOT:
            return self._root
        if interface == PLAYER:
            position = ("x", player.position(self.clock()))
            return {**player_properties(player), "Position": position}
        raise CallRefused("InvalidArgs", f"There is no interface {interface} here.")

    def _introspect(self, call: BusMessage) -> Returned:
        if call.path == OBJECT:
            return Returned("s", (self._description(),))
        above = call.path.rstrip("/") + "/"
        if not OBJECT.startswith(above):
            return no_such_object(call)
        child = OBJECT.removeprefix(above).partition("/")[0]
        return Returned("s", (f'<node><node name="{child}"/></node>',))

    def _description(self) -> str:
        root = {name: kind for name, (kind, _) in self._root.items()}
        player = {**{name: kind for name, (kind, _) in _PLAYER.items()}, "Position": "x"}
        interfaces = (
            _interface(_INTROSPECTABLE, _method("Introspect", "", "s")),
            _interface(_PEER, *_own_methods(_PEER)),
            _interface(
                PROPERTIES,
                _method("Get", "ss", "v"),
                _method("GetAll", "s", "a{sv}"),
                _method("Set", "ssv"),
                _signal("PropertiesChanged", "s", "a{sv}", "as"),
            ),
            _interface(ROOT, *_own_methods(ROOT), *starmap(_property, root.items())),
            _interface(
                PLAYER,
                *_own_methods(PLAYER),
                _signal("Seeked", "x"),
                *starmap(_property, player.items()),
            ),
        )
        return _DOCTYPE + _xml("node", *interfaces)


_DOCTYPE = """\
<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
"""
_NO_SIGNAL = "org.freedesktop.DBus.Property.EmitsChangedSignal"


def _xml(tag: str, *inner: str, **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<{tag}{given}>{''.join(inner)}</{tag}>"


def _interface(name: str, *members: str) -> str:
    return _xml("interface", *members, name=name)


def _method(name: str, takes: str = "", gives: str = "") -> str:
    """`takes`: types of one letter each; `gives`: one type."""
    arguments = [_xml("arg", direction="in", type=kind) for kind in takes]
    arguments += [_xml("arg", direction="out", type=gives)] if gives else []
    return _xml("method", *arguments, name=name)


def _own_methods(interface: str) -> list[str]:
    return [_method(name, kinds) for name, (kinds, _) in _METHODS[interface].items()]


def _signal(name: str, *kinds: str) -> str:
    return _xml("signal", *(_xml("arg", type=kind) for kind in kinds), name=name)


def _property(name: str, kind: str) -> str:
    untold = [_xml("annotation", name=_NO_SIGNAL, value="false")] if name in _UNTOLD else []
    access = "readwrite" if name in _WRITABLE else "read"
    return _xml("property", *untold, name=name, type=kind, access=access)

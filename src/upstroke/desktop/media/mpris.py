"""MPRIS2: the object on the bus in values, and the life of the thread that shows it there.

The object answers calls from the player that is shown: it has properties, and methods each of
which asks for something. It knows nothing of the connection, which is made anew when it is lost.
The words are those of the MPRIS D-Bus interface specification, version 2.2.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, TypeAlias

from jeepney import DBusAddress, message_bus, new_signal
from jeepney.bus_messages import DBusNameFlags

from upstroke.core.units import Nanos
from upstroke.desktop.background import Bell
from upstroke.desktop.bus import (
    PROPERTIES,
    Bus,
    BusGone,
    BusMessage,
    CallRefused,
    Reply,
    Returned,
    no_such_object,
)
from upstroke.desktop.media.other_players import NAME, OBJECT, PLAYER, ROOT, OtherPlayers
from upstroke.desktop.media.player import (
    MICROS_PER_MILLI,
    MediaButton,
    MediaRequest,
    MediaState,
    Player,
    SeekBy,
    SeekTo,
    SetVolume,
)

_PEER = "org.freedesktop.DBus.Peer"
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_TRACKS = "/upstroke/session/"

Variant: TypeAlias = tuple[str, Any]
"""A signature and a value of it."""

Properties: TypeAlias = Mapping[str, Variant]


def root_properties(*, window: bool) -> Properties:
    """Describe the program. `window`: it has one to be shown and closed."""
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
    """Describe the session as a track that is called like its step."""
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
"""The properties of a session but its position, all the same until something changes."""

_WRITABLE = frozenset({"Rate", "Volume"})
_UNTOLD = frozenset({"Position", "CanControl"})
"""No change of these is told: clients reckon the position on by themselves."""


def player_properties(player: Player) -> Properties:
    """Describe the session but for its position."""
    return {name: (kind, value(player)) for name, (kind, value) in _PLAYER.items()}


def changes(before: Player, after: Player) -> Properties:
    """The properties that are others now."""
    old = player_properties(before)
    return {name: value for name, value in player_properties(after).items() if value != old[name]}


def _to_position(path: str, to: int) -> tuple[MediaRequest, ...]:
    """A session's path is in it, by which a late seek of an earlier one is known."""
    number = path.removeprefix(_TRACKS)
    return (SeekTo(int(number), to),) if number != path and number.isdecimal() else ()


def _open(_uri: str) -> tuple[MediaRequest, ...]:
    raise CallRefused("NotSupported", "Upstroke opens no URI.")


def _changed_to(interface: str, name: str, value: Variant) -> tuple[MediaRequest, ...]:
    match name, value:
        case ["Volume", ["d", float(share)]] if interface == PLAYER:
            # Written so that what is no number falls silent instead of loud.
            return (SetVolume(min(share, 1.0) if share > 0 else 0.0),)
        case ["Rate", ["d", float(rate)]] if interface == PLAYER:
            return (MediaButton.PAUSE,) if rate == 0 else ()
        case _:
            raise CallRefused("PropertyReadOnly", f"{name} cannot be set to this.")


class MprisObject:
    """The object on the bus; stateless but for what it is handed.

    Args:
        asked: told what a call asks for.
        clock: nanoseconds, the session's.
        window: there is one to be shown and closed.
    """

    def __init__(
        self, asked: Callable[[MediaRequest], None], clock: Callable[[], Nanos], *, window: bool
    ) -> None:
        self._asked = asked
        self.clock = clock
        self._root = root_properties(window=window)

    def answer(self, call: BusMessage, player: Player | None) -> Returned:
        """Answer one call, None being no session; raises `CallRefused`."""
        if call.interface == _INTROSPECTABLE:
            return Returned("s", (self._introspected(call),))
        if call.path != OBJECT or player is None:
            no_such_object(call)
        kinds, gives, act = _METHODS.get(call.interface, {}).get(call.member, ("", "", None))
        fits = len(kinds) == len(call.body) and all(
            isinstance(value, _TYPES[kind]) for kind, value in zip(kinds, call.body, strict=True)
        )
        if act is None or not fits:
            sentence = f"There is no {call.interface}.{call.member} like this here."
            raise CallRefused("UnknownMethod", sentence)
        return Returned(gives or None, act(self, player, *call.body))

    def ask(self, asks: tuple[MediaRequest, ...]) -> tuple[()]:
        """Pass on what a call asks for; it returns nothing."""
        for ask in asks:
            self._asked(ask)
        return ()

    def get(self, player: Player, interface: str, name: str) -> tuple[Variant]:
        """Return one property."""
        (properties,) = self.get_all(player, interface)
        if name not in properties:
            raise CallRefused("UnknownProperty", f"{interface} has no {name}.")
        return (properties[name],)

    def get_all(self, player: Player, interface: str) -> tuple[Properties]:
        """Return all properties of an interface."""
        if interface == ROOT:
            return (self._root,)
        if interface == PLAYER:
            position = ("x", player.position(self.clock()))
            return ({**player_properties(player), "Position": position},)
        raise CallRefused("InvalidArgs", f"There is no interface {interface} here.")

    def set(self, player: Player, interface: str, name: str, value: Variant) -> tuple[()]:
        """Ask for what setting a property means."""
        self.get(player, interface, name)
        return self.ask(_changed_to(interface, name, value))

    def _introspected(self, call: BusMessage) -> str:
        if call.path == OBJECT:
            root = {name: kind for name, (kind, _) in self._root.items()}
            player = {**{name: kind for name, (kind, _) in _PLAYER.items()}, "Position": "x"}
            return _description({ROOT: root, PLAYER: player})
        above = call.path.rstrip("/") + "/"
        if not OBJECT.startswith(above):
            no_such_object(call)
        child = OBJECT.removeprefix(above).partition("/")[0]
        return f'<node><node name="{child}"/></node>'


_Act: TypeAlias = Callable[..., tuple[Any, ...]]
"""Gets the object, the player and what a method takes; returns what that returns."""


def _asking(asks: Callable[..., tuple[MediaRequest, ...]]) -> _Act:
    return lambda mpris, _player, *values: mpris.ask(asks(*values))


def _buttons(*presses: MediaButton) -> dict[str, tuple[str, str, _Act]]:
    return {press.value: ("", "", _asking(lambda press=press: (press,))) for press in presses}


_METHODS: Mapping[str, Mapping[str, tuple[str, str, _Act]]] = {
    _INTROSPECTABLE: {"Introspect": ("", "s", _asking(lambda: ()))},
    _PEER: {"Ping": ("", "", _asking(lambda: ()))},
    PROPERTIES: {
        "Get": ("ss", "v", MprisObject.get),
        "GetAll": ("s", "a{sv}", MprisObject.get_all),
        "Set": ("ssv", "", MprisObject.set),
    },
    ROOT: _buttons(MediaButton.RAISE, MediaButton.QUIT),
    PLAYER: {
        **_buttons(
            MediaButton.NEXT, MediaButton.PREVIOUS, MediaButton.PAUSE, MediaButton.PLAY_PAUSE
        ),
        **_buttons(MediaButton.STOP, MediaButton.PLAY),
        "Seek": ("x", "", _asking(lambda offset: (SeekBy(offset),))),
        "SetPosition": ("ox", "", _asking(_to_position)),
        "OpenUri": ("s", "", _asking(_open)),
    },
}
"""The methods of each interface: types (of one letter) that they take, and the one returned."""

_TYPES = {"x": int, "o": str, "s": str, "v": tuple}

_SIGNALS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    PROPERTIES: {"PropertiesChanged": ("s", "a{sv}", "as")},
    PLAYER: {"Seeked": ("x",)},
}

_DOCTYPE = """\
<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
"""
_UNTOLD_CHANGE = (
    '<annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>'
)


def _description(properties: Mapping[str, Mapping[str, str]]) -> str:
    """The XML of the object, given each interface's properties with their types."""
    node = ""
    for interface, methods in _METHODS.items():
        inner = "".join(_method(name, *kinds) for name, (*kinds, _) in methods.items())
        for name, values in _SIGNALS.get(interface, {}).items():
            inner += _xml("signal", "".join(_xml("arg", type=kind) for kind in values), name=name)
        for name, kind in properties.get(interface, {}).items():
            access = "readwrite" if name in _WRITABLE else "read"
            note = _UNTOLD_CHANGE if name in _UNTOLD else ""
            inner += _xml("property", note, name=name, type=kind, access=access)
        node += _xml("interface", inner, name=interface)
    return _DOCTYPE + _xml("node", node)


def _method(name: str, takes: str, gives: str) -> str:
    arguments = "".join(_xml("arg", direction="in", type=kind) for kind in takes)
    arguments += _xml("arg", direction="out", type=gives) if gives else ""
    return _xml("method", arguments, name=name)


def _xml(tag: str, inner: str = "", **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<{tag}{given}>{inner}</{tag}>"


# --- the thread -------------------------------------------------------------------------------

RETRIES_AFTER_S = (1.0, 2.0, 5.0, 15.0, 30.0)
"""After a bus was lost or not found: soon, since it may be restarting; then ever less often."""

_OURS = (1, 4)
"""RequestName's answers: it is now, it was already."""


def serve(address: str, bell: Bell, mpris: MprisObject, wanted: Callable[[], MediaState]) -> None:
    """Be there for whatever is wanted, until that is the end.

    Args:
        address: of the bus.
        bell: rings when something else is wanted.
        mpris: answers calls.
        wanted: what is, now.
    """
    failed, hushed = 0, False
    while not wanted().closing:
        if wanted() == MediaState():
            bell.wait()
            continue
        service = None
        try:
            service = _Service(address, bell, mpris, wanted, hushed=hushed)
            service.live()
        except BusGone:
            if service is not None:
                hushed = service.others.hushed
                service.close()
                failed = 0 if service.was_named else failed
            wait = RETRIES_AFTER_S[min(failed, len(RETRIES_AFTER_S) - 1)]
            bell.pause(wait, lambda: wanted().closing)
            failed += 1


class _Service:
    """One connection's worth of it. Raises `BusGone` wherever that is so."""

    def __init__(
        self,
        address: str,
        bell: Bell,
        mpris: MprisObject,
        wanted: Callable[[], MediaState],
        *,
        hushed: bool,
    ) -> None:
        self._mpris = mpris
        self._wanted = wanted
        self._bus = Bus(address, bell, self._called, self._signalled)
        self.others = OtherPlayers(self._bus.call, hushed=hushed)
        self._names = [NAME, f"{NAME}.instance{os.getpid()}"]
        self._name: str | None = None
        self._asking = False
        self._told: Player | None = None
        self.was_named = False

    def live(self) -> None:
        """Do whatever is wanted, until the end."""
        while True:
            wanted = self._wanted()
            self.others.hush(wanted=wanted.hush)
            self._show(wanted.player)
            if wanted.closing and self.others.settled:
                self.close()
                return
            self._bus.step()

    def close(self) -> None:
        """Hang up; the name goes with the connection."""
        self._bus.close()

    def _show(self, player: Player | None) -> None:
        if player is None:
            self._vanish()
        elif self._name is None:
            self._appear()
        elif player != self._told:
            self._tell(self._told, player)
            self._told = player

    def _appear(self) -> None:
        if self._names and not self._asking:
            self._asking = True
            request = message_bus.RequestName(self._names[0], DBusNameFlags.do_not_queue)
            self._bus.call(request, self._named)

    def _named(self, reply: Reply) -> None:
        self._asking = False
        if reply is not None and reply[0] in _OURS:
            # Whoever looks for players asks for everything when a name appears.
            self._name, self._told = self._names[0], self._wanted().player
            self.was_named = True
        else:
            del self._names[0]

    def _vanish(self) -> None:
        if self._name is not None:
            self._bus.call(message_bus.ReleaseName(self._name))
            self._name = None

    def _tell(self, before: Player | None, after: Player) -> None:
        changed = {} if before is None else changes(before, after)
        if changed:
            self._emit(PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, []))
        if before is None or (before.session, before.moves) != (after.session, after.moves):
            self._emit(PLAYER, "Seeked", "x", (after.position(self._mpris.clock()),))

    def _emit(self, interface: str, member: str, signature: str, body: tuple[object, ...]) -> None:
        address = DBusAddress(OBJECT, interface=interface)
        self._bus.send(new_signal(address, member, signature, body))

    def _called(self, call: BusMessage) -> Returned:
        return self._mpris.answer(call, self._wanted().player)

    def _signalled(self, signal: BusMessage) -> None:
        self.others.heard(signal)

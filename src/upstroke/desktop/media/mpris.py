"""MPRIS2 in values: the interfaces' properties, and what each method means.

Knows D-Bus types by their signatures and nothing of any connection. The words are those of the
MPRIS D-Bus interface specification, version 2.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from upstroke.core.units import Nanos
from upstroke.desktop.media.asking import Ask, Loudness, Press, SeekBy, SeekTo
from upstroke.desktop.media.player import MICROS_PER_MILLI, Player

NAME = "org.mpris.MediaPlayer2.upstroke"
OBJECT = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
_TRACKS = "/upstroke/session/"

Variant: TypeAlias = tuple[str, Any]
"""A signature and a value of it."""

Properties: TypeAlias = Mapping[str, Variant]


class Refused(Exception):
    """A call that cannot be answered: a D-Bus error's name, and a sentence."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


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


def player_properties(player: Player) -> Properties:
    """Of a session, all but its position: what is the same until something changes."""
    return {
        "PlaybackStatus": ("s", player.status.value),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "Metadata": ("a{sv}", metadata(player)),
        "Volume": ("d", player.volume),
        "CanGoNext": ("b", player.can_skip),
        "CanGoPrevious": ("b", player.can_skip),
        "CanPlay": ("b", player.can_play),
        "CanPause": ("b", player.can_pause),
        "CanSeek": ("b", player.can_seek),
        "CanControl": ("b", True),
    }


def position(player: Player, now: Nanos) -> Variant:
    """The property that no change is told of: clients reckon it on by themselves."""
    return ("x", player.position(now))


def metadata(player: Player) -> dict[str, Variant]:
    """Of the session, as a track that is called like its step."""
    known: dict[str, Variant] = {
        "mpris:trackid": ("o", track(player.session)),
        "mpris:length": ("x", player.length * MICROS_PER_MILLI),
        "xesam:title": ("s", player.title),
        "xesam:album": ("s", player.programme),
        "xesam:artist": ("as", ["Upstroke"]),
        "xesam:trackNumber": ("i", player.step),
    }
    if player.cover is not None:
        known["mpris:artUrl"] = ("s", player.cover)
    return known


def track(session: int) -> str:
    """A session's path, by which a late seek of an earlier one is known."""
    return f"{_TRACKS}{session}"


def changes(before: Player, after: Player) -> Properties:
    """The properties that are others now."""
    old = player_properties(before)
    return {name: value for name, value in player_properties(after).items() if value != old[name]}


def asked_by_call(interface: str, member: str, body: tuple[Any, ...]) -> tuple[Ask, ...]:
    """What a method asks for; raises `Refused` where there is no such method."""
    match (interface, member), body:
        case [one, []] if one in _PRESSES:
            return (_PRESSES[one],)
        case [_Methods.SEEK_BY, [int(offset)]]:
            return (SeekBy(offset),)
        case [_Methods.SEEK_TO, [str(path), int(to)]]:
            return _to_position(path, to)
        case [_Methods.OPEN, [str()]]:
            raise Refused("org.freedesktop.DBus.Error.NotSupported", "Upstroke opens no URI.")
        case _:
            sentence = f"There is no {interface}.{member} like this here."
            raise Refused("org.freedesktop.DBus.Error.UnknownMethod", sentence)


def asked_by_property(interface: str, name: str, value: Variant) -> tuple[Ask, ...]:
    """What setting a property asks for; raises `Refused` where it cannot be set."""
    match (interface, name), value:
        case [_Settable.VOLUME, ["d", float(share)]]:
            # Written so that what is no number falls silent instead of loud.
            return (Loudness(min(share, 1.0) if share > 0 else 0.0),)
        case [_Settable.RATE, ["d", float(rate)]]:
            return (Press.PAUSE,) if rate == 0 else ()
        case _:
            sentence = f"{name} cannot be set to this."
            raise Refused("org.freedesktop.DBus.Error.PropertyReadOnly", sentence)


class _Methods:
    SEEK_BY = (PLAYER, "Seek")
    SEEK_TO = (PLAYER, "SetPosition")
    OPEN = (PLAYER, "OpenUri")


class _Settable:
    VOLUME = (PLAYER, "Volume")
    RATE = (PLAYER, "Rate")


_PRESSES = {
    **{
        (PLAYER, press.value): press
        for press in (
            *(Press.PLAY, Press.PAUSE, Press.PLAY_PAUSE),
            *(Press.STOP, Press.NEXT, Press.PREVIOUS),
        )
    },
    (ROOT, Press.RAISE.value): Press.RAISE,
    (ROOT, Press.QUIT.value): Press.QUIT,
}


def _to_position(path: str, to: int) -> tuple[Ask, ...]:
    number = path.removeprefix(_TRACKS)
    if number == path or not number.isdecimal():
        return ()
    return (SeekTo(int(number), to),)

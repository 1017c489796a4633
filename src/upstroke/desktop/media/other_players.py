"""Other players' music: paused when a session begins, and let go on when it is over.

Only what was playing is paused, and only what this paused is let go on: whoever changed a player
meanwhile knows better what is to be heard.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from jeepney import DBusAddress, Message, Properties, message_bus, new_method_call

from upstroke.desktop.bus import PROPERTIES, BusMessage, Reply, Then

ROOT = "org.mpris.MediaPlayer2"
OBJECT = "/org/mpris/MediaPlayer2"
PLAYER = f"{ROOT}.Player"
NAME = f"{ROOT}.upstroke"

RULE = (
    f"type='signal',interface='{PROPERTIES}',member='PropertiesChanged',"
    f"path='{OBJECT}',arg0='{PLAYER}'"
)
"""Matches the signals by which somebody else changed a player."""

ANSWERS_WITHIN_S = 2.0
"""A player that takes longer is left alone: its music would stop in the middle of a sentence."""

_NOT_MEANT = (NAME, f"{ROOT}.playerctld")
"""Sessions of our own, and a stand-in for whichever player was used last."""

Call: TypeAlias = Callable[[Message, Then, float], None]
"""See `Bus.call`."""

_Track: TypeAlias = tuple[object, ...]


class OtherPlayers:
    """Pauses and resumes through a bus; every call returns at once.

    Args:
        call: sends a call on a bus, whose signals are to be handed to `heard`.
        hushed: they were paused already, over an earlier connection.

    Attributes:
        hushed: they are to be silent.
    """

    def __init__(self, call: Call, *, hushed: bool = False) -> None:
        self._call = call
        self.hushed = hushed
        self._paused: dict[str, _Track] = {}
        self._confirmed: set[str] = set()
        self._open = 0

    @property
    def settled(self) -> bool:
        """True while no call is under way."""
        return self._open == 0

    def hush(self, *, wanted: bool) -> None:
        """Pause those that play, or let those go on that were paused; once for each change."""
        if wanted is self.hushed:
            return
        self.hushed = wanted
        if wanted:
            self._ask(message_bus.AddMatch(RULE))
            self._ask(message_bus.ListNames(), self._listed)
            return
        self._ask(message_bus.RemoveMatch(RULE))
        paused, self._paused = self._paused, {}
        self._confirmed.clear()
        for owner, track in paused.items():
            self._look(owner, partial(self._resume, owner, track))

    def heard(self, signal: BusMessage) -> None:
        """Take in a signal of a player."""
        match signal.body:
            case [str(of), {"PlaybackStatus": ["s", str(status)]}, *_] if of == PLAYER:
                self._changed(signal.sender, status)

    def _changed(self, owner: str, status: str) -> None:
        if owner not in self._paused:
            return
        if status == "Paused":
            self._confirmed.add(owner)
        elif owner in self._confirmed:
            del self._paused[owner]

    def _listed(self, reply: Reply) -> None:
        match reply:
            case [list(names)]:
                for name in filter(_is_meant, names):
                    self._ask(message_bus.GetNameOwner(name), self._found)

    def _found(self, reply: Reply) -> None:
        match reply:
            case [str(owner)]:
                self._look(owner, partial(self._pause, owner))

    def _pause(self, owner: str, status: str, track: _Track) -> None:
        if status == "Playing" and self.hushed and owner not in self._paused:
            self._paused[owner] = track
            self._ask(_of_player(owner, "Pause"), partial(self._answered, owner))

    def _answered(self, owner: str, reply: Reply) -> None:
        if reply is None:
            self._paused.pop(owner, None)

    def _resume(self, owner: str, before: _Track, status: str, now: _Track) -> None:
        if status == "Paused" and before == now and not self.hushed:
            self._ask(_of_player(owner, "Play"))

    def _look(self, owner: str, then: Callable[[str, _Track], None]) -> None:
        def seen(reply: Reply) -> None:
            match reply:
                case [{"PlaybackStatus": ["s", str(status)], **rest}]:
                    then(status, _track(rest.get("Metadata")))

        self._ask(Properties(DBusAddress(OBJECT, owner, PLAYER)).get_all(), seen)

    def _ask(self, message: Message, then: Then = lambda _: None) -> None:
        def answered(reply: Reply) -> None:
            self._open -= 1
            then(reply)

        self._open += 1
        self._call(message, answered, ANSWERS_WITHIN_S)


def _of_player(owner: str, member: str) -> Message:
    return new_method_call(DBusAddress(OBJECT, owner, PLAYER), member)


def _is_meant(name: str) -> bool:
    ours = any(name == one or name.startswith(f"{one}.") for one in _NOT_MEANT)
    return name.startswith(f"{ROOT}.") and not ours


def _track(metadata: object) -> _Track:
    match metadata:
        case ["a{sv}", {**known}]:
            return tuple(known.get(key) for key in ("mpris:trackid", "xesam:url", "xesam:title"))
        case _:
            return ()

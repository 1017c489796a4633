"""The life of the thread on the bus: connects, shows the player, answers; anew when it is lost."""

from __future__ import annotations

import os

from upstroke.desktop.bus import Bus, BusGone, Heard, Reply, bus_method
from upstroke.desktop.media.mpris import NAME, OBJECT, PLAYER, PROPERTIES, Refused, changes
from upstroke.desktop.media.mpris_object import Call, MprisObject
from upstroke.desktop.media.other_players import OtherPlayers
from upstroke.desktop.media.player import Player
from upstroke.desktop.media.post import Post

RETRIES_AFTER_S = (1.0, 2.0, 5.0, 15.0, 30.0)
"""After a bus was lost or not found: soon, since it may be restarting; then ever less often."""

_DO_NOT_QUEUE = 4
_OURS = (1, 4)
"""RequestName's answers: it is now, it was already."""


def serve(post: Post) -> None:
    """Be there for whatever is wanted, until that is the end."""
    failed, hushed = 0, False
    while not post.wanted.closing:
        if not post.wanted.anything:
            post.wait()
            continue
        service = None
        try:
            service = _Service(post, hushed=hushed)
            service.live()
        except BusGone:
            if service is not None:
                hushed = service.hushed
                service.close()
                failed = 0 if service.was_named else failed
            post.wait(RETRIES_AFTER_S[min(failed, len(RETRIES_AFTER_S) - 1)])
            failed += 1


class _Service:
    """One connection's worth of it. Raises `BusGone` wherever that is so."""

    def __init__(self, post: Post, *, hushed: bool) -> None:
        self._post = post
        self._object = MprisObject(post.ask, post.clock, window=post.window)
        self._bus = Bus(post.address, self._called, self._signalled, post.bell)
        self._others = OtherPlayers(self._bus, hushed=hushed)
        self._names = [NAME, f"{NAME}.instance{os.getpid()}"]
        self._name: str | None = None
        self._asking = False
        self._told: Player | None = None
        self.was_named = False

    @property
    def hushed(self) -> bool:
        """Whether other players were silent at last."""
        return self._others.hushed

    def live(self) -> None:
        """Do whatever is wanted, until the end."""
        while True:
            wanted = self._post.wanted
            self._others.hush(wanted=wanted.hush)
            self._show(wanted.player)
            if wanted.closing and self._others.settled:
                self.close()
                return
            self._bus.step(None)

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
            body = (self._names[0], _DO_NOT_QUEUE)
            self._bus.call(bus_method("RequestName"), "su", body, self._named)

    def _named(self, reply: Reply) -> None:
        self._asking = False
        if reply is not None and reply[0] in _OURS:
            # Whoever looks for players asks for everything when a name appears.
            self._name, self._told = self._names[0], self._post.wanted.player
            self.was_named = True
        else:
            del self._names[0]

    def _vanish(self) -> None:
        if self._name is not None:
            self._bus.call(bus_method("ReleaseName"), "s", (self._name,))
            self._name = None

    def _tell(self, before: Player | None, after: Player) -> None:
        changed = {} if before is None else changes(before, after)
        if changed:
            self._bus.emit(
                OBJECT, PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, [])
            )
        if before is None or (before.session, before.moves) != (after.session, after.moves):
            position = (after.position(self._post.clock()),)
            self._bus.emit(OBJECT, PLAYER, "Seeked", "x", position)

    def _called(self, heard: Heard) -> None:
        call = Call(heard.path, heard.interface, heard.member, heard.body)
        try:
            answer = self._object.answer(call, self._post.wanted.player)
        except Refused as refused:
            self._bus.refuse(heard, refused.name, str(refused))
        else:
            self._bus.answer(heard, answer.signature, answer.body)

    def _signalled(self, heard: Heard) -> None:
        self._others.heard(heard)

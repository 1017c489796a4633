"""The life of the thread on the bus: connects, shows the player, answers; anew when it is lost."""

from __future__ import annotations

import os
from collections.abc import Callable

from jeepney import DBusAddress, message_bus, new_signal
from jeepney.bus_messages import DBusNameFlags

from upstroke.desktop.background import Bell
from upstroke.desktop.bus import PROPERTIES, Bus, BusGone, BusMessage, Reply, Returned
from upstroke.desktop.media.mpris import NAME, OBJECT, PLAYER, MprisObject, changes
from upstroke.desktop.media.other_players import OtherPlayers
from upstroke.desktop.media.player import MediaState, Player

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
                hushed = service.hushed
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
        self._others = OtherPlayers(self._bus.call, hushed=hushed)
        self._names = [NAME, f"{NAME}.instance{os.getpid()}"]
        self._name: str | None = None
        self._asking = False
        self._told: Player | None = None
        self.was_named = False

    @property
    def hushed(self) -> bool:
        """True if other players were to be silent at last."""
        return self._others.hushed

    def live(self) -> None:
        """Do whatever is wanted, until the end."""
        while True:
            wanted = self._wanted()
            self._others.hush(wanted=wanted.hush)
            self._show(wanted.player)
            if wanted.closing and self._others.settled:
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
        self._others.heard(signal)

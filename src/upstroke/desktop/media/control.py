"""Shows sessions on the session bus, on a thread of its own, and hands on what is pressed there.

Theory of operation. The session's thread leaves an immutable value here and wakes the other one,
which tells the bus what is different from what it told last: so changes that follow each other
closely become one, and nothing piles up before a bus that hangs. Calls are answered on that thread
from the same value; the position is the clock against the session's origin, which needs nobody
else. What they ask for waits in a queue until the session's next tick.

The player is on the bus only while there is a session: otherwise a headset's button could start one
that nobody lies down for, and a panel would show a player that plays nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from upstroke.core.units import Nanos
from upstroke.desktop.background import Background, Bell, Mailbox
from upstroke.desktop.media.player import MediaRequest, MediaState, Player


class BusControl(Background):
    """Shows a session elsewhere, and passes on what is pressed there; see the module.

    Called on the session's thread. Nothing blocks, and nothing raises. Nothing is started before
    there is something to show.

    Args:
        address: of the bus, as in `DBUS_SESSION_BUS_ADDRESS`; None: there is none.
        clock: nanoseconds, the session's.
        window: there is a window to be shown and closed.
        wake: called on the bus' thread when something was asked.
    """

    def __init__(
        self,
        address: str | None,
        clock: Callable[[], Nanos],
        *,
        window: bool,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__("media")
        self._address = address
        self._clock = clock
        self._window = window
        self._wanted = MediaState()
        self._asks = Mailbox[MediaRequest](wake)

    def show(self, player: Player | None, *, hush: bool) -> None:
        """Show this from now on; None: there is no session. `hush`: other players are silent."""
        wanted = MediaState(player, hush)
        if wanted != self._wanted and self._address is not None:
            self._wanted = wanted
            self.start()

    def asked(self) -> tuple[MediaRequest, ...]:
        """Take what was pressed since the last time, in order."""
        return self._asks.taken()

    def close(self) -> None:
        """Be gone; waits a moment at most."""
        self._wanted = MediaState(closing=True)
        super().close()

    def live(self, bell: Bell) -> None:
        # Not before somebody needs it, and not on the thread that draws.
        from upstroke.desktop.media.mpris import MprisObject, serve  # noqa: PLC0415

        if self._address is not None:
            mpris = MprisObject(self._asks.put, self._clock, window=self._window)
            serve(self._address, bell, mpris, lambda: self._wanted)

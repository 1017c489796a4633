"""Everything of the desktop that goes along with the sessions of a window.

Imported when the first page has been painted, which needs none of it.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from upstroke.app.integrations.companions import Companion, Sleeping, open_awake
from upstroke.app.integrations.media import open_media
from upstroke.app.integrations.presence import open_presence
from upstroke.app.playback.sound import Sound
from upstroke.app.stores import Stores
from upstroke.desktop.media.player import MediaButton
from upstroke.desktop.power.suspend import sleep_signals


class DesktopIntegrations:
    """Media keys and panels, the wake lock, the machine's sleep, tray and notifications.

    Args:
        house: settings, pictures, clock.
        sound: what a panel's volume is of.
        bus: the session bus' address; None: there is none.
        wake: has the session tick soon; called on any thread.
        seen: whether the window is before the person's eyes.
        show: brings it there.
        close: closes it.
    """

    def __init__(  # noqa: PLR0913 - all that the desktop can ask for
        self,
        house: Stores,
        sound: Sound,
        bus: str | None,
        *,
        wake: Callable[[], None],
        seen: Callable[[], bool],
        show: Callable[[], None],
        close: Callable[[], None],
    ) -> None:
        media = open_media(house, sound, bus, window=True, wake=wake)
        media.answer({MediaButton.RAISE: show, MediaButton.QUIT: close})
        awake = open_awake(house)
        sleeping = Sleeping(sleep_signals(os.environ, wake))
        presence = open_presence(house, bus, seen, show)
        self._opened = (media, awake, sleeping, presence)

    @property
    def companions(self) -> tuple[Companion, ...]:
        """What is to be told of every session."""
        return self._opened

    def close(self) -> None:
        """No session follows."""
        for one in reversed(self._opened):
            one.close()

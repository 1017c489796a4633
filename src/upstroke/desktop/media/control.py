"""The door between sessions and a media control, and one that leads nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from upstroke.desktop.media.asking import Ask
from upstroke.desktop.media.player import Player

Wake: TypeAlias = Callable[[], None]
"""Called on any thread: something was asked."""


class MediaControl(Protocol):
    """What shows a session elsewhere and passes on what is pressed there.

    Called on the session's thread. Nothing blocks, and nothing raises.
    """

    def show(self, player: Player | None, *, hush: bool) -> None:
        """Show this from now on; None: there is no session. `hush`: other players are silent."""

    def asked(self) -> tuple[Ask, ...]:
        """What was pressed since the last time, in order."""

    def close(self) -> None:
        """Be gone; waits a moment at most."""


class NoMediaControl:
    """Where the platform has none."""

    def show(self, player: Player | None, *, hush: bool) -> None:
        pass

    def asked(self) -> tuple[Ask, ...]:
        return ()

    def close(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the bus is to know: the session, and whether other players are to be silent."""

    player: Player | None = None
    hush: bool = False
    closing: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is a reason to be on the bus."""
        return self.player is not None or self.hush

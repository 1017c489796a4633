"""Media control over the session bus, on a thread of its own.

Theory of operation. The session's thread leaves an immutable `Wanted` here and wakes the other one,
which tells the bus what is different from what it told last: so changes that follow each other
closely become one, and nothing piles up before a bus that hangs. Calls are answered on that thread
from the same value; the position is the clock against the session's origin, which needs nobody
else. What they ask for waits in a queue until the session's next tick.

The player is on the bus only while there is a session: otherwise a headset's button could start one
that nobody lies down for, and a panel would show a player that plays nothing.
"""

from __future__ import annotations

import threading

from upstroke.desktop.media.asking import Ask
from upstroke.desktop.media.control import Wanted
from upstroke.desktop.media.player import Player
from upstroke.desktop.media.post import Post

CLOSES_WITHIN_S = 0.5
"""Other players are to be let go on; a bus that hangs is not waited for."""


class BusControl:
    """A `MediaControl`; see the module. Nothing is started before there is something to show."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._thread: threading.Thread | None = None

    def show(self, player: Player | None, *, hush: bool) -> None:
        self._want(Wanted(player, hush))

    def asked(self) -> tuple[Ask, ...]:
        return self._post.asked()

    def close(self) -> None:
        if self._thread is not None:
            self._want(Wanted(closing=True))
            self._thread.join(CLOSES_WITHIN_S)

    def _want(self, wanted: Wanted) -> None:
        if self._post.want(wanted) and self._thread is None:
            self._thread = threading.Thread(
                target=_live, args=(self._post,), name="media", daemon=True
            )
            self._thread.start()


def _live(post: Post) -> None:
    try:
        # Not before somebody needs it, and not on the thread that draws.
        from upstroke.desktop.media.mpris_service import serve  # noqa: PLC0415
    except ImportError:
        return
    serve(post)

"""How often the window ticks. The position never depends on it, only smoothness does."""

from __future__ import annotations

from upstroke.core.changes import ENDED, Progress, State
from upstroke.core.units import Millis

LIVELY: Millis = 40
"""While a session runs and is seen: 25 times a second looks smooth at the pace of a hand."""

QUIET: Millis = 100
"""While it runs unseen, is held or has just ended: sound is planned about a second ahead."""

IDLE: Millis = 1_000
"""Without a session: the time at which one would end moves on."""


def pace(
    progress: Progress | None, *, seen: bool, busy: bool = False, still: bool = False
) -> Millis:
    """Time from one tick to the next; `busy`: something else moves, `still`: nothing is to move."""
    if progress is None:
        return QUIET if busy else IDLE
    moving = progress.state not in ENDED and progress.state is not State.PAUSED
    return LIVELY if moving and seen and not still else QUIET

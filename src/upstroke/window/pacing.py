"""How often the window ticks. The position never depends on it, only smoothness does."""

from __future__ import annotations

from upstroke.core.session.progress import ENDED, Progress, State
from upstroke.core.units import Millis

LIVELY: Millis = 64
"""While a session runs and is seen: 16 times a second looks smooth at the pace of a hand, which
goes a pixel or three each time, and costs a third less than 25 times."""

QUIET: Millis = 100
"""While something is waited for, or listened to."""

SLOW: Millis = 250
"""While nothing moves before anyone's eyes: sound is planned seconds ahead, and every press ticks
at once."""

STILL: Millis = 1_000
"""With reduced motion, or sooner if the digits change."""

IDLE: Millis = 1_000
"""Without a session: the time at which one would end moves on."""

SOON: Millis = 5
"""After a full second, its digits are surely others."""

HELD = (State.PAUSED, *ENDED)


def pace(
    progress: Progress | None, *, seen: bool, busy: bool = False, still: bool = False
) -> Millis:
    """Time from one tick to the next; `busy`: something else moves, `still`: nothing is to move."""
    if progress is None:
        return QUIET if busy else IDLE
    if progress.state is State.RUNNING and seen and not still:
        return LIVELY
    if busy or progress.state in (State.READY, State.RESUMING):
        return QUIET
    if progress.state in HELD or not seen:
        return SLOW
    return min(STILL, to_next_second(progress))


def to_next_second(progress: Progress) -> Millis:
    """Until the digits are others: they count what is left of the span and of the step."""
    left = min(time % 1_000 for time in (progress.moment.span_left, progress.moment.step_left))
    return left + SOON

"""What the one line for notices says now: what matters most of all that there is to tell."""

from __future__ import annotations

from dataclasses import dataclass

from upstroke.core.session.progress import Audible
from upstroke.texts import marked, tr
from upstroke.window.look import Role
from upstroke.window.notice_line import Notice

STOP_ASKS = marked("Press Stop once more to end the session.")
SLEPT = marked("The session was paused while the computer slept.")
LEANS = marked("Held too long: let go, then tap.")
UNHEARD = marked("No sound right now. Follow the window; the sound comes back by itself.")
HEARD_AGAIN = marked("The sound is back.")


@dataclass(frozen=True, slots=True)
class Telling:
    """All that there may be to tell; what is not is empty."""

    stopping: bool = False
    leans: bool = False
    answer: str = ""
    skipped: str = ""
    slept: bool = False
    trouble: str = ""
    audible: Audible = Audible.YES


def notice_of(telling: Telling) -> Notice:
    """What was done just now comes first; it is soon over, and trouble is told again after it."""
    if telling.stopping:
        return Notice(tr(STOP_ASKS), "square")
    if telling.leans:
        return Notice(tr(LEANS), "info", "ink")
    if telling.answer:
        return Notice(telling.answer, "info", "ink", Role.LARGE)
    if telling.skipped:
        return Notice(telling.skipped, "undo-2", "ink")
    if telling.slept:
        return Notice(tr(SLEPT), "pause")
    return _of_sound(telling.trouble, telling.audible)


def _of_sound(trouble: str, audible: Audible) -> Notice:
    if audible is Audible.AGAIN:
        return Notice(tr(HEARD_AGAIN), "volume-2", "calm")
    if trouble and audible is Audible.NO:
        return Notice(tr(UNHEARD), "volume-x", role=Role.LARGE)
    return Notice(trouble, "volume-x")

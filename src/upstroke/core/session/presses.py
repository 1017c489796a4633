"""A pedal has no key beside it to undo with, so it undoes its own slips. Time is an argument."""

from __future__ import annotations

from upstroke.core.session.commands import Verb
from upstroke.core.units import Millis

SLIP: Millis = 3_000
"""A pedal pressed again within this takes its skip back: as long as it takes to hear what comes
now, that it was not meant, and to move a foot."""

BOUNCE: Millis = 150
"""A key that goes down again sooner than this is the chatter of its contact."""

SETTLES: Millis = 800
"""So long after a page has come a press was begun for what was there before it."""


class Pedals:
    """Tells what a press of a pedal means: a skip, or taking back the one just made."""

    def __init__(self) -> None:
        self._skipped: Millis | None = None

    def holds(self, now: Millis) -> bool:
        """True while a press takes back the last skip."""
        return self._skipped is not None and now - self._skipped <= SLIP

    def press(self, skip: Verb, now: Millis) -> Verb:
        """Take a press of a pedal for a skip; undo where it takes one back."""
        if self.holds(now):
            self._skipped = None
            return Verb.UNDO
        self._skipped = now
        return skip

    def forget(self) -> None:
        """Something else was done since; what was skipped is settled."""
        self._skipped = None


class Bounces:
    """Tells a press of a key from the chatter of its contact."""

    def __init__(self) -> None:
        self._last: tuple[str, Millis] | None = None

    def meant(self, key: str, now: Millis) -> bool:
        """True where a key that goes down is pressed; chatter, however long, is one press."""
        last, self._last = self._last, (key, now)
        return last is None or last[0] != key or now - last[1] >= BOUNCE

    def released(self, key: str, now: Millis) -> None:
        """A key came up: what follows at once is its chatter, or a repeat that nobody told of."""
        self._last = (key, now)

"""Tells a meant press from a slip. Time is an argument: milliseconds of any steady clock."""

from __future__ import annotations

from enum import Enum, auto

from upstroke.core.session.presses import BOUNCE, SETTLES
from upstroke.core.units import Millis

TWICE: Millis = 600
"""A press that begins within this time after another is the bounce of it."""

LEAN: Millis = 2_000
"""A longer press is somebody leaning on the screen or the desk."""

SMEAR = 40.0
"""Pixels: a press that moves further is a wipe, or a drag."""

SURE: Millis = 4_000
"""How long a first press on stop waits for the second."""

POINTER = "pointer"
"""Mouse, touch and pen: each makes presses of the others, too."""


class Press(Enum):
    """What became of a press."""

    MEANT = auto()
    BOUNCE = auto()
    LEAN = auto()
    SMEAR = auto()


class PressGuard:
    """Presses anywhere on the window, by elbow, knuckle or foot; one at a time.

    A press counts as it ends: only then it is known that it was no lean and no wipe.
    """

    def __init__(self) -> None:
        self._down: tuple[Millis, float, float] | None = None
        self._smeared = False
        self._last: Millis | None = None

    def down(self, now: Millis, x: float = 0.0, y: float = 0.0) -> bool:
        """A press begins; False while another one lasts, of which it is a part."""
        if self._down is not None:
            return False
        self._down, self._smeared = (now, x, y), False
        return True

    def move(self, x: float, y: float) -> None:
        """The press has moved to another place."""
        if self._down is not None:
            _, x0, y0 = self._down
            self._smeared = self._smeared or (x - x0) ** 2 + (y - y0) ** 2 > SMEAR**2

    def leans(self, now: Millis) -> bool:
        """Whether a press lasts that is too long to count."""
        return self._down is not None and now - self._down[0] > LEAN

    def up(self, now: Millis) -> Press | None:
        """A press ends; None without one."""
        if self._down is None:
            return None
        (begun, _, _), self._down = self._down, None
        if self._smeared:
            return Press.SMEAR
        if now - begun > LEAN:
            return Press.LEAN
        if not self._clear(begun):
            return Press.BOUNCE
        self._last = now
        return Press.MEANT

    def cancel(self) -> None:
        """The press has been taken over by somebody else; it counts for nothing."""
        self._down = None

    def hit(self, now: Millis) -> bool:
        """A press without length, such as a key's; whether it was meant."""
        if not self._clear(now):
            return False
        self._last = now
        return True

    def _clear(self, now: Millis) -> bool:
        return self._last is None or now - self._last >= TWICE


class StopGuard:
    """A session is stopped by two presses, neither too soon nor too long after each other."""

    def __init__(self) -> None:
        self._armed: Millis | None = None

    def armed(self, now: Millis) -> bool:
        """Whether the next press stops."""
        return self._armed is not None and now - self._armed <= SURE

    def press(self, now: Millis) -> bool:
        """A press on stop; whether it is the second one, that counts."""
        if self._armed is None or not self.armed(now):
            self._armed = now
            return False
        if now - self._armed < TWICE:
            return False
        self._armed = None
        return True

    def forget(self) -> None:
        """Whatever was pressed before no longer counts."""
        self._armed = None


class NewPageGuard:
    """Keeps presses from a page that has come under them: each was meant for what was there.

    A press is told by its source: a key, or `POINTER` for whatever points. One that is refused is
    refused to its end, with its repeats and its chatter.
    """

    def __init__(self) -> None:
        self._came: Millis | None = None
        self._held: set[str] = set()
        self._last: tuple[str, Millis] | None = None
        self._brought_by: str | None = None
        self._refused: dict[str, Millis] = {}

    def came(self, now: Millis) -> None:
        """Another page has come, or something to be pressed on this one."""
        self._came = now
        recent = self._last is not None and now - self._last[1] < SETTLES
        self._brought_by = self._last[0] if recent and self._last else None
        self._refused.update(dict.fromkeys(self._held - {POINTER}, now))

    def takes(self, source: str, now: Millis, *, presses: bool = True, mild: bool = False) -> bool:
        """Whether a press that begins now is for the page that is there.

        Args:
            source: what presses.
            now: the time.
            presses: whether it could press a button.
            mild: whether nothing can be agreed to or begun on the page: then it only refuses what
                it was brought by, so that a pause never waits.
        """
        refused = self._refused.pop(source, None)
        chatters = refused is not None and now - refused < BOUNCE
        new = self._came is not None and now - self._came < SETTLES
        if chatters or (new and presses and (not mild or source == self._brought_by)):
            self._refused[source] = now
            return False
        self._held.add(source)
        self._last = (source, now)
        return True

    def repeats(self, source: str) -> bool:
        """Whether a key that is still held may repeat on the page that is there."""
        return source not in self._refused

    def released(self, source: str, now: Millis) -> None:
        """A press ends."""
        self._held.discard(source)
        if source in self._refused:
            self._refused[source] = now
        elif self._last is not None and self._last[0] == source:
            self._last = (source, now)

"""Tells a meant press from a slip. Time is an argument: milliseconds of any steady clock."""

from __future__ import annotations

from upstroke.core.units import Millis

TWICE: Millis = 600
"""A second press within this time is the bounce of the first."""

LEAN: Millis = 1_200
"""A longer press is somebody leaning on the screen or the desk."""

SURE: Millis = 4_000
"""How long a first press on stop waits for the second."""


class PressGuard:
    """Presses anywhere on the window, by elbow, knuckle or foot."""

    def __init__(self) -> None:
        self._down: Millis | None = None
        self._last: Millis | None = None

    def down(self, now: Millis) -> None:
        """A press begins."""
        self._down = now

    def up(self, now: Millis) -> bool:
        """A press ends; whether it was meant."""
        begun, self._down = self._down, None
        if begun is None or now - begun > LEAN:
            return False
        return self.hit(begun)

    def hit(self, now: Millis) -> bool:
        """A press without length, such as a key's; whether it was meant."""
        if self._last is not None and now - self._last < TWICE:
            return False
        self._last = now
        return True


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

"""What goes along with sessions, one after another, and lives longer than each."""

from __future__ import annotations

from typing import Protocol

from upstroke.app.run import Run


class Companion(Protocol):
    """Told when a session begins and when it is left. Must not block, and must not raise."""

    def begun(self, run: Run) -> None:
        """A session is there, and about to start: add performers to it, steer it."""

    def left(self) -> None:
        """It is no more, however it ended."""

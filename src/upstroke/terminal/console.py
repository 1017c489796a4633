"""A terminal as the session's face needs it: what every system's own has in common."""

from __future__ import annotations

import os
import sys
from typing import Self, TextIO

ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
"""To the second screen, cursor hidden, long lines cut instead of wrapped."""

LEAVE = "\x1b[?7h\x1b[?25h\x1b[?1049l"


class Console:
    """A keyboard, a screen, and the promise to leave both as they were found.

    To be entered before use; whatever happens inside, leaving it puts the terminal right.

    Args:
        screen: drawn on where it is a terminal that can be; standard output unless given.
    """

    paints: bool
    """True if the screen can be drawn on; else it takes plain lines, one after another."""

    listens: bool
    """True if there is a keyboard."""

    def __init__(self, screen: TextIO | None = None) -> None:
        self._screen = screen or sys.stdout
        self._typed = b""

    def __enter__(self) -> Self:
        raise NotImplementedError

    def __exit__(self, *error: object) -> None:
        raise NotImplementedError

    def size(self) -> tuple[int, int]:
        """Columns and rows, as they are now."""
        try:
            columns, rows = os.get_terminal_size(self._screen.fileno())
        except (OSError, ValueError):
            columns, rows = 0, 0
        return columns or 80, rows or 24

    def read(self, seconds: float) -> bytes:
        """Wait for at most so long, and return what was typed.

        Ctrl-C, Ctrl-Z and the like come as their bytes too, also when they were sent as signals;
        after the program was in the background comes Ctrl-L.
        """
        raise NotImplementedError

    def write(self, text: str) -> None:
        """Show a text, at once."""
        self._screen.write(text)
        self._screen.flush()

    def suspend(self) -> None:
        """Go into the background, as Ctrl-Z does elsewhere; returns when brought back."""

    def _taken(self) -> bytes:
        typed, self._typed = self._typed, b""
        return typed

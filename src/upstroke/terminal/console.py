"""A terminal as the session's face needs it; the system's own is chosen here."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Protocol, Self

if sys.platform == "win32":
    from upstroke.terminal.windows_console import WindowsConsole as SystemConsole
    from upstroke.terminal.windows_console import read_line
else:
    from upstroke.terminal.posix_console import PosixConsole as SystemConsole
    from upstroke.terminal.posix_console import read_line

__all__ = ["Console", "SystemConsole", "read_line"]


class Console(Protocol):
    """A keyboard, a screen, and the promise to leave both as they were found.

    To be entered before use; whatever happens inside, leaving it puts the terminal right.
    """

    def __enter__(self) -> Self:
        """Take the terminal over."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give it back as it was."""

    @property
    def paints(self) -> bool:
        """Whether the screen can be drawn on; else it takes plain lines, one after another."""

    @property
    def listens(self) -> bool:
        """Whether there is a keyboard."""

    def size(self) -> tuple[int, int]:
        """Columns and rows, as they are now."""

    def read(self, seconds: float) -> bytes:
        """What was typed; waits for at most so long, and gives nothing when nothing came.

        Ctrl-C, Ctrl-Z and the like come as their bytes too, also when they were sent as signals;
        after the program was in the background comes Ctrl-L.
        """

    def write(self, text: str) -> None:
        """Show a text, at once."""

    def suspend(self) -> None:
        """Go into the background, as Ctrl-Z does elsewhere; returns when brought back."""

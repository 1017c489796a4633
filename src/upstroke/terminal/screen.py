"""Lines, and the control sequences that show them, no more than what has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class TextStyle(StrEnum):
    """Weight of a line."""

    PLAIN = "plain"
    BOLD = "bold"
    DIM = "dim"


class Priority(IntEnum):
    """Rank of a line: where the terminal is too low for all, the highest number goes first."""

    MOST = 0
    TIME = 1
    COUNT = 2
    NEXT = 3
    PRESSURE = 4
    KEYS = 5
    NOTE = 6
    SPACE = 7


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be shown."""

    text: str
    style: TextStyle = TextStyle.PLAIN
    priority: Priority = Priority.SPACE


_CLEAR = "\x1b[2J"
_TO_END = "\x1b[K"
_STYLES = {TextStyle.PLAIN: "", TextStyle.BOLD: "\x1b[1m", TextStyle.DIM: "\x1b[2m"}
_RESET = "\x1b[0m"


def arranged(lines: list[Line], height: int) -> list[Line]:
    """As many lines as there is room for, those that matter least left out, last first."""
    kept = list(lines)
    while len(kept) > max(1, height):
        least = max(line.priority for line in kept)
        last = max(index for index, line in enumerate(kept) if line.priority is least)
        del kept[last]
    return kept


class Screen:
    """Remembers what is shown, so that a tick which changes nothing writes nothing."""

    def __init__(self) -> None:
        self._shown: list[Line] = []
        self._size = (0, 0)

    def forget(self) -> None:
        """Somebody else has written on the screen: the next update draws everything."""
        self._size = (0, 0)

    def update(self, lines: Sequence[Line], size: tuple[int, int]) -> str:
        """Return what is to be written so that a screen of this size shows these lines."""
        written = ""
        if size != self._size:
            written, self._shown, self._size = _CLEAR, [], size
        for row in range(max(len(lines), len(self._shown))):
            new = lines[row] if row < len(lines) else Line("")
            old = self._shown[row] if row < len(self._shown) else Line("")
            if (new.text, new.style) != (old.text, old.style):
                written += f"\x1b[{row + 1};1H{_styled(new)}{_TO_END}"
        self._shown = list(lines)
        return written


def _styled(line: Line) -> str:
    style = _STYLES[line.style]
    return f"{style}{line.text}{_RESET}" if style else line.text

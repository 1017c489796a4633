"""Lines to the control sequences that show them, writing no more than what has changed."""

from __future__ import annotations

from collections.abc import Sequence

from upstroke.terminal.page import Line, Style

ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
"""To the second screen, cursor hidden, long lines cut instead of wrapped."""

LEAVE = "\x1b[?7h\x1b[?25h\x1b[?1049l"

_CLEAR = "\x1b[2J"
_TO_END = "\x1b[K"
_STYLES = {Style.PLAIN: "", Style.BOLD: "\x1b[1m", Style.DIM: "\x1b[2m"}
_RESET = "\x1b[0m"


class Screen:
    """Remembers what is shown, so that a tick which changes nothing writes nothing."""

    def __init__(self) -> None:
        self._shown: list[Line] = []
        self._size = (0, 0)

    def forget(self) -> None:
        """Somebody else has written on the screen: the next update draws everything."""
        self._size = (0, 0)

    def update(self, lines: Sequence[Line], size: tuple[int, int]) -> str:
        """What to write so that the screen, of this size, shows these lines."""
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

"""What a terminal shows: texts made to fit its cells, lines, and the sequences that draw them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Characters for bars and dots; `dots` is a full, a half and an empty one."""

    done: str
    left: str
    dots: tuple[str, str, str]
    cut: str
    between: str


FINE = Glyphs("█", "░", ("●", "◐", "○"), "…", " · ")
COARSE = Glyphs("#", ".", ("#", "+", "."), "~", " - ")


def glyphs_for(encoding: str | None) -> Glyphs:
    """The fine ones where a terminal's encoding has them, else plain ASCII."""
    try:
        "".join([FINE.done, FINE.left, *FINE.dots, FINE.cut, FINE.between]).encode(
            encoding or "ascii"
        )
    except (UnicodeEncodeError, LookupError):
        return COARSE
    return FINE


def cells(text: str) -> int:
    """Count the columns of a text: two for wide letters, none for accents that combine."""
    return sum(_cells(letter) for letter in text)


def fitted(text: str, width: int, cut: str) -> str:
    """The text, cut to a width in columns; control characters are left out."""
    clean = "".join(letter for letter in text if unicodedata.category(letter)[0] != "C")
    if cells(clean) <= width:
        return clean
    room, kept = width - cells(cut), ""
    for letter in clean:
        room -= _cells(letter)
        if room < 0:
            break
        kept += letter
    return f"{kept.rstrip()}{cut}"[: max(0, width)]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most a width in columns, broken between words."""
    return joined(text.split(), width, " ")


def joined(words: Iterable[str], width: int, between: str) -> list[str]:
    """Words in lines of at most a width in columns, with something between them."""
    lines: list[str] = []
    for word in words:
        if lines and cells(lines[-1] + between + word) <= width:
            lines[-1] += between + word
        else:
            lines.append(word)
    return lines


def bar(fraction: float, width: int, glyphs: Glyphs) -> str:
    """A bar of so many columns of which a fraction (0 to 1) is done."""
    done = round(min(1.0, max(0.0, fraction)) * max(0, width))
    return glyphs.done * done + glyphs.left * (max(0, width) - done)


def dots(value: float, of: int, glyphs: Glyphs) -> str:
    """A value, to the nearest half, as dots: 2.5 of 5 is two full, one half and two empty."""
    halves = min(2 * of, max(0, round(value * 2)))
    full, half, empty = glyphs.dots
    return full * (halves // 2) + half * (halves % 2) + empty * (of - halves // 2 - halves % 2)


def _cells(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


class TextStyle(StrEnum):
    """Weight of a line, as the sequence that sets it."""

    PLAIN = ""
    BOLD = "\x1b[1m"
    DIM = "\x1b[2m"


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
    return f"{line.style}{line.text}{_RESET}" if line.style else line.text

"""The characters that the terminal draws with, and texts made to fit its cells."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


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

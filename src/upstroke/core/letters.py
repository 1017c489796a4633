"""The Latin letters that lie where letters of other alphabets do, on the boards most people have.

A key is bound by its sign; where a board has no Latin letters at all, `N` is the key on which `N`
would be. Sources: the X keyboard configuration database (ru, ua, gr, il, ara, ir, th, ge) and
Microsoft's keyboard layouts of the same names.
"""

from __future__ import annotations

from collections.abc import Mapping

LATIN = "qwertyuiopasdfghjklzxcvbnm"
"""Along the rows of letters, from the top."""

_BOARDS = (
    "йцукенгшщзфывапролдячсмить",
    "йцукенгшщзфівапролдячсмить",
    ";ςερτυθιοπασδφγηξκλζχψωβνμ",
    "/'קראטוןםפשדגכעיחלךזסבהנמצ",
    "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة",
    "ضصثقفغعهخحشسیبلاتنمظطزرذدپ",
    "ๆไำพะัีรนยฟหกดเ้่าสผปแอิืท",
    "ქწერტყუიოპასდფგჰჯკლზხცვბნმ",
)
"""Russian, Ukrainian, Greek, Hebrew, Arabic, Persian, Thai, Georgian."""

_LATIN: Mapping[str, str] = {
    letter: latin
    for board in _BOARDS
    for letter, latin in zip(board, LATIN, strict=True)
    if not letter.isascii()
}


def latin_of(letter: str) -> str | None:
    """The Latin letter, small, where another alphabet's letter lies; None: nobody's known."""
    return _LATIN.get(letter.lower())


def in_latin(word: str) -> str:
    """A word as it would be typed on a board with Latin letters."""
    return "".join(latin_of(letter) or letter for letter in word)

"""A language that nobody speaks, read from the right: every text in Arabic letters."""

from __future__ import annotations

import re

from upstroke.texts import Catalogue
from upstroke.texts.catalogue import Forms, Key

_LETTERS = str.maketrans(
    dict(zip("abcdefghijklmnopqrstuvwxyz", "ابجدهفغحيشكلمنوپقرستثڤۏخيز", strict=True))
)


class _Every(dict[Key, Forms]):
    """Every text there may be."""

    def get(self, key: Key, _default: object = None) -> Forms:
        return (in_arabic_letters(key[0]),)


def in_arabic_letters(text: str) -> str:
    """A text with other letters; what is to be filled in stays."""
    parts = re.split(r"(\{\w*\})", text)
    return "".join(
        part if at % 2 else part.lower().translate(_LETTERS) for at, part in enumerate(parts)
    )


PSEUDO_ARABIC = Catalogue("ar", _Every())

"""The phrases that the app makes itself, a book for each language it knows."""

from __future__ import annotations

from upstroke.core.spoken.phrasebooks import french, german, spanish
from upstroke.core.spoken.phrasebooks.book import ENGLISH, NAME_ALONE, UNKNOWN, Phrasebook

__all__ = ["LANGUAGES", "NAME_ALONE", "Phrasebook", "phrasebook"]

_BOOKS = {"en": ENGLISH, "de": german.BOOK, "es": spanish.BOOK, "fr": french.BOOK}

LANGUAGES = tuple(_BOOKS)
"""The languages there is a book of."""


def phrasebook(language: str) -> Phrasebook:
    """The book of a language, wherever that is spoken: `pt` for `pt-BR`."""
    return _BOOKS.get(language.partition("-")[0].lower(), UNKNOWN)

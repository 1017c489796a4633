"""A language in which every text is twice as long, for window and programmes alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar

from upstroke.core.programme.model import Programme
from upstroke.texts import ENGLISH, Catalogue

T = TypeVar("T")

UNIT = 3
"""Letters of the longest: s, min."""

SHOWN = frozenset(
    {
        *("title", "summary", "note", "name", "second", "intro", "spoken", "direction", "posture"),
        *("side_words", "same_side", "items", "points", "lines"),
    }
)
"""Fields of a programme whose texts are seen in the window."""


@dataclass(frozen=True)
class TwiceAsLong(Catalogue):
    """Says everything twice."""

    like: Catalogue = ENGLISH

    def find(self, source: str, comment: str = "", count: int | None = None) -> str:
        """The text, and the text again; a format of a time is none."""
        text = self.like.find(source, comment, count)
        return text if text.startswith("%") else twice(text)


def twice(text: str) -> str:
    """A text and its own words again; what is filled in is twice as long by itself.

    The unit of a number is as short in every language.
    """
    again = " ".join(re.sub(r"\{[^}]*\}", "", text).split())
    is_unit = again != text and all(len(word) <= UNIT for word in again.split())
    return text if is_unit or not any(map(str.isalpha, again)) else f"{text} {again}"


def twice_as_long(programme: Programme) -> Programme:
    """The same programme, with all texts that are shown doubled."""
    return _doubled(programme)


def _doubled(value: T) -> T:
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        field.name: _text(getattr(value, field.name))
        if field.name in SHOWN
        else _within(getattr(value, field.name))
        for field in fields(value)
        if field.init
    }
    return replace(value, **changed)


def _text(value: object) -> object:
    if isinstance(value, str):
        return twice(value)
    if isinstance(value, Mapping):
        return {key: _text(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return tuple(_text(one) for one in value)
    return _within(value)


def _within(value: object) -> object:
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_within(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _within(one) for key, one in value.items()}
    return _doubled(value)

"""What a phrasebook holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from upstroke.core.programme import Side

WORDED = 100
"""Numbers below this are spoken as words, since engines read `3.` as a third or as an end; from
here on as digits."""

NAME_ALONE = "{step}."
"""What comes next without a word that it is what comes next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """The app's own phrases in one language; an empty text is not spoken.

    `said` has the fixed ones by their English, `number` the word of a number, `seconds_left` a
    whole sentence for so many seconds, `minutes_to_go` one for so many minutes. `following` tells
    of the next step with its name (and side) for `{step}`, `turned` of a change of side with its
    word for `{side}`, `sides` of the same in one word. `side_words` and `same_side` are for
    programmes that give none.
    """

    said: Mapping[str, str]
    number: Callable[[int], str]
    seconds_left: Callable[[int], str]
    minutes_to_go: Callable[[int], str]
    following: str
    turned: str
    sides: Mapping[Side, str] = field(default_factory=dict)
    side_words: Mapping[Side, str] = field(default_factory=dict)
    same_side: str = ""


def spelled(value: int, small: Sequence[str], composed: Callable[[int], str]) -> str:
    """A number as it is spoken: the small ones by their own words, the large ones as digits.

    Args:
        value: from 0.
        small: the words of 0 and up.
        composed: puts together what lies between those and `WORDED`.
    """
    if value < len(small):
        return small[value]
    return composed(value) if value < WORDED else str(value)


def capital(text: str) -> str:
    """A text as a sentence begins with it; a word with its own capitals, as `iPad`, is left."""
    first = text.partition(" ")[0]
    return text if first != first.lower() else text[:1].upper() + text[1:]

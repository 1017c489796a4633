"""Phrasebooks: their fields, the English one, and that of languages without phrases.

English is the language of the recorded voice, so a change there is to be recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from upstroke.core.programme.model import Side

WORDED = 100
"""Numbers below this are spoken as words, since engines read `3.` as a third or as an end; from
here on as digits."""

NAME_ALONE = "{step}."
"""The next step's name, without a word that it is what comes next."""


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


_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_SAID = (
    *("Paused.", "Get ready.", "The session is over.", "Paused while the computer was asleep."),
    *("Say it once more to end.", "Thirty seconds more.", "Undone.", "Halfway."),
    *("This is the last step.", "A few seconds.", "Half a minute.", "About an hour."),
    *("About an hour and a quarter.", "About an hour and a half.", "About two hours."),
    *("About two and a half hours.", "About three hours.", "About four hours."),
    *("About five hours.", "About six hours.", "About eight hours.", "About ten hours."),
    "More than ten hours.",
)


def english_number(value: int) -> str:
    """Such as `twenty-one`."""
    return spelled(value, _SMALL, _composed)


def _composed(value: int) -> str:
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")


def _seconds_left(time: int) -> str:
    return f"{capital(english_number(time))} second{'s' if time != 1 else ''} left."


ENGLISH = Phrasebook(
    said={text: text for text in _SAID},
    number=english_number,
    seconds_left=_seconds_left,
    minutes_to_go=lambda time: f"About {english_number(time)} minute{'s' if time > 1 else ''}.",
    following="Next: {step}.",
    turned="Change sides: {side}.",
    sides={Side.LEFT: "Left.", Side.RIGHT: "Right.", Side.BOTH: "Both."},
    side_words={Side.LEFT: "left side", Side.RIGHT: "right side", Side.BOTH: "both sides"},
    same_side="same side",
)

UNKNOWN = Phrasebook(
    said={},
    number=str,
    seconds_left=lambda _: "",
    minutes_to_go=lambda _: "",
    following=NAME_ALONE,
    turned="{side}.",
)
"""Nothing but what needs no words of ours: the programme's own texts, and numbers, which
every engine reads in its language. What comes next is answered by its name alone."""

"""English: the language of the recorded voice, so a change here is to be recorded."""

from __future__ import annotations

from upstroke.core.phrasebooks.book import Phrasebook, capital, spelled
from upstroke.core.programme import Side

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


def number(value: int) -> str:
    """Such as `twenty-one`."""
    return spelled(value, _SMALL, _composed)


def _composed(value: int) -> str:
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")


BOOK = Phrasebook(
    said={text: text for text in _SAID},
    number=number,
    seconds_left=lambda time: f"{capital(number(time))} second{'s' if time != 1 else ''} left.",
    minutes_to_go=lambda time: f"About {number(time)} minute{'s' if time > 1 else ''}.",
    following="Next: {step}.",
    turned="Change sides: {side}.",
    sides={Side.LEFT: "Left.", Side.RIGHT: "Right.", Side.BOTH: "Both."},
    side_words={Side.LEFT: "left side", Side.RIGHT: "right side", Side.BOTH: "both sides"},
    same_side="same side",
)

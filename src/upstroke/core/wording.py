"""The phrases the app makes itself, in the language of the programme.

Texts are keys: the cue bank finds a recording by exactly these words.
"""

from __future__ import annotations

from upstroke.core.programme import Programme, Side, Technique
from upstroke.core.units import Millis

ASIDE_PAUSED = "Paused."
ASIDE_GET_READY = "Get ready."
ASIDE_STOPPED = "The session is over."
ASIDE_SLEPT = "Paused while the computer was asleep."
ASIDE_ONCE_MORE = "Say it once more to end."
ASIDE_MORE_TIME = "Thirty seconds more."
ASIDE_UNDONE = "Undone."

HALFWAY = "Halfway."

LAST_STEP = "This is the last step."

ASIDES = (
    ASIDE_PAUSED,
    ASIDE_GET_READY,
    ASIDE_STOPPED,
    ASIDE_SLEPT,
    ASIDE_ONCE_MORE,
    ASIDE_MORE_TIME,
    ASIDE_UNDONE,
)
"""Everything that may be spoken outside the timeline."""

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDED = 100


def number_word(number: int) -> str:
    """A number as it is spoken; from a hundred on, its digits."""
    if number < len(_SMALL):
        return _SMALL[number]
    if number >= _WORDED:
        return str(number)
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")


def seconds_left(time: Millis) -> str:
    """How much is left, such as `Ten seconds left.` for 10,000 ms."""
    return f"{number_word(time // 1000).capitalize()} seconds left."


ROUND_MINUTES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45)
"""Minutes that a time to go is rounded to: nobody who lies back wants it more exactly."""

_MINUTE: Millis = 60_000
_MOMENTS: Millis = 20_000
_HALF_UP_TO: Millis = 45_000
_HOUR_FROM, _HOUR_UP_TO = 53 * _MINUTE, 75 * _MINUTE


def time_to_go(time: Millis) -> str:
    """How long it still takes, in round words, and few enough to fit between two counts."""
    if time < _MOMENTS:
        return "A few seconds."
    if time < _HALF_UP_TO:
        return "Half a minute."
    if time >= _HOUR_FROM:
        return "About an hour." if time < _HOUR_UP_TO else "Over an hour."
    minutes = min(ROUND_MINUTES, key=lambda minutes: abs(minutes * _MINUTE - time))
    return f"About {number_word(minutes)} minute{'s' if minutes > 1 else ''}."


def all_times_to_go(total: Millis | None = None) -> tuple[str, ...]:
    """Every text of `time_to_go`, or every one that a session of this length may need."""
    marks = (0, _MOMENTS, *(minutes * _MINUTE for minutes in ROUND_MINUTES), _HOUR_FROM)
    found = [time_to_go(mark) for mark in (*marks, _HOUR_UP_TO)]
    return tuple(found if total is None else found[: found.index(time_to_go(total)) + 1])


def spoken_name(technique: Technique) -> str:
    """How a technique is called aloud."""
    return technique.texts.name or technique.title


def with_side(programme: Programme, text: str, side: Side) -> str:
    """A text of the file with its `{side}` filled in by the side's word, such as `left leg`."""
    return text.replace("{side}", programme.side_words[side])


def name_of(programme: Programme, technique: Technique, side: Side) -> str:
    """The shortest opening, such as `Calf, left leg.` with its full stop."""
    name = _capital(spoken_name(technique))
    if side is Side.BOTH:
        return f"{name}."
    return f"{name}, {programme.side_words[side]}."


def openings(
    programme: Programme, technique: Technique, side: Side, *, second: bool
) -> tuple[str, ...]:
    """Forms of a step's opening, longest first: whole sentence, short form, name."""
    texts = technique.texts
    whole = (texts.second if second else None) or texts.say
    short = (texts.second_short if second else None) or texts.short
    forms = [with_side(programme, text, side) for text in (whole, short) if text]
    return (*forms, name_of(programme, technique, side))


def previews(programme: Programme, technique: Technique, side: Side, now: Side) -> tuple[str, ...]:
    """Forms of what comes next, `Next: ankle, same leg.` and the same without the side."""
    name = spoken_name(technique)
    bare = f"Next: {_small(name)}."
    if side is Side.BOTH:
        return (bare,)
    where = programme.same_side if side is now else programme.side_words[side]
    return (f"Next: {_small(name)}, {where}.", bare)


def midway(programme: Programme, side: Side) -> tuple[str, ...]:
    """Forms of a change of side in the middle of a step."""
    return (f"Change sides: {programme.side_words[side]}.", f"{_capital(side.value)}.")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]

"""The window's own sentences, made from values."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.programme.model import Side
from upstroke.core.spoken.phrasebooks import capital
from upstroke.core.time_format import (
    countdown_text,
    date_text,
    length_text,
    time_text,
    weekday_text,
)
from upstroke.core.units import Millis
from upstroke.desktop.system_locale import in_local_time
from upstroke.texts import marked, tr
from upstroke.texts.regions import region_in_use

PRESSURES = (
    #: how hard the hands press, in five words
    marked("none"),
    #: how hard the hands press
    marked("very light"),
    #: how hard the hands press
    marked("light"),
    #: how hard the hands press
    marked("medium"),
    #: how hard the hands press
    marked("firm"),
)
"""By the nearest whole level of the scale; 5 is never asked for."""

TREND = 0.25
"""Change of pressure over `AHEAD` that is worth a word."""

AHEAD: Millis = 15_000

#: below the time that is left, which stands in large digits
TO_GO = marked("to go")
"""What is not yet spent of a time; `left` would be taken for a side."""


def percent_text(percent: int) -> str:
    """`50 %`."""
    return tr("{number} %", number=percent)


def to_go(time: Millis) -> str:
    """`0:57 to go`."""
    return tr("{time} to go", time=countdown_text(time))


def sentences(note: str) -> tuple[str, ...]:
    """The sentences of a note."""
    return tuple(one for one in re.split(r"(?<=[.!?])\s+", note.strip()) if one)


def lasts_text(now: datetime, total: Millis) -> str:
    """How long a session takes, and when it is over if it starts now."""
    # To the instant, not to what the clock shows: that is put forward and back.
    begins = in_local_time(now)
    ends, region = in_local_time(begins + timedelta(milliseconds=total)), region_in_use()
    days = (ends.date() - begins.date()).days
    text = _ENDS[min(days, len(_ENDS) - 1)] if days < _WEEK else _ENDS_LATER
    return tr(
        text,
        length=length_text(total),
        time=time_text(ends, region),
        weekday=weekday_text(ends),
        date=date_text(ends, region),
    )


_ENDS = (
    marked("{length}, ends at {time}"),
    marked("{length}, ends tomorrow at {time}"),
    #: a session of more than a day; {weekday} such as Sunday
    marked("{length}, ends on {weekday} at {time}"),
)
_ENDS_LATER = marked("{length}, ends on {date} at {time}")
_WEEK = 7


def pressure_text(pressure: float, ahead: float) -> str:
    """A level of pressure in words, and where it is going."""
    word = tr(PRESSURES[min(round(pressure), len(PRESSURES) - 1)])
    if ahead - pressure > TREND:
        return tr("{pressure}, growing", pressure=word)
    if pressure - ahead > TREND:
        return tr("{pressure}, easing", pressure=word)
    return word


def next_text(timeline: Timeline, step: Step, following: Step | None, same_side: str) -> str:
    """What comes after a step."""
    if following is None:
        return tr("This is the last step")
    if not has_sides(timeline):
        return tr("Next: {step}", step=following.title)
    same = following.side is step.side and following.side is not Side.BOTH
    side = same_side if same else following.side_word
    return tr("Next: {step}, {side}", step=following.title, side=side)


def has_sides(timeline: Timeline) -> bool:
    """Whether any step is for one side only: if none is, sides go without saying."""
    return any(step.side is not Side.BOTH for step in timeline.steps)


def sentence_case(text: str) -> str:
    """First letter large, the rest as it was; a word with its own capitals is left."""
    return capital(text)

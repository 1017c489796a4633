"""The window's own sentences, made from values."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from upstroke.core.programme import Side
from upstroke.core.timeline import Step, Timeline
from upstroke.core.units import Millis, clock_text

PRESSURES = ("none", "very light", "light", "medium", "firm")
"""By the nearest whole level of the scale; 5 is never asked for."""

TREND = 0.25
"""Change of pressure over `AHEAD` that is worth a word."""

AHEAD: Millis = 15_000

TO_GO = "to go"
"""What is not yet spent of a time; `left` would be taken for a side."""

CAUTIONS = ("keep off", "do not", "don't", "never", "avoid", "stop", "leave out")
"""How a sentence begins that says what not to do."""


def length_text(total: Millis) -> str:
    """`15 min`, `6 min 10 s` or `45 s`."""
    minutes, seconds = divmod(-(-total // 1000), 60)
    if not minutes:
        return f"{seconds} s"
    return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"


def to_go(time: Millis) -> str:
    """`0:57 to go`."""
    return f"{clock_text(time)} {TO_GO}"


def sentences(note: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences of a note: what to do, and what to take care not to."""
    found = [one for one in re.split(r"(?<=[.!?])\s+", note.strip()) if one]
    care = tuple(one for one in found if one.lower().startswith(CAUTIONS))
    return tuple(one for one in found if one not in care), care


def ends_text(now: datetime, total: Millis) -> str:
    """When a session that starts now is over."""
    return f"ends at {now + timedelta(milliseconds=total):%H:%M}"


def pressure_text(pressure: float, ahead: float) -> str:
    """A level of pressure in words, and where it is going."""
    word = PRESSURES[min(round(pressure), len(PRESSURES) - 1)]
    if ahead - pressure > TREND:
        return f"{word}, growing"
    if pressure - ahead > TREND:
        return f"{word}, easing"
    return word


def next_text(timeline: Timeline, step: Step, following: Step | None, same_side: str) -> str:
    """What comes after a step."""
    if following is None:
        return "This is the last step"
    if not has_sides(timeline):
        return f"Next: {following.title}"
    same = following.side is step.side and following.side is not Side.BOTH
    return f"Next: {following.title}, {same_side if same else following.side_word}"


def has_sides(timeline: Timeline) -> bool:
    """Whether any step is for one side only: if none is, sides go without saying."""
    return any(step.side is not Side.BOTH for step in timeline.steps)


def sentence_case(text: str) -> str:
    """First letter large, the rest as it was."""
    return text[:1].upper() + text[1:]

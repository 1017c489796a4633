"""The length a person wants a session to take: one of the programme's own, or any total."""

from __future__ import annotations

import re
from typing import TypeAlias

from upstroke.core.programme import Programme
from upstroke.core.units import Millis, millis
from upstroke.texts import tr

Length: TypeAlias = str | Millis
"""The id of a named length, or a total in milliseconds."""

LONGEST: Millis = 24 * 3_600_000
"""A day: more is a slip of the finger."""

_FIGURE = re.compile(r"(?:(\d+)h)?\s*(?:(\d+(?:\.\d+)?)(?:m|min))?\s*(?:(\d+(?:\.\d+)?)s?)?")
_CLOCK = re.compile(r"(?:(\d+):)?(\d+):([0-5]\d)")


class LengthFault(ValueError):
    """A length that cannot be understood; its text is one sentence with the mend."""


def parse_length(text: str, programme: Programme) -> Length:
    """A length as people type it: `quick`, `15m`, `900s`, `1h 5m`, `15:30` or `90` (seconds).

    Raises:
        LengthFault: when it is neither a named length nor a time.
    """
    wanted = text.strip().lower()
    if wanted in {length.id for length in programme.lengths}:
        return wanted
    seconds = _seconds(wanted)
    if seconds is None or not 0 < millis(seconds) <= LONGEST:
        names = ", ".join(length.id for length in programme.lengths)
        message = tr(
            "There is no length “{length}”: write one of {lengths}, or a time such as 15m or 900s.",
            length=text,
            lengths=names,
        )
        raise LengthFault(message)
    return millis(seconds)


def _seconds(text: str) -> float | None:
    clock = _CLOCK.fullmatch(text)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    figure = _FIGURE.fullmatch(text)
    if not text or not figure:
        return None
    hours_text, minutes_text, seconds_text = figure.groups()
    return int(hours_text or 0) * 3600 + float(minutes_text or 0) * 60 + float(seconds_text or 0)

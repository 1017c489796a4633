"""Times as people write them, read: on the command line and in programme files alike.

`4:00`, `1:05:00`, `90s`, `15 min`, `1 h 30 min`, `1h30`, `1.5h`, `15 Minuten`, `1 heure`. Units are
known in every language that Upstroke speaks, whichever is in use, so that a file means the same
everywhere; only the sign of decimals is told by whoever asks.
"""

from __future__ import annotations

import re

from upstroke.core.units import Millis, millis
from upstroke.texts import tr

_SECOND, _MINUTE, _HOUR = 1, 60, 3600

_UNITS = {
    _HOUR: (
        *("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"),
        *("hora", "horas", "heure", "heures"),
    ),
    _MINUTE: (
        *("m", "mn", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos"),
        *("'", "\u2032"),
    ),
    _SECOND: (
        *("s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"),
        *("seg", "segundo", "segundos", "seconde", "secondes", '"', "\u2033"),
    ),
}
_SECONDS_OF = {word: seconds for seconds, words in _UNITS.items() for word in words}
_NEXT_SMALLER = {_HOUR: _MINUTE, _MINUTE: _SECOND}

_BARE = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?")
_COMMA = re.compile(r"(?<=\d),(?=\d)")
_CLOCK = re.compile(r"(?:(\d{1,9}):(?=\d\d:))?(\d{1,9}):([0-5]\d(?:\.\d{1,9})?)")
_AMOUNT = re.compile(
    r"(?:(?<=.)(?:,|\band\b|\bund\b|\by\b|\bet\b))?\s*"
    r"(?P<number>\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})"
    r"(?:\s*(?P<unit>[^\W\d_]+|['\"\u2032\u2033])\.?)?\s*"
)
_BELOW_SIXTY = re.compile(r"[0-5]?\d")


class TimeFault(ValueError):
    """A text that is no time; its own text is the mend, without a stop."""


def parse_time(text: str, decimal: str = ".") -> Millis:
    """The time that a text says, 0 or more.

    After hours a bare number is minutes, after minutes seconds; a bare number alone is neither.

    Args:
        text: what a person wrote.
        decimal: what decimals may begin with beside a point: `,` where that is usual.

    Raises:
        TimeFault: it is no time.
    """
    written = " ".join(text.split())
    if _BARE.fullmatch(written):
        raise TimeFault(
            tr("write {number}m for minutes or {number}s for seconds", number=_pointed(written))
        )
    plain = _pointed(written.casefold()) if decimal == "," else written.casefold()
    seconds = _clock(plain) if ":" in plain else _figures(plain)
    if seconds is not None:
        return millis(seconds)
    raise TimeFault(_mend(written))


def reads_as_time(text: str) -> bool:
    """Whether a text is a time, or the bare number of one."""
    try:
        parse_time(text)
    except TimeFault:
        return _BARE.fullmatch(text) is not None
    return True


def _pointed(text: str) -> str:
    return _COMMA.sub(".", text)


def _mend(written: str) -> str:
    pointed = _pointed(written)
    if pointed != written and reads_as_time(pointed):
        return tr("a decimal has a point: {pointed}", pointed=pointed)
    if ":" in written:
        return tr("write minutes and seconds as 4:00, and hours before them as 1:05:00")
    return tr("write for example 90s, 15m, 1h 30m or 4:00")


def _clock(text: str) -> float | None:
    found = _CLOCK.fullmatch(text)
    if found is None or (found[1] and int(found[2]) >= _MINUTE):
        return None
    hours, minutes, seconds = found.groups()
    return int(hours or 0) * _HOUR + int(minutes) * _MINUTE + float(seconds)


def _figures(text: str) -> float | None:
    """Amounts with their units, each smaller than the one before."""
    total, before, place = 0.0, None, 0
    while place < len(text):
        found = _AMOUNT.match(text, place)
        unit = None if found is None else _unit(found, before)
        if found is None or unit is None or (before is not None and unit >= before):
            return None
        total += float(found["number"]) * unit
        before, place = unit, found.end()
    return None if before is None else total


def _unit(amount: re.Match[str], before: int | None) -> int | None:
    """Seconds of an amount's unit; what stands bare takes the next smaller one."""
    if amount["unit"]:
        return _SECONDS_OF.get(amount["unit"])
    if before is None or not _BELOW_SIXTY.fullmatch(amount["number"]):
        return None
    return _NEXT_SMALLER.get(before)

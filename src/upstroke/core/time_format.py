"""Lengths, times of day and dates as text, and times as people write them, read.

A length, and what was done of it, is told in the whole seconds that it holds; what is still to go
is rounded up. So both together are the length, and a countdown shows 0:00 only when nothing is
left. Everything is rounded before it is split into hours, minutes and seconds.

Read are `4:00`, `1:05:00`, `90s`, `15 min`, `1 h 30 min`, `1h30`, `1.5h`, `15 Minuten`, `1 heure`,
on the command line and in programme files alike. Units are known in every language that Upstroke
speaks, whichever is in use, so that a file means the same everywhere; only the sign of decimals is
told by whoever asks.
"""

from __future__ import annotations

import re
from datetime import datetime

from upstroke.core.units import Millis, millis
from upstroke.texts import marked, tr
from upstroke.texts.regions import Region

MINUTE: Millis = 60_000
HOUR: Millis = 60 * MINUTE

# --- lengths ----------------------------------------------------------------------------------


def whole_seconds(time: Millis) -> Millis:
    """A length as it is told: without the part of a second at its end."""
    return time - time % 1000


def clock_text(time: Millis) -> str:
    """`M:SS` or `H:MM:SS`, of a length or of a place in a session."""
    minutes, seconds = divmod(time // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def countdown_text(time: Millis) -> str:
    """The same of what is still to go."""
    return clock_text(time + 999)


def exact_text(time: Millis) -> str:
    """The same to the millisecond: `1:30:00.000`."""
    return f"{clock_text(time)}.{time % 1000:03}"


def length_text(time: Millis) -> str:
    """In words: `45 s`, `6 min 10 s`, `15 min`, `1 h 5 min`, `1 h 0 min 20 s`, `24 h`."""
    minutes, seconds = divmod(time // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        text = _TO_THE_SECOND if seconds else _TO_THE_MINUTE if minutes else _HOURS
    elif minutes:
        text = _MINUTES_AND_SECONDS if seconds else _MINUTES
    else:
        text = _SECONDS
    return tr(text, hours=hours, minutes=minutes, seconds=seconds)


_SECONDS = marked("{seconds} s")
_MINUTES = marked("{minutes} min")
_MINUTES_AND_SECONDS = marked("{minutes} min {seconds} s")
_HOURS = marked("{hours} h")
_TO_THE_MINUTE = marked("{hours} h {minutes} min")
_TO_THE_SECOND = marked("{hours} h {minutes} min {seconds} s")


def rough_text(time: Millis) -> str:
    """The same without seconds, from an hour on: of sums, which nobody wants to the second."""
    return length_text(time - time % MINUTE if time >= HOUR else time)


def minutes_to_go(time: Millis) -> int:
    """The time still to go, in whole minutes, rounded up."""
    return -(-time // MINUTE)


def typed_length(time: Millis) -> str:
    """As it is typed, exactly, and read back: `15m`, `15m 21s`, `1h 5m`, `40.5s`."""
    minutes, rest = divmod(time, MINUTE)
    hours, minutes = divmod(minutes, 60)
    parts = (
        f"{hours}h" if hours else "",
        f"{minutes}m" if minutes else "",
        f"{rest / 1000:g}s" if rest or time < MINUTE else "",
    )
    return " ".join(filter(None, parts))


# --- times of day and dates -------------------------------------------------------------------

_PART = re.compile(r"AP|hh?|HH?|mm|dd?|MM?|yyyy")


def time_text(when: datetime, region: Region) -> str:
    """A time of day: `18:40` or `6:40 PM`."""
    return _written(when, region.time)


def date_text(when: datetime, region: Region) -> str:
    """A date in figures: `29.11.2026`, `11/29/2026` or `2026-11-29`."""
    return _written(when, region.date)


def day_text(when: datetime, region: Region) -> str:
    """A date in words: `Sunday, 29 November 2026`, or with the month before the day."""
    return tr(
        _MONTH_FIRST if region.date.startswith("M") else _DAY_FIRST,
        weekday=weekday_text(when),
        day=when.day,
        month=tr(_MONTHS[when.month - 1]),
        year=when.year,
    )


def weekday_text(when: datetime) -> str:
    """`Sunday`."""
    return tr(_WEEKDAYS[when.weekday()])


def _written(when: datetime, form: str) -> str:
    hour = (when.hour - 1) % 12 + 1
    #: the hours before noon, after a time of day on a clock of twelve hours
    morning = marked("AM")
    #: the hours after noon, after a time of day on a clock of twelve hours
    evening = marked("PM")
    half = tr(morning if when.hour < _NOON else evening)
    figures = {"h": hour, "H": when.hour, "m": when.minute}
    figures |= {"d": when.day, "M": when.month, "y": when.year}

    def part(found: re.Match[str]) -> str:
        letters = found[0]
        return half if letters == "AP" else f"{figures[letters[0]]:0{len(letters)}}"

    return _PART.sub(part, form)


_NOON = 12

#: a date in words, in regions that write the day first
_DAY_FIRST = marked("{weekday}, {day} {month} {year}")
#: a date in words, in regions that write the month first, if that can be in this language
_MONTH_FIRST = marked("{weekday}, {month} {day}, {year}")

_WEEKDAYS = (
    marked("Monday"), marked("Tuesday"), marked("Wednesday"), marked("Thursday"),
    marked("Friday"), marked("Saturday"), marked("Sunday"),
)  # fmt: skip

_MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"),
    marked("June"), marked("July"), marked("August"), marked("September"), marked("October"),
    marked("November"), marked("December"),
)  # fmt: skip


# --- times, read ------------------------------------------------------------------------------

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
    """True for texts that are a time, or the bare number of one."""
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

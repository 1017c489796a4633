"""A bookmark as lines of JSON: one of what the session began with, then one for each mark."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from upstroke.core.bookmark import Bookmark, Given, Mark, Origins
from upstroke.core.history import MOST_FEELING
from upstroke.core.lengths import Length
from upstroke.core.tally import Tally
from upstroke.core.units import Millis, millis
from upstroke.files.settings_form import SETTINGS_FORM
from upstroke.texts import tr

FORMAT = 1

MOST_STEPS = 1_000_000
"""Far more than any programme has: a broken line must not fill the memory."""


class NoBookmark(ValueError):
    """This is none; the text says why, to stand in parentheses."""


def origins_line(origins: Origins) -> str:
    """The first line."""
    return json.dumps(
        {
            "format": FORMAT,
            "id": origins.id,
            "programme": origins.programme,
            "title": origins.title,
            "file": origins.file,
            "length": length_value(origins.length),
            "settings": SETTINGS_FORM.write(origins.settings),
            "outline": origins.outline,
            "began": origins.began.isoformat(),
            "before": origins.before,
        }
    )


def mark_line(mark: Mark) -> str:
    """A line after it."""
    return json.dumps(
        {
            "at": mark.at / 1000,
            "total": mark.total / 1000,
            "step": mark.step,
            "given": [[one.step, one.by / 1000, one.at / 1000] for one in mark.given],
            "pauses": mark.pauses,
            "when": mark.when.isoformat(),
            "lasted": None if mark.lasted is None else mark.lasted / 1000,
            "tally": None if mark.tally is None else _tally_value(mark.tally),
            "skipped": mark.skipped,
        }
    )


def _tally_value(tally: Tally) -> dict[str, object]:
    return {
        "performed": tally.performed / 1000,
        "done": _runs(sorted(tally.done)),
        "of-step": tally.of_step / 1000,
    }


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    """First and last of each row of numbers that follow each other: mostly there is one."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs


def read_bookmark(text: str) -> Bookmark | None:
    """The last mark that can be read; None where the session had not been marked yet.

    A line that was not written to its end, since the power went, is passed over.

    Raises:
        NoBookmark: the first line is none, or there are lines after it and none of them is a mark.
    """
    if not text.strip("\0\n"):
        return None
    first, *rest = text.splitlines()
    try:
        origins = _origins(json.loads(first))
    except (KeyError, TypeError, ValueError, RecursionError, OverflowError) as error:
        raise NoBookmark(tr("its first line cannot be understood")) from error
    mark = _last_mark(reversed(rest))
    whole = rest if text.endswith("\n") else rest[:-1]
    if mark is None and any(line.strip("\0") for line in whole):
        raise NoBookmark(tr("none of its other lines can be understood"))
    return None if mark is None else Bookmark(origins, mark)


def _last_mark(lines: Iterable[str]) -> Mark | None:
    for line in lines:
        try:
            return _mark(json.loads(line))
        except (KeyError, TypeError, ValueError, RecursionError, OverflowError):
            continue
    return None


def _origins(value: Mapping[str, Any]) -> Origins:
    if value["format"] != FORMAT:
        raise ValueError(value["format"])
    return Origins(
        id=text_of(value["id"]),
        programme=text_of(value["programme"]),
        title=text_of(value["title"]),
        file=file_of(value["file"]),
        length=length_of(value["length"]),
        settings=SETTINGS_FORM.read(value["settings"], (), []),
        outline=text_of(value["outline"]),
        began=time_of(value["began"]),
        before=feeling_of(value["before"]),
    )


def _mark(value: Mapping[str, Any]) -> Mark:
    return Mark(
        at=millis(value["at"]),
        total=millis(value["total"]),
        step=text_of(value["step"]),
        given=tuple(Given(int(s), millis(by), millis(at)) for s, by, at in value["given"]),
        pauses=int(value["pauses"]),
        when=time_of(value["when"]),
        lasted=None if value.get("lasted") is None else seconds_of(value["lasted"]),
        tally=None if value.get("tally") is None else _tally(value["tally"]),
        skipped=int(value.get("skipped", 0)),
    )


def _tally(value: Mapping[str, Any]) -> Tally:
    runs = [(int(first), int(last)) for first, last in value["done"]]
    if any(last - first > MOST_STEPS for first, last in runs):
        raise ValueError(runs)
    return Tally(
        performed=seconds_of(value["performed"]),
        done=frozenset(step for first, last in runs for step in range(first, last + 1)),
        of_step=seconds_of(value["of-step"]),
    )


def length_value(length: Length) -> str | float:
    """A length as JSON has it: its id, or seconds."""
    return length if isinstance(length, str) else length / 1000


def length_of(value: object) -> Length:
    """The length that stands for; raises `TypeError`, `ValueError`."""
    return value if isinstance(value, str) else seconds_of(value)


def seconds_of(value: object) -> Millis:
    """A time; raises `TypeError`, `ValueError`, `OverflowError`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    return millis(value)


def text_of(value: object) -> str:
    """A text; raises `TypeError`."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def file_of(value: object) -> str | None:
    """A file, or None; raises `TypeError`."""
    return None if value is None else text_of(value)


def time_of(value: object) -> datetime:
    """A time of day with its zone; raises `TypeError`, `ValueError`."""
    found = datetime.fromisoformat(text_of(value))
    return found if found.tzinfo else found.astimezone()


def feeling_of(value: object) -> int | None:
    """How the legs feel, or None; raises `TypeError`, `ValueError`."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    if not 0 <= value <= MOST_FEELING:
        raise ValueError(value)
    return value

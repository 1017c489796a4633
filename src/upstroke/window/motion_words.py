"""Reads the words in which a picture says how its parts move (docs/picture-format.md)."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from upstroke.window.motion import Motion


def motion_of(text: str) -> Motion | None:
    """The motion that a picture describes; None for one that cannot be read: the part is still."""
    found: dict[str, object] = {}
    try:
        for word, given in (_pair(part) for part in text.split(";") if part.strip()):
            found[word] = _READ[word](given)
        return Motion(**found)  # type: ignore[arg-type]
    except (KeyError, ValueError):
        return None


def _pair(part: str) -> tuple[str, str]:
    word, colon, given = part.partition(":")
    if not colon:
        raise ValueError(part)
    return word.strip(), given.strip()


def _numbers(count: int, text: str) -> tuple[float, ...]:
    numbers = tuple(_number(one) for one in text.split(","))
    if len(numbers) != count:
        raise ValueError(text)
    return numbers


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _list(count: int, text: str) -> tuple[tuple[float, ...], ...]:
    return tuple(_numbers(count, one) for one in text.split())


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= 100:  # noqa: PLR2004 - more is no picture
        raise ValueError(text)
    return count


def _span(text: str) -> tuple[float, ...]:
    first, last = _numbers(2, text)
    if not 0 <= first < last < 1:
        raise ValueError(text)
    return first, last


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _flag(text: str) -> bool:
    return {"yes": True, "no": False}[text]


_READ: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("path",), partial(_list, 2)),
    **dict.fromkeys(("at",), partial(_list, 3)),
    **dict.fromkeys(("travel", "stages", "stage", "item", "of", "level"), _count),
    **dict.fromkeys(
        ("radius", "swing", "spin", "squash", "squeeze", "lift", "back", "tempo", "dim"), _number
    ),
    **dict.fromkeys(("split", "shapes", "circling"), _names),
    **dict.fromkeys(("gone", "still"), _flag),
    "pressure": _number,
    "pivot": partial(_numbers, 2),
    "during": _span,
    "direction": str,
}

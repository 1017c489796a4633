"""Lines of JSON on a pipe: written whole, and read back with a check of every field's type."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import TypeAlias, TypeVar

Fields: TypeAlias = Mapping[str, object]
"""One line; its first key tells what kind of thing is said."""

_Said = TypeVar("_Said")


class ProtocolFault(ValueError):
    """A line that says nothing known."""


def line_of(fields: Fields) -> bytes:
    """As it is written, line end included."""
    # ASCII, so that a path of any bytes comes through whatever the encoding of the pipe.
    return json.dumps(fields).encode("ascii") + b"\n"


def said(line: bytes, readers: Mapping[str, Callable[[Fields], _Said]]) -> _Said:
    """What a line says, by the reader of its first key. Raises `ProtocolFault`."""
    try:
        fields = json.loads(line)
        return readers[next(iter(fields))](fields)
    except (ValueError, TypeError, KeyError, StopIteration) as error:
        raise ProtocolFault(f"not understood: {line!r}") from error


def whole(value: object) -> int:
    """A field that must be a whole number. Raises `TypeError`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return value


def number(value: object) -> float:
    """A field that must be a number. Raises `TypeError`."""
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
        raise TypeError
    return float(value)


def text(value: object) -> str:
    """A field that must be a text. Raises `TypeError`."""
    if not isinstance(value, str):
        raise TypeError
    return value

"""Messages on a pipe: frozen dataclasses, one JSON object a line, `{"Ping": {"number": 3}}`."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from types import NoneType
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

Message = TypeVar("Message")


class ProtocolFault(ValueError):
    """A line that is no message."""


@dataclass(frozen=True, slots=True)
class Ping:
    """To every child: show that you live."""

    number: int


@dataclass(frozen=True, slots=True)
class Pong:
    """From the loop that does the child's work, so it is proof of life."""

    number: int


@dataclass(frozen=True, slots=True)
class Opening:
    """A device is about to be opened or closed, which may block until the next answer."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A device cannot be had; `lasting`: nor will it be if tried again."""

    why: str
    """A clause without capital or full stop, fit to be joined with others."""
    lasting: bool = False


class MessageCodec(Generic[Message]):
    """Writes and reads messages of some kinds, with a check of every field's type.

    Args:
        kinds: dataclasses whose fields are numbers, texts, paths, tuples of these, or None.
    """

    def __init__(self, *kinds: type[Message]) -> None:
        self._kinds = {kind.__name__: (kind, _readers(kind)) for kind in kinds}

    def line(self, message: Message) -> bytes:
        """As it is written, line end included."""
        told = {each.name: getattr(message, each.name) for each in fields(message)}  # type: ignore[arg-type]
        # ASCII, so that a path of any bytes comes through whatever the encoding of the pipe.
        return json.dumps({type(message).__name__: told}, default=str).encode("ascii") + b"\n"

    def message(self, line: bytes) -> Message:
        """What a line says. Raises `ProtocolFault`."""
        try:
            ((name, told),) = json.loads(line).items()
            kind, readers = self._kinds[name]
            return kind(**{field: readers[field](value) for field, value in told.items()})
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ProtocolFault(f"not understood: {line!r}") from error


_Reader = Callable[[Any], object]


def _readers(kind: type) -> Mapping[str, _Reader]:
    return {name: _reader(hint) for name, hint in get_type_hints(kind).items()}


def _reader(hint: Any) -> _Reader:  # noqa: ANN401 - a type
    if hint in _PLAIN:
        return _PLAIN[hint]
    kinds = get_args(hint)
    if get_origin(hint) is tuple and kinds[-1] is ...:
        return partial(_all, _reader(kinds[0]))
    if get_origin(hint) is tuple:
        return partial(_each, tuple(map(_reader, kinds)))
    if NoneType in kinds:
        return partial(_or_none, _reader(next(each for each in kinds if each is not NoneType)))
    return partial(_one_of, kinds)


def _all(read: _Reader, value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(read, value))


def _each(readers: tuple[_Reader, ...], value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(read(one) for read, one in zip(readers, value, strict=True))


def _or_none(read: _Reader, value: object) -> object:
    return None if value is None else read(value)


def _one_of(known: tuple[object, ...], value: object) -> object:
    if value not in known:
        raise TypeError
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
        raise TypeError
    return float(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


_PLAIN: Mapping[object, _Reader] = {
    bool: partial(_one_of, (True, False)),
    int: _whole,
    float: _number,
    str: _text,
    Path: lambda value: Path(_text(value)),
}

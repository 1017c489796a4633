"""What parent and child say to each other: values here, JSON lines on the pipe."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar, get_args

OutputName: TypeAlias = Literal["simpleaudio", "qt", "silent"]
OUTPUT_NAMES: tuple[OutputName, ...] = get_args(OutputName)

LATE = "late"
"""Why a clip was not played that came, or came round, too long after its due time."""

FAILED_EXIT = 3
"""Exit code of a child whose output cannot play (any more)."""


class ProtocolFault(ValueError):
    """A line that says nothing known."""


@dataclass(frozen=True, slots=True)
class Play:
    clip_id: int
    path: Path
    due_ns: int
    """On the clock of `time.perf_counter_ns`, which processes share."""
    gain: float = 0.0
    """Decibels."""


@dataclass(frozen=True, slots=True)
class Forget:
    pass


@dataclass(frozen=True, slots=True)
class Ping:
    number: int


@dataclass(frozen=True, slots=True)
class Ready:
    output: OutputName


@dataclass(frozen=True, slots=True)
class Failed:
    why: str
    """A clause without capital or full stop, fit to be joined with others."""
    lasting: bool = False
    """Looking again is of no use, since nothing is installed to look with."""


@dataclass(frozen=True, slots=True)
class Played:
    clip_id: int
    late_ms: float


@dataclass(frozen=True, slots=True)
class Trouble:
    clip_id: int
    why: str


@dataclass(frozen=True, slots=True)
class Pong:
    number: int


Message: TypeAlias = Play | Forget | Ping
Answer: TypeAlias = Ready | Failed | Played | Trouble | Pong

_Fields: TypeAlias = Mapping[str, object]
_Said = TypeVar("_Said")


def message_line(message: Message) -> bytes:
    """As the parent writes it, line end included."""
    match message:
        case Play():
            path = str(message.path)
            return _line(
                play=message.clip_id, path=path, due=message.due_ns, gain=float(message.gain)
            )
        case Forget():
            return _line(forget=True)
        case Ping():
            return _line(ping=message.number)


def answer_line(answer: Answer) -> bytes:
    """As the child writes it, line end included."""
    match answer:
        case Ready():
            return _line(ready=answer.output)
        case Failed():
            return _line(failed=answer.why, lasting=answer.lasting)
        case Played():
            return _line(played=answer.clip_id, late=round(answer.late_ms, 3))
        case Trouble():
            return _line(trouble=answer.clip_id, why=answer.why)
        case Pong():
            return _line(pong=answer.number)


def message_of(line: bytes) -> Message:
    """What the parent said. Raises `ProtocolFault`."""
    return _read(line, _MESSAGES)


def answer_of(line: bytes) -> Answer:
    """What the child said. Raises `ProtocolFault`."""
    return _read(line, _ANSWERS)


def _line(**fields: object) -> bytes:
    # ASCII, so that a path of any bytes comes through whatever the encoding of the pipe.
    return json.dumps(fields).encode("ascii") + b"\n"


def _read(line: bytes, readers: Mapping[str, Callable[[_Fields], _Said]]) -> _Said:
    try:
        fields = json.loads(line)
        return readers[next(iter(fields))](fields)
    except (ValueError, TypeError, KeyError, StopIteration) as error:
        raise ProtocolFault(f"not understood: {line!r}") from error


def _play(fields: _Fields) -> Play:
    return Play(
        clip_id=_whole(fields["play"]),
        path=Path(_text(fields["path"])),
        due_ns=_whole(fields["due"]),
        gain=_number(fields["gain"]),
    )


def _ready(fields: _Fields) -> Ready:
    name = _text(fields["ready"])
    return Ready(next(known for known in OUTPUT_NAMES if known == name))


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


_MESSAGES: Mapping[str, Callable[[_Fields], Message]] = {
    "play": _play,
    "forget": lambda _: Forget(),
    "ping": lambda fields: Ping(_whole(fields["ping"])),
}

_ANSWERS: Mapping[str, Callable[[_Fields], Answer]] = {
    "ready": _ready,
    "failed": lambda fields: Failed(_text(fields["failed"]), fields.get("lasting") is True),
    "played": lambda fields: Played(_whole(fields["played"]), _number(fields["late"])),
    "trouble": lambda fields: Trouble(_whole(fields["trouble"]), _text(fields["why"])),
    "pong": lambda fields: Pong(_whole(fields["pong"])),
}

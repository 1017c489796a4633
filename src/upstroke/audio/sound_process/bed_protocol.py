"""What is said to the child that plays the bed, and what it answers: values, and JSON lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from upstroke.audio.sound_process.json_lines import Fields, line_of, number, said, text, whole
from upstroke.audio.sound_process.protocol import Ping, Pong

Points: TypeAlias = tuple[tuple[int, float], ...]
"""Milliseconds of the session and decibels, sorted, at least one; straight lines between them."""


@dataclass(frozen=True, slots=True)
class Play:
    """Loop a recording along a curve; position 0 lies at `origin_ns`, None: held, silent."""

    path: Path | None
    """None: nothing, on a stream that is open."""
    points: Points
    origin_ns: int | None
    volume: float | None
    """Decibels, 0 at most; None: muted."""


@dataclass(frozen=True, slots=True)
class Curve:
    points: Points


@dataclass(frozen=True, slots=True)
class Hold:
    pass


@dataclass(frozen=True, slots=True)
class GoOn:
    origin_ns: int


@dataclass(frozen=True, slots=True)
class Volume:
    volume: float | None
    """Decibels, 0 at most; None: muted."""


@dataclass(frozen=True, slots=True)
class End:
    pass


@dataclass(frozen=True, slots=True)
class Playing:
    """The device takes samples."""


@dataclass(frozen=True, slots=True)
class Lost:
    why: str
    """A clause without capital or full stop, fit to be joined with others."""
    lasting: bool = False
    """Trying again is of no use."""


Message: TypeAlias = Play | Curve | Hold | GoOn | Volume | End | Ping
Answer: TypeAlias = Playing | Lost | Pong


def message_line(message: Message) -> bytes:
    """As the parent writes it, line end included."""
    return line_of(_message_fields(message))


def answer_line(answer: Answer) -> bytes:
    """As the child writes it, line end included."""
    match answer:
        case Playing():
            return line_of({"ready": True})
        case Lost():
            return line_of({"failed": answer.why, "lasting": answer.lasting})
        case Pong():
            return line_of({"pong": answer.number})


def message_of(line: bytes) -> Message:
    """What the parent said. Raises `ProtocolFault`."""
    return said(line, _MESSAGES)


def answer_of(line: bytes) -> Answer:
    """What the child said. Raises `ProtocolFault`."""
    return said(line, _ANSWERS)


def _message_fields(message: Message) -> Fields:  # noqa: PLR0911 - one for each message
    match message:
        case Play():
            return {
                "play": None if message.path is None else str(message.path),
                "points": message.points,
                "origin": message.origin_ns,
                "volume": message.volume,
            }
        case Curve():
            return {"curve": message.points}
        case Hold():
            return {"hold": True}
        case GoOn():
            return {"go on": message.origin_ns}
        case Volume():
            return {"volume": message.volume}
        case End():
            return {"end": True}
        case Ping():
            return {"ping": message.number}


def _play(fields: Fields) -> Play:
    path, origin = fields["play"], fields["origin"]
    return Play(
        path=None if path is None else Path(text(path)),
        points=_points(fields["points"]),
        origin_ns=None if origin is None else whole(origin),
        volume=_volume(fields["volume"]),
    )


def _volume(value: object) -> float | None:
    return None if value is None else number(value)


def _points(value: object) -> Points:
    if not isinstance(value, list) or not value:
        raise TypeError
    return tuple((whole(at), number(gain)) for at, gain in value)


_MESSAGES: Mapping[str, Callable[[Fields], Message]] = {
    "play": _play,
    "curve": lambda fields: Curve(_points(fields["curve"])),
    "hold": lambda _: Hold(),
    "go on": lambda fields: GoOn(whole(fields["go on"])),
    "volume": lambda fields: Volume(_volume(fields["volume"])),
    "end": lambda _: End(),
    "ping": lambda fields: Ping(whole(fields["ping"])),
}

_ANSWERS: Mapping[str, Callable[[Fields], Answer]] = {
    "ready": lambda _: Playing(),
    "failed": lambda fields: Lost(text(fields["failed"]), fields.get("lasting") is True),
    "pong": lambda fields: Pong(whole(fields["pong"])),
}

"""What parent and child say to each other: values here, JSON lines on the pipe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from upstroke.audio.sound_process.json_lines import Fields, line_of, number, said, text, whole

OutputName: TypeAlias = Literal["simpleaudio", "qt", "silent"]
OUTPUT_NAMES: tuple[OutputName, ...] = get_args(OutputName)

LATE = "late"
"""Why a clip was not played that came, or came round, too long after its due time."""

RAMPED_NS = 180_000_000
"""So long after it was told a sounding clip has its other gain, whatever plays it."""

FAILED_EXIT = 3
"""Exit code of a child whose output cannot play (any more)."""


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
class Regain:
    """Another gain for a clip that sounds."""

    clip_id: int
    gain: float | None
    """Decibels; None: silent."""


@dataclass(frozen=True, slots=True)
class Hush:
    """Drop what has not begun, and let what sounds fade out."""


@dataclass(frozen=True, slots=True)
class Prove:
    """Open the device now, be it for nothing, to see that it still plays."""


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


Message: TypeAlias = Play | Forget | Regain | Hush | Prove | Ping
Answer: TypeAlias = Ready | Failed | Played | Trouble | Pong


def message_line(message: Message) -> bytes:
    """As the parent writes it, line end included."""
    match message:
        case Play():
            return line_of(
                {
                    "play": message.clip_id,
                    "path": str(message.path),
                    "due": message.due_ns,
                    "gain": float(message.gain),
                }
            )
        case Forget():
            return line_of({"forget": True})
        case Regain():
            return line_of({"regain": message.clip_id, "gain": message.gain})
        case Hush():
            return line_of({"hush": True})
        case Prove():
            return line_of({"prove": True})
        case Ping():
            return line_of({"ping": message.number})


def answer_line(answer: Answer) -> bytes:
    """As the child writes it, line end included."""
    match answer:
        case Ready():
            return line_of({"ready": answer.output})
        case Failed():
            return line_of({"failed": answer.why, "lasting": answer.lasting})
        case Played():
            return line_of({"played": answer.clip_id, "late": round(answer.late_ms, 3)})
        case Trouble():
            return line_of({"trouble": answer.clip_id, "why": answer.why})
        case Pong():
            return line_of({"pong": answer.number})


def message_of(line: bytes) -> Message:
    """What the parent said. Raises `ProtocolFault`."""
    return said(line, _MESSAGES)


def answer_of(line: bytes) -> Answer:
    """What the child said. Raises `ProtocolFault`."""
    return said(line, _ANSWERS)


def _play(fields: Fields) -> Play:
    return Play(
        clip_id=whole(fields["play"]),
        path=Path(text(fields["path"])),
        due_ns=whole(fields["due"]),
        gain=number(fields["gain"]),
    )


def _gain(value: object) -> float | None:
    return None if value is None else number(value)


def _ready(fields: Fields) -> Ready:
    name = text(fields["ready"])
    return Ready(next(known for known in OUTPUT_NAMES if known == name))


_MESSAGES: Mapping[str, Callable[[Fields], Message]] = {
    "play": _play,
    "forget": lambda _: Forget(),
    "regain": lambda fields: Regain(whole(fields["regain"]), _gain(fields["gain"])),
    "hush": lambda _: Hush(),
    "prove": lambda _: Prove(),
    "ping": lambda fields: Ping(whole(fields["ping"])),
}

_ANSWERS: Mapping[str, Callable[[Fields], Answer]] = {
    "ready": _ready,
    "failed": lambda fields: Failed(text(fields["failed"]), fields.get("lasting") is True),
    "played": lambda fields: Played(whole(fields["played"]), number(fields["late"])),
    "trouble": lambda fields: Trouble(whole(fields["trouble"]), text(fields["why"])),
    "pong": lambda fields: Pong(whole(fields["pong"])),
}

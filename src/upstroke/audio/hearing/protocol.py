"""What is said to the child that listens, and what it answers: values, and JSON lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from upstroke.audio.sound_process.json_lines import Fields, line_of, number, said, text, whole
from upstroke.audio.sound_process.protocol import Ping, Pong

Times: TypeAlias = tuple[tuple[int, int], ...]
"""From and until, each in nanoseconds of `time.perf_counter_ns`."""


@dataclass(frozen=True, slots=True)
class Deaf:
    """When something of our own sounds that is not to be heard; in place of what was said before.

    Nanoseconds, from and until.
    """

    times: Times


@dataclass(frozen=True, slots=True)
class Strain:
    """Believe sooner (above 0) or later, in powers of ten of a score."""

    by: float


Message: TypeAlias = Deaf | Strain | Ping


@dataclass(frozen=True, slots=True)
class Listening:
    """The microphone gives samples."""

    microphone: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase of the table, how likely it was, and when its last sound was made.

    `believed`: likely enough to be acted upon.
    """

    words: str
    score: float
    ended_ns: int
    believed: bool


@dataclass(frozen=True, slots=True)
class Loudness:
    """What comes in now, in decibels of full scale."""

    decibels: float


@dataclass(frozen=True, slots=True)
class Failed:
    """It ends. `lasting`: trying again is of no use."""

    why: str
    lasting: bool = False


Answer: TypeAlias = Listening | Heard | Loudness | Failed | Pong


def message_line(message: Message) -> bytes:
    """As the parent writes it, line end included."""
    match message:
        case Deaf():
            return line_of({"deaf": message.times})
        case Strain():
            return line_of({"strain": message.by})
        case Ping():
            return line_of({"ping": message.number})


def answer_line(answer: Answer) -> bytes:
    """As the child writes it, line end included."""
    match answer:
        case Listening():
            return line_of({"ready": answer.microphone})
        case Heard():
            fields = {"score": answer.score, "ended": answer.ended_ns, "believed": answer.believed}
            return line_of({"heard": answer.words, **fields})
        case Loudness():
            return line_of({"loudness": answer.decibels})
        case Failed():
            return line_of({"failed": answer.why, "lasting": answer.lasting})
        case Pong():
            return line_of({"pong": answer.number})


def message_of(line: bytes) -> Message:
    """What the parent said. Raises `ProtocolFault`."""
    return said(line, _MESSAGES)


def answer_of(line: bytes) -> Answer:
    """What the child said. Raises `ProtocolFault`."""
    return said(line, _ANSWERS)


def _times(value: object) -> Times:
    if not isinstance(value, list):
        raise TypeError
    return tuple((whole(begin), whole(end)) for begin, end in value)


def _heard(fields: Fields) -> Heard:
    return Heard(
        text(fields["heard"]),
        number(fields["score"]),
        whole(fields["ended"]),
        fields["believed"] is True,
    )


_MESSAGES: Mapping[str, Callable[[Fields], Message]] = {
    "deaf": lambda fields: Deaf(_times(fields["deaf"])),
    "strain": lambda fields: Strain(number(fields["strain"])),
    "ping": lambda fields: Ping(whole(fields["ping"])),
}

_ANSWERS: Mapping[str, Callable[[Fields], Answer]] = {
    "ready": lambda fields: Listening(text(fields["ready"])),
    "heard": _heard,
    "loudness": lambda fields: Loudness(number(fields["loudness"])),
    "failed": lambda fields: Failed(text(fields["failed"]), fields.get("lasting") is True),
    "pong": lambda fields: Pong(whole(fields["pong"])),
}

"""What is said to the child that listens, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.ipc.messages import Failed, Ping, Pong

Times: TypeAlias = tuple[tuple[int, int], ...]
"""From and until, each in nanoseconds of `time.perf_counter_ns`."""


@dataclass(frozen=True, slots=True)
class Listen:
    """How to listen from now on."""

    deaf: Times = ()
    """When something of our own sounds that is not to be heard."""
    strain: float = 0.0
    """Believe sooner (above 0) or later, in powers of ten of a score."""


Message: TypeAlias = Listen | SetAmbience | Ping
"""`SetAmbience`: what the engine plays, which is taken out of what is heard."""


@dataclass(frozen=True, slots=True)
class Listening:
    """The microphone gives samples."""

    microphone: str


@dataclass(frozen=True, slots=True)
class HeardPhrase:
    """A phrase of the table, how likely it was, and when its last sound was made.

    `believed`: likely enough to be acted upon.
    """

    words: str
    score: float
    ended_ns: int
    believed: bool


@dataclass(frozen=True, slots=True)
class InputLevel:
    """What comes in now, in decibels of full scale."""

    decibels: float


Answer: TypeAlias = Listening | HeardPhrase | InputLevel | Failed | Pong

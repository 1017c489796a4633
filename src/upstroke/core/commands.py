"""What a person can ask of a session, whoever passes it on: button, key, voice or media control."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.units import Millis


class Verb(StrEnum):
    """The commands of the session's table."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    BACK = "back"
    REPEAT = "repeat"
    MORE_TIME = "more time"
    LESS_TIME = "less time"
    SEEK = "seek"
    UNDO = "undo"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Command:
    """A verb, and where it needs one its figure.

    `value` is in milliseconds: how much for more and less time, the position for seek.
    """

    verb: Verb
    value: Millis = 0

"""What can be asked of a session, whoever passes it on: a person by any way, or the machine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.units import Millis


class Verb(StrEnum):
    """The commands of the session's table: sleep is the machine's, all others a person's."""

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
    SLEEP = "sleep"


@dataclass(frozen=True, slots=True)
class Command:
    """A verb, and where it needs one its figure.

    `value` is in milliseconds: how much for more and less time, the position for seek.
    """

    verb: Verb
    value: Millis = 0

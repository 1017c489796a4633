"""What the roster orders to be done with the sound processes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.sound_process.protocol import Message, OutputName


@dataclass(frozen=True, slots=True)
class Start:
    child: int
    output: OutputName


@dataclass(frozen=True, slots=True)
class Kill:
    child: int


@dataclass(frozen=True, slots=True)
class Leave:
    """Let it fade out what sounds, and end."""

    child: int


@dataclass(frozen=True, slots=True)
class Send:
    child: int
    message: Message


@dataclass(frozen=True, slots=True)
class TellReplaced:
    status: SoundStatus


Order: TypeAlias = Start | Kill | Leave | Send | TellReplaced

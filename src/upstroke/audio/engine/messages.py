"""What is said to the engine, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong

OutputName: TypeAlias = Literal["miniaudio", "qt", "simpleaudio", "silent"]

LATE = "late"
"""Why a clip was not played that came, or came round, too long after its due time."""

RAMPED_NS = 250_000_000
"""So long after it was told a clip that sounds has its other gain, as heard."""


@dataclass(frozen=True, slots=True)
class Play:
    """Have a clip begin at its time, about two seconds ahead.

    Said again before it began, it is moved to its new time; one that has begun is not begun again.
    More than 250 ms late it is not played.
    """

    clip_id: int
    path: Path
    """48 kHz, mono, 16-bit."""
    due_ns: int
    """On the clock of `time.perf_counter_ns`, which processes share."""
    gain: float = 0.0
    """Decibels."""


@dataclass(frozen=True, slots=True)
class DropClips:
    """Drop the clips that have not begun; what sounds already ends by itself."""


@dataclass(frozen=True, slots=True)
class SetGain:
    """Go to another gain with a clip that sounds."""

    clip_id: int
    gain: float | None
    """Decibels; None: silent."""


@dataclass(frozen=True, slots=True)
class FadeOut:
    """Drop the clips that have not begun, and fade out those that sound."""


@dataclass(frozen=True, slots=True)
class SetAmbience:
    """Have the stream open, and loop a recording along a curve."""

    path: Path | None = None
    """48 kHz, mono, 16-bit; None: nothing to be heard."""
    points: tuple[tuple[int, float], ...] = ((0, 0.0),)
    """Milliseconds of the session and decibels, sorted, at least one; straight lines between."""
    origin_ns: int | None = None
    """When position 0 lies on the clock; None: held, silent."""
    volume: float | None = None
    """Decibels, 0 at most; None: muted."""


OPEN = SetAmbience()
"""Nothing to be heard, but the stream open, so that no sound finds the device asleep."""


@dataclass(frozen=True, slots=True)
class CloseStream:
    """Fade the ambience out; the stream may be closed when nothing sounds any more."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Clips can be heard. `awake`: by now, as far as can be known, not only soon."""

    output: OutputName
    awake: bool = True
    why: str = ""
    """A clause: why it is not a better one, or why it plays no ambience."""


@dataclass(frozen=True, slots=True)
class Played:
    """A clip has begun."""

    clip_id: int
    late_ms: float


@dataclass(frozen=True, slots=True)
class Unplayed:
    """A clip was not played."""

    clip_id: int
    why: str
    """`LATE`, or a clause without capital or full stop."""


@dataclass(frozen=True, slots=True)
class NoAmbience:
    """What lies at its path cannot be played."""

    why: str
    """A clause, as above."""


Message: TypeAlias = Play | DropClips | SetGain | FadeOut | SetAmbience | CloseStream | Ping
Answer: TypeAlias = Opening | Ready | Failed | Played | Unplayed | NoAmbience | Pong

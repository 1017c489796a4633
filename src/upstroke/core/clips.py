"""What the planner must know of sounds: their lengths. The bank that has them is in `audio/`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound that is at hand: its id and its length, rounded up to whole milliseconds."""

    id: str
    length: Millis


class Clips(Protocol):
    """Finds the clip for a phrase or a chime, None when there is none."""

    def speech(self, text: str) -> Clip | None:
        """The clip that speaks exactly this text."""

    def chime(self, name: str) -> Clip | None:
        """The clip of a chime by its name, such as `step`."""

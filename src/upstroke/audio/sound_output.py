"""What a session's sounds are played on: the interface, so that its tests can use a fake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from upstroke.audio.engine.messages import Message, OutputName, Played, SetAmbience, Unplayed
from upstroke.core.units import Nanos


@dataclass(frozen=True, slots=True)
class SoundStatus:
    """What plays the sound now."""

    output: OutputName | None
    """None while it is being looked for: what is sent then is not played."""
    why: str = ""
    """One plain sentence why it is not a better one; empty if it is the best there is."""
    details: str = ""
    """A clause for whoever wants to mend it."""

    @property
    def audible(self) -> bool:
        """Whether anything can be heard, as far as a program can know."""
        return self.output not in {None, "silent"}


OutputEvent: TypeAlias = Played | Unplayed | SoundStatus
"""A status says that another output plays from now on: what was sent and has not begun is lost."""


class SoundOutput(Protocol):
    """Plays clips at their times over an ambience. No method blocks or raises."""

    def send(self, message: Message) -> None:
        """Say what is to be heard of clips; what is changed is changed within `RAMPED_NS`."""

    def want(self, ambience: SetAmbience | None) -> None:
        """Have the stream open and this ambience heard; None: nothing, and the stream closed."""

    def awake_ns(self) -> Nanos | None:
        """For how long the device has been heard of our stream; None: it is not."""

    @property
    def ambience_fault(self) -> str | None:
        """A clause that says why the ambience cannot be heard, while it cannot."""

    def status(self) -> SoundStatus:
        """What plays now."""

    def events(self) -> Sequence[OutputEvent]:
        """What has happened since this was last asked, in order."""

    def close(self) -> None:
        """Fade out and end."""

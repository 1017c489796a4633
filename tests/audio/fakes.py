"""A clock and a sound output that are advanced by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from upstroke.audio.engine.messages import (
    LATE,
    RAMPED_NS,
    DropClips,
    FadeOut,
    Message,
    Play,
    Played,
    SetAmbience,
    SetGain,
    Unplayed,
)
from upstroke.audio.sound_output import OutputEvent, SoundStatus
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Millis, Nanos

LATEST_NS: Nanos = 250 * NANOS_PER_MILLI


class HandClock:
    """Stands until it is told to go on."""

    def __init__(self) -> None:
        self.now: Nanos = 7_000_000_123

    def __call__(self) -> Nanos:
        return self.now


@dataclass(frozen=True)
class Handed:
    """One `Play`, and when it was said."""

    clip_id: int
    clip: str
    due: Nanos
    gain: Decibels
    at: Nanos


@dataclass
class Heard:
    """One sound that began."""

    clip: str
    due: Nanos
    gain: Decibels
    at: Nanos
    end: Nanos
    cut: bool = False


class FakeOutput:
    """A `SoundOutput` that keeps the rules of the real one and remembers what could be heard.

    Args:
        clock: what time it is.
        length: that of a clip, by its path.
    """

    def __init__(self, clock: HandClock, length: Callable[[str], Millis]) -> None:
        self._clock = clock
        self._length = length
        self._events: list[OutputEvent] = []
        self._pending: dict[int, Handed] = {}
        self._begun: set[tuple[int, Nanos]] = set()
        self.plays = True
        self.silent = False
        self.answers = True
        self.closed = False
        self.calls: list[str] = []
        self.gains: list[tuple[int, Decibels | None]] = []
        self.wanted: list[SetAmbience | None] = []
        self.awake_since: Nanos | None = 0
        self.ambience_fault: str | None = None
        self.handed: list[Handed] = []
        self.heard: list[Heard] = []

    def send(self, message: Message) -> None:
        match message:
            case Play():
                self._play(message)
            case DropClips():
                self.calls.append("forget")
                self._pending.clear()
            case SetGain():
                self.gains.append((message.clip_id, message.gain))
            case FadeOut():
                self.calls.append("fade out")
                self._pending.clear()
                self._cut(self._clock.now + RAMPED_NS)

    def _play(self, play: Play) -> None:
        handed = Handed(play.clip_id, play.path.as_posix(), play.due_ns, play.gain, self._clock.now)
        self.handed.append(handed)
        if self.plays and (play.clip_id, play.due_ns) not in self._begun:
            self._pending[play.clip_id] = handed

    def want(self, ambience: SetAmbience | None) -> None:
        if ambience != (self.wanted[-1] if self.wanted else None):
            self.wanted.append(ambience)

    def awake_ns(self) -> Nanos | None:
        return None if self.awake_since is None else self._clock.now - self.awake_since

    def events(self) -> Sequence[OutputEvent]:
        events, self._events = self._events, []
        return events

    def status(self) -> SoundStatus:
        return SoundStatus("silent" if self.silent else "qt" if self.plays else None)

    def close(self) -> None:
        self._pending.clear()
        self.closed = True

    def run_until(self, now: Nanos) -> None:
        """Let time pass: what was due before `now` begins in its order."""
        for handed in sorted(self._pending.values(), key=_begins):
            if _begins(handed) < now:
                del self._pending[handed.clip_id]
                self._begin(handed)
        self._clock.now = now

    def die(self) -> None:
        """Break off, and lose everything."""
        self.plays = False
        self._pending.clear()
        self._cut(self._clock.now)

    def come_back(self) -> None:
        """Be replaced by an output that knows nothing of what was before."""
        self.plays = True
        self._begun.clear()
        self._events.append(self.status())

    def refuse(self, clip_id: int, why: str) -> None:
        """Tell that a clip could not be played."""
        self._pending.pop(clip_id, None)
        self._events.append(Unplayed(clip_id, why))

    def clips(self) -> list[str]:
        """What began, in order."""
        return [heard.clip for heard in self.heard]

    def overlaps(self) -> Iterator[tuple[Heard, Heard]]:
        """Sounds that began while another one was sounding."""
        for first, second in zip(self.heard, self.heard[1:], strict=False):
            if second.at < first.end:
                yield first, second

    def _begin(self, handed: Handed) -> None:
        at = _begins(handed)
        self._begun.add((handed.clip_id, handed.due))
        if at - handed.due > LATEST_NS:
            self._events.append(Unplayed(handed.clip_id, LATE))
            return
        end = at + self._length(handed.clip) * NANOS_PER_MILLI
        self.heard.append(Heard(handed.clip, handed.due, handed.gain, at, end))
        if self.answers:
            self._events.append(Played(handed.clip_id, (at - handed.due) / NANOS_PER_MILLI))

    def _cut(self, by: Nanos) -> None:
        for heard in self.heard:
            if heard.end > by:
                heard.end, heard.cut = by, True


def _begins(handed: Handed) -> Nanos:
    return max(handed.due, handed.at)

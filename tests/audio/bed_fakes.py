"""Beds by hand: curves, wanted beds, and children that say what they are told to say."""

from __future__ import annotations

from pathlib import Path

from upstroke.audio.bed_child import OnAnswer
from upstroke.audio.bed_link import WantedBed
from upstroke.audio.sound_process.bed_protocol import Answer, Message
from upstroke.core.bed import BedPoint
from upstroke.core.units import Decibels, Millis, Nanos

MS = 1_000_000
SECOND = 1000 * MS


def curve(*points: tuple[Millis, Decibels]) -> tuple[BedPoint, ...]:
    return tuple(BedPoint(at, gain) for at, gain in points)


LEVEL = curve((0, 0.0), (60_000, 0.0))


def wanted(
    *,
    path: str = "rain.wav",
    points: tuple[BedPoint, ...] = LEVEL,
    origin: Nanos | None = 0,
    volume: Decibels | None = -6.0,
) -> WantedBed:
    return WantedBed(Path(path), points, origin, volume)


class FakeBedChild:
    """A `BedChild`."""

    def __init__(self, on_answer: OnAnswer) -> None:
        self.on_answer = on_answer
        self.sent: list[Message] = []
        self.closed = False
        self.killed = False

    def send(self, message: Message) -> None:
        self.sent.append(message)

    def close(self) -> None:
        self.closed = True

    def kill(self) -> None:
        self.killed = True

    def say(self, answer: Answer | None) -> None:
        self.on_answer(answer)

    def told(self) -> list[Message]:
        """What was sent since the last time."""
        told, self.sent = self.sent, []
        return told


class FakeBedChildren:
    """Starts fake children, and keeps them in order."""

    def __init__(self) -> None:
        self.all: list[FakeBedChild] = []

    def __call__(self, on_answer: OnAnswer) -> FakeBedChild:
        self.all.append(FakeBedChild(on_answer))
        return self.all[-1]

    @property
    def last(self) -> FakeBedChild:
        return self.all[-1]

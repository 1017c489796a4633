"""Children by hand, that say what they are told to say."""

from __future__ import annotations

from typing import Any

from upstroke.audio.ipc.messages import Ping, Pong
from upstroke.audio.ipc.supervisor import OnAnswer


class FakeChild:
    """A `Child`.

    Attributes:
        answers: whether it answers pings by itself.
    """

    def __init__(self, on_answer: OnAnswer) -> None:
        self.on_answer = on_answer
        self.sent: list[Any] = []
        self.closed = False
        self.killed = False
        self.answers = False

    def send(self, message: object) -> None:
        self.sent.append(message)
        if self.answers and isinstance(message, Ping):
            self.on_answer(Pong(message.number))

    def close(self) -> None:
        self.closed = True

    def kill(self) -> None:
        self.killed = True

    def say(self, answer: object) -> None:
        """Say this; None: it has ended."""
        self.on_answer(answer)

    def told(self) -> list[Any]:
        """What was sent since the last time."""
        told, self.sent = self.sent, []
        return told


class FakeChildren:
    """Starts fake children, and keeps them in order."""

    def __init__(self) -> None:
        self.all: list[FakeChild] = []

    def __call__(self, on_answer: OnAnswer) -> FakeChild:
        self.all.append(FakeChild(on_answer))
        return self.all[-1]

    @property
    def last(self) -> FakeChild:
        return self.all[-1]

"""One sound process, seen from its parent: started, written to and read on threads of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import Protocol, TypeAlias

from upstroke.audio.line_child import LineChild
from upstroke.audio.own_streams import CUES
from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.protocol import (
    Answer,
    Message,
    OutputName,
    answer_of,
    message_line,
)

OnAnswer: TypeAlias = Callable[[Answer | None], None]
"""Called on the child's thread with each answer, and with None when there will be no more."""


class Child(Protocol):
    """A sound process. No method blocks or raises."""

    def send(self, message: Message) -> None:
        """Write to it, sooner or later."""

    def close(self) -> None:
        """Say no more to it: it fades out what sounds, and ends."""

    def kill(self) -> None:
        """End it at once, and with it whatever it sounds."""


class ProcessChild:
    """A `Child` that is a real process.

    Even starting it does not block: the system may take its time over that. `on_answer` is called
    with None if it could not be started, too.
    """

    def __init__(
        self,
        output: OutputName,
        on_answer: OnAnswer,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._on_answer = on_answer
        module = ("upstroke.audio.sound_process", "--output", output)
        self._child = LineChild(module, CUES, self._heard, environment)

    @property
    def process_id(self) -> int | None:
        """Of the process, for whoever looks at it from outside; None before it is started."""
        return self._child.process_id

    def send(self, message: Message) -> None:
        self._child.send(message_line(message))

    def close(self) -> None:
        self._child.close()

    def kill(self) -> None:
        self._child.kill()

    def _heard(self, line: bytes | None) -> None:
        if line is None:
            self._on_answer(None)
            return
        with contextlib.suppress(ProtocolFault):
            self._on_answer(answer_of(line))

"""The child that listens for phrases, seen from its parent."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import Protocol, TypeAlias

from upstroke.audio.hearing.protocol import Answer, Message, answer_of, message_line
from upstroke.audio.line_child import LineChild
from upstroke.audio.own_streams import MICROPHONE
from upstroke.audio.sound_process import bed_protocol
from upstroke.audio.sound_process.json_lines import ProtocolFault

OnAnswer: TypeAlias = Callable[[Answer | None], None]
"""Called on the child's thread with each answer, and with None when there will be no more."""


class HearingChild(Protocol):
    """A process that listens. No method blocks or raises."""

    def send(self, message: Message) -> None:
        """Write to it, sooner or later."""

    def send_bed(self, message: bed_protocol.Message) -> None:
        """Let it know what the ambience's own child is told."""

    def kill(self) -> None:
        """End it at once, and with it all that it has heard."""


class HearingProcessChild:
    """A `HearingChild` that is a real process."""

    def __init__(self, on_answer: OnAnswer, environment: Mapping[str, str] | None = None) -> None:
        self._on_answer = on_answer
        self._child = LineChild(("upstroke.audio.hearing",), MICROPHONE, self._heard, environment)

    @property
    def process_id(self) -> int | None:
        """Of the process, for whoever looks at it from outside; None before it is started."""
        return self._child.process_id

    def send(self, message: Message) -> None:
        self._child.send(message_line(message))

    def send_bed(self, message: bed_protocol.Message) -> None:
        self._child.send(bed_protocol.message_line(message))

    def kill(self) -> None:
        self._child.kill()

    def _heard(self, line: bytes | None) -> None:
        if line is None:
            self._on_answer(None)
            return
        with contextlib.suppress(ProtocolFault):
            self._on_answer(answer_of(line))

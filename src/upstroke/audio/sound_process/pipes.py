"""The child's two pipes: messages in, answers out. Neither can make it fail."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from typing import BinaryIO

from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.protocol import (
    Answer,
    Message,
    answer_line,
    message_of,
)

_STDOUT, _STDERR = 1, 2


class LinePipe:
    """Standard output, kept for answers alone; nobody need be reading.

    What libraries written in C print there goes to standard error instead.
    """

    def __init__(self) -> None:
        self._number: int | None = None
        with contextlib.suppress(OSError):
            self._number = os.dup(_STDOUT)
            os.dup2(_STDERR, _STDOUT)

    def write(self, line: bytes) -> None:
        """Write a whole line."""
        try:
            while line and self._number is not None:
                line = line[os.write(self._number, line) :]
        except OSError:
            # The parent reads no more. The end of standard input says so in its own time.
            self._number = None


class AnswerPipe(LinePipe):
    """What the answers about clips go to."""

    def send(self, answer: Answer) -> None:
        self.write(answer_line(answer))


def read_messages(stream: BinaryIO, post: Callable[[Message | None], None]) -> None:
    """Post every message until the stream ends, then None; lines not understood are left out."""
    # An error is an end as well: the parent went away in a rougher manner.
    with contextlib.suppress(OSError):
        for line in stream:
            with contextlib.suppress(ProtocolFault):
                post(message_of(line))
    post(None)

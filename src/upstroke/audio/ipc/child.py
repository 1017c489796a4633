"""The inside of a child process: its two pipes, neither of which can make it fail, and its end."""

from __future__ import annotations

import contextlib
import faulthandler
import io
import os
import signal
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Any

from upstroke.audio.ipc.messages import packed, received

FAILED_EXIT = 3
"""Exit code of a child that has lost its device."""

PATIENCE_S = 10.0
"""The parent gives up much earlier; this is for when there is no parent left."""

_STDOUT, _STDERR = 1, 2


class AnswerPipe:
    """Standard output, kept for answers alone; nobody need be reading.

    What libraries written in C print there goes to standard error instead.
    """

    def __init__(self) -> None:
        self._number: int | None = None
        with contextlib.suppress(OSError):
            self._number = os.dup(_STDOUT)
            os.dup2(_STDERR, _STDOUT)

    def send(self, answer: object) -> None:
        """Write a whole answer."""
        left = packed(answer)
        try:
            while left and self._number is not None:
                left = left[os.write(self._number, left) :]
        except OSError:
            # The parent reads no more. The end of standard input says so in its own time.
            self._number = None


def messages() -> Iterator[Any]:
    """Everything that the parent says, to its end."""
    return received(io.BytesIO() if sys.stdin is None else sys.stdin.buffer)


def begin() -> None:
    """Have the process end with its parent, and not by Ctrl-C, which reaches every process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch()


def watch(patience_s: float = PATIENCE_S) -> None:
    """End the process so long from now, unless called again before.

    A sound library that holds the interpreter for good stops every thread, also the one that would
    notice the end of standard input. The timer of `faulthandler` is a thread without Python in it.
    """
    faulthandler.dump_traceback_later(patience_s, exit=True, file=_nowhere())


@cache
def _nowhere() -> IO[str]:
    # Open for as long as the process lives.
    return Path(os.devnull).open("w")

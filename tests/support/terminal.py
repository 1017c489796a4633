"""A pseudo-terminal, and who sits at it."""

from __future__ import annotations

import fcntl
import os
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support.running import SOON_S, environment

READING_S = 1.5


class Person:
    """Who sits at the terminal: reads until something is seen, and types."""

    def __init__(self, end: int, process: subprocess.Popen[bytes]) -> None:
        self._end = end
        self._unread = ""
        self.process = process

    def sees(self, text: str) -> None:
        """Wait until a text is shown, and read on after it."""
        until = time.monotonic() + SOON_S
        while text not in self._unread:
            assert time.monotonic() < until, f"{text!r} is not in …{self._unread[-400:]!r}"
            if select.select([self._end], [], [], 1.0)[0]:
                self._unread += os.read(self._end, 65536).decode()
        self._unread = self._unread.partition(text)[2]

    def unread(self) -> str:
        """What has come and was not waited for."""
        while select.select([self._end], [], [], 0)[0]:
            self._unread += os.read(self._end, 65536).decode()
        return self._unread

    def reads(self) -> None:
        """Take the time to read what is asked; what is typed sooner is not taken for an answer."""
        time.sleep(READING_S)

    def types(self, keys: bytes) -> None:
        os.write(self._end, keys)

    def makes_it(self, rows: int, columns: int) -> None:
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def modes(self) -> list[Any]:
        return termios.tcgetattr(self._end)


@contextmanager
def sitting_at(home: Path, *command: str) -> Iterator[Person]:
    """A session of its own on a pseudo-terminal of 24 rows and 80 columns."""
    end, other = os.openpty()

    def take_terminal() -> None:
        os.setsid()
        fcntl.ioctl(other, termios.TIOCSCTTY, 0)

    try:
        with subprocess.Popen(
            command,
            stdin=other,
            stdout=other,
            stderr=other,
            env=environment(home, TERM="xterm-256color", PYTHONUTF8="1"),
            preexec_fn=take_terminal,  # noqa: PLW1509 - the only way to a terminal of one's own
        ) as process:
            person = Person(end, process)
            person.makes_it(24, 80)
            try:
                yield person
            finally:
                process.kill()
    finally:
        os.close(end)
        os.close(other)

"""The terminal on Linux, macOS and their like."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import FrameType
from typing import Any, Self, TextIO, TypeAlias

from upstroke.core.session.presses import SETTLES
from upstroke.terminal.console import ENTER, LEAVE, Console

assert sys.platform != "win32"  # noqa: S101 - for the type checker; not imported there

_AS_BYTES: Mapping[int, bytes] = {signal.SIGINT: b"\x03", signal.SIGTSTP: b"\x1a"}
_LEAVING = (signal.SIGTERM, signal.SIGHUP)
_HANDLED = (signal.SIGINT, signal.SIGTSTP, signal.SIGCONT, *_LEAVING)
_MOST_READ = 1024
_LOOKS_EVERY_S = 0.2

_Handler: TypeAlias = Callable[[int, FrameType | None], Any] | int | None
"""As `signal.signal` takes and gives them."""


class PosixConsole(Console):
    """A stream that is no terminal is used as one that can only read or write.

    Args:
        keyboard: keys are read from it where it is a terminal.
        screen: drawn on where it is one.
        term: what kind of terminal it is, as the variable TERM has it.
    """

    def __init__(
        self,
        keyboard: TextIO | None = None,
        screen: TextIO | None = None,
        term: str | None = None,
    ) -> None:
        super().__init__(screen)
        self._keyboard = _descriptor(keyboard or sys.stdin)
        self.listens = self._keyboard is not None
        drawable = _descriptor(self._screen) is not None
        self.paints = drawable and (term or os.environ.get("TERM", "dumb")) != "dumb"
        self._found: list[Any] | None = None
        self._continued = False
        self._handlers: dict[signal.Signals, _Handler] = {}

    def __enter__(self) -> Self:
        # A child that is stopped between vfork and exec keeps its parent from stopping, and the
        # shell waits for ever. The switch is described in the documentation of subprocess.
        subprocess._USE_VFORK = False  # type: ignore[misc]  # noqa: SLF001
        for number in _HANDLED:
            self._handlers[number] = signal.signal(number, self._signalled)
        self._take()
        return self

    def __exit__(self, *error: object) -> None:
        self._give_back()
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    def read(self, seconds: float) -> bytes:
        if self._keyboard is None:
            time.sleep(seconds)
        elif select.select([self._keyboard], [], [], seconds)[0]:
            self._typed += self._arrived(self._keyboard, seconds)
        if self._continued:
            self._give_back()
            self._taken_again()
        return self._taken()

    def suspend(self) -> None:
        self._give_back()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.killpg(os.getpgrp(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, self._signalled)
        self._taken_again()

    def _taken_again(self) -> None:
        self._take()
        self._continued = False
        self._typed += b"\x0c"

    def _arrived(self, keyboard: int, seconds: float) -> bytes:
        """Read what came; a terminal that has gone away is a keyboard no more."""
        with suppress(OSError):
            data = os.read(keyboard, _MOST_READ)
            if data:
                return data
        self._keyboard, self.listens = None, False
        time.sleep(seconds)
        return b""

    def _signalled(self, number: int, _frame: FrameType | None) -> None:
        """Only takes note: it may come in the middle of a write."""
        if number in _LEAVING:
            raise SystemExit(128 + number)
        if number == signal.SIGCONT:
            self._continued = True
        else:
            self._typed += _AS_BYTES[number]

    def _take(self) -> None:
        """Keys one by one and unseen; Ctrl-C and Ctrl-Z as keys like others."""
        if self._keyboard is not None:
            self._found = termios.tcgetattr(self._keyboard)
            raw = termios.tcgetattr(self._keyboard)
            raw[0] &= ~(termios.IXON | termios.ICRNL)
            raw[3] &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
            raw[6][termios.VMIN], raw[6][termios.VTIME] = 1, 0
            termios.tcsetattr(self._keyboard, termios.TCSADRAIN, raw)
        if self.paints:
            self.write(ENTER)

    def _give_back(self) -> None:
        if self.paints:
            with suppress(OSError, ValueError):
                self.write(LEAVE)
        if self._keyboard is not None and self._found is not None:
            with suppress(OSError, termios.error):
                termios.tcsetattr(self._keyboard, termios.TCSADRAIN, self._found)


def read_line() -> str:
    """The next line that is typed, empty at the end of input.

    What is typed before anybody can have read what it would answer is dropped.
    A Ctrl-C that comes just before the read began would otherwise wait for the next key.
    """
    if sys.stdin.isatty():
        time.sleep(SETTLES / 1000)
        termios.tcflush(sys.stdin, termios.TCIFLUSH)
    while not select.select([sys.stdin], [], [], _LOOKS_EVERY_S)[0]:
        pass
    return sys.stdin.readline()


def _descriptor(stream: TextIO | None) -> int | None:
    """The descriptor of a stream that is a terminal, else None; without a console there is none."""
    with suppress(OSError, ValueError, AttributeError):
        if stream is not None and stream.isatty():
            return stream.fileno()
    return None

"""The terminal on Windows."""

from __future__ import annotations

import ctypes
import msvcrt
import signal
import sys
import time
from types import FrameType
from typing import Self, TextIO

from upstroke.core.session.presses import SETTLES
from upstroke.terminal.console import ENTER, LEAVE, Console

assert sys.platform == "win32"  # noqa: S101 - for the type checker; not imported elsewhere

_OUTPUT = -11
_DRAWS_SEQUENCES = 0x0004
_SEQUENCES = {"H": b"\x1b[A", "P": b"\x1b[B", "M": b"\x1b[C", "K": b"\x1b[D"}
_SEQUENCES |= {"I": b"\x1b[5~", "Q": b"\x1b[6~"}
_LOOK_AGAIN = 0.01


class WindowsConsole(Console):
    """There is no going into the background here."""

    def __init__(self, keyboard: TextIO | None = None, screen: TextIO | None = None) -> None:
        super().__init__(screen)
        keyboard = keyboard or sys.stdin
        self.listens = keyboard is not None and keyboard.isatty()
        self.paints = self._screen.isatty() and _draws_sequences()

    def __enter__(self) -> Self:
        self._handler = signal.signal(signal.SIGINT, self._interrupted)
        if self.paints:
            self.write(ENTER)
        return self

    def __exit__(self, *error: object) -> None:
        if self.paints:
            self.write(LEAVE)
        signal.signal(signal.SIGINT, self._handler)

    def read(self, seconds: float) -> bytes:
        until = time.monotonic() + seconds
        while True:
            while self.listens and msvcrt.kbhit():
                self._typed += _key(msvcrt.getwch())
            if self._typed or time.monotonic() >= until:
                return self._taken()
            time.sleep(_LOOK_AGAIN)

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        self._typed += b"\x03"


def _key(letter: str) -> bytes:
    """A key as terminals elsewhere send it."""
    if letter in "\x00\xe0":
        return _SEQUENCES.get(msvcrt.getwch(), b"")
    return letter.encode()


def _draws_sequences() -> bool:
    """Ask the console to understand control sequences; those before Windows 10 do not."""
    kernel = ctypes.windll.kernel32
    handle, mode = kernel.GetStdHandle(_OUTPUT), ctypes.c_ulong()
    if not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
        return False
    return bool(kernel.SetConsoleMode(handle, mode.value | _DRAWS_SEQUENCES))


def read_line() -> str:
    """The next line that is typed, empty at the end of input.

    What is typed before anybody can have read what it would answer is dropped.
    """
    if sys.stdin.isatty():
        time.sleep(SETTLES / 1000)
        while msvcrt.kbhit():
            msvcrt.getwch()
    return sys.stdin.readline()

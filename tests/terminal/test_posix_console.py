"""A real pseudo-terminal, taken over and given back."""

from __future__ import annotations

import fcntl
import io
import os
import signal
import struct
import termios
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TextIO

import pytest

from upstroke.terminal.console import ENTER, LEAVE
from upstroke.terminal.posix_console import PosixConsole

NOW = 0.0
SOON = 5.0


@dataclass
class Pair:
    """Both ends: what a person types and sees, and what the program reads and writes."""

    person: int
    program: TextIO

    def console(self, term: str = "xterm") -> PosixConsole:
        return PosixConsole(self.program, self.program, term)

    def modes(self) -> list[Any]:
        return termios.tcgetattr(self.person)

    def sees(self, text: str) -> bool:
        """Whether exactly this comes next, in however many pieces."""
        seen = ""
        while len(seen) < len(text):
            seen += os.read(self.person, len(text) - len(seen)).decode()
        return seen == text


@pytest.fixture
def pair() -> Iterator[Pair]:
    person, program = os.openpty()
    with open(program, "w", encoding="utf-8") as stream:  # noqa: PTH123 - a descriptor, no path
        both = Pair(person, stream)
        yield both
    os.close(both.person)


def test_keys_come_one_by_one_unseen_and_ctrl_c_is_a_key(pair: Pair) -> None:
    before = pair.modes()
    with pair.console() as console:
        assert console.listens
        assert console.paints
        assert pair.sees(ENTER)
        os.write(pair.person, b"n\x03\x1a\r")
        assert console.read(SOON) == b"n\x03\x1a\r"
        assert console.read(NOW) == b""
        console.write("hello")
        assert pair.sees("hello")
    assert pair.sees(LEAVE)
    assert pair.modes() == before


def use_and_fail(pair: Pair) -> None:
    with pair.console():
        assert not pair.modes()[3] & termios.ECHO
        raise ZeroDivisionError


def test_the_terminal_is_given_back_whatever_happens(pair: Pair) -> None:
    before, handler = pair.modes(), signal.getsignal(signal.SIGINT)
    with pytest.raises(ZeroDivisionError):
        use_and_fail(pair)
    assert pair.modes() == before
    assert pair.sees(ENTER + LEAVE)
    assert signal.getsignal(signal.SIGINT) is handler


def test_signals_are_keys_and_an_order_to_end_is_obeyed(pair: Pair) -> None:
    before = pair.modes()
    with pair.console() as console:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGTSTP)
        assert console.read(NOW) == b"\x03\x1a"
        signal.raise_signal(signal.SIGCONT)
        assert console.read(NOW) == b"\x0c"
        assert pair.sees(ENTER + LEAVE + ENTER)
    with pytest.raises(SystemExit) as ended, pair.console():
        signal.raise_signal(signal.SIGTERM)
    assert ended.value.code == 128 + signal.SIGTERM
    assert pair.modes() == before


def test_the_size_is_the_one_of_the_moment(pair: Pair) -> None:
    console = pair.console()
    for rows, columns in ((24, 80), (5, 20)):
        fcntl.ioctl(pair.person, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        assert console.size() == (columns, rows)
    fcntl.ioctl(pair.person, termios.TIOCSWINSZ, struct.pack("HHHH", 0, 0, 0, 0))
    assert console.size() == (80, 24)


def test_a_terminal_that_goes_away_is_no_keyboard_any_more(pair: Pair) -> None:
    with PosixConsole(pair.program, io.StringIO()) as console:
        assert console.listens
        os.close(pair.person)
        assert console.read(NOW) == b""
        assert not console.listens
    pair.person = os.open(os.devnull, os.O_RDONLY)


def test_what_is_no_terminal_is_neither_drawn_on_nor_listened_to() -> None:
    with PosixConsole(io.StringIO("n"), screen := io.StringIO()) as console:
        assert not console.paints
        assert not console.listens
        assert console.read(NOW) == b""
        console.write("hello\n")
    assert screen.getvalue() == "hello\n"


def test_a_terminal_that_cannot_draw_gets_plain_lines(pair: Pair) -> None:
    console = pair.console("dumb")
    assert console.listens
    assert not console.paints

"""Turns the bytes of a keyboard into named keys."""

from __future__ import annotations

import re

from upstroke.core.keys import latin_of

_SEQUENCE = re.compile(rb"\x1b(?:\[\[[@-~]|\[[0-9;?]*[ -/]*[@-~]|O[@-~])")
_BEGUN = re.compile(rb"\x1b(?:\[\[?|\[[0-9;?]*[ -/]*|O)?\Z")
_FUNCTION_KEYS = (11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24)
_FINALS = {
    b"C": "right",
    b"D": "left",
    b"A": "up",
    b"B": "down",
    b"5~": "page up",
    b"6~": "page down",
    b"2~": "insert",
    b"3~": "delete",
    b"1~": "home",
    b"4~": "end",
    b"H": "home",
    b"F": "end",
    b"M": "enter",
    **{bytes([final]): f"f{number}" for number, final in enumerate(b"PQRS", 1)},
    **{b"%d~" % code: f"f{number}" for number, code in enumerate(_FUNCTION_KEYS, 1)},
}
_CONTROLS = {
    0x03: "ctrl-c",
    0x04: "ctrl-d",
    0x08: "backspace",
    0x0A: "enter",
    0x0C: "ctrl-l",
    0x0D: "enter",
    0x1A: "ctrl-z",
    0x1B: "escape",
    0x20: "space",
    0x7F: "backspace",
}

_LENGTHS = ((0xF0, 4), (0xE0, 3), (0xC2, 2))


class KeyReader:
    """Turns bytes into keys, also where a key's sequence arrives in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def keys(self, data: bytes) -> list[str]:
        """Names of the keys in what has arrived; call it with nothing when nothing has.

        A sequence or a letter that has only begun is kept for the next call; when that brings
        nothing, it was the escape key. What is no key of ours is left out.
        """
        quiet = not data
        data, self._rest = self._rest + data, b""
        found: list[str] = []
        while data:
            if not quiet and (_BEGUN.match(data) or len(data) < _length(data[0])):
                self._rest = data
                break
            name, data = _first(data)
            if name:
                found.append(name)
        return found


def _first(data: bytes) -> tuple[str | None, bytes]:
    """The first key, None for one that has no name here, and what comes after it."""
    sequence = _SEQUENCE.match(data)
    if sequence:
        return _named(sequence.group()), data[sequence.end() :]
    if data[0] in _CONTROLS:
        return _CONTROLS[data[0]], data[1:]
    length = _length(data[0])
    letter = data[:length].decode(errors="replace").lower()
    known = latin_of(letter) or (letter.isascii() and letter.isprintable())
    return (letter, data[length:]) if known else (None, data[1:])


def _length(first: int) -> int:
    """Bytes of a letter in UTF-8, by the first one."""
    return next((length for least, length in _LENGTHS if first >= least), 1)


def _named(sequence: bytes) -> str | None:
    """Arrows and page keys, with or without shift and the like held."""
    body = re.sub(rb";\d+", b"", sequence[2:])
    return _FINALS.get(body.removeprefix(b"1") if body[-1:].isalpha() else body)

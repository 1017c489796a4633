"""On which line of a TOML text each key stands. tomllib does not tell; this does.

Theory of operation: the text has already been read by tomllib, so it is known to be valid and
the scan can be simple. It walks over headers, keys and values once, and notes for each path of
keys and indices the line on which it begins. Only files with faults are scanned at all.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

_Path: TypeAlias = tuple[str | int, ...]

# Possessive on single characters only: on groups, Python before 3.11.5 gets it wrong.
_STRING = re.compile(
    r'"""(?:[^"\\]++|\\.|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']++|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]++|\\.)*"'
    r"|'[^'\n]*+'",
    re.DOTALL,
)
_BLANK = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*")
_SPACE = re.compile(r"[ \t]*+")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]++")
_PLAIN_VALUE = re.compile(r"[^,\]}\n#]*+")


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines (from 1) of the paths of a file; `firsts`: by the line of what is there twice."""

    known: Mapping[_Path, int]
    firsts: Mapping[int, int]

    def line(self, path: _Path) -> int:
        """Line of a path, or of the nearest thing around it that is in the file."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.known:
                return self.known[path[:length]]
        return 1


def line_of(text: str) -> Lines:
    """Find the lines of a text that tomllib has accepted, or of the part that it would have."""
    scan = _Scan(text)
    try:
        scan.statements()
    except (IndexError, RecursionError, AttributeError, ValueError):
        # Beyond what the scan understands: what has been found so far must do.
        return Lines(scan.known, scan.firsts)
    return Lines(scan.known, scan.firsts)


class _Scan:
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.known: dict[_Path, int] = {}
        self.firsts: dict[int, int] = {}
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._last_item: dict[_Path, int] = {}
        self._tables: set[_Path] = set()

    def statements(self) -> None:
        table: _Path = ()
        self._skip(_BLANK)
        while self.position < len(self.text):
            if self.text[self.position] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)

    def _header(self) -> _Path:
        start = self.position
        many = self.text.startswith("[[", start)
        self.position += 2 if many else 1
        keys = self._keys()
        self.position += 2 if many else 1
        path = (*self._inside(keys[:-1], start), keys[-1])
        if path in self._tables or many != (path in self._last_item):
            self._note_first(self.known.get(path), start)
        self._note(path, start)
        if many:
            self._last_item[path] = self._last_item.get(path, -1) + 1
        else:
            self._tables.add(path)
        path = self._entered(path)
        self._note(path, start)
        return path

    def _inside(self, keys: list[str], start: int) -> _Path:
        path: _Path = ()
        for key in keys:
            path = (*path, key)
            self._note(path, start)
            path = self._entered(path)
        return path

    def _entered(self, path: _Path) -> _Path:
        """Inside an array of tables, keys belong to its last table."""
        return (*path, self._last_item[path]) if path in self._last_item else path

    def _pair(self, table: _Path) -> None:
        start = self.position
        path = table
        for key in self._keys():
            before = self.known.get((*path, key))
            path = (*path, key)
            self._note(path, start)
        self._note_first(before, start)
        self.position += 1  # the sign =
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: _Path) -> None:
        self._note(path, self.position)
        first = self.text[self.position]
        if first in "\"'":
            self._skip(_STRING)
        elif first == "[":
            self._array(path)
        elif first == "{":
            self._inline_table(path)
        else:
            self._skip(_PLAIN_VALUE)

    def _array(self, path: _Path) -> None:
        self._past_mark()
        index = 0
        while self.text[self.position] != "]":
            self._value((*path, index))
            index += 1
            self._past_comma()
        self.position += 1

    def _inline_table(self, path: _Path) -> None:
        self._past_mark()
        while self.text[self.position] != "}":
            self._pair(path)
            self._past_comma()
        self.position += 1

    def _past_mark(self) -> None:
        self.position += 1
        self._skip(_BLANK)

    def _past_comma(self) -> None:
        self._skip(_BLANK)
        if self.text[self.position] == ",":
            self._past_mark()

    def _keys(self) -> list[str]:
        keys = [self._key()]
        while self.text[self.position] == ".":
            self.position += 1
            keys.append(self._key())
        return keys

    def _key(self) -> str:
        self._skip(_SPACE)
        quoted = self.text[self.position] in "\"'"
        word = self._skip(_STRING if quoted else _BARE_KEY)
        self._skip(_SPACE)
        if quoted:
            word = str(tomllib.loads(f"key = {word}")["key"])
        return word

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.position)
        if found is None or (
            pattern in (_STRING, _BARE_KEY, _PLAIN_VALUE) and found.end() == self.position
        ):
            raise ValueError(self.position)
        self.position = found.end()
        return found.group()

    def _note(self, path: _Path, position: int) -> None:
        self.known.setdefault(path, self._line(position))

    def _note_first(self, line: int | None, position: int) -> None:
        if line is not None:
            self.firsts.setdefault(self._line(position), line)

    def _line(self, position: int) -> int:
        return bisect_left(self._ends, position) + 1

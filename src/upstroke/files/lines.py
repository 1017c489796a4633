"""On which line of a TOML or JSON text each key stands. Their parsers do not tell; this does.

Theory of operation: the text has already been read by its parser, so it is known to be valid and
the scan can be simple. It walks over headers, keys and values once, and notes for each path of
keys and indices the line on which it begins. Only files with faults are scanned at all.
"""

from __future__ import annotations

import json
import re
import tomllib
from bisect import bisect_left
from collections.abc import Callable, Mapping
from contextlib import suppress
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
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]++")
_PLAIN_VALUE = re.compile(r"[^,\]}\n#]++")


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


def lines_of_toml(text: str) -> Lines:
    """Find the lines of a text that tomllib has accepted, or of the part that it would have."""
    scan = _Scan(text, lambda word: str(tomllib.loads(f"key = {word}")["key"]))
    return _as_far_as_it_goes(scan, scan.statements)


def lines_of_json(text: str) -> Lines:
    """Find the lines of the values of valid JSON.

    Its objects are inline tables but for a sign, and may have a key twice: the last one counts, as
    it does for the parser.
    """
    scan = _Scan(text, lambda word: str(json.loads(word)), last_counts=True)
    return _as_far_as_it_goes(scan, lambda: scan.value(()))


def _as_far_as_it_goes(scan: _Scan, walk: Callable[[], None]) -> Lines:
    # Beyond what the scan understands: what has been found so far must do.
    with suppress(IndexError, RecursionError, AttributeError, ValueError):
        walk()
    return Lines(scan.known, scan.firsts)


class _Scan:
    def __init__(
        self, text: str, unquoted: Callable[[str], str], *, last_counts: bool = False
    ) -> None:
        self.text = text
        self.position = 0
        self.known: dict[_Path, int] = {}
        self.firsts: dict[int, int] = {}
        self._unquoted = unquoted
        self._last_counts = last_counts
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
        self.position += 1 + many
        *around, last = self._keys()
        self.position += 1 + many
        path: _Path = ()
        for key in around:
            self._note((*path, key), start)
            path = self._entered((*path, key))
        path = (*path, last)
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
        self._past_mark()  # the sign = or :
        self.value(path)

    def value(self, path: _Path) -> None:
        self._skip(_BLANK)
        self._note(path, self.position)
        first = self.text[self.position]
        if first in "[{":
            self._inside(path, "]" if first == "[" else "}")
        else:
            self._skip(_STRING if first in "\"'" else _PLAIN_VALUE)

    def _inside(self, path: _Path, end: str) -> None:
        """The values of a list, or the pairs of an inline table."""
        index = 0
        self._past_mark()
        while self.text[self.position] != end:
            if end == "]":
                self.value((*path, index))
            else:
                self._pair(path)
            index += 1
            self._skip(_BLANK)
            if self.text[self.position] == ",":
                self._past_mark()
        self.position += 1

    def _past_mark(self) -> None:
        self.position += 1
        self._skip(_BLANK)

    def _keys(self) -> list[str]:
        keys = [self._key()]
        while self.text[self.position] == ".":
            self.position += 1
            keys.append(self._key())
        return keys

    def _key(self) -> str:
        self._skip(_BLANK)
        quoted = self.text[self.position] in "\"'"
        word = self._skip(_STRING if quoted else _BARE_KEY)
        self._skip(_BLANK)
        return self._unquoted(word) if quoted else word

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.position)
        if found is None:
            raise ValueError(self.position)
        self.position = found.end()
        return found.group()

    def _note(self, path: _Path, position: int) -> None:
        if self._last_counts or path not in self.known:
            self.known[path] = self._line(position)

    def _note_first(self, line: int | None, position: int) -> None:
        if line is not None:
            self.firsts.setdefault(self._line(position), line)

    def _line(self, position: int) -> int:
        return bisect_left(self._ends, position) + 1

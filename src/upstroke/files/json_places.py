"""Where in a JSON text a value stands, which the standard parser does not tell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

KeyPath = tuple[str | int, ...]
"""Keys and list positions from the outermost value inward."""

_MARK = re.compile(r'"(?:[^"\\]|\\.)*"|[][{},]|[^][{},:"\s]+', re.DOTALL)


def line_of(text: str, path: KeyPath) -> int | None:
    """The line (from 1) on which the value at a path begins; None where there is no such value.

    Args:
        text: valid JSON.
        path: where a key stands twice the last one counts, as it does for the parser.
    """
    found = None
    for place, line in _places(text):
        if place == path:
            found = line
    return found


def _places(text: str) -> Iterator[tuple[KeyPath, int]]:
    """Every value's path and line, in the text's order."""
    inside: list[str | int] = []  # the key or position under way in each open object or list
    key_next = False
    line, counted_to = 1, 0
    for match in _MARK.finditer(text):
        mark = match.group()
        line += text.count("\n", counted_to, match.start())
        counted_to = match.start()
        if mark in "}]":
            inside.pop()
            key_next = False
        elif mark == ",":
            key_next = _step_on(inside)
        elif key_next:
            inside[-1] = str(json.loads(mark))
            key_next = False
        else:
            yield tuple(inside), line
            if mark in "{[":
                inside.append("" if mark == "{" else 0)
                key_next = mark == "{"


def _step_on(inside: list[str | int]) -> bool:
    """Go to the next entry; tells whether it begins with a key."""
    last = inside[-1]
    if isinstance(last, int):
        inside[-1] = last + 1
        return False
    return True

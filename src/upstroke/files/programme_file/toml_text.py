"""From bytes to a TOML document, or to a fault with tomllib's line in plain words."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from upstroke.files.programme_file.faults import Fault, ProgrammeFaults

LARGEST_BYTES = 4 * 1024 * 1024

_PLACE = re.compile(r" ?\(at (?:line (?P<line>\d+), column \d+|end of document)\)$")

_ENDLESS_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}"""
)
"""A key of so many parts: tomllib takes hours over it when it is long enough."""

_PLAIN_WORDS = (
    ("cannot overwrite", "a key is given twice", "keep one of the two"),
    ("cannot declare", "a table is given twice", "keep one header, or write [[...]] for a list"),
    ("cannot mutate", "a table is given in two places", "keep its keys together"),
    ("duplicate inline", "a key is given twice", "keep one of the two"),
    ("unterminated string", "a text is not closed", "add the closing quotes"),
    ("illegal character", "a character may not stand here", "close the text with its quote"),
    ("invalid value", "this is no value", "write texts in quotes, numbers and true or false bare"),
    ("expected '='", "there is no = after a key", 'write key = "value"'),
    ("unclosed array", "a list is not closed", "add ] after its last value"),
    ("unclosed inline", "a table is not closed", "add } after its last value"),
    ("expected newline", "something follows after the value", "begin a new line for it"),
    ("expected ']", "a header is not closed", "write [name], or [[name]] for a list"),
    ("unescaped", "a backslash stands alone", r"write \\ for one, or use '...' quotes"),
    ("invalid statement", "this is neither a key nor a header", 'write key = "value"'),
)


def decoded(data: bytes, path: Path) -> str:
    """Text from UTF-8 bytes, with or without a byte order mark."""
    if len(data) > LARGEST_BYTES:
        raise one_fault(path, 1, "the file is larger than 4 MiB", "make it smaller")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise one_fault(
            path, line, "the file is not UTF-8 text", "save it with the encoding UTF-8"
        ) from None


def parsed(text: str, path: Path) -> dict[str, object]:
    """The document of a TOML text."""
    endless = _ENDLESS_KEY.search(text)
    if endless is not None:
        line = text.count("\n", 0, endless.start()) + 1
        raise one_fault(path, line, "a key has a hundred parts or more", "write a shorter one")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(error), text, path) from None
    except RecursionError:
        raise one_fault(
            path, 1, "lists or tables lie too deep in one another", "use fewer levels"
        ) from None
    except ValueError:  # a whole number of thousands of digits
        raise one_fault(path, 1, "a number has too many digits", "write a smaller one") from None


def one_fault(path: Path, line: int, problem: str, mend: str) -> ProgrammeFaults:
    """The error of a file with a single fault."""
    return ProgrammeFaults((Fault(path, line, problem, mend),))


def _not_toml(message: str, text: str, path: Path) -> ProgrammeFaults:
    place = _PLACE.search(message)
    said = message[: place.start()] if place else message
    named = place["line"] if place else None
    line = int(named) if named else text.rstrip().count("\n") + 1
    for begins, problem, mend in _PLAIN_WORDS:
        if said.lower().startswith(begins):
            return one_fault(path, line, problem, mend)
    printable = "".join(letter if letter.isprintable() else "·" for letter in said)
    return one_fault(path, line, f"this is not TOML ({printable})", "mend or take out the line")

"""From bytes to a TOML document, or to a fault with tomllib's line in plain words."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from upstroke.files.programme_file.faults import Fault, ProgrammeFaults
from upstroke.texts import marked, tr

LARGEST_BYTES = 4 * 1024 * 1024

_PLACE = re.compile(r" ?\(at (?:line (?P<line>\d+), column \d+|end of document)\)$")

_ENDLESS_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}"""
)
"""A key of so many parts: tomllib takes hours over it when it is long enough."""

_PLAIN_WORDS = (
    ("cannot overwrite", marked("a key is given twice"), marked("keep one of the two")),
    (
        "cannot declare",
        marked("a table is given twice"),
        marked("keep one header, or write [[...]] for a list"),
    ),
    ("cannot mutate", marked("a table is given in two places"), marked("keep its keys together")),
    ("duplicate inline", marked("a key is given twice"), marked("keep one of the two")),
    ("unterminated string", marked("a text is not closed"), marked("add the closing quotes")),
    (
        "illegal character",
        marked("a character may not stand here"),
        marked("close the text with its quote"),
    ),
    (
        "invalid value",
        marked("this is no value"),
        marked("write texts in quotes, numbers and true or false bare"),
    ),
    ("expected '='", marked("there is no = after a key"), marked('write key = "value"')),
    ("unclosed array", marked("a list is not closed"), marked("add ] after its last value")),
    ("unclosed inline", marked("a table is not closed"), marked("add } after its last value")),
    (
        "expected newline",
        marked("something follows after the value"),
        marked("begin a new line for it"),
    ),
    (
        "expected ']",
        marked("a header is not closed"),
        marked("write [name], or [[name]] for a list"),
    ),
    (
        "unescaped",
        marked("a backslash stands alone"),
        marked("write \\\\ for one, or use '...' quotes"),
    ),
    (
        "invalid statement",
        marked("this is neither a key nor a header"),
        marked('write key = "value"'),
    ),
)


def decoded(data: bytes, path: Path) -> str:
    """Text from UTF-8 bytes, with or without a byte order mark."""
    if len(data) > LARGEST_BYTES:
        raise one_fault(path, 1, tr("the file is larger than 4 MiB"), tr("make it smaller"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise one_fault(
            path, line, tr("the file is not UTF-8 text"), tr("save it with the encoding UTF-8")
        ) from None


def parsed(text: str, path: Path) -> dict[str, object]:
    """The document of a TOML text."""
    endless = _ENDLESS_KEY.search(text)
    if endless is not None:
        line = text.count("\n", 0, endless.start()) + 1
        raise one_fault(
            path, line, tr("a key has a hundred parts or more"), tr("write a shorter one")
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(error), text, path) from None
    except RecursionError:
        raise one_fault(
            path, 1, tr("lists or tables lie too deep in one another"), tr("use fewer levels")
        ) from None
    except ValueError:  # a whole number of thousands of digits
        raise one_fault(
            path, 1, tr("a number has too many digits"), tr("write a smaller one")
        ) from None


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
            return one_fault(path, line, tr(problem), tr(mend))
    printable = "".join(letter if letter.isprintable() else "·" for letter in said)
    return one_fault(
        path,
        line,
        tr("this is not TOML ({printable})", printable=printable),
        tr("mend or take out the line"),
    )

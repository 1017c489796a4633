"""From bytes to a TOML document, or to a fault with tomllib's line in plain words."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from upstroke.core.time_format import reads_as_time
from upstroke.files.lines import lines_of_toml
from upstroke.files.programme.faults import Fault, ProgrammeFaults, shown, twice
from upstroke.texts import marked, tr

LARGEST_BYTES = 4 * 1024 * 1024

_PLACE = re.compile(r" ?\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")

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
    ('expected "\'"', marked("a text is not closed"), marked("add the closing quotes")),
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
        marked("take it out, or write all of it in quotes"),
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
        "invalid initial",
        marked("this can't be a key"),
        marked("write keys of a to z, 0 to 9 and hyphens"),
    ),
    (
        "invalid statement",
        marked("this is neither a key nor a header"),
        marked('write key = "value"'),
    ),
)
"""Messages of tomllib, and their plain words where nothing below is known of the place."""

_TWICE = ("cannot overwrite", "cannot declare", "cannot mutate", "duplicate inline")

_ANY = ""
_VALUE_BEFORE = r"""[=\[,{]\s*"""

_AT_PLACE = (
    # What tomllib says; what stands before the place, and after it; what is wrong; the mend.
    (
        *(_ANY, _ANY, "\r"),
        marked("the lines end with CR alone"),
        marked("save the file with line ends LF or CRLF"),
    ),
    (
        *("expected newline", _ANY, r"[\w-]+\s*="),
        marked("something follows after the value"),
        marked("begin a new line for it"),
    ),
    (
        *("expected newline", _ANY, r"[,;]\s*(?:#.*)?$"),
        marked("a comma or semicolon ends the line"),
        marked("take it out"),
    ),
    (
        *(_ANY, _ANY, r"//|/\*|--|;"),
        marked("this is no comment"),
        marked("begin comments with #"),
    ),
    (
        *("expected newline|unclosed", _VALUE_BEFORE + r'"[^"]*"\s*', '[^"#][^"]*"'),
        marked('a text ends at its second "'),
        marked('write \\" for each " inside a text'),
    ),
    (
        *("expected newline|unclosed", _VALUE_BEFORE + r"'[^']*'\s*", "[^'#][^']*'"),
        marked("a text ends at its second '"),
        marked('write it in "..." quotes, in which \' may stand'),
    ),
    (
        *("expected newline", r"^\s*\[.*\]\s*", r"\]"),
        marked("a header has more brackets after its name than before it"),
        marked("write [name], or [[name]] for a list"),
    ),
    (
        *("expected newline", r"^\s*\[[^=]*\]\s*", _ANY),
        marked("something follows after the header"),
        marked("begin a new line for it"),
    ),
    (
        *("illegal character", _ANY, "."),
        marked("a character may not stand here"),
        marked("take it out, or close the text before it"),
    ),
    (
        *("illegal character", "[“”„].*", _ANY),
        marked("a text is not closed"),
        marked('close it with a straight "'),
    ),
    (
        *("unclosed inline", r"\S\s*", r"[\w\"'-]"),
        marked("there is no comma between two keys of a table"),
        marked("put one there"),
    ),
    (
        *("unclosed array", r"\S\s*", r"[\w\"'{\[-]"),
        marked("there is no comma between two values of a list"),
        marked("put one there"),
    ),
    (
        *("invalid initial", r",\s*", r"\}"),
        marked("a comma stands after the last key of a table"),
        marked("take it out"),
    ),
    (
        *("invalid initial", r"[{,]\s*", "$"),
        marked("a table { ... } goes over several lines"),
        marked("write it on one"),
    ),
    (
        *("expected [='\\]]+", _ANY, r"[^\x00-\x7f]"),
        marked("this can't be a key"),
        marked('write key = "value", the key of a to z, 0 to 9 and hyphens'),
    ),
    (
        *("invalid value", r"=\s*", "="),
        marked("there is one = too many"),
        marked('write key = "value"'),
    ),
)

_UNCLOSED = re.compile(r"""^[^#"'\n=]*=[^#"'\n]*'[^'\n]*$""", re.MULTILINE)
"""A text in single quotes, of which tomllib does not tell where it begins."""

_BEGINS_VALUE = re.compile(r".*[=\[,{]")
_ENDS_VALUE = re.compile(r"[,\]}#]")
_COMMA = re.compile(r"(?<![\w.,])[+-]?\d+,\d+(?:\s*[^\W\d_]+)?(?![\w.])\s*")
_PERCENT = re.compile(r"\d+(?:\.\d+)?\s*%")
_NUMBER = re.compile(r"[+-]?(?:0|[1-9]\d*)(?:\.\d+)?")
_ZEROS = re.compile(r"([+-]?)0+(\d+(?:\.\d+)?)")
_HALF_A_DECIMAL = re.compile(r"([+-]?)(\d*)\.(\d*)")
_FLAGS = {
    **dict.fromkeys(("true", "yes", "on"), "true"),
    **dict.fromkeys(("false", "no", "off"), "false"),
}
_OTHER_QUOTES = re.compile("[“”„«»‘’‚`]")  # noqa: RUF001 - those that are meant


@dataclass(frozen=True, slots=True)
class _Spot:
    """A line, parted where tomllib could not go on."""

    before: str
    after: str

    @property
    def value(self) -> str:
        """The bare value around the place."""
        begins = _BEGINS_VALUE.match(self.before)
        ends = _ENDS_VALUE.search(self.after)
        before = self.before[begins.end() if begins else 0 :]
        return (before + self.after[: ends.start() if ends else None]).strip()

    def decimal(self) -> str | None:
        """The number with a decimal comma that the place lies in."""
        for found in _COMMA.finditer(self.before + self.after):
            if found.start() <= len(self.before) <= found.end():
                return found.group().strip()
        return None


def decoded(data: bytes, path: Path) -> str:
    """Text from UTF-8 bytes, with or without a byte order mark."""
    if len(data) > LARGEST_BYTES:
        raise one_fault(path, 0, tr("the file is larger than 4 MiB"), tr("make it smaller"))
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
    said = (message[: place.start()] if place else message).lower()
    if place is None or place["line"] is None:
        line, spot = _unclosed_line(text), _Spot("", "")
    else:
        line = int(place["line"])
        written = text.split("\n")[line - 1].removesuffix("\r")
        column = int(place["column"]) - 1
        spot = _Spot(written[:column], written[column:])
    problem, mend = _bare_value(said, spot) or _at_place(said, spot) or _plain_words(said)
    if said.startswith(_TWICE):
        first = lines_of_toml(text).firsts.get(line, line)
        problem = twice(problem, first) if first < line else problem
    return one_fault(path, line, problem, mend)


def _unclosed_line(text: str) -> int:
    """Line on which a text begins that has no end; else the last line."""
    found = _UNCLOSED.search(text)
    return (text[: found.start()] if found else text.rstrip()).count("\n") + 1


def _bare_value(said: str, spot: _Spot) -> tuple[str, str] | None:
    """The fault of a value that people write so, and TOML does not."""
    if not said.startswith(("invalid value", "expected newline", "expected '='", "unclosed")):
        return None
    value = spot.decimal() or spot.value
    mend = _mend_of(value)
    return (tr("{value} is no value", value=shown(value)[1:-1]), mend) if mend else None


def _mend_of(value: str) -> str | None:
    return None if _NUMBER.fullmatch(value) else _number_mend(value) or _other_mend(value)


def _number_mend(value: str) -> str | None:
    pointed = value.replace(",", ".")
    zeros, half = _ZEROS.fullmatch(pointed), _HALF_A_DECIMAL.fullmatch(value)
    if _NUMBER.fullmatch(pointed):
        return tr("a decimal has a point: {pointed}", pointed=pointed)
    if zeros:
        return tr("write it without 0 in front: {value}", value=zeros[1] + zeros[2])
    if half:
        whole = f"{half[1]}{half[2] or 0}.{half[3] or 0}"
        return tr("a decimal has a figure on either side of its point: {value}", value=whole)
    return None


def _other_mend(value: str) -> str | None:
    pointed = value.replace(",", ".")
    if ":" in value and reads_as_time(value):
        return tr('write minutes and seconds in quotes: "{value}"', value=value)
    if reads_as_time(pointed) or _PERCENT.fullmatch(value):
        return tr('write it in quotes: "{value}"', value=pointed)
    if value.lower() in _FLAGS:
        return tr("write {words}", words=_FLAGS[value.lower()])
    if _OTHER_QUOTES.match(value):
        return tr('write texts in straight quotes: "..."')
    return None


def _at_place(said: str, spot: _Spot) -> tuple[str, str] | None:
    for begins, before, after, problem, mend in _AT_PLACE:
        if (
            re.match(begins, said)
            and re.search(before + r"\Z", spot.before)
            and re.match(after, spot.after)
        ):
            return tr(problem), tr(mend)
    return None


def _plain_words(said: str) -> tuple[str, str]:
    for begins, problem, mend in _PLAIN_WORDS:
        if said.startswith(begins):
            return tr(problem), tr(mend)
    printable = "".join(letter if letter.isprintable() else "·" for letter in said)
    return tr("this is not TOML ({printable})", printable=printable), tr(
        "fix the line or take it out"
    )

"""The line index, against texts in which every value is the number of its own line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.files.lines import lines_of_toml

Path: TypeAlias = tuple[str | int, ...]

NUMBERED = """\
# [not-a-table] = 0
first = 2
"quoted key" = 3
'literal = [key]' = 4
dotted.inside."deep key" = 5
list = [6, 6,  # a comment with ] and ,
    7,

    9, ]
inline = { a = 10, b = { c = 10, d = [10, 10] } }
[table]
a = 12
  [table.sub]  # indented
  a = 14
[[many]]
a = 16
b = [ { c = 17 }, { c = 17,  d = [
    18, { e = 18 } ] } ]
"""

WITH_TEXTS = (
    'a = """\nb = 9\n[c]\n\\"""\n""""\n'  # ends in one quote before the closing three
    "b = 6\n"
    "c = '''\n[d]\n''''\n"
    "e = 10\n"
    'f = "[ # \\" ]"\n'
    "g = 12\n"
    "h = '\\'\n"
    "i = 14\n"
    "j = 1979-05-27T07:32:00Z\n"
    "k = 16\n"
)

NESTED = """\
[[part]]
a = 2
[[part.part]]
a = 4
[[part.part]]
a = 6
[part.part.table]
a = 8
[[part]]
a = 10
[[part.part]]
a = 12
[[part.part.part]]
a = 14
[other.part]
a = 16
"""


def numbers(value: object, path: Path = ()) -> Iterator[tuple[Path, int]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from numbers(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from numbers(inner, (*path, index))
    elif isinstance(value, int):
        yield path, value


def expect_own_lines(text: str) -> None:
    lines = lines_of_toml(text)
    expected = dict(numbers(tomllib.loads(text)))
    assert expected
    assert {path: lines.line(path) for path in expected} == expected


def test_every_kind_of_key_and_value() -> None:
    expect_own_lines(NUMBERED)


def test_texts_that_look_like_keys() -> None:
    expect_own_lines(WITH_TEXTS)


def test_lists_of_tables_in_one_another() -> None:
    expect_own_lines(NESTED)


def test_windows_line_ends() -> None:
    expect_own_lines(NESTED.replace("\n", "\r\n"))
    expect_own_lines(WITH_TEXTS.replace("\n", "\r\n"))


def test_tables_have_the_line_of_their_header() -> None:
    lines = lines_of_toml(NESTED)
    assert lines.line(("part",)) == 1
    assert lines.line(("part", 0, "part", 1)) == 5
    assert lines.line(("part", 1)) == 9


def test_what_is_missing_has_the_line_of_what_is_around_it() -> None:
    lines = lines_of_toml(NESTED)
    assert lines.line(("part", 1, "part", 0, "title")) == 11
    assert lines.line(("nothing", "here")) == 1
    assert lines.line(()) == 1


CHUNKS = (
    "k{n} = @",
    "k{n}.a.b = @",
    '"k {n}" = @',
    "'k.{n}' = [@, [@], {{ a = @ }}]",
    "k{n} = [\n  @, # ]\n\n  @\n]",
    "k{n} = {{ a = @, b.c = @, 'd' = [@, @] }}",
    '# k{n} = """',
    "",
    "k{n} = ['''\n]''', @]",
    'k{n} = ["""\n\\"""]""", @, "\\"", @]',
    "[t{n}]",
    "[t{n}.'x y']",
    "[[l]]",
    "[[l.m]]",
    "[[l.m]]\n[[l.m.n]]",
    "[ l2 . o{n} ]",
)


@given(st.lists(st.sampled_from(CHUNKS), max_size=30))
def test_any_mixture(chunks: list[str]) -> None:
    written = [chunk.format(n=n) for n, chunk in enumerate(["[[l]]", "[[l.m]]", *chunks])]
    lines = "\n".join(written).split("\n")
    text = "\n".join(line.replace("@", str(n)) for n, line in enumerate(lines, start=1))
    known = lines_of_toml(text).known
    for path, line in numbers(tomllib.loads(text)):
        assert known[path] == line


@pytest.mark.parametrize(
    "rest",
    ["y = [}", "y = [ # never closed", "y = [1, }, 2]", "y = [\n]]", "[y", "y = {a = [}}", "y ="],
)
def test_what_follows_a_fault_need_not_be_toml(rest: str) -> None:
    found = lines_of_toml(f"x = 1\nx = 2\n{rest}\n")
    assert found.known["x",] == 1
    assert found.firsts[2] == 1

"""No label, not of one word either, is shown past `tr`: found by reading the code.

`tests/texts/test_nothing_bypasses.py` finds sentences anywhere; here it is what is handed to
widgets, where one word is enough.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from upstroke.window import __file__ as window

SOURCES = (Path(window).parent, Path(window).parents[1] / "app")

SHOWN: dict[str, tuple[int | str, ...]] = {
    **dict.fromkeys(("setText", "setToolTip", "setWindowTitle", "setSuffix"), (0,)),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription"), (0,)),
    **dict.fromkeys(("show_text", "tell", "Words", "Notice", "FeelingRow"), (0,)),
    **dict.fromkeys(("Chooser", "Switch", "section", "switch", "chooser", "_bar"), (0,)),
    **dict.fromkeys(("Tab", "reset_button", "describe_quietly", "showText"), (1,)),
    "Face": (0, "label", "detail", "name"),
    "replace": ("label", "detail", "name"),
    "RingValue": (3, "above", "below", "foot", "beside"),
    "FittedWords": ("name",),
    "Scale": (0, "unit", "at_least"),
    "row": (0, 2, "hint"),
    "ask_for_file": (4, "title"),
    "FileKind": (0,),
    "TrayState": (0, 2),
    "HearingState": (0,),
}
"""Where a text is handed over that a person sees or hears, by its place or its name."""

NAMES = {"Upstroke", "MP3", "Opus", "M4A", "Ogg Vorbis", "FLAC", "WAV"}
"""The same in every language."""


def test_every_label_goes_through_tr() -> None:
    found = [
        f"{path.name}:{line}: {text}"
        for path in _files()
        for line, text in _past_tr(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_label_that_is_shown_past_tr_is_found() -> None:
    code = """
words.setText("Hidden" if on else tr("Seen"))
Face("", "icon", name=f"{what}: more")
Words(tr("Seen"), role, "soft")
"""
    assert list(_past_tr(code)) == [(2, "Hidden"), (3, ": more")]


def test_what_is_looked_for_is_there() -> None:
    called = {
        _name(node)
        for path in _files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    assert [name for name in SHOWN if name not in called] == []


def _files() -> Iterator[Path]:
    for folder in SOURCES:
        yield from sorted(folder.rglob("*.py"))


def _past_tr(code: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            for shown in _shown(node):
                for text in _literals(shown):
                    if re.search("[A-Za-z]", text) and text not in NAMES:
                        yield node.lineno, text


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    for place in SHOWN.get(_name(call), ()):
        if isinstance(place, int):
            yield from call.args[place : place + 1]
        else:
            yield from (word.value for word in call.keywords if word.arg == place)


def _literals(node: ast.expr) -> Iterator[str]:
    """What of an expression is shown as it stands: no call's arguments are."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield from (str(v.value) for v in values if isinstance(v, ast.Constant))
        case ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))
        case ast.BoolOp(values=values):
            for value in values:
                yield from _literals(value)
        case ast.BinOp(left=left, right=right):
            yield from (*_literals(left), *_literals(right))

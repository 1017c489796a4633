"""No sentence that a person sees goes past `tr`: found by reading the code, not by running it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.texts.made_up import in_made_up, made_up
from upstroke.audio.child_words import in_our_words

SOURCES = Path(__file__).parents[2] / "src" / "upstroke"

_HUMAN = re.compile(r"[A-Za-z']{2,}[,:;]? [a-z]{2,}|^[A-Z][a-z]+[.!?:]$")
"""Two words one after the other, or one that is a sentence."""

_DOORS = ("tr", "marked")

CHILDREN = ("audio/hearing/", "audio/engine/", "audio/pcm.py")
"""Children import no texts and speak English down their pipes: `audio.child_words` translates."""

FOLDERS = {
    "desktop/media/mpris": "D-Bus errors, which programs read",
}

FILES = {
    "core/session/commands.py": "names of verbs, for programs",
    "core/planning/planner.py": "why a cue was left out, for reports",
    "core/programme/model.py": "the words of a programme, for the voice",
    "core/session/questions.py": "names of questions, for programs",
    "core/planning/retiming.py": "reasons of cues, for programs",
    "core/session/machine.py": "names of states, for programs",
    "core/settings.py": "words of the settings file",
    "core/session/voice_commands.py": "phrases that the recogniser knows; acts are marked",
    "core/planning/unheard.py": "why a text is not heard, for programs; `cli.unheard` tells people",
    "core/planning/cue_requests.py": "reasons of cues, for programs",
    "core/spoken/phrasebooks.py": "spoken in the programme's language",
    "core/spoken/wording.py": "spoken in the programme's language",
    "terminal/keys.py": "names of keys, for programs",
    "texts/regions.py": "codes of regions, for programs",
    "audio/system_mixer.py": "what other programs say and understand",
    "desktop/power/wake_lock.py": "what another program says",
    "desktop/bus.py": "what other programs are told",
    "window/look.py": "names of palettes, for programs",
    "window/ring.py": "names of palettes, for programs",
    "window/stylesheet.py": "a style sheet, for Qt",
}

TEXTS = {
    "audio/speech/preparing.py": {
        "Couldn't find ff",
        "invalid escape sequence",
    },  # said by libraries
    "desktop/power/suspend.py": {"is over"},  # a name
    "window/settings_card.py": {"{}: no control for {}"},  # read by who adds a setting
    # Of lines that are understood as a whole or not at all: nobody is told.
    "files/history/bookmark_file.py": {"runs of steps", "times that were given"},
    "files/json_codec.py": {"a date with its time"},
    # Columns of a table, for programs.
    "files/history/history_file.py": {
        *("began on", "began at", "ended on", "ended at", "steps skipped"),
        *("feeling before", "feeling after"),
    },
    "core/settings_fields.py": {"true or false", "a text that is not empty"},  # in docs/
    # What can be typed, in a shell and in a programme file.
    "cli/arguments.py": {
        "upstroke play leg-massage",
        "upstroke play leg-massage --length 15m --start",
        "upstroke play leg-massage --terminal",
        "upstroke render leg-massage -o massage.mp3",
    },
    "files/programme/parts.py": {"left, right", "right, left", "same, other", "other, same"},
    "files/programme/reader.py": {'"My programme"'},
    "files/programme/work.py": {
        '"big toe"',
        '"a little deeper"',
        '{ say = "a little deeper", at = "50%" }',
    },
    # Names that are looked up: the words beside them are translated.
    "cli/unheard.py": {"no room", "no sound for it", "beyond the step", "no second side"},
    # As argparse says it, which our parser translates.
    "cli/entry.py": {"argument --{}: not allowed with argument --continue"},
    # How tomllib begins what it says.
    "files/programme/toml_text.py": {
        r" ?\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$",
        *("cannot overwrite", "cannot declare", "cannot mutate", "duplicate inline"),
        *("unterminated string", "illegal character", "invalid value", "unclosed array"),
        *("unclosed inline", "expected newline", "invalid statement", "invalid initial"),
        "expected newline|unclosed",
    },
    "window/picture_parts.py": {"path: wrong"},  # of a picture that ships, for who draws it
}


def test_every_sentence_goes_through_tr() -> None:
    """When this fails: `tr(...)` around it, or its reason among the exceptions above."""
    found = [
        f"{name}:{line}: {text}"
        for name, line, text in _all()
        if not name.startswith((*CHILDREN, *FOLDERS)) and name not in FILES
        if text not in TEXTS.get(name, set())
    ]
    assert found == []


def test_every_exception_is_still_needed() -> None:
    names = {name for name, _line, _text in _all()}
    texts = {(name, text) for name, _line, text in _all()}
    assert [each for each in FILES if each not in names] == []
    wanted = {(name, text) for name, some in TEXTS.items() for text in some}
    assert sorted(wanted - texts) == []


def test_what_children_say_is_understood() -> None:
    """Each of their sentences with something filled in, in a language that is not ours."""
    said = [text for name, _line, text in _all() if name.startswith(CHILDREN)]
    clauses = {text.replace("{}", "x") for text in said} - NOT_TOLD
    with in_made_up(made_up(lambda text: f"*{text}*")):
        assert [clause for clause in sorted(clauses) if in_our_words(clause) == clause] == []


NOT_TOLD = {"go on"}
"""A name."""


def _all() -> Iterator[tuple[str, int, str]]:
    """Every text in the code that reads like one for people, and is in no call of `tr`."""
    for path in sorted(SOURCES.rglob("*.py")):
        name = path.relative_to(SOURCES).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for line, text in _literals(tree, _docstrings(tree)):
            if _HUMAN.search(text):
                yield name, line, text


def _docstrings(tree: ast.AST) -> frozenset[ast.Constant]:
    """Those of attributes too."""
    return frozenset(
        line.value
        for node in ast.walk(tree)
        for line in (node.body if hasattr(node, "body") and isinstance(node.body, list) else ())
        if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)
    )


def _literals(node: ast.AST, without: frozenset[ast.Constant]) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Call(func=ast.Name(id=door), args=[_, *rest], keywords=more) if door in _DOORS:
            # The first of the rest is a word for translators.
            inside: list[ast.AST] = [*rest[1:], *(each.value for each in more)]
        case ast.JoinedStr(values=values, lineno=line):
            parts = [str(v.value) if isinstance(v, ast.Constant) else "{}" for v in values]
            yield line, "".join(parts)
            inside = [value for value in values if not isinstance(value, ast.Constant)]
        case ast.Constant(value=str(text), lineno=line):
            if node not in without:
                yield line, text
            return
        case _:
            inside = list(ast.iter_child_nodes(node))
    for each in inside:
        yield from _literals(each, without)

"""Parses the command line, in the person's language. Stable: scripts rely on it."""

from __future__ import annotations

import sys
import textwrap
from argparse import (
    SUPPRESS,
    Action,
    ArgumentParser,
    HelpFormatter,
    RawDescriptionHelpFormatter,
)
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from upstroke import __version__
from upstroke.texts import marked, tr, translated

PLAYERS = ("auto", "qt", "simpleaudio", "silent")

_NOTHING_ASKED = {
    **dict.fromkeys(("programme", "length", "language", "player")),
    **dict.fromkeys(("start", "exit", "terminal", "go_on"), False),
}
"""The options of a window that is opened without any."""

_EXAMPLE_COLUMNS = 48
_COLUMNS = 82


ITS_ERRORS = (
    marked("argument {name}: {why}"),
    marked("not allowed with argument {names}"),
    marked("one of the arguments {names} is required"),
    marked("the following arguments are required: {names}"),
    marked("unrecognized arguments: {given}"),
    marked("invalid choice: {given} (choose from {choices})"),
    marked("invalid int value: {given}"),
    marked("expected one argument"),
    marked("expected at least one argument"),
    marked("ignored explicit argument {given}"),
    marked("ambiguous option: {given} could match {names}"),
)
"""Messages of argparse; a Python that words them otherwise says them in English."""


class _Formatter(HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)


class _AsWritten(RawDescriptionHelpFormatter, _Formatter):
    """Leaves the lines of what stands around the arguments as they are."""


class Parser(ArgumentParser):
    """An `ArgumentParser`, as those of its verbs are.

    Args:
        its: what argparse takes.
    """

    def __init__(self, **its: Any) -> None:  # noqa: ANN401 - handed on
        super().__init__(**{"formatter_class": _Formatter, **its}, add_help=False)
        self._positionals.title = tr("positional arguments")
        self._optionals.title = tr("options")
        self.add_argument(
            "-h",
            "--help",
            action="help",
            default=SUPPRESS,
            help=tr("show this help message and exit"),
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on stderr, and end with 2."""
        why = translated(message, ITS_ERRORS)
        self.print_usage(sys.stderr)
        self.exit(2, tr("{program}: error: {why}", program=self.prog, why=why) + "\n")


def parser() -> Parser:
    """The parser; `verb` is None for the window."""
    top = Parser(
        prog="upstroke",
        description=tr("Guides you through massaging your own legs, by sound, hands free."),
        epilog=_epilog(),
        formatter_class=_AsWritten,
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"Upstroke {__version__}",
        help=tr("show the version and exit"),
    )
    top.set_defaults(**_NOTHING_ASKED)
    verbs = top.add_subparsers(title=tr("verbs"), dest="verb", metavar=tr("VERB"))
    _play(verbs.add_parser("play", help=tr("play a programme, in the window or the terminal")))
    verbs.add_parser("list", help=tr("list the programmes and their lengths"))
    check = verbs.add_parser("check", help=tr("check programme files and list every mistake"))
    check.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar=tr("FILE"),
        help=tr("a programme file, or the id of a programme"),
    )
    verbs.add_parser("doctor", help=tr("show what was found: display, players, voices, folders"))
    history = verbs.add_parser("history", help=tr("list your past sessions"))
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=tr("as JSON, for programs"))
    form.add_argument("--csv", action="store_true", help=tr("as a table for a spreadsheet"))
    _timeline(verbs.add_parser("timeline", help=tr("list every step and sound with its time")))
    _render(verbs.add_parser("render", help=tr("save a session as a sound file")))
    return top


def _epilog() -> str:
    examples = {
        "upstroke play leg-massage": tr("with this programme chosen"),
        "upstroke play leg-massage --length 15m --start": tr("begins at once"),
        "upstroke play leg-massage --terminal": tr("without a window"),
        "upstroke render leg-massage -o massage.mp3": tr("as a file, for the phone"),
    }
    codes = tr(
        "Exit status: 0 if all went well, 1 and a sentence if something failed, 2 if "
        "the command was not understood."
    )
    return "\n".join(
        [
            tr("Without a verb the window opens."),
            "",
            *(f"  {typed:{_EXAMPLE_COLUMNS}} {what}" for typed, what in examples.items()),
            "",
            *textwrap.wrap(codes, _COLUMNS),
        ]
    )


def _play(verb: Parser) -> None:
    verb.description = tr("Play a programme, in the window or the terminal.")
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("programme", nargs="?", metavar=tr("PROGRAMME"), help=_programme())
    what.add_argument(
        "--continue",
        action="store_true",
        dest="go_on",
        help=tr("resume the session that was running when Upstroke closed"),
    )
    _length(verb)
    _language(verb)
    add = verb.add_argument
    add(
        "--start",
        action="store_true",
        help=tr("start right away; by this you agree to the programme's safety note"),
    )
    add("--terminal", action="store_true", help=tr("in the terminal, without a window"))
    add(
        "--player",
        choices=PLAYERS,
        help=tr(
            "what plays the sound; if left out, as in the settings (at first auto: the "
            "best one that works)"
        ),
    )
    add("--exit", action="store_true", help=tr("leave when the session is over"))


def _timeline(verb: Parser) -> None:
    verb.description = tr(
        "List every step and sound of a session with its time, as it would be played."
    )
    verb.add_argument("programme", metavar=tr("PROGRAMME"), help=_programme())
    _length(verb)
    _language(verb)
    verb.add_argument("--json", action="store_true", help=tr("as JSON, for programs"))


def _render(verb: Parser) -> None:
    verb.description = tr(
        "Save a session as a sound file: the same sounds at the same times, with a "
        "chapter for each step."
    )
    verb.add_argument("programme", metavar=tr("PROGRAMME"), help=_programme())
    verb.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar=tr("FILE"),
        help=tr(
            "the file to write, ending in .wav, .flac, .ogg, .opus, .mp3 or .m4a; an "
            "existing file is replaced"
        ),
    )
    _length(verb)
    _language(verb)


def _programme() -> str:
    return tr("a programme's id (see `upstroke list`) or a programme file")


def _length(verb: Parser) -> None:
    verb.add_argument(
        "--length",
        metavar=tr("LENGTH"),
        help=tr(
            "one of the programme's lengths, such as quick, or a total to the second, such "
            'as 15m, 1h30, 900s, 15:30 or "15 min 21 s"; if left out, the length chosen '
            "last, or the programme's own"
        ),
    )


def _language(verb: Parser) -> None:
    verb.add_argument(
        "--language",
        metavar=tr("CODE"),
        help=tr(
            "the programme's language, such as de; if left out, the language Upstroke is "
            "shown in, if the programme has it, or the programme's own"
        ),
    )

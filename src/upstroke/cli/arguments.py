"""What can be typed after `upstroke`. Stable: scripts rely on it."""

from __future__ import annotations

import textwrap
from pathlib import Path

from upstroke import __version__
from upstroke.cli.parsing import AsWritten, Parser
from upstroke.texts import tr

PLAYERS = ("auto", "qt", "simpleaudio", "silent")

_EXAMPLE_COLUMNS = 48
_COLUMNS = 82


def parser() -> Parser:
    """The parser; `verb` is None for the window."""
    top = Parser(
        prog="upstroke",
        description=tr("Guides you through massaging your own legs, by sound, hands free."),
        epilog=_epilog(),
        formatter_class=AsWritten,
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"Upstroke {__version__}",
        help=tr("show the version and exit"),
    )
    verbs = top.add_subparsers(title=tr("verbs"), dest="verb", metavar=tr("VERB"))
    _play(verbs.add_parser("play", help=tr("play a programme, in the window or the terminal")))
    verbs.add_parser("list", help=tr("the programmes there are, and their lengths"))
    check = verbs.add_parser("check", help=tr("check programme files and tell every fault"))
    check.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar=tr("FILE"),
        help=tr("a programme file, or the id of a programme"),
    )
    verbs.add_parser("doctor", help=tr("what was found: display, players, voices, where files lie"))
    history = verbs.add_parser("history", help=tr("the sessions there have been"))
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=tr("as JSON, for programs"))
    form.add_argument("--csv", action="store_true", help=tr("as a table for a spreadsheet"))
    _timeline(verbs.add_parser("timeline", help=tr("every step and sound with its time")))
    _render(verbs.add_parser("render", help=tr("write a session as a sound file")))
    return top


def _epilog() -> str:
    examples = {
        "upstroke play leg-massage": tr("with this programme chosen"),
        "upstroke play leg-massage --length 15m --start": tr("begins at once"),
        "upstroke play leg-massage --terminal": tr("without a window"),
        "upstroke render leg-massage -o massage.mp3": tr("as a file, for the phone"),
    }
    codes = tr(
        "Ends with 0 when done, with 1 and a sentence when what was asked for is at fault, with 2 "
        "when it was not understood."
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
        help=tr("go on with the session that was under way when Upstroke ended, from where it was"),
    )
    _length(verb)
    _language(verb)
    add = verb.add_argument
    add(
        "--start",
        action="store_true",
        help=tr("start without a touch; by this you agree to the programme's safety note"),
    )
    add("--terminal", action="store_true", help=tr("in the terminal, without a window"))
    add(
        "--player",
        choices=PLAYERS,
        help=tr(
            "what plays the sound; without it what the settings say, which is auto: the best that "
            "works"
        ),
    )
    add("--exit", action="store_true", help=tr("leave when the session is over"))


def _timeline(verb: Parser) -> None:
    verb.description = tr("Every step and sound of a session with its time, as it would be played.")
    verb.add_argument("programme", metavar=tr("PROGRAMME"), help=_programme())
    _length(verb)
    _language(verb)
    verb.add_argument("--json", action="store_true", help=tr("as JSON, for programs"))


def _render(verb: Parser) -> None:
    verb.description = tr(
        "Write a session as a sound file: the same sounds at the same times, with a chapter for "
        "each step."
    )
    verb.add_argument("programme", metavar=tr("PROGRAMME"), help=_programme())
    verb.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar=tr("FILE"),
        help=tr(
            "the file; its name ends in .wav, .flac, .ogg, .opus, .mp3 or .m4a, and one that is "
            "there is written over"
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
            "a length that the programme has, such as quick, or a total to be met to the second, "
            'such as 15m, 1h30, 900s, 15:30 or "15 min 21 s"; without it the length last chosen, '
            "else the programme's own"
        ),
    )


def _language(verb: Parser) -> None:
    verb.add_argument(
        "--language",
        metavar=tr("CODE"),
        help=tr(
            "the language that the programme is in, such as de; without it the one that Upstroke "
            "is shown in, where the programme has that, else the programme's own"
        ),
    )

"""What can be typed after `upstroke`. Stable: scripts rely on it."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path

from upstroke import __version__

PLAYERS = ("auto", "qt", "simpleaudio", "silent")

_PROGRAMME = "a built-in programme (see `upstroke list`) or a programme file"
_LENGTH = (
    "a length that the programme has, such as quick, or a total to be met to the second, such as "
    "15m, 900s or 15:30; without it the length last chosen, else the programme's own"
)
_EPILOG = """\
Without a verb the window opens.

  upstroke play leg-massage                         with this programme chosen
  upstroke play leg-massage --length 15m --start    begins at once
  upstroke play leg-massage --terminal              without a window
  upstroke render leg-massage -o massage.mp3        as a file, for the phone

Ends with 0 when done, with 1 and a sentence when what was asked for is at fault,
with 2 when it was not understood.
"""


def parser() -> ArgumentParser:
    """The parser; `verb` is None for the window."""
    top = ArgumentParser(
        prog="upstroke",
        description="Guides you through massaging your own legs, by sound, hands free.",
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"Upstroke {__version__}")
    verbs = top.add_subparsers(title="verbs", dest="verb", metavar="VERB")
    _play(verbs.add_parser("play", help="play a programme, in the window or the terminal"))
    verbs.add_parser("list", help="the built-in programmes and their lengths")
    check = verbs.add_parser("check", help="check programme files and tell every fault")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a programme file")
    verbs.add_parser("doctor", help="what was found: display, players, voices, where files lie")
    history = verbs.add_parser("history", help="the sessions there have been")
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, for programs")
    form.add_argument("--csv", action="store_true", help="as a table for a spreadsheet")
    _timeline(verbs.add_parser("timeline", help="every step and sound with its time"))
    _render(verbs.add_parser("render", help="write a session as a sound file"))
    return top


def _play(verb: ArgumentParser) -> None:
    verb.description = "Play a programme, in the window or the terminal."
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("programme", nargs="?", metavar="PROGRAMME", help=_PROGRAMME)
    what.add_argument(
        "--continue",
        action="store_true",
        dest="go_on",
        help="go on with the session that was under way when Upstroke ended, from where it was",
    )
    verb.add_argument("--length", metavar="LENGTH", help=_LENGTH)
    verb.add_argument(
        "--start",
        action="store_true",
        help="start without a touch; by this you agree to the programme's safety note",
    )
    verb.add_argument("--terminal", action="store_true", help="in the terminal, without a window")
    verb.add_argument(
        "--player",
        choices=PLAYERS,
        help="what plays the sound; without it what the settings say, which is auto: the best "
        "that works",
    )
    verb.add_argument("--exit", action="store_true", help="leave when the session is over")


def _timeline(verb: ArgumentParser) -> None:
    verb.description = "Every step and sound of a session with its time, as it would be played."
    verb.add_argument("programme", metavar="PROGRAMME", help=_PROGRAMME)
    verb.add_argument("--length", metavar="LENGTH", help=_LENGTH)
    verb.add_argument("--json", action="store_true", help="as JSON, for programs")


def _render(verb: ArgumentParser) -> None:
    verb.description = (
        "Write a session as a sound file: the same sounds at the same times, with a chapter for "
        "each step."
    )
    verb.add_argument("programme", metavar="PROGRAMME", help=_PROGRAMME)
    verb.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="FILE",
        help="the file; its name ends in .wav, .flac, .ogg, .opus, .mp3 or .m4a, and one that is "
        "there is written over",
    )
    verb.add_argument("--length", metavar="LENGTH", help=_LENGTH)

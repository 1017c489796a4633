"""Carries out every verb, and tells what was asked for that there is not."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from upstroke.app.choosing import NothingToPlay, NotInLanguage, Wish
from upstroke.app.house import House, open_house
from upstroke.app.voice import preparing_text
from upstroke.cli.output import refuse, show_progress
from upstroke.core.compiler import LengthRefused, NothingToDo
from upstroke.core.lengths import LengthFault
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults

REFUSALS = (
    LengthFault,
    LengthRefused,
    NothingToDo,
    NothingToPlay,
    NotInLanguage,
    ProgrammeFaults,
    ProgrammeNotFound,
)
"""Each says so in words of its own."""


def carry_out(verb: Callable[[House, Namespace], int], args: Namespace) -> int:
    """Run a verb; returns its exit code."""
    house = open_house()
    try:
        return verb(house, args)
    except REFUSALS as fault:
        return refuse(fault)
    finally:
        house.close()


def wish_of(args: Namespace) -> Wish:
    """Read what was typed of a session."""
    return Wish(args.programme, args.length, args.language)


def show_voice_progress(done: int, of: int) -> None:
    """Tell how far the voice is."""
    show_progress(preparing_text(done, of), last=done >= of)

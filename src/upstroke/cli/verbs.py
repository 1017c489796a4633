"""Carries out every verb, and tells what was asked for that there is not."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from upstroke.app.playback.voice import preparing_text
from upstroke.app.programmes.choosing import NothingToPlay, NotInLanguage, PlayRequest
from upstroke.app.stores import Stores, open_house
from upstroke.cli.output import refuse, show_progress
from upstroke.core.planning.compiler import LengthRefused, NothingToDo
from upstroke.core.programme.lengths import LengthFault
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme.faults import ProgrammeFaults

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


def carry_out(verb: Callable[[Stores, Namespace], int], args: Namespace) -> int:
    """Run a verb; returns its exit code."""
    house = open_house()
    try:
        return verb(house, args)
    except REFUSALS as fault:
        return refuse(fault)
    finally:
        house.close()


def wish_of(args: Namespace) -> PlayRequest:
    """Read what was typed of a session."""
    return PlayRequest(args.programme, args.length, args.language)


def show_voice_progress(done: int, of: int) -> None:
    """Tell how far the voice is."""
    show_progress(preparing_text(done, of), last=done >= of)

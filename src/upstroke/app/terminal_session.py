"""A session in the terminal, from its overview to the last word."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from upstroke.app.awake import open_awake
from upstroke.app.companions import Companion
from upstroke.app.house import House
from upstroke.app.media import open_media
from upstroke.app.planned import Planned
from upstroke.app.planning import Chosen, safety_agreed, with_agreement
from upstroke.app.run import Run
from upstroke.app.sound import Sound
from upstroke.app.ways import Ways
from upstroke.core.changes import Progress, State
from upstroke.core.timeline import Timeline
from upstroke.core.units import clock_text
from upstroke.desktop.session_bus import bus_address
from upstroke.terminal.console import SystemConsole, read_line
from upstroke.terminal.face import Face, Wishes
from upstroke.terminal.glyphs import glyphs_for
from upstroke.terminal.overview import overview
from upstroke.terminal.page import WIDEST


class NobodyToStart(Exception):
    """There is no keyboard to start with; the text is one sentence."""


def play_in_terminal(house: House, chosen: Chosen, ways: Ways) -> None:
    """Play; returns when the session is over and left, or was not started.

    Raises:
        LengthRefused, NothingToDo: there is no such session.
        NobodyToStart: without `start`, and without a keyboard.
    """
    planned, console = Planned(house, chosen), SystemConsole()
    timeline = planned.timeline()
    if not (ways.start or console.listens):
        raise NobodyToStart("There is no keyboard to start with: add --start.")
    planned.speak()
    sound = house.sound(ways.player)
    bus = bus_address(os.environ)
    media, awake = open_media(house, sound, bus, window=False), open_awake(house)
    try:
        # While the overview is read, an output can be looked for.
        sound.open()
        if ways.start or _started(house, chosen, timeline):
            _perform(planned, sound, (media, awake), console, ways)
    finally:
        media.close()
        awake.close()
        sound.close()


def _perform(
    planned: Planned,
    sound: Sound,
    companions: Sequence[Companion],
    console: SystemConsole,
    ways: Ways,
) -> None:
    clock = planned.house.clock
    run = Run(planned, sound, clock, asleep=planned.house.asleep)
    for companion in companions:
        companion.begun(run)
    with console:
        progress = Face(run, console, clock, _wishes(planned, ways)).run()
    if console.paints:
        sys.stdout.write(f"{_ending(progress)}\n")


def _wishes(planned: Planned, ways: Ways) -> Wishes:
    return Wishes(
        start=True,
        leave=ways.leave,
        step=planned.settings().more_time,
        side_words=planned.chosen.programme.side_words,
        glyphs=glyphs_for(sys.stdout.encoding),
    )


def _started(house: House, chosen: Chosen, timeline: Timeline) -> bool:
    """Show what is to come and wait for Enter; starting is agreeing to the safety note."""
    agreed = safety_agreed(chosen.programme, house.keeper.settings)
    lines = overview(chosen.programme, timeline, WIDEST, agreed=agreed)
    sys.stdout.write("\n".join([*lines, "Enter starts, q and Enter leaves: "]))
    sys.stdout.flush()
    answer = read_line()
    if not answer or answer.strip().lower() in {"q", "s", "quit", "stop"}:
        return False
    if not agreed:
        house.keeper.change(with_agreement(chosen.programme, house.keeper.settings))
    return True


def _ending(progress: Progress) -> str:
    title, total = progress.timeline.title, clock_text(progress.timeline.total)
    if progress.state is State.FINISHED:
        return f"{title}: done, {total}."
    if progress.state is State.READY:
        return f"{title}: not started."
    at = progress.position - progress.position % 1000
    return f"{title}: stopped at {clock_text(at)} of {total}."

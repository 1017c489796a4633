"""A session in the terminal, from its overview to the last word."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

from upstroke.app.companions import Companion, Sleeping, open_awake
from upstroke.app.house import House
from upstroke.app.listening import Ears, hearing_of, open_ears
from upstroke.app.media import open_media
from upstroke.app.planned import Planned, new_origins
from upstroke.app.planning import Chosen, safety_agreed, with_agreement
from upstroke.app.resume import Left, forget_all, offer_text, session_left
from upstroke.app.run import Run
from upstroke.app.sound import Sound
from upstroke.app.ways import Ways
from upstroke.core.bookmark import Bookmark, Origins
from upstroke.core.changes import Progress, State, skipped_text
from upstroke.core.keys import bindings, in_latin
from upstroke.core.programme import Programme
from upstroke.core.settings import Settings
from upstroke.core.time_format import clock_text
from upstroke.core.timeline import Timeline
from upstroke.desktop.power.suspend import sleep_signals
from upstroke.desktop.session_bus import bus_address
from upstroke.terminal.bindings import actions
from upstroke.terminal.face import Face, Wishes
from upstroke.terminal.glyphs import glyphs_for
from upstroke.terminal.overview import overview
from upstroke.terminal.page import WIDEST
from upstroke.texts import marked, tr

if sys.platform == "win32":
    from upstroke.terminal.windows_console import WindowsConsole as SystemConsole
    from upstroke.terminal.windows_console import read_line
else:
    from upstroke.terminal.posix_console import PosixConsole as SystemConsole
    from upstroke.terminal.posix_console import read_line


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
        raise NobodyToStart(tr("There is no keyboard to start with: add --start."))
    planned.speak()
    with _open_stage(house, ways) as stage:
        # While the overview is read, an output can be looked for.
        stage.sound.open()
        left = None if ways.start else session_left(house)
        answer = Answer.START if ways.start else _answer(house, chosen, timeline, left)
        if answer is Answer.GO_ON and left is not None:
            stage.go_on(left)
        elif answer is Answer.START:
            stage.begin(planned)


def go_on_in_terminal(house: House, left: Left, ways: Ways) -> None:
    """Go on with a session that was left; returns when it is over and left."""
    with _open_stage(house, ways) as stage:
        stage.go_on(left)


class Answer(Enum):
    """What is answered to what is to come."""

    START = "start"
    GO_ON = "go on"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class _Stage:
    """What a session in the terminal is performed with."""

    house: House
    ways: Ways
    sound: Sound
    companions: tuple[Companion, ...]

    def begin(self, planned: Planned) -> None:
        """A session from its beginning."""
        run = Run(planned, self.sound, self.house.clock, asleep=self.house.asleep)
        self._perform(run, planned.chosen, new_origins(planned))

    def go_on(self, left: Left) -> None:
        """A session from where it was left."""
        source = left.planned(self.house)
        source.speak()
        house, mark = self.house, left.bookmark.mark
        run = Run(source, self.sound, house.clock, asleep=house.asleep, goes_on=mark)
        self._perform(run, left.chosen, left.bookmark.origins, left.bookmark)

    def _perform(
        self, run: Run, chosen: Chosen, origins: Origins, left: Bookmark | None = None
    ) -> None:
        house, console = self.house, SystemConsole()
        house.recorder.begin(run, origins, left)
        for companion in self.companions:
            companion.begun(run)
        ears = open_ears(house, self.sound)
        ears.begun(run)
        wishes = _wishes(house.keeper.settings, chosen.programme, self.ways, ears)
        try:
            with console:
                progress = Face(run, console, house.clock, wishes).run()
        finally:
            ears.close()
        if progress.state is State.FINISHED:
            forget_all(house)
        if console.paints:
            sys.stdout.write(f"{_ending(progress)}\n")


@contextmanager
def _open_stage(house: House, ways: Ways) -> Iterator[_Stage]:
    sound = house.sound(ways.player)
    bus = bus_address(os.environ)
    media, awake = open_media(house, sound, bus, window=False), open_awake(house)
    sleeping = Sleeping(sleep_signals(os.environ))
    try:
        yield _Stage(house, ways, sound, (media, awake, sleeping))
    finally:
        house.recorder.left()
        media.close()
        awake.close()
        sleeping.close()
        sound.close()


def _wishes(settings: Settings, programme: Programme, ways: Ways, ears: Ears) -> Wishes:
    return Wishes(
        start=True,
        leave=ways.leave,
        step=settings.more_time,
        side_words=programme.side_words,
        glyphs=glyphs_for(sys.stdout.encoding),
        standing=lambda: _hearing_text(ears),
        keys=actions(bindings(settings.keys)),
    )


def _hearing_text(ears: Ears) -> str | None:
    hearing = hearing_of(ears)
    return None if hearing is None else hearing.sentence


def _answer(house: House, chosen: Chosen, timeline: Timeline, left: Left | None) -> Answer:
    """Show what is to come and wait for Enter; starting is agreeing to the safety note."""
    agreed = safety_agreed(chosen.programme, house.keeper.settings)
    lines = overview(chosen.programme, timeline, WIDEST, agreed=agreed)
    asks = [tr("Enter starts, q and Enter leaves: ")]
    if left is not None:
        asks = [
            offer_text(left.bookmark),
            tr("c and Enter goes on there, Enter starts, q leaves: "),
        ]
    sys.stdout.write("\n".join([*lines, *asks]))
    sys.stdout.flush()
    typed = read_line()
    word = in_latin(typed.strip().lower())
    if not typed or word in {"q", "s", "quit", "stop"}:
        return Answer.LEAVE
    if left is not None and word in {"c", "continue"}:
        return Answer.GO_ON
    if not agreed:
        house.keeper.change(with_agreement(chosen.programme, house.keeper.settings))
    return Answer.START


def _ending(progress: Progress) -> str:
    if progress.state is State.READY:
        return tr("{programme}: not started.", programme=progress.timeline.title)
    return " ".join(filter(None, (_end_text(progress), skipped_text(progress.skipped))))


def _end_text(progress: Progress) -> str:
    title, time = progress.timeline.title, clock_text(progress.tally.performed)
    if progress.state is State.FINISHED:
        return tr("{programme}: done, {time}.", programme=title, time=time)
    at, total = clock_text(progress.position), clock_text(progress.timeline.total)
    text = marked("{programme}: stopped at {at} of {total}.")
    if time != at:
        text = marked("{programme}: stopped at {at} of {total} after {time}.")
    return tr(text, programme=title, at=at, time=time, total=total)

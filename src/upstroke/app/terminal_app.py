"""A session in the terminal, from its overview to the last word."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import partial

from upstroke.app.controller import AppController
from upstroke.app.integrations.companions import Sleeping, open_awake
from upstroke.app.integrations.media import open_media
from upstroke.app.planning import Chosen
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.programmes.choosing import PlayOptions
from upstroke.app.resume import Left, left_text
from upstroke.app.services import open_services
from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.stores import Stores
from upstroke.app.timeline_source import TimelineSource
from upstroke.core.intents import AgreeToSafety, Begin, GoOn, Prepare
from upstroke.core.keys import bindings, in_latin
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import Progress, State, skipped_text
from upstroke.core.time_format import clock_text
from upstroke.desktop.power.suspend import sleep_signals
from upstroke.desktop.session_bus import bus_address
from upstroke.terminal.bindings import actions
from upstroke.terminal.face import FaceOptions, TerminalFace
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


def play_in_terminal(house: Stores, chosen: Chosen, ways: PlayOptions) -> None:
    """Play; returns when the session is over and left, or was not started.

    Raises:
        LengthRefused, NothingToDo: there is no such session.
        NobodyToStart: without `start`, and without a keyboard.
    """
    TimelineSource(house, chosen).timeline()
    if not (ways.start or SystemConsole().listens):
        raise NobodyToStart(tr("There is no keyboard here to start with. Add --start."))
    with _opened(house, chosen, ways) as app:
        # While the overview is read, an output can be looked for.
        app.do(Prepare())
        answer = Answer.START if ways.start else _answer(house, app)
        if answer is Answer.GO_ON:
            _perform(house, app, GoOn(), ways)
        elif answer is Answer.START:
            _perform(house, app, Begin(), ways)


def go_on_in_terminal(house: Stores, left: Left, ways: PlayOptions) -> None:
    """Go on with a session that was left; returns when it is over and left."""
    with _opened(house, left.chosen, ways) as app:
        _perform(house, app, GoOn(latest=True), ways)


class Answer(Enum):
    """What is answered to what is to come."""

    START = "start"
    GO_ON = "go on"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class _Lines:
    """A companion that has the face told of each change."""

    face: TerminalFace

    def begun(self, run: SessionRunner) -> None:
        run.add(self.face)

    def left(self) -> None:
        """Nothing was kept."""


@contextmanager
def _opened(house: Stores, chosen: Chosen, ways: PlayOptions) -> Iterator[AppController]:
    language = chosen.programme.language
    shelf = ProgrammeCatalogue(house.library, house.notices, alone=True)
    shelf.bring(chosen, language)
    services = partial(open_services, house, house.sound(ways.player))
    app = AppController(house, shelf, services, chosen)
    media = open_media(house, app.services.sound, bus_address(os.environ), window=False)
    awake, sleeping = open_awake(house), Sleeping(sleep_signals(os.environ))
    for companion in (media, awake, sleeping):
        app.accompany(companion)
    try:
        yield app
    finally:
        house.recorder.left()
        app.close()
        media.close()
        awake.close()
        sleeping.close()


def _perform(house: Stores, app: AppController, begins: Begin | GoOn, ways: PlayOptions) -> None:
    console, keys = SystemConsole(), bindings(app.state().settings.keys)
    wishes = FaceOptions(
        leave=ways.leave, glyphs=glyphs_for(sys.stdout.encoding), keys=actions(keys)
    )
    face = TerminalFace(app, console, house.clock, wishes)
    app.accompany(_Lines(face))
    app.do(begins)
    with console:
        progress = face.run()
    if console.paints and progress is not None:
        sys.stdout.write(f"{_ending(progress)}\n")


def _answer(house: Stores, app: AppController) -> Answer:
    """Show what is to come and wait for Enter; starting is agreeing to the safety note."""
    state = app.state()
    agreed, offer = state.safety_agreed, state.history.offer
    house.notices.add(*(one.told for one in state.history.unusable))
    asks = [tr("Press Enter to start, or q and Enter to leave: ")]
    if offer is not None:
        asks = [
            left_text(offer.title, offer.at, offer.step),
            tr("Press c and Enter to resume there, Enter to start, q to leave: "),
        ]
    if isinstance(state.plan, Timeline):
        lines = overview(state.programme, state.plan, WIDEST, agreed=agreed)
        sys.stdout.write("\n".join([*lines, *asks]))
        sys.stdout.flush()
    typed = read_line()
    word = in_latin(typed.strip().lower())
    if not typed or word in {"q", "s", "quit", "stop"}:
        return Answer.LEAVE
    if offer is not None and word in {"c", "continue"}:
        return Answer.GO_ON
    if not agreed:
        app.do(AgreeToSafety())
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

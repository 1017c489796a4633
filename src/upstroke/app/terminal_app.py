"""A session in the terminal, from its overview to the last word."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from upstroke.app.controller import AppController
from upstroke.app.integrations.companions import open_companions
from upstroke.app.planning import Chosen
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.resume import left_text
from upstroke.app.services import open_services
from upstroke.app.sessions.runner import Companion, SessionRunner
from upstroke.app.stores import Stores
from upstroke.core.intents import AgreeToSafety, Begin, GoOn, PlayRequest, Prepare
from upstroke.core.keys import bindings, in_latin
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import Progress, State, skipped_text
from upstroke.core.time_format import clock_text
from upstroke.core.user_error import UserError
from upstroke.terminal.face import TerminalFace
from upstroke.terminal.keys import actions
from upstroke.terminal.page import WIDEST
from upstroke.terminal.plain import overview
from upstroke.terminal.screen import glyphs_for
from upstroke.texts import marked, tr

if sys.platform == "win32":
    from upstroke.terminal.windows_console import WindowsConsole as SystemConsole
    from upstroke.terminal.windows_console import read_line
else:
    from upstroke.terminal.posix_console import PosixConsole as SystemConsole
    from upstroke.terminal.posix_console import read_line


def play_in_terminal(stores: Stores, chosen: Chosen, wish: PlayRequest) -> None:
    """Play; returns when the session is over and left, or was not started.

    Raises:
        UserError: there is nobody to start it, and nothing asks for that.
    """
    if not (wish.start or wish.go_on or SystemConsole().listens):
        raise UserError(tr("There is no keyboard here to start with. Add --start."))
    with _opened(stores, chosen, wish) as app:
        begins: Begin | GoOn | None = GoOn(latest=True)
        if not wish.go_on:
            # While the overview is read, an output can be looked for.
            app.do(Prepare())
            begins = Begin() if wish.start else _answer(stores, app)
        if begins is not None:
            _perform(stores, app, begins, wish)


class _Lines(Companion):
    """Has the face told of each change."""

    def __init__(self, face: TerminalFace) -> None:
        self._face = face

    def begun(self, run: SessionRunner) -> None:
        run.add(self._face)


@contextmanager
def _opened(stores: Stores, chosen: Chosen, wish: PlayRequest) -> Iterator[AppController]:
    language = chosen.programme.language
    catalogue = ProgrammeCatalogue(stores.library, stores.notices, alone=True)
    catalogue.bring(chosen, language)
    services = partial(open_services, stores, stores.sound(wish.player))
    app = AppController(stores, catalogue, services, chosen)
    app.accompany(*open_companions(stores, app.services.sound))
    try:
        yield app
    finally:
        stores.recorder.left()
        app.close()


def _perform(stores: Stores, app: AppController, begins: Begin | GoOn, wish: PlayRequest) -> None:
    console = SystemConsole()
    glyphs, keys = glyphs_for(sys.stdout.encoding), actions(bindings(app.state().settings.keys))
    face = TerminalFace(app, console, stores.clock, leave=wish.leave, glyphs=glyphs, keys=keys)
    app.accompany(_Lines(face))
    app.do(begins)
    with console:
        progress = face.run()
    if console.paints and progress is not None:
        sys.stdout.write(f"{_ending(progress)}\n")


def _answer(stores: Stores, app: AppController) -> Begin | GoOn | None:
    """Show what is to come and wait for Enter; starting is agreeing to the safety note."""
    state = app.state()
    agreed, offer = state.safety_agreed, state.history.offer
    stores.notices.add(*(one.told for one in state.history.unusable))
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
        return None
    if offer is not None and word in {"c", "continue"}:
        return GoOn()
    if not agreed:
        app.do(AgreeToSafety())
    return Begin()


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

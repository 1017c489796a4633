"""A whole session in a terminal: ticks, keys, and what is shown of it."""

from __future__ import annotations

from collections.abc import Callable

from upstroke.core.app_state import App, AppState
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import ENDED, Change, Progress, State
from upstroke.core.units import Nanos
from upstroke.terminal.console import Console
from upstroke.terminal.controls import USUAL, KeyControls
from upstroke.terminal.keys import Actions, KeyReader
from upstroke.terminal.page import View, page, state_text
from upstroke.terminal.plain import lines_of
from upstroke.terminal.screen import Glyphs, Screen
from upstroke.texts import tr

TICK = 0.05
"""Seconds between two looks at the clock: 20 Hz, also how soon a key is answered at the latest."""


class TerminalFace:
    """Shows the session under way on a console, entered already, until it is over or left.

    Args:
        app: the door to it; this ticks it.
        console: where keys come from and what is shown goes to.
        clock: nanoseconds of a monotonic clock.
        leave: at the end, too.
        glyphs: what is drawn with.
        keys: what each is for.
    """

    def __init__(  # noqa: PLR0913 - all that a terminal can be shown on and by
        self,
        app: App,
        console: Console,
        clock: Callable[[], Nanos],
        *,
        leave: bool,
        glyphs: Glyphs,
        keys: Actions = USUAL,
    ) -> None:
        self._app = app
        self._console = console
        self._leave = leave
        self._glyphs, self._bound = glyphs, keys
        self._controls = KeyControls(app.do, clock, app.state().settings.more_time, keys)
        self._keys = KeyReader()
        self._screen = Screen()
        self._trouble: str | None = None
        self._side_words = app.state().programme.side_words
        self._stood: set[str | None] = set()

    def run(self) -> Progress | None:
        """Perform it; returns how it stood when it was left, None where there is none."""
        self._controls.started()
        state = self._app.state()
        self._greet(state)
        while state.progress is not None and not self._over(state, state.progress):
            self._show(state, state.progress)
            for key in self._keys.keys(self._console.read(TICK)):
                self._press(key, state.progress)
                state = self._app.state()
                if state.progress is None:
                    break
            self._app.tick()
            state = self._app.state()
        return state.progress

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """Lines for where nothing can be drawn."""
        if not self._console.paints:
            for line in lines_of(changes, progress, self._side_words):
                self._console.write(f"{line}\n")

    def progressed(self, progress: Progress) -> None:
        """Drawn in the loop, together with what the keys have changed."""

    def _over(self, state: AppState, progress: Progress) -> bool:
        if self._controls.closed:
            return True
        leave = self._leave or not self._console.listens
        return leave and progress.state in ENDED and not state.sounding

    def _press(self, key: str, progress: Progress) -> None:
        if key == "ctrl-l":
            self._screen.forget()
        elif key == "ctrl-z":
            if progress.state not in ENDED:
                self._app.do(Command(Verb.PAUSE))
            self._console.suspend()
        else:
            self._controls.press(key, progress)
            if self._controls.asking and not self._console.paints:
                self._console.write(tr("Stop? Press s or Ctrl-C again to stop.") + "\n")

    def _greet(self, state: AppState) -> None:
        progress = state.progress
        if progress is not None and progress.state is State.READY and not self._console.paints:
            self._console.write(f"{state_text(progress, waiting=state.waiting)}\n")

    def _show(self, state: AppState, progress: Progress) -> None:
        trouble = state.answer or self._controls.note or state.trouble
        standing = None if state.hearing is None else state.hearing.sentence
        if self._console.paints:
            self._paint(state, progress, trouble or standing)
        else:
            self._write_once(trouble if trouble != self._trouble else None)
            self._write_once(standing if standing not in self._stood else None)
        self._trouble = trouble
        self._stood.add(standing)

    def _write_once(self, sentence: str | None) -> None:
        if sentence:
            self._console.write(f"{sentence}\n")

    def _paint(self, state: AppState, progress: Progress, trouble: str | None) -> None:
        size = self._console.size()
        view = View(
            width=size[0],
            height=size[1],
            glyphs=self._glyphs,
            side_words=self._side_words,
            waiting=state.waiting,
            asking=self._controls.asking,
            helping=self._controls.helping,
            trouble=trouble,
            keys=self._bound,
        )
        written = self._screen.update(page(progress, view), size)
        if written:
            self._console.write(written)

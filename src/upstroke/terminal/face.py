"""A whole session in a terminal: ticks, keys, and what is shown of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from upstroke.core.changes import ENDED, Change, Progress, State
from upstroke.core.commands import Command, Verb
from upstroke.core.programme import Side
from upstroke.core.units import Millis, Nanos
from upstroke.terminal.bindings import Actions
from upstroke.terminal.console import Console
from upstroke.terminal.controls import USUAL, Controls, Engine
from upstroke.terminal.glyphs import Glyphs
from upstroke.terminal.keys import KeyReader
from upstroke.terminal.page import View, page, state_text
from upstroke.terminal.plain import lines_of
from upstroke.terminal.screen import Screen
from upstroke.texts import tr

TICK = 0.05
"""Seconds between two looks at the clock: 20 Hz, also how soon a key is answered at the latest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How the session is to go.

    `start`: without a key. `leave`: at the end, too. `step`: how much one more or less time is.
    `standing`: what is to be seen all the time, such as that somebody listens. `keys`: what each
    is for.
    """

    start: bool
    leave: bool
    step: Millis
    side_words: Mapping[Side, str]
    glyphs: Glyphs
    standing: Callable[[], str | None] = lambda: None
    keys: Actions = field(default_factory=lambda: USUAL)


class Face:
    """Runs one session on a console, entered already, until it is over or left.

    Args:
        engine: the session and its sound.
        console: where keys come from and what is shown goes to.
        clock: nanoseconds of a monotonic clock.
        wishes: see there.
    """

    def __init__(
        self, engine: Engine, console: Console, clock: Callable[[], Nanos], wishes: Wishes
    ) -> None:
        self._engine = engine
        self._console = console
        self._wishes = wishes
        self._controls = Controls(engine, clock, wishes.step, wishes.keys)
        self._keys = KeyReader()
        self._screen = Screen()
        self._trouble: str | None = None
        self._stood: set[str | None] = set()
        engine.add(self)

    def run(self) -> Progress:
        """Perform the session; returns how it stood when it was left."""
        if self._wishes.start:
            self._controls.start()
        progress = self._engine.tick()
        self._greet(progress)
        while not self._over(progress):
            self._show(progress)
            for key in self._keys.keys(self._console.read(TICK)):
                self._press(key, progress)
                progress = self._engine.tick()
            progress = self._engine.tick()
        return progress

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """Lines for where nothing can be drawn."""
        if not self._console.paints:
            for line in lines_of(changes, progress, self._wishes.side_words):
                self._console.write(f"{line}\n")

    def progressed(self, progress: Progress) -> None:
        """Drawn in the loop, together with what the keys have changed."""

    def _over(self, progress: Progress) -> bool:
        if self._controls.closed:
            return True
        leave = self._wishes.leave or not self._console.listens
        return leave and progress.state in ENDED and not self._engine.sounding()

    def _press(self, key: str, progress: Progress) -> None:
        if key == "ctrl-l":
            self._screen.forget()
        elif key == "ctrl-z":
            if progress.state not in ENDED:
                self._engine.send(Command(Verb.PAUSE))
            self._console.suspend()
        else:
            self._controls.press(key, progress)
            if self._controls.asking and not self._console.paints:
                self._console.write(tr("Stop? Press s or Ctrl-C again to stop.") + "\n")

    def _greet(self, progress: Progress) -> None:
        if progress.state is State.READY and not self._console.paints:
            self._console.write(f"{state_text(progress, waiting=self._engine.waiting())}\n")

    def _show(self, progress: Progress) -> None:
        answered = self._engine.answer() or self._controls.note
        trouble, standing = answered or self._engine.trouble(), self._wishes.standing()
        if self._console.paints:
            self._paint(progress, trouble or standing)
        else:
            self._write_once(trouble if trouble != self._trouble else None)
            self._write_once(standing if standing not in self._stood else None)
        self._trouble = trouble
        self._stood.add(standing)

    def _write_once(self, sentence: str | None) -> None:
        if sentence:
            self._console.write(f"{sentence}\n")

    def _paint(self, progress: Progress, trouble: str | None) -> None:
        size = self._console.size()
        view = View(
            width=size[0],
            height=size[1],
            glyphs=self._wishes.glyphs,
            side_words=self._wishes.side_words,
            waiting=self._engine.waiting(),
            asking=self._controls.asking,
            helping=self._controls.helping,
            trouble=trouble,
            keys=self._wishes.keys,
        )
        written = self._screen.update(page(progress, view), size)
        if written:
            self._console.write(written)

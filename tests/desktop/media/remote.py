"""A session with a remote control: presses in, and what it shows out; time is moved by hand."""

from __future__ import annotations

from dataclasses import replace

from tests.support.samples import LEFT_RIGHT, ONE, WordClips, counted, programme, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import State
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis
from upstroke.desktop.media.player import (
    MICROS_PER_MILLI,
    MediaRequest,
    Player,
    Status,
    commands_for,
    player_of,
)

TIMELINE = compile_timeline(
    programme(timed("knead", 60, sides=LEFT_RIGHT), counted("toe", 5), timed("rest", 20)),
    ONE,
    Settings(),
    WordClips(),
)
KNEAD_LEFT, KNEAD_RIGHT, TOE, REST = TIMELINE.steps


class Remote:
    """What is asked reaches the session at once, as at a tick."""

    def __init__(self, *, started: bool = True) -> None:
        self.now = 5_000_000_123
        self.session = Session(TIMELINE, get_ready=3000)
        if started:
            self.do(Verb.START)

    def do(self, verb: Verb, value: int = 0) -> None:
        self.session.do(Command(verb, value), self.now)

    def wait(self, time: Millis) -> None:
        self.now += time * NANOS_PER_MILLI
        self.session.advance(self.now)

    def asks(self, *asks: MediaRequest) -> None:
        for ask in asks:
            for command in commands_for(ask, self.player, self.now):
                self.session.do(command, self.now)

    @property
    def player(self) -> Player:
        return player_of(self.session.progress(self.now), session=3)

    def stands(self) -> State:
        return self.session.state

    def status(self) -> Status:
        return self.player.status

    @property
    def position(self) -> Millis:
        return self.player.position(self.now) // MICROS_PER_MILLI


def shown(**changed: object) -> Player:
    """A player as it is shown in the middle of a step, or with something changed."""
    player = Player(
        session=1,
        state=State.PAUSED,
        programme="Leg massage",
        title="Calf, left leg",
        step=5,
        length=900_000,
        held=65_432,
    )
    return replace(player, **changed)  # type: ignore[arg-type]

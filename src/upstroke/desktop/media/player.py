"""A session as a media player: one immutable value, made on the session's thread, read on the bus'.

The *track* is the whole session, so that length and position are those of the strip in the window;
its title is the step, and changes as a radio station's does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.changes import ENDED, Progress, State
from upstroke.core.programme import Side
from upstroke.core.timeline import Moment
from upstroke.core.units import Millis, Nanos
from upstroke.texts import marked, tr

Micros = int
"""Microseconds: what MPRIS counts in."""

MICROS_PER_MILLI = 1_000
_NANOS_PER_MICRO = 1_000

_SIDES = {Side.LEFT: marked("left side"), Side.RIGHT: marked("right side")}
_UNDER_WAY = frozenset({State.RUNNING, State.PAUSED, State.RESUMING})


class Status(StrEnum):
    """MPRIS's word for a state."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """Everything a panel can show of a session.

    `session` counts the sessions of this start, `step` the steps from 1. `origin` is the clock's
    instant of position 0 while running, else None and the position is `held`. `moves` counts what
    moved the position other than by time. `volume` is 0 to 1.
    """

    session: int
    state: State
    programme: str
    title: str
    step: int
    length: Millis
    held: Millis
    origin: Nanos | None = None
    can_undo: bool = False
    moves: int = 0
    cover: str | None = None
    volume: float = 1.0

    def position(self, now: Nanos) -> Micros:
        """Where the session is at an instant of its clock."""
        end = self.length * MICROS_PER_MILLI
        if self.origin is None:
            return min(self.held * MICROS_PER_MILLI, end)
        return min(max(0, (now - self.origin) // _NANOS_PER_MICRO), end)

    @property
    def status(self) -> Status:
        """A resume that counts down is playing: it was asked for, and pressing again pauses it."""
        if self.state in (State.RUNNING, State.RESUMING):
            return Status.PLAYING
        return Status.PAUSED if self.state is State.PAUSED else Status.STOPPED

    @property
    def can_play(self) -> bool:
        """Whether it can be started or gone on with: an ended one only where that is undone."""
        return self.state not in ENDED or self.can_undo

    @property
    def can_pause(self) -> bool:
        """As MPRIS wants it: whether it is of the kind that can, not whether it would now."""
        return self.state not in ENDED

    @property
    def can_seek(self) -> bool:
        """Whether the position can be chosen."""
        return self.state not in ENDED

    @property
    def can_skip(self) -> bool:
        """Whether next and previous lead anywhere."""
        return self.state in _UNDER_WAY


def player_of(
    progress: Progress,
    *,
    session: int,
    moves: int = 0,
    cover: str | None = None,
    volume: float = 1.0,
) -> Player:
    """The player that a session is, as of its progress; the same while only time passes."""
    running = progress.origin is not None
    return Player(
        session=session,
        state=progress.state,
        programme=progress.timeline.title,
        title=title_of(progress.moment),
        step=progress.moment.step.index + 1,
        length=progress.timeline.total,
        held=0 if running else progress.position,
        origin=progress.origin,
        can_undo=progress.can_undo,
        moves=moves,
        cover=cover,
        volume=volume,
    )


def title_of(moment: Moment) -> str:
    """The step as it is shown, such as `Calf, left leg`; both sides go without saying."""
    step, side = moment.step, moment.span.side
    if side is Side.BOTH:
        return step.title
    word = step.side_word if side is step.side else tr(_SIDES[side])
    return tr("{step}, {side}", step=step.title, side=word)

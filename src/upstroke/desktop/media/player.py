"""A session as a media player: what is shown of it, and what can be asked of it.

One immutable value, made on the session's thread and read on the bus'.

The *track* is the whole session, so that length and position are those of the strip in the window;
its title is the step, and changes as a radio station's does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from upstroke.core.planning.timeline import Moment, title_on_side
from upstroke.core.programme.model import Side
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import ENDED, Progress, State
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
        """The position at an instant of the session's clock."""
        if self.origin is None:
            return min(self.held * MICROS_PER_MILLI, self.end)
        return min(max(0, (now - self.origin) // _NANOS_PER_MICRO), self.end)

    @property
    def end(self) -> Micros:
        """The position of the session's end."""
        return self.length * MICROS_PER_MILLI

    @property
    def status(self) -> Status:
        """A resume that counts down is playing: it was asked for, and pressing again pauses it."""
        if self.state in (State.RUNNING, State.RESUMING):
            return Status.PLAYING
        return Status.PAUSED if self.state is State.PAUSED else Status.STOPPED

    @property
    def can_play(self) -> bool:
        """True if it can be started or resumed: an ended one only where that can be undone."""
        return self.state not in ENDED or self.can_undo

    @property
    def can_pause(self) -> bool:
        """True if it can be paused at all, as MPRIS wants it, not only now."""
        return self.state not in ENDED

    @property
    def can_seek(self) -> bool:
        """True if the position can be chosen."""
        return self.state not in ENDED

    @property
    def can_skip(self) -> bool:
        """True if next and previous lead anywhere."""
        return self.state in _UNDER_WAY


@dataclass(frozen=True, slots=True)
class MediaState:
    """The session to be shown on the bus; `hush`: other players are to be silent."""

    player: Player | None = None
    hush: bool = False
    closing: bool = False


class MediaButton(StrEnum):
    """A button of a remote."""

    PLAY = "Play"
    PAUSE = "Pause"
    PLAY_PAUSE = "PlayPause"
    STOP = "Stop"
    NEXT = "Next"
    PREVIOUS = "Previous"
    RAISE = "Raise"
    """Show the window."""
    QUIT = "Quit"
    """End the program."""


@dataclass(frozen=True, slots=True)
class SeekBy:
    """Go on or back by so much, from wherever the session is when this is carried out."""

    offset: Micros


@dataclass(frozen=True, slots=True)
class SeekTo:
    """Go to a position of the session that was shown as `session`."""

    session: int
    position: Micros


@dataclass(frozen=True, slots=True)
class SetVolume:
    """Play at this share, 0 to 1, of the volumes in the settings."""

    volume: float


MediaRequest: TypeAlias = MediaButton | SeekBy | SeekTo | SetVolume


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
    return title_on_side(step.title, word)


_VERBS = {
    MediaButton.PAUSE: Verb.PAUSE,
    MediaButton.STOP: Verb.STOP,
    MediaButton.NEXT: Verb.NEXT,
    MediaButton.PREVIOUS: Verb.BACK,
}


def commands_for(ask: MediaRequest, player: Player, now: Nanos) -> tuple[Command, ...]:
    """The commands that a session is to be sent; none for what it is not the time for.

    To be asked when they are carried out: a second press of the same button, a moment later, means
    something else.
    """
    match ask:
        case SeekBy(offset):
            return _seek(player.position(now) + offset, player)
        case SeekTo(session, position) if session == player.session:
            return _seek(position, player) if 0 <= position <= player.end else ()
        case MediaButton.PLAY_PAUSE:
            playing = player.status is Status.PLAYING
            return commands_for(MediaButton.PAUSE if playing else MediaButton.PLAY, player, now)
        case MediaButton.PLAY:
            return _play(player)
        case MediaButton() if ask in _VERBS:
            return (Command(_VERBS[ask]),)
        case _:
            return ()


def _play(player: Player) -> tuple[Command, ...]:
    if player.state is State.READY:
        return (Command(Verb.START),)
    if player.state in ENDED:
        # Undo of a stop is a pause, so that nothing talks unasked; but this asks.
        return (Command(Verb.UNDO), Command(Verb.RESUME)) if player.can_undo else ()
    return (Command(Verb.RESUME),)


def _seek(position: Micros, player: Player) -> tuple[Command, ...]:
    """MPRIS: before the start is the start, beyond the end acts like next."""
    if not player.can_seek:
        return ()
    if position > player.end:
        return (Command(Verb.NEXT),)
    return (Command(Verb.SEEK, max(0, position) // MICROS_PER_MILLI),)

"""What a media control may ask, and which commands that is for a session as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from upstroke.core.changes import ENDED, State
from upstroke.core.commands import Command, Verb
from upstroke.core.units import Nanos
from upstroke.desktop.media.player import MICROS_PER_MILLI, Micros, Player


class Press(StrEnum):
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
class Loudness:
    """Play at this share, 0 to 1, of the volumes in the settings."""

    volume: float


Ask: TypeAlias = Press | SeekBy | SeekTo | Loudness


def commands_for(ask: Ask, player: Player, now: Nanos) -> tuple[Command, ...]:
    """The commands that a session is to be sent; none for what it is not the time for.

    To be asked when they are carried out: a second press of the same button, a moment later, means
    something else.
    """
    match ask:
        case Press():
            return _pressed(ask, player)
        case SeekBy(offset):
            return _seek(player.position(now) + offset, player)
        case SeekTo(session, position):
            here = session == player.session and position >= 0
            return _seek(position, player) if here and _within(position, player) else ()
        case Loudness():
            return ()


_VERBS = {
    Press.PAUSE: Verb.PAUSE,
    Press.STOP: Verb.STOP,
    Press.NEXT: Verb.NEXT,
    Press.PREVIOUS: Verb.BACK,
}


def _pressed(press: Press, player: Player) -> tuple[Command, ...]:
    if press is Press.PLAY_PAUSE:
        playing = player.state in (State.RUNNING, State.RESUMING)
        return _pressed(Press.PAUSE if playing else Press.PLAY, player)
    if press is Press.PLAY:
        return _play(player)
    return (Command(_VERBS[press]),) if press in _VERBS else ()


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
    if not _within(position, player):
        return (Command(Verb.NEXT),)
    return (Command(Verb.SEEK, max(0, position) // MICROS_PER_MILLI),)


def _within(position: Micros, player: Player) -> bool:
    return position <= player.length * MICROS_PER_MILLI

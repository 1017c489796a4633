"""Sessions as a media player: shown to the desktop, steered by its keys, panels and phones."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from upstroke.app.integrations.covers import StepCovers
from upstroke.app.playback.sound import Sound
from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.stores import Stores
from upstroke.core.session.progress import (
    ENDED,
    Change,
    Jumped,
    Progress,
    Retimed,
    State,
    StateChanged,
)
from upstroke.core.settings import Settings
from upstroke.core.units import Nanos
from upstroke.desktop.media.control import BusControl
from upstroke.desktop.media.player import (
    MediaButton,
    MediaRequest,
    Player,
    SetVolume,
    commands_for,
    player_of,
)


class Media:
    """A companion of sessions.

    Args:
        control: shows them elsewhere, and tells what is pressed there.
        covers: their steps' pictures.
        turn: plays at this share of the volumes; each session begins at all of them.
        settings: as they are now.
        clock: nanoseconds, the sessions'.
    """

    def __init__(
        self,
        control: BusControl,
        covers: StepCovers,
        turn: Callable[[float], None],
        settings: Callable[[], Settings],
        clock: Callable[[], Nanos],
    ) -> None:
        self._control = control
        self._covers = covers
        self._turn = turn
        self._settings = settings
        self._clock = clock
        self._presses: Mapping[MediaButton, Callable[[], None]] = {}
        self._run: SessionRunner | None = None
        self._player: Player | None = None
        self._session = 0
        self._moves = 0
        self._volume = 1.0

    def answer(self, presses: Mapping[MediaButton, Callable[[], None]]) -> None:
        """Call these for the presses that are not the session's: raise and quit."""
        self._presses = presses

    def begun(self, run: SessionRunner) -> None:
        self._run = run
        self._session += 1
        self._moves = 0
        # A phone that was turned down in one evening must not silence the next.
        self._play_at(1.0)
        # What was still asked of the session before is not meant for this one.
        self._control.asked()
        run.add(self)
        run.heed(self._deliver)

    def left(self) -> None:
        self._run = self._player = None
        self._control.show(None, hush=False)

    def close(self) -> None:
        """No session follows."""
        self.left()
        self._control.close()

    def changed(self, changes: tuple[Change, ...], _progress: Progress) -> None:
        """Notes what moves the position other than by time, a start after a wait included."""
        self._moves += any(
            isinstance(change, Jumped | Retimed)
            or (isinstance(change, StateChanged) and change.after is State.RUNNING)
            for change in changes
        )

    def progressed(self, progress: Progress) -> None:
        """Shows the session as it stands: the same as last time where only time has passed."""
        if self._run is None:
            return
        self._covers.prepare(progress.timeline)
        self._player = player_of(
            progress,
            session=self._session,
            moves=self._moves,
            cover=self._covers.uri(progress.moment),
            volume=self._volume,
        )
        over = progress.state in ENDED and not self._run.sounding()
        self._control.show(self._player, hush=self._settings().pause_players and not over)

    def _deliver(self) -> None:
        for ask in self._control.asked():
            self._do(ask)

    def _play_at(self, share: float) -> None:
        self._volume = share
        self._turn(share)

    def _do(self, ask: MediaRequest) -> None:
        run, player = self._run, self._player
        if isinstance(ask, SetVolume):
            self._play_at(ask.volume)
        elif isinstance(ask, MediaButton) and ask in self._presses:
            self._presses[ask]()
        elif run is not None and player is not None:
            for command in commands_for(ask, player, self._clock()):
                run.do(command)


def open_media(
    house: Stores,
    sound: Sound,
    bus: str | None,
    *,
    window: bool,
    wake: Callable[[], None] = lambda: None,
) -> Media:
    """The media control of this platform, if it has any.

    Args:
        house: settings, pictures, clock.
        sound: what the volume is of.
        bus: the session bus' address; None: there is none.
        window: there is one to be shown and closed.
        wake: has the session tick soon; called on any thread.
    """
    control = BusControl(bus, house.clock, window=window, wake=wake)
    covers = StepCovers(house.folders.cache / "covers", house.picture)
    return Media(control, covers, sound.turn, lambda: house.keeper.settings, house.clock)

"""The session beside the window: in the tray or dock, and a notification when it has ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from upstroke.app.sessions.runner import Companion
from upstroke.core.intents import Toggle
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import (
    ENDED,
    Change,
    Jumped,
    Progress,
    State,
    StateChanged,
    skipped_text,
)
from upstroke.core.time_format import MINUTE, clock_text, length_text, minutes_to_go
from upstroke.desktop.display.tray import TrayActions, TrayState
from upstroke.desktop.media.player import title_of
from upstroke.texts import tr

Notify: TypeAlias = Callable[[str, str], object]


class Beside(Protocol):
    """What shows the session beside the window."""

    def show_face(self, face: TrayState | None) -> None: ...

    def tell(self, title: str, text: str) -> None: ...

    def close(self) -> None: ...


class Presence(Companion):
    """A companion of sessions.

    Args:
        open_tray: makes the tray, given what its entries do.
        seen: whether the window is before the person's eyes.
        show: brings it there.
        notify: shows a notification, title and text; the tray does unless this is given.
    """

    def __init__(
        self,
        open_tray: Callable[[TrayActions], Beside],
        seen: Callable[[], bool],
        show: Callable[[], None],
        notify: Notify | None = None,
    ) -> None:
        self._seen = seen
        self._tray = open_tray(
            TrayActions(
                toggle=lambda: self.do(Toggle()),
                next=lambda: self.do(Command(Verb.NEXT)),
                stop=lambda: self.do(Command(Verb.STOP)),
                show=show,
            )
        )
        self._notify = notify or self._tray.tell

    def left(self) -> None:
        super().left()
        self._tray.show_face(None)

    def close(self) -> None:
        super().left()
        self._tray.close()

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """Tells of an end that came by itself, where nobody sees the window."""
        finished = any(
            isinstance(change, StateChanged) and change.after is State.FINISHED
            for change in changes
        )
        skipped = any(isinstance(change, Jumped) for change in changes)
        if finished and not skipped and not self._seen():
            time = clock_text(progress.tally.performed)
            whole = tr("{time}, from beginning to end.", time=time)
            over = tr("{title} is over", title=progress.timeline.title)
            self._notify(over, skipped_text(progress.skipped) or whole)

    def progressed(self, progress: Progress) -> None:
        """Shows what is done now and how many minutes are left; the same for a minute or a step."""
        under_way = progress.state not in {State.READY, *ENDED}
        self._tray.show_face(_face(progress) if under_way else None)


def _face(progress: Progress) -> TrayState:
    minutes = minutes_to_go(progress.timeline.total - progress.position)
    time = length_text(minutes * MINUTE)
    step = title_of(progress.moment)
    if progress.state is State.PAUSED:
        line = tr("{step}: paused, {time} to go", step=step, time=time)
        return TrayState(line, minutes, tr("Go on"))
    line = tr("{step}: {time} to go", step=step, time=time)
    return TrayState(line, minutes, tr("Pause"))

"""What a second start asks of the window that is open already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from upstroke.app.choosing import Wish, choose
from upstroke.app.desk import AppDesk
from upstroke.app.house import House
from upstroke.app.opening import door_to
from upstroke.app.shelf import Shelf
from upstroke.core.changes import ENDED
from upstroke.core.lengths import LengthFault
from upstroke.desktop.only_one import Summons
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults
from upstroke.texts import marked, tr


class Shown(Protocol):
    """The part of the window that is asked for."""

    def show_overview(self) -> None: ...

    def begin(self) -> None: ...


def door_of(house: House) -> str:
    """Where the window of this person, with these settings, can be reached."""
    return door_to(house.folders.config)


def summons_for(wish: Wish, *, start: bool) -> Summons:
    """What to hand over; a file by its whole path, since the other may run elsewhere."""
    programme = wish.programme
    if programme is not None and Path(programme).is_file():
        programme = str(Path(programme).resolve())
    return Summons(programme, wish.length, start)


class Summoned:
    """Does what was handed over, unless a session is under way, which nothing disturbs.

    Args:
        house: programmes, settings, notices.
        shelf: takes in a programme that is handed over.
        desk: the window's.
        window: shows it.
        bring_forward: puts the window before other windows.
    """

    def __init__(
        self,
        house: House,
        shelf: Shelf,
        desk: AppDesk,
        window: Shown,
        bring_forward: Callable[[], None],
    ) -> None:
        self._bring_forward = bring_forward
        self._house = house
        self._shelf = shelf
        self._desk = desk
        self._window = window

    def __call__(self, summons: Summons) -> None:
        """Choose, and perhaps start, what was asked for; what is wrong with it is a notice."""
        self._bring_forward()
        if summons == Summons():
            return
        if self._is_busy():
            asked = tr("Another session was asked for while a session was running.")
            if summons.programme:
                text = marked("{programme} was asked for while a session was running.")
                asked = tr(text, programme=summons.programme)
            self._house.notices.add(asked)
            return
        try:
            chosen = choose(self._house, Wish(summons.programme, summons.length))
        except (ProgrammeNotFound, ProgrammeFaults, LengthFault) as fault:
            self._house.notices.add(str(fault))
            self._window.show_overview()
            return
        self._shelf.bring(chosen)
        self._desk.choose_programme(chosen.programme.id)
        self._desk.choose_length(chosen.length)
        self._window.show_overview()
        if summons.start:
            self._window.begin()

    def _is_busy(self) -> bool:
        progress = self._desk.tick()
        return progress is not None and progress.state not in ENDED

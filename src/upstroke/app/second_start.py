"""What a second start asks of the window that is open already."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from upstroke.app.planning import Chosen
from upstroke.app.programmes.choosing import NotInLanguage, PlayOptions, PlayRequest, choose
from upstroke.app.resume import NOTHING_LEFT
from upstroke.app.stores import WANTED, Stores
from upstroke.core.app_state import App, Refusal
from upstroke.core.intents import Leave, OpenProgramme, UsePlayer
from upstroke.core.programme.lengths import LengthFault
from upstroke.desktop.single_instance import OpenRequest
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.places import runtime_folder
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.texts import tr


class Shown(Protocol):
    """The part of the window that is asked for."""

    def show_overview(self) -> None: ...

    def begin(self) -> None: ...

    def go_on(self, *, latest: bool) -> None: ...


def door_of(config: Path) -> str:
    """Where the window with the settings in a folder is reached: a socket, on Windows a name."""
    name = f"upstroke-{zlib.crc32(str(config).encode('utf-8', 'surrogateescape')):08x}"
    return name if sys.platform == "win32" else str(runtime_folder() / name)


def summons_for(wish: PlayRequest, chosen: Chosen, ways: PlayOptions) -> OpenRequest:
    """What to hand over of what was typed, as it was understood here: the other runs elsewhere."""
    named, length = chosen.file or chosen.programme.id, chosen.length
    return OpenRequest(
        programme=None if wish.programme is None else str(named),
        length=None if wish.length is None else length,
        start=ways.start,
        language=wish.language,
        player=ways.player,
        go_on=ways.go_on,
    )


class _NotDone(Exception):
    """The text says what was not done, as one sentence; in the window it is seen already."""


class SecondStart:
    """Does what was handed over, unless a session is under way, which nothing disturbs.

    Args:
        house: programmes, settings, notices.
        app: the window's.
        window: shows it.
        bring_forward: puts the window before other windows.
    """

    def __init__(
        self,
        house: Stores,
        app: App,
        window: Shown,
        bring_forward: Callable[[], None],
    ) -> None:
        self._bring_forward = bring_forward
        self._house = house
        self._app = app
        self._window = window

    def __call__(self, summons: OpenRequest) -> str:
        """Choose, and perhaps start, what was asked for; returns what was not done, as a sentence.

        Whoever asked may see no terminal: what is wrong is told in the window, too.
        """
        self._bring_forward()
        if summons == OpenRequest():
            return ""
        if self._app.state().performing:
            self._house.notices.add(self._missed(summons))
            return tr(
                "A session is running in the open window, so nothing was changed. End that "
                "session first."
            )
        try:
            self._carry_out(summons)
        except _NotDone as why:
            return str(why)
        except (ProgrammeNotFound, ProgrammeFaults, LengthFault, NotInLanguage) as fault:
            self._house.notices.add(str(fault))
            self._app.do(Leave())
            self._window.show_overview()
            return str(fault)
        return ""

    def _carry_out(self, summons: OpenRequest) -> None:
        if summons.player is not None:
            if summons.player not in WANTED:
                raise _NotDone(tr("There is no player “{player}”.", player=summons.player))
            self._app.do(UsePlayer(summons.player))
        if summons.go_on:
            self._window.go_on(latest=True)
            if not self._app.state().performing:
                raise _NotDone(tr(NOTHING_LEFT))
            return
        chosen = choose(
            self._house, PlayRequest(summons.programme, summons.length, summons.language)
        )
        self._app.do(Leave())
        opened = OpenProgramme(chosen.programme, chosen.length, chosen.file, summons.language)
        self._app.do(opened)
        self._window.show_overview()
        plan = self._app.state().plan
        if isinstance(plan, Refusal) and (summons.start or summons.length is not None):
            raise _NotDone(plan.sentence)
        if summons.start:
            self._window.begin()

    def _missed(self, summons: OpenRequest) -> str:
        if not summons.programme:
            return tr("You asked for another session while one was running.")
        title = summons.programme
        # What is wrong with it was told where it was asked for.
        with suppress(ProgrammeNotFound, ProgrammeFaults, LengthFault, NotInLanguage):
            title = choose(self._house, PlayRequest(summons.programme)).programme.title
        return tr("You asked for {programme} while a session was running.", programme=title)

"""What a second start asks of the window that is open already."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from upstroke.app.planning import Chosen
from upstroke.app.programmes.choosing import choose
from upstroke.app.resume import NOTHING_LEFT
from upstroke.app.stores import Stores
from upstroke.core.app_state import App, Refusal
from upstroke.core.intents import Leave, OpenProgramme, PlayRequest, UsePlayer
from upstroke.core.players import PLAYERS
from upstroke.core.user_error import UserError
from upstroke.files.places import runtime_folder
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


def understood(wish: PlayRequest, chosen: Chosen) -> PlayRequest:
    """What was typed, as it was understood here: the other runs elsewhere."""
    return replace(
        wish,
        programme=None if wish.programme is None else str(chosen.file or chosen.programme.id),
        length=None if wish.length is None else chosen.length,
    )


class _NotDone(Exception):
    """The text says what was not done, as one sentence; in the window it is seen already."""


class SecondStart:
    """Does what was handed over, unless a session is under way, which nothing disturbs.

    Args:
        stores: programmes, settings, notices.
        app: the window's.
        window: shows it.
        bring_forward: puts the window before other windows.
    """

    def __init__(
        self,
        stores: Stores,
        app: App,
        window: Shown,
        bring_forward: Callable[[], None],
    ) -> None:
        self._bring_forward = bring_forward
        self._stores = stores
        self._app = app
        self._window = window

    def __call__(self, request: PlayRequest) -> str:
        """Choose, and perhaps start, what was asked for; returns what was not done, as a sentence.

        Whoever asked may see no terminal: what is wrong is told in the window, too.
        """
        self._bring_forward()
        if request == PlayRequest():
            return ""
        if self._app.state().performing:
            self._stores.notices.add(self._missed(request))
            return tr(
                "A session is running in the open window, so nothing was changed. End that "
                "session first."
            )
        try:
            self._carry_out(request)
        except _NotDone as why:
            return str(why)
        except UserError as fault:
            self._stores.notices.add(str(fault))
            self._app.do(Leave())
            self._window.show_overview()
            return str(fault)
        return ""

    def _carry_out(self, request: PlayRequest) -> None:
        if request.player is not None:
            if request.player not in PLAYERS:
                raise _NotDone(tr("There is no player “{player}”.", player=request.player))
            self._app.do(UsePlayer(request.player))
        if request.go_on:
            self._window.go_on(latest=True)
            if not self._app.state().performing:
                raise _NotDone(tr(NOTHING_LEFT))
            return
        chosen = choose(self._stores, request)
        self._app.do(Leave())
        opened = OpenProgramme(chosen.programme, chosen.length, chosen.file, request.language)
        self._app.do(opened)
        self._window.show_overview()
        plan = self._app.state().plan
        if isinstance(plan, Refusal) and (request.start or request.length is not None):
            raise _NotDone(plan.sentence)
        if request.start:
            self._window.begin()

    def _missed(self, request: PlayRequest) -> str:
        if not request.programme:
            return tr("You asked for another session while one was running.")
        title = request.programme
        # What is wrong with it was told where it was asked for.
        with suppress(UserError):
            title = choose(self._stores, PlayRequest(request.programme)).programme.title
        return tr("You asked for {programme} while a session was running.", programme=title)

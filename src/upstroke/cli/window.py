"""`upstroke` and `upstroke play`: the window."""

from __future__ import annotations

import os
from argparse import Namespace

from upstroke.app.planning import Chosen
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.programmes.choosing import PlayOptions, PlayRequest, choose_on_shelf
from upstroke.app.resume import look_for_left, none_left
from upstroke.app.stores import Stores
from upstroke.app.timeline_source import TimelineSource
from upstroke.cli.output import AT_FAULT, DONE, errors_reported, write_stderr
from upstroke.cli.verbs import wish_of
from upstroke.desktop.display.display_server import NoDisplay, find_display
from upstroke.texts import tr


def run(house: Stores, args: Namespace) -> int:
    """Open the window, with what was asked for chosen in it."""
    wish, ways = wish_of(args), PlayOptions(args.player, args.start, args.exit, args.go_on)
    try:
        if ways.go_on and (found := look_for_left(house)).left is None:
            write_stderr(*house.notices.all(), *none_left(found))
            return AT_FAULT
        shelf, chosen = choose_on_shelf(house, wish)
        if wish.length is not None or ways.start:
            TimelineSource(house, chosen).timeline()
        find_display(os.environ)
        if ways.start and chosen.programme.safety:
            write_stderr(chosen.programme.safety.line)
        return _opened(house, shelf, chosen, ways, wish)
    except NoDisplay as why:
        write_stderr(_instead(tr("there is no display ({why})", why=why), wish))
        return AT_FAULT


def _opened(
    house: Stores, shelf: ProgrammeCatalogue, chosen: Chosen, ways: PlayOptions, wish: PlayRequest
) -> int:
    try:
        # Qt is only needed here, and there may be none.
        from upstroke.app.second_start import summons_for  # noqa: PLC0415
        from upstroke.app.window_app import play_in_window  # noqa: PLC0415
    except ImportError as error:
        write_stderr(
            _instead(tr("Qt cannot be used ({why})", why=error), PlayRequest(chosen.programme.id))
        )
        return AT_FAULT
    with errors_reported():
        summons = summons_for(wish, chosen, ways)
        unheeded = play_in_window(house, shelf, chosen, ways, summons)
        if unheeded is not None:
            brought = tr("Upstroke is already open. Its window is in front now.")
            write_stderr(unheeded or brought)
    return AT_FAULT if unheeded else DONE


def _instead(why: str, wish: PlayRequest) -> str:
    programme = wish.programme or "leg-massage"
    return tr(
        "Upstroke can't open a window: {why}. You can use it in the terminal: "
        "`upstroke play {programme} --terminal`.",
        why=why,
        programme=programme,
    )

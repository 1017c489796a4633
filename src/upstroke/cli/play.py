"""`upstroke` and `upstroke play`: in the window or the terminal."""

from __future__ import annotations

import os
from argparse import Namespace

from upstroke.app.planning import Chosen, TimelineSource
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.programmes.choosing import choose, choose_from_catalogue
from upstroke.app.resume import look_for_left, none_left, offer_text
from upstroke.app.stores import Stores
from upstroke.cli.output import AT_FAULT, DONE, errors_reported, write_stderr
from upstroke.cli.verbs import wish_of
from upstroke.core.intents import PlayRequest
from upstroke.desktop.display.display_server import NoDisplay, find_display
from upstroke.texts import tr


def run(stores: Stores, args: Namespace) -> int:
    """Play what was asked for, in the window unless it was to be the terminal."""
    play = _in_terminal if args.terminal else _in_window
    return play(stores, wish_of(args))


def _in_window(stores: Stores, wish: PlayRequest) -> int:
    try:
        if wish.go_on and (found := look_for_left(stores)).left is None:
            write_stderr(*stores.notices.all(), *none_left(found))
            return AT_FAULT
        catalogue, chosen = choose_from_catalogue(stores, wish)
        if wish.length is not None or wish.start:
            TimelineSource(stores, chosen).timeline()
        find_display(os.environ)
        if wish.start and chosen.programme.safety:
            write_stderr(chosen.programme.safety.line)
        return _opened(stores, catalogue, chosen, wish)
    except NoDisplay as why:
        return _instead(tr("there is no display ({why})", why=why), wish.programme)


def _opened(
    stores: Stores, catalogue: ProgrammeCatalogue, chosen: Chosen, wish: PlayRequest
) -> int:
    try:
        # Qt is only needed here, and there may be none.
        from upstroke.app.window_app import play_in_window  # noqa: PLC0415
    except ImportError as error:
        return _instead(tr("Qt can't be used ({why})", why=error), chosen.programme.id)
    with errors_reported():
        unheeded = play_in_window(stores, catalogue, chosen, wish)
        if unheeded is not None:
            brought = tr("Upstroke is already open. Its window is in front now.")
            write_stderr(unheeded or brought)
    return AT_FAULT if unheeded else DONE


def _instead(why: str, programme: str | None) -> int:
    """Tell that there is no window, and what to do instead; returns the exit code."""
    told = tr(
        "Upstroke can't open a window: {why}. You can use it in the terminal: "
        "`upstroke play {programme} --terminal`.",
        why=why,
        programme=programme or "leg-massage",
    )
    write_stderr(told)
    return AT_FAULT


def _in_terminal(stores: Stores, wish: PlayRequest) -> int:
    # The window does without it.
    from upstroke.app.terminal_app import play_in_terminal  # noqa: PLC0415

    told: tuple[str, ...] = ()
    try:
        chosen, lines = _left(stores) if wish.go_on else _asked(stores, wish)
        told = stores.notices.all()
        write_stderr(*told, *lines)
        if chosen is None:
            return AT_FAULT
        play_in_terminal(stores, chosen, wish)
    finally:
        stores.close()
        # What went wrong meanwhile had no place on the session's page.
        write_stderr(*(sentence for sentence in stores.notices.all() if sentence not in told))
    return DONE


def _left(stores: Stores) -> tuple[Chosen | None, tuple[str, ...]]:
    """What goes on, if there is anything, and what is told of it."""
    found = look_for_left(stores)
    if found.left is None:
        return None, none_left(found)
    return found.left.chosen, (offer_text(found.left.bookmark),)


def _asked(stores: Stores, wish: PlayRequest) -> tuple[Chosen, tuple[str, ...]]:
    """What is played, and what is told of it."""
    chosen = choose(stores, wish)
    TimelineSource(stores, chosen).timeline()
    safety = chosen.programme.safety
    return chosen, (safety.line,) if wish.start and safety else ()

"""`upstroke play --terminal`."""

from __future__ import annotations

from argparse import Namespace

from upstroke.app.planning import Chosen
from upstroke.app.programmes.choosing import PlayOptions, choose
from upstroke.app.resume import Left, look_for_left, none_left, offer_text
from upstroke.app.stores import Stores
from upstroke.app.terminal_app import NobodyToStart, go_on_in_terminal, play_in_terminal
from upstroke.app.timeline_source import TimelineSource
from upstroke.cli.output import AT_FAULT, DONE, refuse, write_stderr
from upstroke.cli.verbs import wish_of


def run(house: Stores, args: Namespace) -> int:
    """Play in the terminal."""
    told: tuple[str, ...] = ()
    try:
        offers = look_for_left(house) if args.go_on else None
        found = _asked(house, args) if offers is None else offers.left
        told = house.notices.all()
        write_stderr(*told, *(() if offers is None or offers.left else none_left(offers)))
        if found is None:
            return AT_FAULT
        _play(house, found, args)
    except NobodyToStart as fault:
        return refuse(fault)
    finally:
        house.close()
        # What went wrong meanwhile had no place on the session's page.
        write_stderr(*(sentence for sentence in house.notices.all() if sentence not in told))
    return DONE


def _asked(house: Stores, args: Namespace) -> Chosen:
    chosen = choose(house, wish_of(args))
    TimelineSource(house, chosen).timeline()
    return chosen


def _play(house: Stores, found: Chosen | Left, args: Namespace) -> None:
    if isinstance(found, Left):
        write_stderr(offer_text(found.bookmark))
        go_on_in_terminal(house, found, PlayOptions(args.player, start=True, leave=args.exit))
        return
    if args.start and found.programme.safety:
        write_stderr(found.programme.safety.line)
    play_in_terminal(house, found, PlayOptions(args.player, start=args.start, leave=args.exit))

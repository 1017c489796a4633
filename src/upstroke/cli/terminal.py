"""`upstroke play --terminal`."""

from __future__ import annotations

from argparse import Namespace

from upstroke.app.choosing import Wish, choose
from upstroke.app.continuing import offer_text, session_left
from upstroke.app.house import House, open_house
from upstroke.app.planned import Planned
from upstroke.app.terminal_session import NobodyToStart, go_on_in_terminal, play_in_terminal
from upstroke.app.ways import Ways
from upstroke.cli.asked import ASKED_WRONGLY, NOTHING_LEFT
from upstroke.cli.mishaps import AT_FAULT, DONE, at_fault, telling
from upstroke.terminal.overview import safety_line


def run(args: Namespace) -> int:
    """Play in the terminal."""
    house = open_house()
    try:
        if args.go_on:
            return _go_on(house, args)
        chosen = choose(house, Wish(args.programme, args.length))
        Planned(house, chosen).timeline()
        telling(*house.notices.all())
        line = safety_line(chosen.programme)
        if args.start and line:
            telling(line)
        play_in_terminal(house, chosen, Ways(args.player, start=args.start, leave=args.exit))
    except (*ASKED_WRONGLY, NobodyToStart) as fault:
        return at_fault(fault)
    finally:
        house.close()
    return DONE


def _go_on(house: House, args: Namespace) -> int:
    left = session_left(house)
    telling(*house.notices.all())
    if left is None:
        telling(NOTHING_LEFT)
        return AT_FAULT
    telling(offer_text(left.bookmark))
    go_on_in_terminal(house, left, Ways(args.player, start=True, leave=args.exit))
    return DONE

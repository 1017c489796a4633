"""`upstroke play --terminal`."""

from __future__ import annotations

from argparse import Namespace

from upstroke.app.choosing import Wish, choose
from upstroke.app.house import open_house
from upstroke.app.planned import Planned
from upstroke.app.terminal_session import NobodyToStart, play_in_terminal
from upstroke.app.ways import Ways
from upstroke.cli.asked import ASKED_WRONGLY
from upstroke.cli.mishaps import DONE, at_fault, telling
from upstroke.terminal.overview import safety_line


def run(args: Namespace) -> int:
    """Play in the terminal."""
    house = open_house()
    try:
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

"""`upstroke list`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from upstroke.app.house import open_house
from upstroke.app.planning import totals
from upstroke.app.shelf import Shelf
from upstroke.cli.mishaps import AT_FAULT, DONE, saying, telling
from upstroke.core.programme import Programme
from upstroke.core.settings import Settings
from upstroke.core.time_format import clock_text
from upstroke.terminal.glyphs import wrapped
from upstroke.terminal.page import WIDEST
from upstroke.texts import tr


def run(_args: Namespace) -> int:
    """Each built-in programme with its lengths, as they would be played."""
    house = open_house()
    shelf = Shelf(house.library, house.notices)
    telling(*house.notices.all())
    for programme in shelf.all():
        saying(_entry(programme, house.keeper.settings))
    return DONE if shelf.all() else AT_FAULT


def _entry(programme: Programme, settings: Settings) -> Iterator[str]:
    lengths = totals(programme, settings).items()
    yield programme.id
    figures = ", ".join(f"{name} {clock_text(total)}" for name, total in lengths)
    yield "  " + tr("{programme}: {lengths}", programme=programme.title, lengths=figures)
    for line in wrapped(programme.summary, WIDEST - 2):
        yield f"  {line}"

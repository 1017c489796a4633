"""`upstroke list`."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator

from upstroke.app.planning import totals
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.stores import Stores
from upstroke.cli.output import AT_FAULT, DONE, write_stderr, write_stdout
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings
from upstroke.core.time_format import clock_text
from upstroke.terminal.page import WIDEST
from upstroke.terminal.screen import wrapped
from upstroke.texts import tr


def run(stores: Stores, _args: Namespace) -> int:
    """Each programme with its lengths, as they would be played."""
    catalogue = ProgrammeCatalogue(stores.library, stores.notices)
    catalogue.look_again()
    write_stderr(*stores.notices.all())
    programmes = catalogue.all()
    often = Counter(one.id for one in programmes)
    for programme in programmes:
        file = catalogue.file_of(programme)
        alone = file is None or often[programme.id] == 1
        write_stdout(
            _entry(programme, stores.keeper.settings, programme.id if alone else str(file))
        )
    return DONE if programmes else AT_FAULT


def _entry(programme: Programme, settings: Settings, name: str) -> Iterator[str]:
    """`name` is what the other verbs know it by: of one id the built-in programme is meant."""
    lengths = totals(programme, settings).items()
    yield name
    figures = ", ".join(f"{name} {clock_text(total)}" for name, total in lengths)
    yield "  " + tr("{programme}: {lengths}", programme=programme.title, lengths=figures)
    for line in wrapped(programme.summary, WIDEST - 2):
        yield f"  {line}"

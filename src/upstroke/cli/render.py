"""`upstroke render`."""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from upstroke.app.choosing import Wish, choose
from upstroke.app.export import Exported, write_session
from upstroke.app.house import House, open_house
from upstroke.app.planned import Planned
from upstroke.audio.export import check_export
from upstroke.audio.render import RenderFault, Told
from upstroke.cli.asked import ASKED_WRONGLY
from upstroke.cli.mishaps import (
    DONE,
    INTERRUPTED,
    at_fault,
    counting,
    saying,
    telling,
    watched,
)
from upstroke.core.time_format import clock_text
from upstroke.core.timeline import Timeline
from upstroke.core.units import Millis
from upstroke.texts import tr


def run(args: Namespace) -> int:
    """Write a session as a sound file, with the settings as they are."""
    house = open_house()
    telling(*house.notices.all())
    try:
        check_export(args.output)
        chosen = choose(house, Wish(args.programme, args.length, args.language))
        compiled = Planned(house, chosen).finished(counting)
        written = _write(house, compiled, args)
    except (*ASKED_WRONGLY, RenderFault) as fault:
        return at_fault(fault)
    finally:
        house.close()
    if not written.whole:
        telling("")
        return INTERRUPTED
    telling(*written.troubles)
    told = tr(
        "{file}: {programme}, {time}.",
        file=args.output,
        programme=compiled.title,
        time=clock_text(compiled.total),
    )
    saying([told])
    return DONE


def _write(house: House, compiled: Timeline, args: Namespace) -> Exported:
    with _interrupts() as interrupted:
        return write_session(
            house,
            compiled,
            house.keeper.settings,
            args.output,
            progress=_progress(),
            cancelled=interrupted.is_set,
        )


@contextmanager
def _interrupts() -> Iterator[Event]:
    """The first Ctrl-C, or wish that we end, as an event: an exception is lost in a library."""
    interrupted = Event()
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}

    def answer(number: int, _frame: FrameType | None) -> None:
        interrupted.set()
        signal.signal(number, before[signal.Signals(number)])

    for each in before:
        signal.signal(each, answer)
    try:
        yield interrupted
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _progress() -> Told | None:
    """Percent on stderr, where somebody watches."""
    if not watched():
        return None

    def show(done: Millis, total: Millis) -> None:
        end = "\n" if done >= total else ""
        sys.stderr.write(f"\r{done * 100 // max(1, total):3} %{end}")
        sys.stderr.flush()

    return show

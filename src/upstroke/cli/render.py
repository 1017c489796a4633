"""`upstroke render`."""

from __future__ import annotations

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from upstroke.app.export import write_session
from upstroke.app.planning import TimelineSource
from upstroke.app.programmes.choosing import choose
from upstroke.app.stores import Stores
from upstroke.audio.export.formats import check_export
from upstroke.cli.output import DONE, INTERRUPTED, show_progress, write_stderr, write_stdout
from upstroke.cli.verbs import show_voice_progress, wish_of
from upstroke.core.time_format import clock_text
from upstroke.core.units import Millis
from upstroke.texts import tr


def run(stores: Stores, args: Namespace) -> int:
    """Write a session as a sound file, with the settings as they are."""
    write_stderr(*stores.notices.all())
    check_export(args.output)
    compiled = TimelineSource(stores, choose(stores, wish_of(args))).finished(show_voice_progress)
    with _interrupts() as interrupted:
        written = write_session(
            stores,
            compiled,
            stores.keeper.settings,
            args.output,
            progress=_percent,
            cancelled=interrupted.is_set,
        )
    if not written.whole:
        write_stderr("")
        return INTERRUPTED
    write_stderr(*written.troubles)
    told = tr(
        "{file}: {programme}, {time}.",
        file=args.output,
        programme=compiled.title,
        time=clock_text(compiled.total),
    )
    write_stdout([told])
    return DONE


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


def _percent(done: Millis, total: Millis) -> None:
    show_progress(f"{done * 100 // max(1, total):3} %", last=done >= total)

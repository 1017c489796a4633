"""`upstroke render`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable

from upstroke.app.choosing import Wish, choose
from upstroke.app.house import House, open_house
from upstroke.app.planned import Planned
from upstroke.audio.render import RenderFault, render
from upstroke.audio.unpack import clips_of, unpack
from upstroke.cli.asked import ASKED_WRONGLY
from upstroke.cli.mishaps import DONE, at_fault, saying, telling
from upstroke.core.timeline import Timeline
from upstroke.core.units import Millis, clock_text


def run(args: Namespace) -> int:
    """Write a session as a sound file, with the settings as they are."""
    house = open_house()
    telling(*house.notices.all())
    try:
        chosen = choose(house, Wish(args.programme, args.length))
        compiled = Planned(house, chosen).finished()
        _write(house, compiled, args)
    except (*ASKED_WRONGLY, RenderFault) as fault:
        return at_fault(fault)
    finally:
        house.close()
    saying([f"{args.output}: {compiled.title}, {clock_text(compiled.total)}."])
    return DONE


def _write(house: House, compiled: Timeline, args: Namespace) -> None:
    store = house.store()
    try:
        clips = unpack(clips_of(compiled), house.voice.bank, store)
        telling(*(one for one in (house.voice.trouble, clips.trouble) if one))
        volumes = house.keeper.settings.volumes
        render(compiled, clips.paths, args.output, volumes, progress=_progress())
    finally:
        store.close()


def _progress() -> Callable[[Millis, Millis], None] | None:
    """Percent on stderr, where somebody watches."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None

    def show(done: Millis, total: Millis) -> None:
        end = "\n" if done >= total else ""
        sys.stderr.write(f"\r{done * 100 // max(1, total):3} %{end}")
        sys.stderr.flush()

    return show

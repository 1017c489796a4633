"""Timelines and progress to draw, from the built-in programmes."""

from __future__ import annotations

from tests.support.app_by_hand import BUILT_IN
from upstroke.audio.clips.bank import CueBank
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import Progress
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis


def timeline_of(programme: str, settings: Settings | None = None) -> Timeline:
    """A built-in programme at its default length."""
    found = next(one for one in BUILT_IN if one.id == programme)
    return compile_timeline(found, found.default_length, settings or Settings(), CueBank([]))


def progress_at(timeline: Timeline, position: Millis, *verbs: Verb) -> Progress:
    """A session that runs, at a position, after these commands."""
    session = Session(timeline)
    now = position * NANOS_PER_MILLI
    session.do(Command(Verb.START), 0)
    session.advance(now)
    for verb in verbs:
        session.do(Command(verb, 30_000), now)
    return session.progress(now)

"""The place a session had reached, and all that it takes to go on there in the same timeline."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from upstroke.core.planning.retiming import retimed
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.lengths import Length
from upstroke.core.session.progress import Tally
from upstroke.core.settings import Settings
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True)
class Given:
    """More time (or less: negative) that a step was given while the session stood at `at`."""

    step: int
    by: Millis
    at: Millis


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """The beginning of a session; the same until its end, however often it goes on.

    `id` is its own. `file` is where its programme was read from, None for one that ships.
    `settings` are those that shape its timeline (`shaping`), `outline` is that of the timeline
    (`outline_of`) before any time was given. `before`: how the legs felt, 0 to 10, where told.
    """

    id: str
    programme: str
    title: str
    file: str | None
    length: Length
    settings: Settings
    outline: str
    began: datetime
    before: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachedPlace:
    """The place reached at a time. `step` is the step with its side, as it is shown.

    `tally` is what had been performed, `skipped` how many steps before that place had not been;
    `lasted` is how long after its beginning that was, by a clock that nobody sets. None where an
    earlier Upstroke wrote the mark, which did not tell.
    """

    at: Millis
    total: Millis
    step: str
    given: tuple[Given, ...]
    pauses: int
    when: datetime
    tally: Tally | None = None
    skipped: int = 0
    lasted: Millis | None = None


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A session that did not come to its end."""

    origins: Origins
    mark: ReachedPlace


def shaping(settings: Settings, programme: str) -> Settings:
    """Of some settings those that shape a programme's timeline, and the defaults of all others."""
    return onto(Settings(), settings, programme)


def onto(settings: Settings, shape: Settings, programme: str) -> Settings:
    """Settings, but the timeline of a programme as others shape it.

    Ambience is left as it is: a session has what is chosen at the moment.
    """
    own = shape.for_programme(programme)
    return replace(
        settings,
        cues=shape.cues,
        pulse=shape.pulse,
        prompts=shape.prompts,
        gentle=shape.gentle,
        get_ready=shape.get_ready,
        programmes={**settings.programmes, programme: own},
    )


def outline_of(timeline: Timeline) -> str:
    """The same for timelines whose steps are the same at the same times, whatever they sound."""
    steps = [(s.id, s.side.value, s.start, s.work_start, s.end) for s in timeline.steps]
    return hashlib.blake2b(repr(steps).encode(), digest_size=8).hexdigest()


def with_given(timeline: Timeline, given: Iterable[Given]) -> Timeline:
    """The timeline after all the time that was given, in order."""
    for one in given:
        if not 0 <= one.step < len(timeline.steps):
            return timeline
        timeline = retimed(timeline, one.step, one.by, one.at)
    return timeline

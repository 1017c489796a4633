"""The sessions there have been, as values; what they come to together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from upstroke.core.programme.lengths import Length
from upstroke.core.session.bookmark import Bookmark
from upstroke.core.time_format import whole_seconds
from upstroke.core.units import Millis

MOST_FEELING = 10
"""0 is heavy and tired, 10 light and rested."""


class Outcome(StrEnum):
    """The end a session came to; left: it was under way when the program ended."""

    FINISHED = "finished"
    STOPPED = "stopped"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """One session. `reached` of `total` is how far it came; feelings are 0 to 10, where told.

    `performed` is the time that it really took, without pauses and what was skipped; `skipped` is
    how many steps before the place that it reached were not performed. `file` is where its
    programme was read from, None for one that ships: ids may repeat.
    """

    id: str
    programme: str
    title: str
    length: Length
    began: datetime
    ended: datetime
    reached: Millis
    performed: Millis
    total: Millis
    outcome: Outcome
    skipped: int = 0
    pauses: int = 0
    before: int | None = None
    after: int | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over sessions.

    `time` is the sum of what was performed, as it is told of each. `finished` are those that came
    to their end without a step skipped, `skipping` those in which one was. `better` is the mean
    change of feeling over those that tell both.
    """

    sessions: int
    time: Millis
    finished: int
    skipping: int
    better: float | None


def record_of(bookmark: Bookmark, outcome: Outcome) -> PastSession:
    """The session of a bookmark as it stood then."""
    origins, mark = bookmark.origins, bookmark.mark
    lasted = max(timedelta(), mark.when - origins.began)
    if mark.lasted is not None:
        lasted = timedelta(milliseconds=mark.lasted)
    return PastSession(
        id=origins.id,
        programme=origins.programme,
        title=origins.title,
        length=origins.length,
        began=origins.began,
        ended=origins.began + lasted,
        reached=mark.at,
        performed=mark.at if mark.tally is None else mark.tally.performed,
        total=mark.total,
        outcome=outcome,
        skipped=mark.skipped,
        pauses=mark.pauses,
        before=origins.before,
        file=origins.file,
    )


def totals_of(sessions: Iterable[PastSession]) -> Totals:
    """The sums over these sessions."""
    every = tuple(sessions)
    told = [
        one.after - one.before for one in every if one.before is not None and one.after is not None
    ]
    return Totals(
        sessions=len(every),
        time=sum(whole_seconds(one.performed) for one in every),
        finished=sum(one.outcome is Outcome.FINISHED and not one.skipped for one in every),
        skipping=sum(one.skipped > 0 for one in every),
        better=sum(told) / len(told) if told else None,
    )

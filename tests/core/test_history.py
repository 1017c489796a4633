"""The sessions there have been, and what they come to."""

from __future__ import annotations

from dataclasses import replace

from tests.core.sessions import BOOKMARK, SESSION
from upstroke.core.history import Outcome, Totals, past, totals_of
from upstroke.core.time_format import clock_text


def test_a_bookmark_is_a_session_that_was_left() -> None:
    session = past(BOOKMARK, Outcome.LEFT)
    assert (session.id, session.reached, session.total) == ("s1", 760_400, 951_000)
    assert (session.outcome, session.pauses, session.before) == (Outcome.LEFT, 2, 3)
    assert session.ended == BOOKMARK.mark.when


def test_totals() -> None:
    stopped = replace(SESSION, id="b", outcome=Outcome.STOPPED, reached=100_000, after=None)
    better = replace(SESSION, id="c", before=2, after=7)
    totals = totals_of([SESSION, stopped, better])
    assert totals == Totals(3, 921_000 + 100_000 + 921_000, 2, 4.5)
    assert totals_of([]) == Totals(0, 0, 0, None)


def test_the_total_is_the_sum_of_the_times_as_they_are_told() -> None:
    each = [replace(SESSION, id=str(one), reached=63_900) for one in range(3)]
    assert clock_text(each[0].reached) == "1:03"
    assert clock_text(totals_of(each).time) == "3:09"
    assert clock_text(totals_of(each[:1]).time) == "1:03"

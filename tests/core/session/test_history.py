"""The sessions there have been, and what they come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.support.sessions import BOOKMARK, SESSION
from upstroke.core.session.history import Outcome, Totals, record_of, totals_of
from upstroke.core.time_format import clock_text


def test_a_bookmark_is_a_session_that_was_left() -> None:
    session = record_of(BOOKMARK, Outcome.LEFT)
    assert (session.id, session.reached, session.total) == ("s1", 760_400, 951_000)
    assert (session.outcome, session.pauses, session.before) == (Outcome.LEFT, 2, 3)
    assert session.ended == BOOKMARK.mark.when


def test_totals() -> None:
    stopped = replace(SESSION, id="b", outcome=Outcome.STOPPED, performed=100_000, after=None)
    better = replace(SESSION, id="c", before=2, after=7)
    totals = totals_of([SESSION, stopped, better])
    assert totals == Totals(3, 921_000 + 100_000 + 921_000, 2, 0, 4.5)
    assert totals_of([]) == Totals(0, 0, 0, 0, None)


def test_what_was_skipped_through_is_no_finished_session_and_its_time_is_what_it_took() -> None:
    through = replace(SESSION, id="b", performed=11_000, skipped=20)
    left = replace(SESSION, id="c", outcome=Outcome.LEFT, performed=3_000, skipped=2)
    totals = totals_of([SESSION, through, left])
    assert (totals.time, totals.finished, totals.skipping) == (921_000 + 14_000, 1, 2)


def test_what_was_performed_is_kept_beside_the_place() -> None:
    session = record_of(BOOKMARK, Outcome.STOPPED)
    assert (session.reached, session.performed, session.skipped) == (760_400, 790_400, 2)


def test_a_session_lasts_by_the_clock_that_nobody_sets() -> None:
    mark = replace(BOOKMARK.mark, when=BOOKMARK.origins.began - timedelta(hours=1), lasted=60_000)
    session = record_of(replace(BOOKMARK, mark=mark), Outcome.LEFT)
    assert session.ended - session.began == timedelta(minutes=1)


def test_a_mark_of_an_earlier_upstroke_is_told_by_its_place_and_never_ends_before_it_began() -> (
    None
):
    old = replace(BOOKMARK.mark, tally=None, skipped=0, lasted=None)
    session = record_of(replace(BOOKMARK, mark=old), Outcome.LEFT)
    assert (session.performed, session.skipped, session.ended) == (760_400, 0, old.when)
    earlier = replace(old, when=BOOKMARK.origins.began - timedelta(hours=1))
    session = record_of(replace(BOOKMARK, mark=earlier), Outcome.LEFT)
    assert session.ended == session.began


def test_the_total_is_the_sum_of_the_times_as_they_are_told() -> None:
    each = [replace(SESSION, id=str(one), performed=63_900) for one in range(3)]
    assert clock_text(each[0].performed) == "1:03"
    assert clock_text(totals_of(each).time) == "3:09"
    assert clock_text(totals_of(each[:1]).time) == "1:03"

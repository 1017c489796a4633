"""Chapters: one for each step, from 0 to the total without a gap."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from tests.support.samples import WordClips, programme, programmes, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Chapter, chapters
from upstroke.core.programme.model import Programme, Sides, Which
from upstroke.core.settings import Settings


def test_a_chapter_is_named_as_its_step_with_the_side_where_there_is_one() -> None:
    both_legs = Sides((Which.LEFT, Which.RIGHT))
    session = compile_timeline(
        programme(timed("calf", 10, sides=both_legs), timed("rest", 5)),
        "standard",
        Settings(),
        WordClips(),
    )
    first, second, last = session.steps
    assert chapters(session) == (
        Chapter(f"{first.title}, left leg", 0, first.end),
        Chapter(f"{first.title}, right leg", first.end, second.end),
        Chapter(last.title, second.end, session.total),
    )


@given(programmes())
def test_chapters_of_any_programme_follow_each_other_to_the_end(any_programme: Programme) -> None:
    session = compile_timeline(any_programme, "standard", Settings(), WordClips())
    made = chapters(session)
    assert len(made) == len(session.steps)
    assert (made[0].start, made[-1].end) == (0, session.total)
    assert all(before.end == after.start for before, after in pairwise(made))
    assert all(each.start < each.end for each in made)

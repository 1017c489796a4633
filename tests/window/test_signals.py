"""What is seen in place of the chimes."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.support.app_by_hand import BUILT_IN
from tests.window.samples import progress_at, timeline_of
from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.programme.model import Side
from upstroke.core.session.commands import Verb
from upstroke.window.glance import Tone
from upstroke.window.signals import APART, GONE, LONG, SHADES, STAYS_UNTIL, Signal, signal_at

LEGS = timeline_of("leg-massage")


def step(name: str, side: Side) -> Step:
    return next(one for one in LEGS.steps if one.id == name and one.side is side)


def look(timeline: Timeline, position: int, *verbs: Verb) -> Signal | None:
    return signal_at(progress_at(timeline, position, *verbs))


def test_a_change_of_side_comes_up_stays_and_goes() -> None:
    start = step("upstroke", Side.LEFT).start
    assert look(LEGS, start + 100) == Signal("Change over", Tone.CALM, 0.5)
    assert look(LEGS, start + 1_000) == Signal("Change over", Tone.CALM, 1.0)
    assert look(LEGS, start + STAYS_UNTIL + 500) == Signal("Change over", Tone.CALM, 0.5)
    assert look(LEGS, start + GONE) is None


def test_what_comes_on_the_same_side_is_the_next_step() -> None:
    following = step("ankle-rotation", Side.LEFT)
    assert not following.change
    assert look(LEGS, following.start + 1_000) == Signal("Next step", Tone.CALM, 1.0)


def test_the_first_step_has_one_too() -> None:
    assert look(LEGS, 1_000) == Signal("Get ready", Tone.CALM, 1.0)


def test_halfway_through_long_work() -> None:
    calf = step("calf", Side.RIGHT)
    middle = (calf.work_start + calf.end) // 2
    assert calf.end - calf.work_start >= LONG
    assert look(LEGS, middle - 10) is None
    assert look(LEGS, middle + 1_000) == Signal("Halfway", Tone.WORK, 1.0)


@pytest.mark.parametrize("name", ["ankle-rotation", "toe-grind"])
def test_counted_and_short_work_has_no_halfway(name: str) -> None:
    one = step(name, Side.LEFT)
    for at in range(one.start + GONE, one.end, 100):
        assert look(LEGS, at) is None


def test_nothing_is_signalled_while_time_stands_still() -> None:
    at = step("calf", Side.LEFT).start + 1_000
    assert look(LEGS, at, Verb.PAUSE) is None


@pytest.mark.parametrize("programme", [one.id for one in BUILT_IN])
def test_never_more_than_one_a_second(programme: str) -> None:
    timeline = timeline_of(programme)
    seen = [look(timeline, at) for at in range(0, timeline.total, 50)]
    begins = [
        number * 50
        for number, (before, now) in enumerate(pairwise([None, *seen]))
        if now and (before is None or before.strength < now.strength == 1 / SHADES)
    ]
    assert begins
    assert all(later - earlier >= APART for earlier, later in pairwise(begins))

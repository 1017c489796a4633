"""What a glance shows of an instant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.app_by_hand import BUILT_IN
from tests.window.samples import progress_at, timeline_of
from upstroke.core.planning.timeline import Span, Step, Timeline
from upstroke.core.programme.model import Side
from upstroke.core.session.commands import Verb
from upstroke.core.session.progress import Progress, State
from upstroke.core.settings import Settings
from upstroke.window.glance import Glance, Headline, Tone, glance_at

LEGS = timeline_of("leg-massage")
BOX = timeline_of("box-breathing")


def step(timeline: Timeline, name: str, side: Side = Side.LEFT) -> Step:
    return next(one for one in timeline.steps if one.id == name and one.side is side)


def item(timeline: Timeline, of: Step, index: int) -> Span:
    return next(
        span
        for span in timeline.spans
        if span.step == of.index and span.count and span.count.index == index
    )


def look(timeline: Timeline, position: int, *verbs: Verb) -> Glance:
    return glance_at(progress_at(timeline, position, *verbs), "same leg")


def test_work_shows_the_time_left_of_the_step() -> None:
    calf = step(LEGS, "calf")
    glance = look(LEGS, calf.end - 15_000)
    assert glance.headline == Headline("Calf", Side.LEFT, "left leg", of_legs=True)
    assert (glance.ring.main, glance.ring.below) == ("0:15", "to go")
    assert glance.ring.tone is Tone.WORK
    assert glance.ring.share == pytest.approx(0.25)
    assert glance.next == "Next: Ankle rotation, same leg"
    assert glance.place == f"Step {calf.index + 1} of {len(LEGS.steps)}"


def test_the_lead_in_counts_down_to_the_work_of_the_step_that_comes() -> None:
    upstroke = step(LEGS, "upstroke", Side.RIGHT)
    glance = look(LEGS, upstroke.work_start - 2_500)
    assert glance.headline.title == "Upstroke"
    assert glance.ring.main == "3"
    assert glance.ring.tone is Tone.CALM
    assert glance.ring.above


def test_a_counted_step_shows_the_item_and_its_name() -> None:
    toes = step(LEGS, "tug-and-twist", Side.RIGHT)
    seventh = item(LEGS, toes, 7)
    ring = look(LEGS, seventh.start + 1_000).ring
    assert (ring.main, ring.beside) == ("7", "of 10")
    assert ring.above == "Second toe"
    assert ring.below == "0:11 to go"
    assert ring.marks == pytest.approx((0.8, 0.6, 0.4, 0.2))


def test_a_counted_step_without_names_shows_its_direction() -> None:
    ankle = step(LEGS, "ankle-rotation")
    ring = look(LEGS, item(LEGS, ankle, 2).start).ring
    assert (ring.above, ring.main) == ("Clockwise", "2")


def test_a_counted_step_given_more_time_shows_the_time_after_its_items() -> None:
    toes = step(LEGS, "tug-and-twist")
    progress = progress_at(LEGS, toes.end - 1_000, Verb.MORE_TIME)
    later = progress_at(progress.timeline, toes.end + 10_000)
    assert glance_at(later, "same leg").ring.main == "0:20"


def test_a_phase_of_breath_shows_its_own_seconds_and_the_round() -> None:
    breathe = next(one for one in BOX.steps if one.counted)
    hold = [span for span in BOX.spans if span.step == breathe.index][6]
    ring = look(BOX, hold.start + 1_000).ring
    assert ring.above == "Hold"
    assert ring.main == "3"
    assert ring.below.startswith("round 2 of ")
    assert ring.marks == ()


def test_paused_says_so_in_large_letters() -> None:
    ring = look(LEGS, step(LEGS, "calf").end - 15_000, Verb.PAUSE).ring
    assert ring.main == "Paused"
    assert ring.below == "0:15 to go"
    assert ring.tone is Tone.HELD


def test_going_on_counts_down_first() -> None:
    glance = look(LEGS, step(LEGS, "calf").end - 15_000, Verb.PAUSE, Verb.RESUME)
    assert glance.state is State.RESUMING
    assert glance.ring.main == "3"
    assert glance.ring.above == "Get ready"


def test_the_picture_is_mirrored_for_the_left_side() -> None:
    assert look(LEGS, step(LEGS, "calf", Side.LEFT).work_start).mirrored
    assert not look(LEGS, step(LEGS, "calf", Side.RIGHT).work_start).mirrored


def test_a_programme_without_sides_has_none_in_its_headline() -> None:
    assert look(BOX, 0).headline.side is None


def test_pressure_is_told_ahead_during_the_lead_in() -> None:
    warm_up = step(LEGS, "warm-up")
    pressure = look(LEGS, warm_up.start + 100).pressure
    assert pressure is not None
    assert pressure.level == pytest.approx(warm_up.pressure[0].pressure)
    assert pressure.words == "very light, growing"


def test_gentle_shows_no_more_than_it_asks_for() -> None:
    gentle = timeline_of("leg-massage", replace(Settings(), gentle=True))
    calf = step(gentle, "calf")
    pressure = look(gentle, calf.end - 100).pressure
    assert pressure is not None
    assert pressure.level <= 2


def test_a_programme_that_knows_no_pressure_shows_none() -> None:
    assert look(BOX, BOX.steps[0].work_start).pressure is None


def test_less_time_is_for_timed_steps_only() -> None:
    assert look(LEGS, step(LEGS, "calf").work_start).can_shorten
    assert not look(LEGS, step(LEGS, "tug-and-twist").work_start).can_shorten


def test_a_pause_says_when_it_was_the_computers_sleep() -> None:
    ring = look(LEGS, 10_000, Verb.SLEEP).ring
    assert (ring.main, ring.above) == ("Paused", "After sleep")
    assert look(LEGS, 10_000, Verb.PAUSE).ring.above == ""


def test_undo_is_offered_when_there_is_something_to_undo() -> None:
    assert not look(LEGS, 10_000).can_undo
    assert look(LEGS, 10_000, Verb.NEXT).can_undo


@pytest.mark.parametrize("programme", BUILT_IN, ids=lambda one: one.id)
def test_every_second_of_every_built_in_programme_can_be_shown(programme: object) -> None:
    timeline = timeline_of(getattr(programme, "id", ""))
    for position in range(0, timeline.total + 1, 1_000):
        glance = look(timeline, min(position, timeline.total - 1))
        assert 0 <= glance.ring.share <= 1
        assert glance.ring.main


def test_the_end_is_shown_too() -> None:
    progress: Progress = progress_at(LEGS, LEGS.total)
    assert glance_at(progress, "same leg").left == "0:00 to go"

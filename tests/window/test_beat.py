"""How far the movement of a step has come, in the leg massage."""

from __future__ import annotations

import pytest

from tests.window.samples import timeline_of
from upstroke.core.planning.beat import Beat, beat_at
from upstroke.core.planning.timeline import Step
from upstroke.core.units import Millis

LEG_MASSAGE = timeline_of("leg-massage")


def step(name: str) -> Step:
    return next(one for one in LEG_MASSAGE.steps if one.id == name)


def beat(name: str, into: Millis) -> Beat:
    found = beat_at(LEG_MASSAGE.at(step(name).work_start + into))
    assert found is not None
    return found


def test_nothing_moves_while_the_hands_find_their_place() -> None:
    assert beat_at(LEG_MASSAGE.at(step("calf").start)) is None


def test_a_long_stroke_presses_for_two_thirds_and_comes_back() -> None:
    begun = beat("warm-up", 1_500)
    assert (begun.shape, begun.direction, begun.times) == ("long", "up", 1)
    assert begun.phase == pytest.approx(0.25)
    assert begun.press == pytest.approx(2 / 3)


def test_two_long_strokes_give_way_to_four_short_ones_that_are_numbered() -> None:
    run = step("warm-up").strokes[1]
    into = run.start - step("warm-up").work_start
    moments = [beat("warm-up", into + at) for at in (1_000, 7_000, 13_000, 15_000, 19_000)]
    assert [one.shape for one in moments] == ["long", "long", "short", "short", "short"]
    assert [one.nth for one in moments] == [0, 1, 0, 1, 3]
    assert [one.turns for one in moments] == pytest.approx([1 / 6, 7 / 6, 2.5, 3.5, 5.5])


def test_a_pattern_that_begins_again_goes_on_counting() -> None:
    assert beat("thumb-circles", 7_250).turns == pytest.approx(7.25)
    assert beat("calf", 9_000).turns == pytest.approx(3.0)


def test_turns_have_the_direction_of_what_is_counted() -> None:
    ankle = step("ankle-rotation")
    middle = (ankle.end - ankle.work_start) // 2
    assert beat("ankle-rotation", 100).direction == "clockwise"
    assert beat("ankle-rotation", middle + 100).direction == "counterclockwise"


def test_toes_are_numbered() -> None:
    assert [beat("tug-and-twist", at).item for at in (100, 3_100, 12_100)] == [1, 2, 5]


def test_pressure_and_progress_come_along() -> None:
    finishing = step("finishing")
    end = finishing.end - finishing.work_start
    assert beat("finishing", end * 2 // 5).pressure == pytest.approx(3, abs=0.05)
    assert beat("finishing", end - 1).pressure == pytest.approx(1, abs=0.05)
    assert beat("finishing", end // 2).progress == pytest.approx(0.5, abs=0.01)


def test_a_step_without_strokes_tells_its_time() -> None:
    oil = beat("oil", 2_500)
    assert (oil.shape, oil.since) == ("", 2_500)

"""Where a part of a picture is at an instant of the stroke: no screen, no picture."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.core.planning.beat import Beat
from upstroke.window.motion import HIDDEN, Motion, Pose, held, level_of, on_path, pose_at
from upstroke.window.motion_words import motion_of

UP = Motion(path=((60.0, 0.0), (-120.0, 30.0)), lift=10, back=0.5)
LONG = Beat(shape="long", press=2 / 3, pressure=3)

SHARES = st.floats(0, 1, exclude_max=True)


def at(motion: Motion, phase: float, **more: object) -> Pose:
    beat = Beat(**{"shape": "long", "press": 2 / 3, "pressure": 3.0, "phase": phase, **more})  # type: ignore[arg-type]
    return pose_at(motion, beat)


def test_a_stroke_begins_at_the_beginning_of_its_path_and_presses_to_the_end() -> None:
    assert (at(UP, 0).x, at(UP, 0).y) == (60, 0)
    end = at(UP, 2 / 3 - 1e-9)
    assert (end.x, end.y, end.opacity) == pytest.approx((-120, 30, 1))
    assert at(UP, 1 / 3).x == pytest.approx(-30), "half of the way at half of the time"


def test_it_comes_back_lifted_and_pale_to_where_it_began() -> None:
    back = at(UP, 5 / 6)
    assert back.x == pytest.approx(-30)
    assert back.y == pytest.approx(15 - 10)
    assert back.opacity == 0.5
    assert at(UP, 1 - 1e-9).x == pytest.approx(60)


@given(SHARES)
def test_a_hand_never_leaves_its_path_nor_jumps(phase: float) -> None:
    here, soon = at(UP, phase), at(UP, (phase + 0.001) % 1)
    assert -120 <= here.x <= 60
    assert math.dist((here.x, here.y), (soon.x, soon.y)) < 2


def test_a_stroke_that_is_all_pressure_comes_back_too() -> None:
    assert at(UP, 0.75, press=1.0).x == pytest.approx(-120)
    assert at(UP, 1 - 1e-9, press=1.0).x == pytest.approx(60)


def test_short_strokes_go_along_the_path_piece_by_piece() -> None:
    motion = Motion(path=((0.0, 0.0), (100.0, 0.0)), split=("short",))
    starts = [at(motion, 0, shape="short", nth=nth, times=4).x for nth in range(4)]
    assert starts == [0, 25, 50, 75]
    assert at(motion, 0, nth=1, times=2).x == 0, "long ones go all of it"


def test_circles_circle_while_they_travel_and_go_back_for_one_turn() -> None:
    motion = Motion(path=((0.0, 0.0), (0.0, -80.0)), radius=10, travel=5, back=0.4)
    quarters = [at(motion, phase, turns=phase) for phase in (0, 0.25, 0.5, 0.75)]
    assert [round(one.x) for one in quarters] == [10, 0, -10, 0]
    assert at(motion, 0, turns=2.0).y == pytest.approx(-40)
    assert at(motion, 0.0, turns=4.0).y == pytest.approx(-80)
    assert at(motion, 0.5, turns=4.5).opacity == 0.4


def test_on_the_other_side_it_is_the_mirror_image_and_clockwise_stays_clockwise() -> None:
    pose = Pose(10, 5, 20, pivot=(100, 50)).mirrored(400)
    assert (pose.x, pose.y, pose.turn, pose.pivot) == (-10, 5, -20, (300, 50))
    ankle = Motion(swing=-12, squash=0.2, pivot=(264.0, 150.0))
    for direction, sense in (("clockwise", 1), ("counterclockwise", -1)):
        for mirrored in (False, True):
            toes = [
                seen(pose_at(ankle, turning(phase, direction), mirrored=mirrored), mirrored)
                for phase in (0.0, 0.25, 0.5)
            ]
            assert round_of(toes) == sense, "y goes down: positive is clockwise"


def turning(phase: float, direction: str) -> Beat:
    return Beat(shape="turn", direction=direction, phase=phase, pressure=2)


def seen(pose: Pose, mirrored: bool) -> tuple[float, float]:  # noqa: FBT001 - its only choice
    return pose.mirrored(400).of((310, 200)) if mirrored else pose.of((90, 200))


def round_of(points: list[tuple[float, float]]) -> int:
    (ax, ay), (bx, by), (cx, cy) = points
    return 1 if (bx - ax) * (cy - by) - (by - ay) * (cx - bx) > 0 else -1


def test_what_has_no_direction_of_its_own_is_mirrored_as_it_is() -> None:
    motion = Motion(radius=10)
    beat = Beat(shape="circle", phase=0.25)
    assert pose_at(motion, beat, mirrored=True) == pose_at(motion, beat)


def test_the_toe_that_is_counted_is_lit_on_both_feet() -> None:
    lit = [Motion(item=toe, of=5) for toe in range(1, 6)]
    for index in range(1, 11):
        shown = [pose_at(one, Beat(item=index)) is not HIDDEN for one in lit]
        assert shown == [toe == (index - 1) % 5 for toe in range(5)]


def test_a_hand_goes_to_the_place_of_what_is_counted() -> None:
    motion = Motion(at=((0.0, 0.0, 0.0), (-5.0, 30.0, 90.0)), path=((0.0, 0.0), (20.0, 0.0)))
    pulled = at(motion, 2 / 3 - 1e-9, item=2)
    assert (pulled.x, pulled.y) == pytest.approx((-5, 50))
    assert pulled.turn == 90


def test_a_stage_is_lit_and_worked_in_its_third_of_the_time() -> None:
    digit = Motion(stages=3, stage=2, dim=0.3)
    assert [at(digit, 0, progress=p).opacity for p in (0.2, 0.5, 0.9)] == [0.3, 1, 0.3]
    hand = Motion(path=((0.0, 0.0), (90.0, 0.0)), stages=3)
    assert [at(hand, 0, progress=p).x for p in (0.2, 0.5, 0.9)] == pytest.approx([0, 30, 60])


def test_arrows_of_other_strokes_and_directions_are_dim_or_gone() -> None:
    assert at(Motion(shapes=("long",), dim=0.3), 0).opacity == 1
    assert at(Motion(shapes=("short",), dim=0.3), 0).opacity == 0.3
    assert pose_at(Motion(direction="clockwise"), turning(0, "counterclockwise")) is HIDDEN
    assert pose_at(Motion(direction="clockwise"), turning(0, "clockwise")) is not HIDDEN
    mirrored = pose_at(Motion(direction="clockwise"), turning(0, "clockwise"), mirrored=True)
    assert mirrored is HIDDEN, "in a mirror it is the other arrow that goes clockwise"


def test_what_tells_the_pressure_thins_out_with_it() -> None:
    seen = [at(Motion(pressure=0.9), 0, pressure=level).opacity for level in (4, 3, 2, 1, 0)]
    assert seen[0] == seen[1] == 1
    assert seen == sorted(seen, reverse=True)
    assert 0 < seen[-1] < 0.2


def test_each_level_of_pressure_has_a_part_of_its_own() -> None:
    marks = [Motion(level=level) for level in range(1, 5)]
    for pressure in (0.0, 1.0, 2.4, 2.6, 4.0, 5.0):
        shown = [at(one, 0, pressure=pressure) is not HIDDEN for one in marks]
        assert shown == [level == level_of(pressure) for level in range(1, 5)]
    assert [level_of(pressure) for pressure in (0.4, 1.6, 3.2, 5.0)] == [0, 2, 3, 4]


def test_without_strokes_a_picture_keeps_its_own_tempo() -> None:
    motion = Motion(tempo=5, path=((0.0, 0.0), (50.0, 0.0)), during=(0.4, 0.8))
    assert pose_at(motion, Beat(since=1_000)).x == 0
    assert pose_at(motion, Beat(since=3_000)).x == pytest.approx(25)
    assert pose_at(motion, Beat(since=8_999)).x == pytest.approx(50, abs=0.1)


def test_a_drop_is_seen_while_it_falls() -> None:
    drop = Motion(tempo=5, path=((0.0, 0.0), (0.0, 50.0)), during=(0.0, 0.4), gone=True)
    assert pose_at(drop, Beat(since=1_000)).y == pytest.approx(25)
    assert pose_at(drop, Beat(since=3_000)) is HIDDEN


def test_a_picture_that_stands_still_still_tells_what_and_which_way() -> None:
    early, late = (turning(phase, "counterclockwise") for phase in (0.1, 0.6))
    assert held(early) == held(late)
    kept = held(Beat(shape="twist", item=4, phase=0.9))
    assert kept is not None
    assert (kept.shape, kept.item) == ("twist", 4)
    assert held(None) is None
    assert pose_at(Motion(item=2, still=False), None) is HIDDEN


@given(st.floats(-1, 2))
def test_a_place_on_a_path_lies_on_it(share: float) -> None:
    path = ((0.0, 0.0), (30.0, 0.0), (30.0, 0.0), (30.0, 60.0))
    x, y = on_path(path, share)
    assert (y == 0 and 0 <= x <= 30) or (x == 30 and 0 <= y <= 60)


def test_the_ends_of_a_path_are_its_ends() -> None:
    path = ((0.0, 0.0), (30.0, 0.0), (30.0, 60.0))
    assert on_path(path, 0) == (0, 0)
    assert on_path(path, 1) == (30, 60)
    assert on_path(path, 1 / 3) == (30, 0)
    assert on_path((), 0.5) == (0, 0)


def test_words_of_a_picture_are_read() -> None:
    motion = motion_of("path: 60,0 -120,30; lift: 10; back: 0.5;")
    assert motion == UP
    assert motion_of("shapes: long short; gone: yes; item: 2") == Motion(
        shapes=("long", "short"), gone=True, item=2
    )


@pytest.mark.parametrize(
    "text",
    ["path", "path: 1", "lift: high", "lift: nan", "travel: 0", "stages: 1e9", "fly: 3",
     "gone: perhaps", "during: 0.8,0.2", "path: inf,0 1,1"],
)  # fmt: skip
def test_words_that_cannot_be_read_move_nothing(text: str) -> None:
    assert motion_of(text) is None

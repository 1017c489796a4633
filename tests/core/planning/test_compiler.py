"""The compiler: exact times, sides, lead-ins, totals met to the millisecond or refused."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import (
    LEFT_RIGHT,
    ONE,
    NoClips,
    WordClips,
    counted,
    group,
    programme,
    programmes,
    timed,
)
from upstroke.core.planning.compiler import LengthRefused, NothingToDo, compile_timeline
from upstroke.core.planning.timeline import SpanKind, Timeline
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import (
    Kind,
    PressurePoint,
    Programme,
    Side,
    Sides,
    Technique,
    Turns,
    Which,
)
from upstroke.core.settings import Adjustment, ProgrammeSettings, Settings, SideChoice


def compiled(what: Programme, length: Length = ONE, settings: Settings | None = None) -> Timeline:
    return compile_timeline(what, length, settings or Settings(), WordClips())


def order(timeline: Timeline) -> list[str]:
    return [f"{step.id} {step.side}" for step in timeline.steps]


def chosen(**more: object) -> Settings:
    return Settings(programmes={"sample": replace(ProgrammeSettings(), **more)})  # type: ignore[arg-type]


def test_a_step_has_its_lead_in_and_then_its_work() -> None:
    timeline = compiled(programme(timed("knead", 20)))
    assert [(s.start, s.end, s.kind) for s in timeline.spans] == [
        (0, 5000, SpanKind.LEAD_IN),
        (5000, 25000, SpanKind.WORK),
    ]
    assert timeline.total == 25000


def test_sides_in_turn_are_steps_of_equal_length_with_the_longer_lead_in_between() -> None:
    timeline = compiled(programme(timed("knead", 20, sides=LEFT_RIGHT)))
    assert order(timeline) == ["knead left", "knead right"]
    assert [step.work_start - step.start for step in timeline.steps] == [5000, 8000]
    assert [(step.turn, step.turns) for step in timeline.steps] == [(1, 2), (2, 2)]


def test_a_block_is_done_whole_on_one_side_and_then_on_the_other() -> None:
    block = group(timed("calf", 10), timed("foot", 10), sides=LEFT_RIGHT)
    assert order(compiled(programme(block))) == [
        "calf left",
        "foot left",
        "calf right",
        "foot right",
    ]


def test_rounds_alternate_their_side() -> None:
    lunge = group(timed("lunge", 5), repeat=4, sides=Sides((Which.LEFT, Which.RIGHT), Turns.ROUND))
    assert order(compiled(programme(lunge))) == [
        "lunge left",
        "lunge right",
        "lunge left",
        "lunge right",
    ]


def test_the_last_rest_of_a_repeat_can_be_left_out() -> None:
    tabata = group(
        timed("sprint", 20),
        timed("breathe", 10, kind=Kind.REST),
        repeat=3,
        leave_out_last_rest=True,
    )
    names = [step.id for step in compiled(programme(tabata)).steps]
    assert names == ["sprint", "breathe", "sprint", "breathe", "sprint"]


def test_same_and_other_follow_the_side_worked_on_last() -> None:
    turnabout = Sides((Which.SAME, Which.OTHER))
    timeline = compiled(programme(timed("a", 5, sides=LEFT_RIGHT), timed("b", 5, sides=turnabout)))
    assert order(timeline) == ["a left", "a right", "b right", "b left"]


def test_the_side_changes_in_the_middle_of_a_step() -> None:
    midway = Sides((Which.LEFT, Which.RIGHT), Turns.MIDWAY)
    timeline = compiled(programme(timed("twist", 30, sides=midway)))
    work = [span for span in timeline.spans if span.kind is SpanKind.WORK]
    assert [(span.side, span.end - span.start) for span in work] == [
        (Side.LEFT, 15000),
        (Side.RIGHT, 15000),
    ]
    assert any(cue.text == "Change sides: right leg." for cue in timeline.cues)


def test_items_alternate_their_side() -> None:
    sides = Sides((Which.LEFT, Which.RIGHT), Turns.ROUND)
    spans = compiled(programme(counted("kick", 4, sides=sides))).spans
    assert [span.side for span in spans if span.count] == [
        Side.LEFT,
        Side.RIGHT,
        Side.LEFT,
        Side.RIGHT,
    ]


def test_items_run_on_across_the_sides() -> None:
    spans = compiled(programme(counted("toe", 5, sides=LEFT_RIGHT, running_on=True))).spans
    counts = [span.count for span in spans if span.count]
    assert [(count.index, count.of) for count in counts] == [(n, 10) for n in range(1, 11)]


def test_a_new_posture_gets_the_longer_lead_in_but_not_the_first_of_all() -> None:
    timeline = compiled(
        programme(timed("a", 5, posture="up"), timed("b", 5), timed("c", 5, posture="down"))
    )
    assert [step.change for step in timeline.steps] == [False, False, True]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (SideChoice.SWAPPED, ["a right", "a left"]),
        (SideChoice.LEFT_ONLY, ["a left"]),
        (SideChoice.RIGHT_ONLY, ["a right"]),
    ],
)
def test_a_person_chooses_the_sides(choice: SideChoice, expected: list[str]) -> None:
    settings = chosen(sides=choice)
    timeline = compiled(programme(timed("a", 5, sides=LEFT_RIGHT)), settings=settings)
    assert order(timeline) == expected


def test_a_step_of_no_length_is_left_out_with_its_lead_in() -> None:
    settings = chosen(steps={ONE: {"a": Adjustment(duration=0)}})
    timeline = compiled(programme(timed("a", 5), timed("b", 5)), settings=settings)
    assert order(timeline) == ["b both"]


def test_nothing_left_to_do_is_told() -> None:
    settings = chosen(steps={ONE: {"a": Adjustment(duration=0)}})
    with pytest.raises(NothingToDo, match="no step left to do"):
        compiled(programme(timed("a", 5)), settings=settings)


def test_own_figures_replace_the_files() -> None:
    settings = chosen(
        steps={ONE: {"a": Adjustment(duration=70_000), "b": Adjustment(each=4000, count=9)}}
    )
    timeline = compiled(
        programme(timed("a", 5, least=4, most=6), counted("b", 4, limits=(3, 6))),
        settings=settings,
    )
    assert [step.end - step.work_start for step in timeline.steps] == [70_000, 24_000]


def test_gentle_caps_the_pressure() -> None:
    firm = timed("a", 10, pressure=(PressurePoint(0, 1), PressurePoint(1, 4)))
    timeline = compiled(programme(firm), settings=Settings(gentle=True))
    assert timeline.spans[-1].pressure == (1, 2)


def test_a_total_is_met_by_stretching_what_may_be_stretched() -> None:
    what = programme(
        timed("fixed", 30),
        timed("a", 20, least=10, most=60, sides=LEFT_RIGHT),
        timed("b", 40, least=20, most=50),
    )
    timeline = compiled(what, 200_000)
    assert timeline.total == 200_000
    fixed, left, right, _last = timeline.steps
    assert fixed.end - fixed.work_start == 30_000
    assert left.end - left.work_start == right.end - right.work_start


def test_a_count_follows_a_total_within_its_range_and_others_never() -> None:
    what = programme(
        counted("open", 5, limits=(3, 5)), counted("shut", 5), timed("a", 60, least=20, most=90)
    )
    counts = [span.step for span in compiled(what, 60_000).spans if span.count]
    assert counts.count(0) < 5
    assert counts.count(1) == 5


def test_a_total_out_of_reach_is_refused_with_the_nearest() -> None:
    what = programme(timed("a", 20, least=10, most=60))
    with pytest.raises(LengthRefused, match="The nearest is 1m 5s") as refusal:
        compiled(what, 600_000)
    assert compiled(what, refusal.value.nearest).total == 65_000


def test_the_same_nearest_totals_are_found_whatever_is_wanted() -> None:
    what = programme(
        counted("one", 4, 200, limits=(1, 8)),
        counted("two", 7, 900, limits=(2, 11)),
        counted("three", 3, 1_300, limits=(1, 9)),
    )
    wanted = compiled(what).total
    for total in range(wanted - 8_000, wanted + 15_000, 50):
        with contextlib.suppress(LengthRefused):
            compiled(what, total)
            continue
        with pytest.raises(LengthRefused) as refusal:
            compiled(what, total)
        assert compiled(what, refusal.value.nearest).total == refusal.value.nearest


@given(what=programmes(), share=st.floats(0.2, 3))
def test_any_total_is_met_exactly_or_the_nearest_is(what: Programme, share: float) -> None:
    wanted = round(compiled(what).total * share)
    try:
        total = compiled(what, wanted).total
    except LengthRefused as refused:
        total = compiled(what, refused.nearest).total
        wanted = refused.nearest
    assert total == wanted


@given(what=programmes())
def test_spans_follow_each_other_without_gap_and_steps_hold_them(what: Programme) -> None:
    timeline = compiled(what)
    assert timeline.spans[0].start == 0
    ends = [span.end for span in timeline.spans]
    assert [span.start for span in timeline.spans[1:]] == ends[:-1]
    assert all(span.end > span.start for span in timeline.spans)
    for span in timeline.spans:
        step = timeline.steps[span.step]
        assert step.start <= span.start
        assert span.end <= step.end


@given(what=programmes(), position=st.integers(-1000, 10_000_000))
def test_every_position_has_a_moment(what: Programme, position: int) -> None:
    timeline = compiled(what)
    moment = timeline.at(position)
    assert moment.span.start <= moment.position <= moment.span.end
    assert 0 <= moment.pressure < 5
    assert moment.step_left >= moment.span_left >= 0


def test_without_any_clip_there_is_a_timeline_without_cues() -> None:
    timeline = compile_timeline(programme(timed("a", 20)), ONE, Settings(), NoClips())
    assert timeline.cues == ()
    assert {note.why for note in timeline.unplaced} == {"no sound for it"}


def test_techniques_of_one_programme_share_no_figures() -> None:
    first: Technique = timed("a", 5)
    timeline = compiled(programme(first, timed("b", 6)))
    assert [step.end - step.work_start for step in timeline.steps] == [5000, 6000]

"""The facts of the leg massage: order, sides, figures, pressure, tempo and safety."""

from __future__ import annotations

import pytest

from tests.files.programme.built_in import PROGRAMMES, named, timeline
from upstroke.core.planning.timeline import Span
from upstroke.core.programme.model import (
    Counted,
    PressurePoint,
    Side,
    Technique,
    techniques,
)
from upstroke.core.settings import ProgrammeSettings, Settings
from upstroke.core.units import millis

LEGS = PROGRAMMES["leg-massage"]
LENGTHS = ("quick", "standard", "full")

ORDER = [
    *(
        "before both",
        "warm-up left",
        "warm-up right",
        "oil both",
        "upstroke right",
        "upstroke left",
    ),
    *("calf left", "ankle-rotation left", "thumb-circles left", "tug-and-twist left"),
    *("toe-grind left", "knuckle-knead left"),
    *("calf right", "ankle-rotation right", "thumb-circles right", "tug-and-twist right"),
    *("toe-grind right", "knuckle-knead right"),
    *("finishing right", "finishing left", "rest both"),
]
CHANGES = [
    *("warm-up right", "upstroke left", "calf left", "calf right"),
    *("finishing right", "finishing left"),
]
SECONDS = {
    "before": (15, 45, 60),
    "warm-up": (18, 45, 90),
    "oil": (12, 30, 40),
    "upstroke": (18, 54, 114),
    "calf": (20, 60, 105),
    "ankle-rotation": (18, 30, 30),
    "thumb-circles": (12, 40, 90),
    "tug-and-twist": (15, 15, 15),
    "toe-grind": (10, 35, 75),
    "knuckle-knead": (10, 35, 75),
    "finishing": (15, 40, 75),
    "rest": (8, 15, 30),
}
PRESSURE: dict[str, list[tuple[float, float]]] = {
    "before": [(0, 0)],
    "warm-up": [(0, 1), (1, 2.5)],
    "oil": [(0, 1)],
    "upstroke": [(0, 2), (1, 3)],
    "calf": [(0, 3), (1, 4)],
    "ankle-rotation": [(0, 1)],
    "thumb-circles": [(0, 2), (1, 3)],
    "tug-and-twist": [(0, 2)],
    "toe-grind": [(0, 2)],
    "knuckle-knead": [(0, 2), (1, 3)],
    "finishing": [(0, 2), (0.3, 3), (0.5, 3), (1, 1)],
    "rest": [(0, 1), (1, 0)],
}
TEMPO = {
    "warm-up": {("long", 6_000, 4_000), ("short", 2_000, 2_000)},
    "upstroke": {("circle", 1_000, 1_000), ("long", 6_000, 4_000)},
    "calf": {("squeeze", 3_000, 2_000)},
    "ankle-rotation": {("turn", 3_000, 3_000)},
    "thumb-circles": {("circle", 1_000, 1_000)},
    "tug-and-twist": {("twist", 3_000, 2_000)},
    "toe-grind": {("swirl", 1_333, 1_333)},
    "knuckle-knead": {("circle", 2_000, 2_000)},
    "finishing": {("long", 6_000, 4_000)},
}


def counted_spans(length: str, name: str) -> list[Span]:
    whole = timeline(LEGS, length)
    return [span for span in whole.spans if span.count and whole.steps[span.step].id == name]


def by_id(name: str) -> Technique:
    return next(technique for technique in techniques(LEGS) if technique.id == name)


@pytest.mark.parametrize("length", LENGTHS)
def test_order_and_sides_of_the_leg_massage(length: str) -> None:
    steps = timeline(LEGS, length).steps
    assert [named(step) for step in steps] == ORDER
    assert [named(step) for step in steps if step.change] == CHANGES


@pytest.mark.parametrize(("length", "total"), [("quick", 376), ("standard", 921), ("full", 1633)])
def test_totals_of_the_leg_massage(length: str, total: int) -> None:
    assert timeline(LEGS, length).total == millis(total)


@pytest.mark.parametrize(("index", "length"), list(enumerate(LENGTHS)))
def test_work_seconds_of_the_leg_massage(index: int, length: str) -> None:
    for step in timeline(LEGS, length).steps:
        assert step.end - step.work_start == millis(SECONDS[step.id][index])


def test_lead_ins_of_the_leg_massage() -> None:
    assert LEGS.lead_ins.normal == {"quick": 3_000, "standard": 5_000, "full": 7_000}
    assert LEGS.lead_ins.change == {"quick": 4_000, "standard": 8_000, "full": 10_000}


@pytest.mark.parametrize("technique", techniques(LEGS), ids=lambda technique: technique.id)
def test_pressure_and_tempo_of_the_leg_massage(technique: Technique) -> None:
    points = tuple(PressurePoint(at, level) for at, level in PRESSURE[technique.id])
    strokes = {
        (stroke.shape, stroke.duration, stroke.press)
        for pattern in technique.strokes
        for stroke in pattern.strokes
    }
    assert technique.pressure == points
    assert strokes == TEMPO.get(technique.id, set())


def test_warm_up_ends_in_two_long_and_four_short_strokes() -> None:
    last = by_id("warm-up").strokes[-1]
    assert [(stroke.shape, stroke.times) for stroke in last.strokes] == [("long", 2), ("short", 4)]


@pytest.mark.parametrize(("length", "turns"), [("quick", 3), ("standard", 5), ("full", 5)])
def test_the_ankle_turns_both_ways_on_each_leg(length: str, turns: int) -> None:
    spans = counted_spans(length, "ankle-rotation")
    there = [("clockwise", number) for number in range(1, turns + 1)]
    back = [("counterclockwise", number) for number in range(1, turns + 1)]
    assert [(span.direction, span.count and span.count.index) for span in spans] == [
        *there,
        *back,
    ] * 2
    assert {span.end - span.start for span in spans} == {3_000}


def test_the_ankle_may_turn_three_to_five_times() -> None:
    work = by_id("ankle-rotation").work
    assert isinstance(work, Counted)
    assert [(items.least, items.most) for items in work.sets] == [(3, 5), (3, 5)]


@pytest.mark.parametrize("length", LENGTHS)
def test_ten_toes_are_named_and_run_on(length: str) -> None:
    spans = counted_spans(length, "tug-and-twist")
    names = ["big toe", "second toe", "middle toe", "fourth toe", "little toe"]
    assert [span.count and span.count.name for span in spans] == names * 2
    assert [span.count and (span.count.index, span.count.of) for span in spans] == [
        (toe, 10) for toe in range(1, 11)
    ]
    assert [span.side for span in spans] == [Side.LEFT] * 5 + [Side.RIGHT] * 5


@pytest.mark.parametrize("length", LENGTHS)
def test_oil_early_moves_the_oil_and_nothing_else(length: str) -> None:
    settings = Settings(programmes={"leg-massage": ProgrammeSettings(options={"oil-early": True})})
    early = timeline(LEGS, length, settings)
    steps = [named(step) for step in early.steps]
    assert steps[:4] == ["before both", "oil both", "warm-up left", "warm-up right"]
    assert steps[4:] == ORDER[4:]
    assert early.total == timeline(LEGS, length).total


def test_any_total_from_five_to_forty_five_minutes_is_met() -> None:
    for seconds in range(300, 2701, 25):
        assert timeline(LEGS, millis(seconds)).total == millis(seconds)


SAFETY_FACTS = (
    *("relaxation", "treat", "circulation", "promise", "swollen", "discoloured", "clot", "fever"),
    *("skin infection", "broken bone", "surgery", "injury", "pregnan", "blood thinners"),
    *("bleeding easily", "heart", "cancer", "fragile bones", "diabetes", "numb feet"),
    *("leg pain", "wounds", "burns", "rashes", "bruises", "bulging veins", "shin bone"),
    *("back of the knee", "sharp pain", "numbness", "new swelling", "dizziness"),
    *("breathlessness", "chest pain", "coughing up blood", "collapse", "emergency services"),
)


def test_the_safety_note_of_the_leg_massage_leaves_no_fact_out() -> None:
    assert LEGS.safety is not None
    notes = [text for note in LEGS.safety.notes for text in (note.title, *note.points)]
    whole = " ".join((LEGS.safety.intro, *notes)).lower()
    assert [fact for fact in SAFETY_FACTS if fact not in whole] == []

"""The window's sentences."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.window.samples import timeline_of
from upstroke.window.words import (
    has_sides,
    lasts_text,
    length_text,
    next_text,
    pressure_text,
    sentence_case,
    sentences,
    to_go,
)

LEGS = timeline_of("leg-massage")
BOX = timeline_of("box-breathing")


@pytest.mark.parametrize(
    ("time", "text"),
    [(900_000, "15 min"), (370_000, "6 min 10 s"), (45_000, "45 s"), (59_001, "1 min")],
)
def test_a_length(time: int, text: str) -> None:
    assert length_text(time) == text


def test_a_time_to_go_is_never_called_left() -> None:
    assert to_go(57_000) == "0:57 to go"


def test_what_not_to_do_is_told_apart() -> None:
    told = "One hand holds the heel; the other kneads. Keep off the shin bone. Go slowly."
    assert sentences(told) == (
        ("One hand holds the heel; the other kneads.", "Go slowly."),
        ("Keep off the shin bone.",),
    )
    assert sentences("") == ((), ())


def test_the_end_on_the_wall_clock() -> None:
    evening = datetime(2026, 3, 1, 23, 50)  # noqa: DTZ001 - the time on a person's wall
    assert lasts_text(evening, 900_000) == "15 min, ends at 00:05"


@pytest.mark.parametrize(
    ("level", "ahead", "text"),
    [
        (0.0, 0.0, "none"),
        (1.0, 1.0, "very light"),
        (2.2, 2.2, "light"),
        (3.0, 4.0, "medium, growing"),
        (4.0, 2.0, "firm, easing"),
        (4.9, 4.9, "firm"),
    ],
)
def test_pressure_in_words(level: float, ahead: float, text: str) -> None:
    assert pressure_text(level, ahead) == text


def test_next_names_the_side_only_where_it_changes() -> None:
    calf = next(step for step in LEGS.steps if step.id == "calf")
    following = LEGS.steps[calf.index + 1]
    assert next_text(LEGS, calf, following, "same leg") == "Next: Ankle rotation, same leg"
    warm_up = next(step for step in LEGS.steps if step.id == "warm-up")
    other = LEGS.steps[warm_up.index + 1]
    assert next_text(LEGS, warm_up, other, "same leg") == "Next: Warm-up, right leg"


def test_next_of_the_last_step() -> None:
    assert next_text(LEGS, LEGS.steps[-1], None, "same leg") == "This is the last step"


def test_a_programme_without_sides_never_speaks_of_them() -> None:
    assert has_sides(LEGS)
    assert not has_sides(BOX)
    assert "side" not in next_text(BOX, BOX.steps[0], BOX.steps[1], "same side")


def test_a_sentence_begins_with_a_large_letter() -> None:
    assert sentence_case("left leg") == "Left leg"
    assert sentence_case("") == ""
    assert sentence_case("iPad stretch") == "iPad stretch"

"""The window's sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tests.window.samples import timeline_of
from upstroke.window.words import (
    has_sides,
    lasts_text,
    next_text,
    pressure_text,
    sentence_case,
)

LEGS = timeline_of("leg-massage")
BOX = timeline_of("box-breathing")


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        (1.5, "1 h 30 min, ends at 19:52"),
        (24, "24 h, ends tomorrow at 18:22"),
        (25, "25 h, ends tomorrow at 19:22"),
        (48, "48 h, ends on Wednesday at 18:22"),
        (120, "120 h, ends on Saturday at 18:22"),
        (168, "168 h, ends on 2026-12-07 at 18:22"),
    ],
)
def test_another_day_is_named(hours: float, text: str) -> None:
    monday = datetime(2026, 11, 30, 18, 22)  # noqa: DTZ001 - the time on a person's wall
    assert lasts_text(monday, round(hours * 3_600_000)) == text


@pytest.mark.parametrize(
    ("place", "now", "minutes", "text"),
    [
        ("Europe/Berlin", "2027-03-28T01:50+01:00", 20, "20 min, ends at 03:10"),
        ("Europe/Berlin", "2027-10-31T02:50+02:00", 20, "20 min, ends at 02:10"),
        ("Europe/Berlin", "2027-10-31T02:50+01:00", 20, "20 min, ends at 03:10"),
        ("Australia/Lord_Howe", "2027-04-04T01:50+11:00", 20, "20 min, ends at 01:40"),
        ("Australia/Lord_Howe", "2027-10-03T01:50+10:30", 20, "20 min, ends at 02:40"),
        ("America/New_York", "2027-03-13T23:30-05:00", 180, "3 h, ends tomorrow at 03:30"),
        ("Asia/Kathmandu", "2027-03-28T23:30+05:45", 20, "20 min, ends at 23:50"),
        # On the evening before, the clock is put forward over midnight.
        ("Africa/Cairo", "2027-04-29T23:50+02:00", 20, "20 min, ends tomorrow at 01:10"),
    ],
)
def test_the_end_while_the_clock_is_put_forward_or_back(
    zone: Callable[[str], None], place: str, now: str, minutes: int, text: str
) -> None:
    zone(place)
    assert lasts_text(datetime.fromisoformat(now), minutes * 60_000) == text


def test_the_end_in_the_zone_as_it_is_now(zone: Callable[[str], None]) -> None:
    now = datetime(2027, 7, 1, 12, tzinfo=UTC)
    told = []
    for place in ("Europe/London", "Pacific/Auckland", "America/St_Johns"):
        zone(place)
        told.append(lasts_text(now, 900_000))
    assert told == [f"15 min, ends at {time}" for time in ("13:15", "00:15", "09:45")]


def test_the_end_as_the_region_writes_it(region: Callable[[str], None]) -> None:
    monday = datetime(2026, 11, 30, 18, 22)  # noqa: DTZ001 - the time on a person's wall
    told = []
    for code in ("en_US", "de_DE", "fi_FI", "C"):
        region(code)
        told.append(lasts_text(monday, 8 * 86_400_000).partition("ends on ")[2])
    ends = ("12/8/2026 at 6:22 PM", "08.12.2026 at 18:22", "8.12.2026 at 18.22")
    assert told == [*ends, "2026-12-08 at 18:22"]


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

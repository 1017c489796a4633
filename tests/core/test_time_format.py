"""Lengths, times of day and dates as text: one rule of rounding, hours from an hour on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import programme, timed
from upstroke.core.programme.lengths import LONGEST, parse_length
from upstroke.core.time_format import (
    clock_text,
    countdown_text,
    date_text,
    day_text,
    exact_text,
    length_text,
    minutes_to_go,
    rough_text,
    time_text,
    typed_length,
    whole_seconds,
)
from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue
from upstroke.texts import in_use, use
from upstroke.texts.regions import Region, region_of

HOUR = 3_600_000
PROGRAMME = programme(timed("knead", 30))


@pytest.fixture
def german() -> Iterator[None]:
    before = in_use()
    use(read_catalogue(assets_folder(), "de"))
    yield
    use(before)


@pytest.mark.parametrize(
    ("time", "words", "digits", "typed"),
    [
        (45_000, "45 s", "0:45", "45s"),
        (370_000, "6 min 10 s", "6:10", "6m 10s"),
        (900_000, "15 min", "15:00", "15m"),
        (HOUR - 400, "59 min 59 s", "59:59", "59m 59.6s"),
        (HOUR, "1 h", "1:00:00", "1h"),
        (HOUR + 20_000, "1 h 0 min 20 s", "1:00:20", "1h 20s"),
        (HOUR + 300_000, "1 h 5 min", "1:05:00", "1h 5m"),
        (5_445_678, "1 h 30 min 45 s", "1:30:45", "1h 30m 45.678s"),
        (24 * HOUR + 20_000, "24 h 0 min 20 s", "24:00:20", "24h 20s"),
        (25 * HOUR, "25 h", "25:00:00", "25h"),
        (0, "0 s", "0:00", "0s"),
    ],
)
def test_a_length(time: int, words: str, digits: str, typed: str) -> None:
    assert (length_text(time), clock_text(time), typed_length(time)) == (words, digits, typed)


@pytest.mark.parametrize(
    ("time", "text"),
    [(3_599_600, "59 min 59 s"), (9_499_999, "2 h 38 min"), (25 * HOUR + 59_999, "25 h")],
)
def test_a_sum_is_told_without_seconds_from_an_hour_on(time: int, text: str) -> None:
    assert rough_text(time) == text


@pytest.mark.parametrize(
    ("time", "text"),
    [(45, "0:00.045"), (903_210, "15:03.210"), (5_400_000, "1:30:00.000")],
)
def test_an_exact_time(time: int, text: str) -> None:
    assert exact_text(time) == text


@given(total=st.integers(1, 100_000), done=st.floats(0, 1))
def test_what_is_done_and_what_is_to_go_are_the_whole_length(total: int, done: float) -> None:
    length, reached = total * 1000, round(total * 1000 * done)
    to_go = length - reached
    told = seconds_of(clock_text(reached)) + seconds_of(countdown_text(to_go))
    assert told == seconds_of(clock_text(length)) == total
    assert (countdown_text(to_go) == "0:00") == (to_go == 0)
    assert minutes_to_go(to_go) * 60_000 >= to_go


def seconds_of(text: str) -> int:
    hours, minutes, seconds = (int(part) for part in f"0:0:{text}".split(":")[-3:])
    return hours * 3600 + minutes * 60 + seconds


@given(time=st.integers(1, LONGEST))
def test_what_is_written_to_be_typed_is_read_back_exactly(time: int) -> None:
    assert parse_length(typed_length(time), PROGRAMME) == time
    if time >= 1000:
        assert parse_length(clock_text(time), PROGRAMME) == whole_seconds(time)


AFTERNOON, NIGHT = datetime(2026, 11, 29, 18, 40), datetime(2027, 3, 7, 0, 5)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("region", "afternoon", "night"),
    [
        ("en_US", "11/29/2026 6:40 PM", "3/7/2027 12:05 AM"),
        ("en_GB", "29/11/2026 18:40", "07/03/2027 00:05"),
        ("de_DE", "29.11.2026 18:40", "07.03.2027 00:05"),
        ("en_AU", "29/11/2026 6:40 PM", "7/3/2027 12:05 AM"),
        ("fr_CA", "2026-11-29 18:40", "2027-03-07 00:05"),
        ("fi_FI", "29.11.2026 18.40", "7.3.2027 0.05"),
        ("ja_JP", "2026/11/29 18:40", "2027/03/07 0:05"),
        ("C", "2026-11-29 18:40", "2027-03-07 00:05"),
    ],
)
def test_a_date_and_a_time_of_day_in_a_region(region: str, afternoon: str, night: str) -> None:
    form = known(region)
    for when, text in ((AFTERNOON, afternoon), (NIGHT, night)):
        assert f"{date_text(when, form)} {time_text(when, form)}" == text


def test_noon_and_midnight_on_a_clock_of_twelve_hours() -> None:
    form = known("en_US")
    hours = [time_text(AFTERNOON.replace(hour=hour), form) for hour in (0, 1, 11, 12, 13, 23)]
    assert hours == ["12:40 AM", "1:40 AM", "11:40 AM", "12:40 PM", "1:40 PM", "11:40 PM"]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("en_US", "Sunday, November 29, 2026"),
        ("en_PH", "Sunday, November 29, 2026"),
        ("en_GB", "Sunday, 29 November 2026"),
        ("sv_SE", "Sunday, 29 November 2026"),
    ],
)
def test_a_date_in_words(region: str, text: str) -> None:
    assert day_text(AFTERNOON, known(region)) == text


@pytest.mark.usefixtures("german")
def test_the_words_are_the_language_and_the_figures_the_region() -> None:
    assert day_text(AFTERNOON, known("en_US")) == "Sonntag, 29. November 2026"
    assert time_text(AFTERNOON, known("en_US")) == "6:40 PM"
    assert length_text(24 * HOUR + 20_000) == "24\xa0h 0\xa0min 20\xa0s"


def known(code: str) -> Region:
    region = region_of(code)
    assert region is not None
    return region

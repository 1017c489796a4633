"""Times as people write them: what each means, and what is said of those that mean nothing."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.programme.built_in import ASSETS
from tests.texts.made_up import in_made_up
from upstroke.core.time_format import (
    TimeFault,
    clock_text,
    exact_text,
    length_text,
    parse_time,
    reads_as_time,
    typed_length,
)
from upstroke.files.translations import read_catalogue
from upstroke.texts.languages import Language

READ = {
    # As the window, the terminal and the command line write times.
    "40s": 40,
    "15 min": 900,
    "15 min 21 s": 921,
    "15m 21s": 921,
    "1 h 5 min": 3900,
    "1h 5m": 3900,
    "1 h 0 min 20 s": 3620,
    "4:00": 240,
    "1:05:00": 3900,
    "130:00.000": 7800,
    "0:04.250": 4.25,
    "15\u00a0min\u202f21\u00a0s": 921,
    # As people write them.
    "90 s": 90,
    "1h30": 5400,
    "1h05": 3900,
    "1 h 30 min": 5400,
    "4m30": 270,
    "1h 30m 15": 5415,
    "1h30s": 3630,
    "1.5h": 5400,
    ".5 h": 1800,
    "2.5 min": 150,
    "0.25s": 0.25,
    "1h 90 min": 9000,
    "15 MIN": 900,
    "  15   min ": 900,
    "15 minutes": 900,
    "1 hour": 3600,
    "2 hrs": 7200,
    "1 hour and 30 minutes": 5400,
    "1 hour, 30 minutes": 5400,
    "45 secs": 45,
    "1'30\"": 90,
    "15\u2032": 900,
    # In the other languages, whichever is in use.
    "15 Minuten": 900,
    "1 Stunde und 5 Minuten": 3900,
    "1 Std. 5 Min. 3 Sek.": 3903,
    "2 horas": 7200,
    "1 hora y 30 minutos": 5400,
    "20 segundos": 20,
    "1 heure": 3600,
    "1 heure et 20 secondes": 3620,
    "0 s": 0,
}


@pytest.mark.parametrize(("text", "seconds"), READ.items())
def test_read(text: str, seconds: float) -> None:
    assert parse_time(text) == seconds * 1000
    assert parse_time(text, decimal=",") == seconds * 1000
    assert reads_as_time(text)


@pytest.mark.parametrize(("text", "seconds"), {"1,5h": 5400, "2,5 Minuten": 150}.items())
def test_a_decimal_comma_where_the_language_has_one(text: str, seconds: float) -> None:
    assert parse_time(text, decimal=",") == seconds * 1000


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("seconds", [0, 21, 900, 921, 3600, 3620, 3900, 86_399])
def test_what_the_app_writes_is_read_in_each_of_its_languages(
    language: Language, seconds: int
) -> None:
    time = seconds * 1000
    with in_made_up(read_catalogue(ASSETS, language.value)):
        for form in (length_text, clock_text, exact_text, typed_length):
            assert parse_time(form(time)) == time


UNIT = "write 20m for minutes or 20s for seconds"
CLOCK = "write minutes and seconds as 4:00, and hours before them as 1:05:00"
OTHERWISE = "write for example 90s, 15m, 1h 30m or 4:00"
REFUSED = {
    "20": UNIT,
    " 20 ": UNIT,
    "2,5": UNIT.replace("20", "2.5"),
    "1,5h": "a decimal has a point: 1.5h",
    "1 h 2,5 min": "a decimal has a point: 1 h 2.5 min",
    "4:5": CLOCK,
    "4:75": CLOCK,
    "1:75:00": CLOCK,
    "1:30 h": CLOCK,
    "1:2:3:4": CLOCK,
    "": OTHERWISE,
    "soon": OTHERWISE,
    "m": OTHERWISE,
    "-5m": OTHERWISE,
    "1h60": OTHERWISE,
    "1h2.5": OTHERWISE,
    "30m 1h": OTHERWISE,
    "5m 5m": OTHERWISE,
    "1 hour 1 heure": OTHERWISE,
    "5 fortnights": OTHERWISE,
    "and 5 m": OTHERWISE,
    "5 m,": OTHERWISE,
    "20s30": OTHERWISE,
    "1e3s": OTHERWISE,
    "½ h": OTHERWISE,
    "9" * 5000 + "s": OTHERWISE,
}


@pytest.mark.parametrize(("text", "mend"), REFUSED.items())
def test_refused_with_the_way_to_write_it(text: str, mend: str) -> None:
    with pytest.raises(TimeFault) as caught:
        parse_time(text)
    assert str(caught.value) == mend


def test_a_bare_number_would_be_taken_for_a_time() -> None:
    assert reads_as_time("20")
    assert not reads_as_time("quick")
    assert not reads_as_time("5-rounds")


@given(st.text(st.sampled_from("0123456789 .,:hmsin'µ½\n")), st.sampled_from(".,"))
def test_any_text_is_a_time_or_is_refused(text: str, decimal: str) -> None:
    with suppress(TimeFault):
        assert parse_time(text, decimal) >= 0


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59))
def test_every_way_to_write_a_time_means_the_same(hours: int, minutes: int, seconds: int) -> None:
    ways = (
        f"{hours}:{minutes:02}:{seconds:02}",
        f"{hours * 60 + minutes}:{seconds:02}",
        f"{hours}h {minutes}m {seconds}s",
        f"{hours} h {minutes} min {seconds} s",
        f"{hours}h{minutes:02}m{seconds:02}",
        f"{(hours * 60 + minutes) * 60 + seconds} seconds",
    )
    assert {parse_time(way) for way in ways} == {
        ((hours * 60 + minutes) * 60 + seconds) * 1000,
    }

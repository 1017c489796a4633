"""A length as it is asked for: a named one, or any total."""

from __future__ import annotations

import pytest

from tests.files.programme.built_in import PROGRAMMES
from tests.texts.made_up import in_made_up
from upstroke.core.programme.lengths import LengthFault, parse_length
from upstroke.core.time_format import typed_length
from upstroke.texts import Catalogue

MASSAGE = PROGRAMMES["leg-massage"]
NAMES = "or one of quick, standard, full."


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("quick", "quick"),
        (" Full ", "full"),
        ("1h30", 5_400_000),
        ("15 min 21 s", 921_000),
        ("15 Minuten", 900_000),
        ("24h", 86_400_000),
    ],
)
def test_a_name_or_a_time(text: str, length: str | int) -> None:
    assert parse_length(text, MASSAGE) == length


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("20", "write 20m for minutes or 20s for seconds"),
        ("soon", "write for example 90s, 15m, 1h 30m or 4:00"),
        ("1,5h", "a decimal has a point: 1.5h"),
        ("0m", "write more than 0s and at most 24h"),
        ("25 hours", "write more than 0s and at most 24h"),
    ],
)
def test_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(LengthFault) as caught:
        parse_length(text, MASSAGE)
    assert str(caught.value) == f"There is no length “{text}”; {sentence}, {NAMES}"


def test_the_comma_is_the_language_s() -> None:
    german = Catalogue("de", {(".", "between whole and decimals of a number"): (",",)})
    with in_made_up(german):
        assert parse_length("1,5h", MASSAGE) == 5_400_000
        assert parse_length("1.5h", MASSAGE) == 5_400_000


@pytest.mark.parametrize("time", [40_000, 900_000, 921_000, 3_600_000, 5_461_500, 86_400_000])
def test_what_is_kept_is_read_again(time: int) -> None:
    assert parse_length(typed_length(time), MASSAGE) == time

"""Letters of other alphabets, by the Latin ones that lie in their places."""

from __future__ import annotations

import pytest

from upstroke.core.keys import LATIN, in_latin, latin_of


@pytest.mark.parametrize(
    ("board", "letters"),
    [
        ("Russian", "тикгсыцр"),
        ("Ukrainian", "тикгсіцр"),
        ("Greek", "νβρθψσςη"),
        ("Hebrew", "מנרובד'י"),
        ("Arabic", "ىﻻقعؤسصا"),
        ("Persian", "دذقعزسصا"),
        ("Thai", "ืิพีแหไ้"),
        ("Georgian", "ნბრუცსწჰ"),
    ],
)
def test_the_keys_that_are_letters_are_found_on_every_board(board: str, letters: str) -> None:
    found = [latin_of(letter) or letter for letter in letters]
    assert found == ["n", "b", "r", "u", "c", "s", found[6], "h"], board
    assert found[6] in {"w", "'"}, "which the Hebrew board has beside it"


def test_large_letters_are_the_same_and_others_are_none() -> None:
    assert latin_of("Т") == "n"
    assert [latin_of(letter) for letter in (*LATIN, "ü", "ß", "é", "1", "+", "語", "")] == [
        None
    ] * 33
    assert in_latin("й") == "q"
    assert in_latin("quit 7") == "quit 7"

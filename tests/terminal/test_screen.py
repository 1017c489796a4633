"""Texts made to fit a terminal's cells, and how little is written to show other lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.terminal.playing import Display
from upstroke.terminal.screen import (
    COARSE,
    FINE,
    Line,
    Screen,
    TextStyle,
    bar,
    cells,
    dots,
    fitted,
    glyphs_for,
    wrapped,
)


@pytest.mark.parametrize(
    ("encoding", "glyphs"),
    [("utf-8", FINE), ("latin-1", COARSE), ("ascii", COARSE), (None, COARSE), ("nonsense", COARSE)],
)
def test_fine_characters_only_where_they_can_be_shown(encoding: str | None, glyphs: object) -> None:
    assert glyphs_for(encoding) is glyphs


@given(st.text(), st.integers(0, 30))
def test_fitted_text_never_takes_more_than_its_columns(text: str, width: int) -> None:
    assert cells(fitted(text, width, "…")) <= width


def test_text_that_fits_is_left_alone() -> None:
    assert fitted("Calf, left leg", 14, "…") == "Calf, left leg"
    assert fitted("Calf, left leg", 13, "…") == "Calf, left l…"
    assert fitted("足のマッサージ", 7, "…") == "足のマ…"


@given(st.text(), st.integers(1, 40))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    assert " ".join(wrapped(text, width)) == " ".join(text.split())


@given(st.floats(-1, 2), st.integers(-3, 100))
def test_a_bar_is_as_wide_as_asked(fraction: float, width: int) -> None:
    assert len(bar(fraction, width, FINE)) == max(0, width)


def test_dots_go_by_halves() -> None:
    assert [dots(value, 5, FINE) for value in (0, 0.5, 2.5, 2.7, 5, 9)] == [
        "○○○○○",
        "◐○○○○",
        "●●◐○○",
        "●●◐○○",
        "●●●●●",
        "●●●●●",
    ]


lines = st.lists(
    st.builds(Line, st.text("abc ", max_size=6), st.sampled_from(TextStyle)), max_size=6
)


def test_nothing_is_written_when_nothing_changed() -> None:
    screen = Screen()
    assert screen.update([Line("a"), Line("b")], (80, 24)) != ""
    assert screen.update([Line("a"), Line("b")], (80, 24)) == ""


def test_only_the_line_that_changed_is_written() -> None:
    screen = Screen()
    screen.update([Line("a"), Line("b"), Line("c")], (80, 24))
    assert screen.update([Line("a"), Line("B"), Line("c")], (80, 24)) == "\x1b[2;1HB\x1b[K"


def test_all_is_drawn_again_in_another_size_or_after_somebody_else_wrote() -> None:
    screen = Screen()
    first = screen.update([Line("a")], (80, 24))
    assert screen.update([Line("a")], (40, 24)) == first
    screen.forget()
    assert screen.update([Line("a")], (40, 24)) == first


@given(st.lists(st.tuples(lines, st.sampled_from([(80, 24), (20, 5)])), min_size=1, max_size=5))
def test_the_display_always_shows_the_last_lines(
    updates: list[tuple[list[Line], tuple[int, int]]],
) -> None:
    screen, display = Screen(), Display()
    for page, size in updates:
        display.take(screen.update(page, size))
    seen = [display.rows.get(row + 1, "") for row in range(10)]
    last = [line.text for line in updates[-1][0]] + [""] * 10
    plain = [row.split("m", 1)[-1].removesuffix("\x1b[0m") for row in seen]
    assert plain == last[:10]

"""Texts made to fit columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.terminal.glyphs import COARSE, FINE, bar, cells, dots, fitted, glyphs_for, wrapped


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

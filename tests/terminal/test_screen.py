"""The screen is redrawn in place, and only where something changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.terminal.playing import Display
from upstroke.terminal.screen import Line, Screen, TextStyle

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

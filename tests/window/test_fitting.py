"""A text is as large as it can be, and never larger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from upstroke.window.fitting import LEAST_PIXELS, fits, fitted
from upstroke.window.look import Style


@pytest.mark.usefixtures("qapp")
class TestFitting:
    @pytest.mark.parametrize("lines", [1, 2, 3])
    @pytest.mark.parametrize("text", ["Calf", "Ankle rotation", "Next: Tug and twist, same leg"])
    def test_one_pixel_more_would_not_fit(self, text: str, lines: int) -> None:
        room = QSize(220, 70)
        pixels = fitted(text, room, 500, lines=lines).pixelSize()
        assert fits(text, room, Style.sized(pixels), lines)
        assert not fits(text, room, Style.sized(pixels + 1), lines)

    def test_it_is_no_larger_than_wanted(self) -> None:
        assert fitted("Calf", QSize(1000, 1000), 40).pixelSize() == 40

    def test_words_are_never_broken(self) -> None:
        room = QSize(150, 1000)
        font = fitted("Fingerspitzengefühl", room, 500, lines=9)
        assert QFontMetrics(font).horizontalAdvance("Fingerspitzengefühl") <= 150

    def test_there_is_a_least_size_even_where_nothing_fits(self) -> None:
        assert fitted("Calf", QSize(1, 1), 40).pixelSize() == LEAST_PIXELS

    def test_no_more_lines_than_allowed(self) -> None:
        text = "one two three four five six"
        one, many = (fitted(text, QSize(120, 400), 200, lines=n).pixelSize() for n in (1, 4))
        assert many > one

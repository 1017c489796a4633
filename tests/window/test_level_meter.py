"""The meter of a sound check."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from upstroke.window.level_meter import BARS, LevelMeter, bar_rects, bars_of
from upstroke.window.look import DARK, LIGHT, Palette, Style, colour


@pytest.mark.parametrize(
    ("level", "bars"),
    [(None, 0), (-90.0, 0), (-60.0, 0), (-59.0, 1), (-55.0, 2), (-20.0, 9), (-1.0, 12), (3.0, 12)],
)
def test_a_bar_is_five_decibels(level: float | None, bars: int) -> None:
    assert bars_of(level) == bars


def test_bars_stand_on_one_line_apart_and_grow() -> None:
    area = QRectF(3, 5, 260, 26)
    rects = bar_rects(area)
    assert len(rects) == BARS
    for one, other in pairwise(rects):
        assert one.right() < other.left()
        assert one.height() < other.height()
        assert one.bottom() == other.bottom() == area.bottom()
    assert all(area.contains(rect) for rect in rects)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_what_is_filled_is_drawn_in_colour(qtbot: QtBot, palette: Palette) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.dress(Style(palette))
    meter.resize(260, 26)
    meter.show_level(-18.0)
    image = meter.grab().toImage()
    middles = [rect.center().toPoint() for rect in bar_rects(QRectF(1, 1, 258, 24))]
    drawn = [image.pixelColor(middle) == colour(palette.calm) for middle in middles]
    assert drawn == [True] * 9 + [False] * 3
    assert meter.accessibleName() == "Level"
    assert meter.toolTip() == "9 of 12"


def test_it_is_painted_only_when_a_bar_changes(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.show_level(-18.0)
    meter.show_level(-17.0)
    assert meter.bars == bars_of(-18.0)
    meter.show_level(None)
    assert meter.bars == 0

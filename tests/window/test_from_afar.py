"""The step's name is read at two metres on the screen of a small laptop: docs/design.md."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import atan, degrees, hypot

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Settings, WindowPlace
from upstroke.window.headline_view import HeadlineView
from upstroke.window.main_window import MainWindow

AWAY = 2_000.0
"""Millimetres between eye and screen."""

INCH = 25.4

DIAGONAL = 13.3 * INCH

READABLE, LEGIBLE = 20.0, 16.0
"""Minutes of arc that a capital is high: what ISO 9241-303 prefers at least, and its least."""

SCREENS = ((1280, 720), (1280, 800), (1536, 864), (1536, 960), (1920, 1080), (1920, 1200))
"""Full HD and its higher like, as desktops scale them on 13 inches: 150, 125 and 100 %."""


def minutes(pixels: float, screen: tuple[int, int]) -> float:
    """The angle under which so many pixels of such a screen are seen, on 13.3 inches."""
    pitch = DIAGONAL / hypot(*screen)
    return degrees(atan(pixels * pitch / AWAY)) * 60


Least = Callable[[int, int], dict[str, float]]


@pytest.fixture
def capitals(qtbot: QtBot) -> Least:
    """Pixels of a capital of the name of every step, as the session page lays it out."""

    def found(width: int, height: int) -> dict[str, float]:
        app = AppByHand(replace(Settings(), window=WindowPlace(width, height)))
        window = MainWindow(app, ASSETS, app.clock.in_millis)
        qtbot.addWidget(window)
        window.show()
        window.begin()
        plan = app.state().plan
        assert isinstance(plan, Timeline)
        sizes = {}
        for step in plan.steps:
            app.pass_time(max(0, step.work_start + 1 - (app.clock.millis - 1_000_000)))
            window.tick()
            QApplication.processEvents()
            (headline,) = window.session.findChildren(HeadlineView)
            sizes[step.title] = QFontMetricsF(headline.title_font()).capHeight()
        return sizes

    return found


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_full_screen_every_name_is_read_with_ease(capitals: Least, screen: tuple[int, int]) -> None:
    for title, pixels in capitals(*screen).items():
        assert minutes(pixels, screen) >= READABLE, title


def test_every_name_is_legible_in_the_window_as_it_first_comes_up(capitals: Least) -> None:
    for title, pixels in capitals(1000, 700).items():
        assert minutes(pixels, (1280, 800)) >= LEGIBLE, title


def test_what_is_too_small_is_found() -> None:
    assert minutes(30, (1920, 1080)) < LEGIBLE
    assert 20 <= minutes(51, (1280, 720)) <= 21

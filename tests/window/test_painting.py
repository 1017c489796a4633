"""Painting a session again and again costs nothing that adds up."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from tests.support.app_by_hand import AppByHand
from upstroke.window.main_window import MainWindow


def test_painting_keeps_the_references_to_none(window: MainWindow, app: AppByHand) -> None:
    """A Qt binding that loses one at every call aborts the program after a few minutes."""
    window.begin()
    app.pass_time(300_000)
    paint_often(window, app)
    gc.collect()
    before = sys.getrefcount(None)
    paint_often(window, app)
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 100


def paint_often(window: MainWindow, app: AppByHand) -> None:
    for _ in range(100):
        app.clock.millis += 33
        window.tick()
        window.session.grab()


def test_a_second_of_a_long_step_is_painted_with_few_strokes(
    window: MainWindow, app: AppByHand, painted: Callable[[QWidget], int]
) -> None:
    window.begin()
    app.pass_time(330_000)
    window.tick()
    painted(window.session)
    for _ in range(30):
        app.clock.millis += 33
        window.tick()
        QApplication.processEvents()
    assert 1 <= painted(window.session) <= 75, "tip and hand 30 times, the digits and texts once"


def test_a_window_that_is_not_seen_is_not_painted(
    window: MainWindow, app: AppByHand, painted: Callable[[QWidget], int]
) -> None:
    window.begin()
    window.hide()
    painted(window)
    for _ in range(30):
        app.pass_time(1_000)
        window.tick()
    assert painted(window) == 0
    assert window.session.ring.value.main != "0:00"


def test_what_was_not_seen_is_up_to_date_when_it_is_seen_again(
    window: MainWindow, app: AppByHand
) -> None:
    window.begin()
    window.hide()
    app.pass_time(330_000)
    window.tick()
    window.show()
    window.tick()
    assert window.session.ring.value.main == "0:47"

"""The safety note: in two columns where there is room, in its order always."""

from __future__ import annotations

from tests.support.app_by_hand import BUILT_IN, AppByHand
from upstroke.core.settings import Settings
from upstroke.window.main_window import MainWindow
from upstroke.window.safety_page import halves


def test_both_columns_together_are_the_whole_note_in_its_order() -> None:
    for programme in BUILT_IN:
        if programme.safety is not None:
            first, second = halves(programme.safety.notes)
            assert (*first, *second) == tuple(programme.safety.notes)
            assert first
            assert second


def test_no_note_is_no_columns() -> None:
    assert halves(()) == ((), ())


def test_all_of_it_is_seen_at_once_in_the_usual_window(window: MainWindow, app: AppByHand) -> None:
    app.change(Settings())
    window.resize(1000, 700)
    window.start()
    window.grab()
    assert window.safety.scroller.verticalScrollBar().maximum() == 0

"""The history: every session, what they come to, and one taken out by a slip put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.support.app_by_hand import AppByHand
from tests.support.sessions import SESSION
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.history import Outcome, PastSession, Totals
from upstroke.window.button import Button
from upstroke.window.dressed import Words
from upstroke.window.history_page import AT_FIRST, HistoryPage, began_text, how_text, totals_text
from upstroke.window.main_window import MainWindow

Key = Qt.Key


def sessions(count: int) -> tuple[PastSession, ...]:
    return tuple(
        replace(SESSION, id=str(number), began=SESSION.began - timedelta(days=number))
        for number in range(count)
    )


@pytest.fixture
def page(window: MainWindow, app: AppByHand) -> HistoryPage:
    """Three sessions."""
    app.remember(*sessions(3))
    click(window.overview.history_button)
    QApplication.processEvents()
    return window.past.history


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def crosses(page: HistoryPage) -> list[Button]:
    return [
        button
        for button in page.findChildren(Button)
        if button.face.name.startswith("Delete") and button.isVisible()
    ]


def shown(page: HistoryPage) -> list[str]:
    return [words.text() for words in page.findChildren(Words) if words.isVisible()]


def test_each_session_is_there(window: MainWindow, page: HistoryPage) -> None:
    assert window.pages.currentWidget() is page
    assert len(crosses(page)) == 3
    assert shown(page).count("Finished, 15 min 21 s. Felt 3 before, 7 after.") == 3
    assert (
        page.totals.text() == "3 sessions, 46 min 3 s in all. 4.0 lighter afterwards, on average."
    )
    assert page.chart.isVisible()
    assert not page.nothing.isVisible()


def test_without_a_session_it_says_so(window: MainWindow) -> None:
    window.past.show()
    page = window.past.history
    assert page.nothing.isVisible()
    for part in (page.totals, page.chart_card, page.taken, page.more, page.export):
        assert not part.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Backspace])
def test_it_leads_back_to_where_one_was(
    window: MainWindow, app: AppByHand, page: HistoryPage, key: Qt.Key
) -> None:
    QTest.keyClick(page, key)
    assert window.pages.currentWidget() is window.overview
    window.begin()
    app.do(Command(Verb.STOP))
    window.tick()
    click(window.end.history_button)
    window.tick()
    assert window.pages.currentWidget() is page, "the session that has ended does not push it away"
    QTest.keyClick(page, key)
    assert window.pages.currentWidget() is window.end


def test_one_is_taken_out_and_put_back(app: AppByHand, page: HistoryPage) -> None:
    click(crosses(page)[1])
    QApplication.processEvents()
    assert [one.id for one in app.state().history.sessions or ()] == ["0", "2"]
    assert len(crosses(page)) == 2
    assert page.taken.isVisible()
    assert QApplication.focusWidget() is page.undo
    QTest.keyClick(page.undo, Key.Key_Return)
    QApplication.processEvents()
    assert [one.id for one in app.state().history.sessions or ()] == ["0", "1", "2"]
    assert len(crosses(page)) == 3
    assert not page.taken.isVisible()


def test_of_very_many_the_last_are_shown_first(window: MainWindow, app: AppByHand) -> None:
    app.remember(*sessions(AT_FIRST + 5))
    window.past.show()
    page = window.past.history
    QApplication.processEvents()
    assert len(crosses(page)) == AT_FIRST
    click(page.more)
    QApplication.processEvents()
    assert len(crosses(page)) == AT_FIRST + 5
    assert not page.more.isVisible()


def test_it_is_saved_as_a_table(window: MainWindow, app: AppByHand, page: HistoryPage) -> None:
    click(page.export)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Save as a table"
    assert dialog.selectedFiles() == [str(app.music / "Upstroke history.csv")]
    assert not page.exported.isVisible()
    dialog.fileSelected.emit(str(app.music / "mine.csv"))
    dialog.close()
    app.stores.sessions.close()
    assert (app.music / "mine.csv").is_file()
    window.tick()
    assert page.exported.text() == "Saved: mine.csv"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en_US", "Sunday, March 1, 2026, 8:30 PM"),
        ("en_GB", "Sunday, 1 March 2026, 20:30"),
        ("da_DK", "Sunday, 1 March 2026, 20.30"),
        ("es_MX", "Sunday, 1 March 2026, 8:30 PM"),
    ],
)
def test_when_it_began_is_written_as_the_region_does(
    page: HistoryPage,
    region: Callable[[str], None],
    zone: Callable[[str], None],
    code: str,
    text: str,
) -> None:
    region(code)
    zone("UTC")
    click(crosses(page)[-1])
    QApplication.processEvents()
    assert shown(page).count(text) == 1


def test_when_it_began_is_told_in_the_zone_as_it_is_now(zone: Callable[[str], None]) -> None:
    told = []
    for place in ("Europe/Berlin", "Australia/Lord_Howe", "America/Los_Angeles"):
        zone(place)
        told.append(began_text(SESSION.began))
    days = ("Sunday, 1 March 2026, 21:30", "Monday, 2 March 2026, 07:30")
    assert told == [*days, "Sunday, 1 March 2026, 12:30"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mine", "mine.csv"),
        ("Stand 29.11", "Stand 29.11.csv"),
        ("table.mp3", "table.mp3.csv"),
        ("legs.CSV", "legs.CSV"),
    ],
)
def test_a_table_is_always_called_one(
    window: MainWindow, app: AppByHand, *, typed: str, name: str
) -> None:
    app.remember(*sessions(1))
    window.past.show()
    click(window.past.history.export)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.selectFile(typed)
    dialog.accept()
    app.stores.sessions.close()
    assert (app.music / name).is_file()


def test_sentences() -> None:
    stopped = replace(
        SESSION, outcome=Outcome.STOPPED, reached=60_000, performed=60_000, before=None
    )
    assert how_text(stopped) == "Stopped after 1 min of 15 min 21 s. Felt 7 after."
    left = replace(stopped, outcome=Outcome.LEFT, before=2, after=None)
    assert how_text(left) == "Left after 1 min of 15 min 21 s. Felt 2 before."
    assert how_text(replace(left, before=None)) == "Left after 1 min of 15 min 21 s."
    elsewhere = replace(left, before=None, performed=3_000, skipped=6)
    assert how_text(elsewhere) == ("Left at 1 min of 15 min 21 s, after 3 s. 6 steps were skipped.")
    again = replace(SESSION, total=20_000, reached=20_000, performed=37_000, before=None)
    assert how_text(again) == "Finished, 37 s. Felt 7 after."
    through = replace(SESSION, performed=11_000, skipped=20, before=None, after=None)
    assert how_text(through) == "At the end after 11 s. 20 steps were skipped."
    assert totals_text(Totals(3, 60_000, 1, 2, None)) == (
        "3 sessions, 1 min in all. Steps were skipped in 2 of them."
    )
    assert totals_text(Totals(1, 3_700_000, 1, 0, None)) == "1 session, 1 h 1 min in all."
    assert totals_text(Totals(1, 3_599_900, 1, 0, None)) == "1 session, 59 min 59 s in all."
    assert totals_text(Totals(3, 90_000_000, 1, 0, None)) == "3 sessions, 25 h in all."
    long = replace(left, total=86_420_000, reached=5_400_000, performed=5_400_000, before=None)
    assert how_text(long) == "Left after 1 h 30 min of 24 h 0 min 20 s."
    assert totals_text(Totals(2, 60_000, 1, 0, -1.0)).endswith(
        "1.0 heavier afterwards, on average."
    )
    assert totals_text(Totals(2, 60_000, 1, 0, 0.0)) == "2 sessions, 1 min in all."

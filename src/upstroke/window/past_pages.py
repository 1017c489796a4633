"""What the window shows of sessions that were: the questions how one feels, and the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from upstroke.texts import tr
from upstroke.window.desk import Desk, FileKind
from upstroke.window.end_page import EndPage
from upstroke.window.file_dialog import ask_for_file
from upstroke.window.history_page import HistoryPage
from upstroke.window.look import Style
from upstroke.window.overview_page import OverviewPage
from upstroke.window.pictures import Pictures
from upstroke.window.reading_order import read_as_seen

TABLE = ".csv"


class PastPages:
    """Joins overview and end to the history, which is a page of its own, and all to the desk.

    Args:
        desk: of the window.
        pages: all of the window's; takes in the history.
        pictures: icons.
        style: the window's, as it is now.
    """

    def __init__(
        self, desk: Desk, pages: QStackedWidget, pictures: Pictures, style: Callable[[], Style]
    ) -> None:
        self._desk = desk
        self._pages = pages
        self._style = style
        self._before: QWidget | None = None
        self._overview: OverviewPage | None = None
        self.history = HistoryPage(pictures)
        pages.addWidget(self.history)
        self.history.back.connect(self.leave)
        self.history.export_wanted.connect(self._export)

    def connect(self, overview: OverviewPage, end: EndPage) -> None:
        """Take in what is told on them, and show the history where they ask for it."""
        desk, self._overview = self._desk, overview
        overview.feeling.chosen.connect(lambda feeling: desk.past().feel_before(feeling))
        overview.history_wanted.connect(self.show)
        overview.put_off.connect(lambda session: self._answer(desk.past().put_off, session))
        overview.forgotten.connect(lambda session: self._answer(desk.past().forget, session))
        end.feeling.chosen.connect(lambda feeling: desk.past().feel_after(feeling))
        end.history_wanted.connect(self.show)

    def show(self) -> None:
        """Show the history; whatever was shown before comes back after it."""
        page = self._pages.currentWidget()
        if page is not None and page is not self.history:
            self._before = page
        self.history.show_history(self._desk.past(), self._style())
        self._pages.setCurrentWidget(self.history)

    def leave(self) -> None:
        """Show what was shown before it."""
        if self._before is not None:
            self._pages.setCurrentWidget(self._before)
        if isinstance(self._before, OverviewPage | EndPage):
            self._before.begin()

    def tick(self) -> None:
        """Show what has become of the table."""
        if self._pages.currentWidget() is self.history:
            self.history.show_exported()

    def _answer(self, answer: Callable[[str], None], session: str) -> None:
        """An offer that cannot be used now was answered: it is not shown any more."""
        answer(session)
        overview = self._overview
        if overview is not None:
            overview.show_desk(self._desk, self._style())
            read_as_seen(overview)
            overview.begin()

    def _export(self) -> None:
        suggested = self._desk.suggested_file().with_name(tr("Upstroke history") + TABLE)
        window = self.history.window()
        kinds = (FileKind(tr("Table"), TABLE),)
        ask_for_file(window, suggested, kinds, self._write, title=tr("Save as a table"))

    def _write(self, out: Path) -> None:
        self._desk.past().export(out)

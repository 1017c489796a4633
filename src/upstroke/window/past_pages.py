"""What the window shows of sessions that were: the questions how one feels, and the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from upstroke.texts import tr
from upstroke.window.desk import Desk, FileKind
from upstroke.window.dressed import dress_all
from upstroke.window.look import Style
from upstroke.window.overview_page import OverviewPage
from upstroke.window.pictures import Pictures
from upstroke.window.reading_order import read_as_seen

if TYPE_CHECKING:
    from upstroke.window.end_page import EndPage
    from upstroke.window.history_page import HistoryPage

TABLE = ".csv"


class PastPages:
    """Joins overview and end to the history, which is a page of its own, and all to the desk.

    Args:
        desk: of the window.
        pages: all of the window's; takes in the history, when it is first asked for.
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
        self._end: EndPage | None = None
        self._pictures = pictures

    @cached_property
    def history(self) -> HistoryPage:
        """The page itself."""
        from upstroke.window.history_page import HistoryPage  # noqa: PLC0415

        page = HistoryPage(self._pictures)
        self._pages.addWidget(page)
        dress_all(page, self._style())
        page.back.connect(self.leave)
        page.export_wanted.connect(self._export)
        return page

    def is_shown(self) -> bool:
        """Whether the history is what is shown."""
        return "history" in vars(self) and self._pages.currentWidget() is self.history

    def connect_overview(self, overview: OverviewPage) -> None:
        """Take in what is told on the overview, and show the history where it asks for it."""
        desk, self._overview = self._desk, overview
        overview.feeling.chosen.connect(lambda feeling: desk.past().feel_before(feeling))
        overview.history_wanted.connect(self.show)
        overview.put_off.connect(lambda session: self._answer(desk.past().put_off, session))
        overview.forgotten.connect(lambda session: self._answer(desk.past().forget, session))

    def connect_end(self, end: EndPage) -> None:
        """The same for the page of the end."""
        self._end = end
        end.feeling.chosen.connect(lambda feeling: self._desk.past().feel_after(feeling))
        end.history_wanted.connect(self.show)

    def show(self) -> None:
        """Show the history; whatever was shown before comes back after it."""
        if not self.is_shown():
            self._before = self._pages.currentWidget()
        self.history.show_history(self._desk.past(), self._style())
        self._pages.setCurrentWidget(self.history)

    def leave(self) -> None:
        """Show what was shown before it."""
        if self._before is not None:
            self._pages.setCurrentWidget(self._before)
        for page in (self._overview, self._end):
            if page is not None and page is self._before:
                page.begin()

    def tick(self) -> None:
        """Show what has become of the table."""
        if self.is_shown():
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
        from upstroke.window.file_dialog import ask_for_file  # noqa: PLC0415

        suggested = self._desk.suggested_file().with_name(tr("Upstroke history") + TABLE)
        window = self.history.window()
        kinds = (FileKind(tr("Table"), TABLE),)
        ask_for_file(window, suggested, kinds, self._write, title=tr("Save as a table"))

    def _write(self, out: Path) -> None:
        self._desk.past().export(out)

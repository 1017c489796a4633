"""What the window shows of sessions that were: the questions how one feels, and the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from upstroke.core.app_state import App, AppState, FileKind
from upstroke.core.intents import (
    ExportHistory,
    FeelAfter,
    FeelBefore,
    Forget,
    PutBack,
    PutOff,
    Remove,
    ShowHistory,
)
from upstroke.texts import tr
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
    """Joins overview and end to the history, which is a page of its own, and all to the app.

    Args:
        app: behind the window.
        pages: all of the window's; takes in the history, when it is first asked for.
        pictures: icons.
        style: the window's, as it is now.
    """

    def __init__(
        self, app: App, pages: QStackedWidget, pictures: Pictures, style: Callable[[], Style]
    ) -> None:
        self._app = app
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
        page.removed.connect(self._take_out)
        page.put_back.connect(self._put_back)
        return page

    def is_shown(self) -> bool:
        """Whether the history is what is shown."""
        return "history" in vars(self) and self._pages.currentWidget() is self.history

    def connect_overview(self, overview: OverviewPage) -> None:
        """Take in what is told on the overview, and show the history where it asks for it."""
        app, self._overview = self._app, overview
        overview.feeling.chosen.connect(lambda feeling: app.do(FeelBefore(feeling)))
        overview.history_wanted.connect(self.show)
        overview.put_off.connect(lambda session: self._answer(PutOff(session)))
        overview.forgotten.connect(lambda session: self._answer(Forget(session)))

    def connect_end(self, end: EndPage) -> None:
        """The same for the page of the end."""
        self._end = end
        end.feeling.chosen.connect(lambda feeling: self._app.do(FeelAfter(feeling)))
        end.history_wanted.connect(self.show)

    def show(self) -> None:
        """Show the history; whatever was shown before comes back after it."""
        if not self.is_shown():
            self._before = self._pages.currentWidget()
        self._app.do(ShowHistory())
        self.history.show_history(self._app.state().history, self._style())
        self._pages.setCurrentWidget(self.history)

    def leave(self) -> None:
        """Show what was shown before it."""
        if self._before is not None:
            self._pages.setCurrentWidget(self._before)
        for page in (self._overview, self._end):
            if page is not None and page is self._before:
                page.begin()

    def show_state(self, state: AppState) -> None:
        """Show what has become of the table."""
        if self.is_shown():
            self.history.show_exported(state.history.exported)

    def _take_out(self, session: str) -> None:
        self._app.do(Remove(session))
        self.history.show_change(self._app.state().history)
        self.history.go_to_undo()

    def _put_back(self) -> None:
        self._app.do(PutBack())
        self.history.show_change(self._app.state().history)
        self.history.back_button.setFocus()

    def _answer(self, answer: PutOff | Forget) -> None:
        """An offer that cannot be used now was answered: it is not shown any more."""
        self._app.do(answer)
        overview = self._overview
        if overview is not None:
            overview.show_state(self._app.state(), self._style())
            read_as_seen(overview)
            overview.begin()

    def _export(self) -> None:
        from upstroke.window.file_dialog import ask_for_file  # noqa: PLC0415

        suggested = self._app.state().suggested_file.with_name(tr("Upstroke history") + TABLE)
        window = self.history.window()
        kinds = (FileKind(tr("Table"), TABLE),)
        ask_for_file(window, suggested, kinds, self._write, title=tr("Save as a table"))

    def _write(self, out: Path) -> None:
        self._app.do(ExportHistory(out))

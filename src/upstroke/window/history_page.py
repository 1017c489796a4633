"""The history: what the sessions come to, how they felt, and each of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from upstroke.core.app_state import HistoryState
from upstroke.core.session.history import Outcome, PastSession, Totals, totals_of
from upstroke.core.session.progress import skipped_text
from upstroke.core.time_format import day_text, length_text, rough_text, time_text
from upstroke.desktop.system_locale import in_local_time
from upstroke.texts import marked, tr
from upstroke.texts.regions import figure, region_in_use
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words, dress_all
from upstroke.window.feeling_chart import FeelingChart
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.look import Role, Space, Style
from upstroke.window.page_frame import Card, Page, empty
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import Ruled

AT_FIRST = 40
"""Sessions that are shown, until more are asked for."""

NONE_YET = marked("No sessions yet. Each one will be kept here, on this computer only.")
KEY = marked("Each line is a session: the open dot is before it, the full dot after.")


class HistoryPage(Page):
    """Shows the sessions that were; asks to take one out, and to put it back."""

    export_wanted = Signal()
    removed = Signal(str)
    """A session is to be taken out, by its id."""
    put_back = Signal()
    """The one that was taken out last is to come back."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, tr("History"))
        self._history = HistoryState()
        self._style = Style()
        self._shown = AT_FIRST
        self.totals = Words("", Role.HEADING)
        self.nothing = Words(tr(NONE_YET))
        self.chart_card = Card()
        self.chart = FeelingChart()
        self.chart_card.column.addWidget(self.chart)
        self.chart_card.column.addWidget(Words(tr(KEY), Role.SMALL, "soft"))
        self.taken = Card("accent")
        self.taken_words = Words()
        self.undo = Button(pictures, Face(tr("Undo"), "undo-2", name=tr("Put the session back")))
        self.taken.column.addWidget(self.taken_words)
        self.taken.column.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignLeft)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.more = Button(pictures, Face(tr("Show more"), "plus"))
        self.export = Button(pictures, Face(tr("Save as a table"), "download"))
        self.exported = Words(tone="soft")
        self._lay_out()
        self.undo.clicked.connect(self.put_back)
        self.more.clicked.connect(self._show_more)
        self.export.clicked.connect(self.export_wanted)

    def _lay_out(self) -> None:
        tools = FlowLayout(gap=Space.MEDIUM)
        for button in (self.more, self.export):
            tools.addWidget(button)
        for widget in (self.nothing, self.totals, self.chart_card, self.taken):
            self.column.addWidget(widget)
        self.column.addLayout(self.rows)
        self.column.addLayout(tools)
        self.column.addWidget(self.exported)
        self.column.addStretch(1)

    def show_history(self, history: HistoryState, style: Style) -> None:
        """Show it from the latest session on."""
        self._history, self._style = history, style
        self._shown = AT_FIRST
        self.scroller.verticalScrollBar().setValue(0)
        self._refresh()
        self.back_button.setFocus()

    def show_change(self, history: HistoryState) -> None:
        """Show it as it is now, as far as it was shown before."""
        self._history = history
        self._refresh()

    def show_exported(self, exported: str | None) -> None:
        """Show what became of the table."""
        self.exported.show_text(exported or "")

    def _refresh(self) -> None:
        sessions, taken = self._history.sessions or (), self._history.removed
        self.nothing.setVisible(not sessions)
        self.totals.show_text(totals_text(totals_of(sessions)) if sessions else "")
        self.chart.show_sessions(sessions)
        self.chart_card.setVisible(not self.chart.isHidden())
        self.taken.setVisible(taken is not None)
        if taken is not None:
            when = began_text(taken.began)
            self.taken_words.show_text(tr("Session of {when} deleted.", when=when))
        self._show_rows(sessions[: self._shown])
        self.more.setVisible(len(sessions) > self._shown)
        self.export.setVisible(bool(sessions))
        self.show_exported(self._history.exported)
        dress_all(self, self._style)

    def _show_rows(self, sessions: Sequence[PastSession]) -> None:
        empty(self.rows)
        for session in sessions:
            self.rows.addWidget(self._row(session))

    def _row(self, session: PastSession) -> QWidget:
        row, line, words = Ruled(), QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(began_text(session.began), Role.SMALL, "soft"))
        words.addWidget(Words(session.title, Role.STRONG))
        words.addWidget(Words(how_text(session)))
        name = tr("Delete the session of {when}", when=began_text(session.began))
        away = Button(self.pictures, Face("", "x", name=name, weight=Weight.QUIET))
        away.clicked.connect(lambda: self.removed.emit(session.id))
        line.addLayout(words, 1)
        line.addWidget(away, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setLayout(line)
        return row

    def go_to_undo(self) -> None:
        """One was taken out: that can be undone."""
        self.undo.setFocus()
        self.scroller.ensureWidgetVisible(self.undo)

    def _show_more(self) -> None:
        self._shown += AT_FIRST
        self._refresh()


def totals_text(totals: Totals) -> str:
    """What sessions come to, in one or two sentences."""
    time = rough_text(totals.time)
    text = tr("{count} sessions, {time} in all.", "", totals.sessions, time=time)
    if totals.skipping:
        text += " " + tr("Steps were skipped in {count} of them.", "", totals.skipping)
    change = round(totals.better or 0.0, 1)
    if not change:
        return text
    #: the number is on a scale from 0, heavy, to 10, light
    lighter = marked("{number} lighter afterwards, on average.")
    #: the number is on a scale from 0, heavy, to 10, light
    heavier = marked("{number} heavier afterwards, on average.")
    number = figure(f"{abs(change):.1f}")
    return f"{text} {tr(lighter if change > 0 else heavier, number=number)}"


def began_text(began: datetime) -> str:
    """When a session began, in local time."""
    local, region = in_local_time(began), region_in_use()
    return tr("{day}, {time}", time=time_text(local, region), day=day_text(local, region))


def how_text(session: PastSession) -> str:
    """How a session went, and how it felt."""
    reached, total = length_text(session.reached), length_text(session.total)
    time = length_text(session.performed)
    texts = OUTCOMES if time == reached else OUTCOMES_AFTER
    text = texts[session.outcome]
    if session.outcome is Outcome.FINISHED and session.skipped:
        text = marked("At the end after {time}.")
    how = tr(text, reached=reached, total=total, time=time)
    felt = _felt_text(session.before, session.after)
    return " ".join(filter(None, (how, skipped_text(session.skipped), felt)))


OUTCOMES = {
    Outcome.FINISHED: marked("Finished, {time}."),
    Outcome.STOPPED: marked("Stopped after {reached} of {total}."),
    #: the window was closed, or the machine went off, in the middle of a session
    Outcome.LEFT: marked("Left after {reached} of {total}."),
}
OUTCOMES_AFTER = {
    **OUTCOMES,
    Outcome.STOPPED: marked("Stopped at {reached} of {total}, after {time}."),
    #: the window was closed, or the machine went off, in the middle of a session
    Outcome.LEFT: marked("Left at {reached} of {total}, after {time}."),
}
"""Where the time that was performed is not the place that was reached."""


def _felt_text(before: int | None, after: int | None) -> str:
    if before is not None and after is not None:
        return tr("Felt {before} before, {after} after.", before=before, after=after)
    if after is not None:
        return tr("Felt {after} after.", after=after)
    return tr("Felt {before} before.", before=before) if before is not None else ""

"""The history: what the sessions come to, how they felt, and each of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from upstroke.core.history import Outcome, PastSession, Totals, totals_of
from upstroke.core.units import Millis
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words, dress_all
from upstroke.window.feeling_chart import FeelingChart
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.look import Role, Space, Style
from upstroke.window.page_frame import Card, Page, empty
from upstroke.window.past_desk import PastDesk
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import Ruled
from upstroke.window.words import length_text

AT_FIRST = 40
"""Sessions that are shown, until more are asked for."""

NONE_YET = "There has been no session yet. Each one will be kept here, on this computer only."
KEY = "Each line is a session: from the open dot, before it, to the full one, after it."


class HistoryPage(Page):
    """Shows what a `PastDesk` keeps; asks it to take sessions away and to put them back."""

    export_wanted = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, "History")
        self._desk: PastDesk | None = None
        self._style = Style()
        self._shown = AT_FIRST
        self.totals = Words("", Role.HEADING)
        self.nothing = Words(NONE_YET)
        self.chart_card = Card()
        self.chart = FeelingChart()
        self.chart_card.column.addWidget(self.chart)
        self.chart_card.column.addWidget(Words(KEY, Role.SMALL, "soft"))
        self.taken = Card("accent")
        self.taken_words = Words()
        self.undo = Button(pictures, Face("Undo", "undo-2", name="Put the session back"))
        self.taken.column.addWidget(self.taken_words)
        self.taken.column.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignLeft)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.more = Button(pictures, Face("Show more", "plus"))
        self.export = Button(pictures, Face("Save as a table", "download"))
        self.exported = Words(tone="soft")
        self._lay_out()
        self.undo.clicked.connect(self._put_back)
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

    def show_history(self, desk: PastDesk, style: Style) -> None:
        """Show it from the latest session on."""
        self._desk, self._style = desk, style
        self._shown = AT_FIRST
        self.scroller.verticalScrollBar().setValue(0)
        self._refresh()
        self.back_button.setFocus()

    def show_exported(self) -> None:
        """Show what became of the table."""
        self.exported.show_text((self._desk.exported() if self._desk else None) or "")

    def _refresh(self) -> None:
        desk = self._desk
        if desk is None:
            return
        sessions, taken = desk.sessions(), desk.taken_away()
        self.nothing.setVisible(not sessions)
        self.totals.show_text(totals_text(totals_of(sessions)) if sessions else "")
        self.chart.show_sessions(sessions)
        self.chart_card.setVisible(not self.chart.isHidden())
        self.taken.setVisible(taken is not None)
        if taken is not None:
            self.taken_words.show_text(f"{day_text(taken.began)} was taken out.")
        self._show_rows(sessions[: self._shown])
        self.more.setVisible(len(sessions) > self._shown)
        self.export.setVisible(bool(sessions))
        self.show_exported()
        dress_all(self, self._style)

    def _show_rows(self, sessions: Sequence[PastSession]) -> None:
        empty(self.rows)
        for session in sessions:
            self.rows.addWidget(self._row(session))

    def _row(self, session: PastSession) -> QWidget:
        row, line, words = Ruled(), QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(day_text(session.began), Role.SMALL, "soft"))
        words.addWidget(Words(session.title, Role.STRONG))
        words.addWidget(Words(how_text(session)))
        name = f"Take out the session of {day_text(session.began)}"
        away = Button(self.pictures, Face("", "x", name=name, weight=Weight.QUIET))
        away.clicked.connect(lambda: self._take_away(session.id))
        line.addLayout(words, 1)
        line.addWidget(away, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setLayout(line)
        return row

    def _take_away(self, session: str) -> None:
        if self._desk is not None:
            self._desk.take_away(session)
            self._refresh()
            self.undo.setFocus()
            self.scroller.ensureWidgetVisible(self.undo)

    def _put_back(self) -> None:
        if self._desk is not None:
            self._desk.put_back()
            self._refresh()
            self.back_button.setFocus()

    def _show_more(self) -> None:
        self._shown += AT_FIRST
        self._refresh()


def totals_text(totals: Totals) -> str:
    """What sessions come to, in one or two sentences."""
    sessions = "1 session" if totals.sessions == 1 else f"{totals.sessions} sessions"
    text = f"{sessions}, {long_text(totals.time)} in all."
    if totals.better is None:
        return text
    change = f"{abs(totals.better):.1f}"
    way = "lighter" if totals.better > 0 else "heavier"
    return f"{text} {change} {way} afterwards, on average." if change != "0.0" else text


def long_text(time: Millis) -> str:
    """`2 h 38 min`, or as short lengths are written."""
    hours, minutes = divmod(time // 60_000, 60)
    return f"{hours} h {minutes} min" if hours else length_text(time)


def day_text(began: datetime) -> str:
    """When a session began, in local time."""
    local = began.astimezone()
    return f"{local:%A}, {local.day} {local:%B %Y}, {local:%H:%M}"


def how_text(session: PastSession) -> str:
    """How a session went, and how it felt."""
    reached = f"{length_text(session.reached)} of {length_text(session.total)}"
    how = {
        Outcome.FINISHED: f"Finished, {length_text(session.total)}",
        Outcome.STOPPED: f"Stopped after {reached}",
        Outcome.LEFT: f"Left after {reached}",
    }[session.outcome]
    felt = _felt_text(session.before, session.after)
    return f"{how}. {felt}" if felt else f"{how}."


def _felt_text(before: int | None, after: int | None) -> str:
    if before is not None and after is not None:
        return f"Felt {before} before, {after} after."
    if after is not None:
        return f"Felt {after} after."
    return f"Felt {before} before." if before is not None else ""

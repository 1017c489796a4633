"""The history as a table for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from upstroke.core.history import PastSession
from upstroke.core.time_format import typed_length

COLUMNS = (
    "began", "ended", "programme", "title", "length", "reached (s)", "total (s)", "outcome",
    "pauses", "feeling before", "feeling after",
)  # fmt: skip


def as_csv(sessions: Iterable[PastSession]) -> str:
    """A head line and a line for each session, in their order; times of day in local time."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(_row(session) for session in sessions)
    return text.getvalue()


def _row(session: PastSession) -> tuple[object, ...]:
    length = session.length
    return (
        session.began.astimezone().isoformat(sep=" ", timespec="seconds"),
        session.ended.astimezone().isoformat(sep=" ", timespec="seconds"),
        _harmless(session.programme),
        _harmless(session.title),
        length if isinstance(length, str) else typed_length(length),
        session.reached / 1000,
        session.total / 1000,
        session.outcome.value,
        session.pauses,
        _told(session.before),
        _told(session.after),
    )


def _told(feeling: int | None) -> object:
    return "" if feeling is None else feeling


def _harmless(text: str) -> str:
    """A spreadsheet takes for a formula what begins like one; a title is none."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text

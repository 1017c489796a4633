"""The history as a table for other programs: plain for scripts, or as spreadsheets open it."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterable
from datetime import datetime

from upstroke.core.session.history import PastSession
from upstroke.core.time_format import typed_length
from upstroke.texts.regions import figure

COLUMNS = (
    "began on", "began at", "ended on", "ended at", "programme", "title", "length", "reached (s)",
    "performed (s)", "total (s)", "outcome", "steps skipped", "pauses", "feeling before",
    "feeling after",
)  # fmt: skip


def as_csv(
    sessions: Iterable[PastSession],
    local: Callable[[datetime], datetime] = datetime.astimezone,
    separator: str = ",",
) -> str:
    """A head line and a line for each session, in their order.

    Dates and times of day are local and each in a column of its own, and seconds are whole:
    spreadsheets of every region take them for dates, times and numbers.

    Args:
        sessions: what is told of.
        local: an instant as a clock on the wall shows it.
        separator: between columns.
    """
    text = io.StringIO()
    table = csv.writer(text, delimiter=separator, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(_row(session, local) for session in sessions)
    return text.getvalue()


def for_spreadsheets(
    sessions: Iterable[PastSession], local: Callable[[datetime], datetime] = datetime.astimezone
) -> bytes:
    """The same as a file that is opened with a double click.

    Excel takes a text for UTF-8 by the mark at its beginning only, and has semicolons between the
    columns where a decimal comma is written; LibreOffice takes both.
    """
    decimal_comma = "," in figure("0.5")
    text = as_csv(sessions, local, ";" if decimal_comma else ",")
    return codecs.BOM_UTF8 + text.encode()


def _columns_of(when: datetime) -> tuple[str, str]:
    return f"{when:%Y-%m-%d}", f"{when:%H:%M:%S}"


def _row(session: PastSession, local: Callable[[datetime], datetime]) -> tuple[object, ...]:
    length = session.length
    return (
        *_columns_of(local(session.began)),
        *_columns_of(local(session.ended)),
        _harmless(session.programme),
        _harmless(session.title),
        length if isinstance(length, str) else typed_length(length),
        session.reached // 1000,
        session.performed // 1000,
        session.total // 1000,
        session.outcome.value,
        session.skipped,
        session.pauses,
        _told(session.before),
        _told(session.after),
    )


def _told(feeling: int | None) -> object:
    return "" if feeling is None else feeling


def _harmless(text: str) -> str:
    """A spreadsheet takes for a formula what begins like one; a title is none."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text

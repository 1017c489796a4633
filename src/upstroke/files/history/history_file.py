"""The history: a line of JSON for each session, added and never written over; and as a table.

A later line with the same id replaces an earlier one, or takes it away, so that nothing that goes
wrong while one is written can harm another.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from upstroke.core.programme.lengths import Length
from upstroke.core.session.history import MOST_FEELING, PastSession
from upstroke.core.time_format import typed_length
from upstroke.files.json_codec import (
    TEXT,
    PlainCodec,
    Wrong,
    parsed,
    record_of,
    seconds,
    strictly,
    whole,
)
from upstroke.files.owners import open_to_add, why_not
from upstroke.files.safe_writing import add_lines, copy_aside, write_atomically
from upstroke.texts import tr
from upstroke.texts.regions import figure

_TIME = seconds()
FEELING = whole(0, MOST_FEELING)
LENGTH: PlainCodec[Length] = PlainCodec(
    lambda: "a length",
    lambda value: value if isinstance(value, str) else _TIME.parse(value),
    lambda length: length if isinstance(length, str) else _TIME.write(length),
)
"""A length as JSON has it: its id, or seconds."""

_SESSION = record_of(
    PastSession, {"length": LENGTH, "before": FEELING, "after": FEELING}, complete=True
)


def load_history(path: Path, now: datetime) -> tuple[tuple[PastSession, ...], tuple[str, ...]]:
    """Every session in the file, by the time it began, and a sentence for what cannot be used.

    Never raises. Where lines cannot be understood the whole file is copied aside first, and goes
    on with those that can.
    """
    try:
        lines = path.read_bytes().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        told = tr(
            "{path} can't be opened ({error}). The history is empty for now.",
            path=path,
            error=why_not(error, path),
        )
        return (), (told,)
    sessions: dict[str, PastSession] = {}
    good: list[str] = []
    for line in lines:
        try:
            _take(parsed(line), sessions)
        except Wrong:
            continue
        good.append(line)
    broken = sum(1 for line in lines if line.strip()) - len(good)
    sentences = (_mended(path, good, broken, now),) if broken else ()
    return tuple(sorted(sessions.values(), key=lambda one: one.began)), sentences


def add_to_history(path: Path, lines: Iterable[str]) -> None:
    """Add lines; raises `OSError`, and then some of them may be missing or broken off."""
    with open_to_add(path) as file:
        add_lines(file, lines)


def session_line(session: PastSession) -> str:
    """A line that puts a session into the history, or in place of its earlier one."""
    return json.dumps(as_json(session))


def taken_away_line(session: str) -> str:
    """A line that takes a session away, by its id."""
    return json.dumps({"id": session, "taken-away": True})


def as_json(session: PastSession) -> dict[str, object]:
    """A session as values of JSON; times in seconds. Stable, scripts may rely on it."""
    began, ended = (when.replace(microsecond=0) for when in (session.began, session.ended))
    return _SESSION.write(replace(session, began=began, ended=ended))


def _take(line: dict[str, object], sessions: dict[str, PastSession]) -> None:
    if line.get("taken-away") is True:
        sessions.pop(strictly(TEXT, line.get("id")), None)
        return
    # An earlier Upstroke did not tell what was performed.
    session = strictly(_SESSION, {"performed": line.get("reached"), **line})
    sessions[session.id] = session


def _mended(path: Path, good: list[str], broken: int, now: datetime) -> str:
    try:
        aside = copy_aside(path, now)
        write_atomically(path, "".join(f"{line}\n" for line in good).encode())
    except OSError as error:
        return tr(
            "{count} lines of {path} can't be understood, nor set aside ({error}).",
            "",
            broken,
            path=path,
            error=why_not(error, path),
        )
    return tr(
        "{count} lines of the history could not be understood; the file as it was is kept as "
        "{aside}, and all other sessions are there.",
        "",
        broken,
        aside=aside,
    )


# --- as a table for other programs: plain for scripts, or as spreadsheets open it -----------------

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

"""The history's file: lines are added, a broken one costs only itself, and as a table."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.sessions import LATER, SESSION
from upstroke.core.session.history import Outcome, PastSession
from upstroke.desktop.system_locale import in_local_time
from upstroke.files.history.history_file import (
    COLUMNS,
    add_to_history,
    as_csv,
    for_spreadsheets,
    load_history,
    session_line,
    taken_away_line,
)

LEFT = replace(SESSION, id="b", outcome=Outcome.LEFT, length="quick", before=None, after=None)


def loaded(path: Path) -> tuple[PastSession, ...]:
    sessions, sentences = load_history(path, LATER)
    assert sentences == ()
    return sessions


def test_what_is_added_is_there(tmp_path: Path) -> None:
    path = tmp_path / "new" / "history.jsonl"
    assert loaded(path) == ()
    add_to_history(path, [session_line(SESSION)])
    add_to_history(path, [session_line(LEFT)])
    assert loaded(path) == (SESSION, LEFT)


def test_a_later_line_replaces_or_takes_away(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    better = replace(SESSION, after=9)
    add_to_history(path, [session_line(SESSION), session_line(LEFT), session_line(better)])
    assert loaded(path) == (better, LEFT)
    add_to_history(path, [taken_away_line("a"), taken_away_line("nobody")])
    assert loaded(path) == (LEFT,)
    add_to_history(path, [session_line(SESSION)])
    assert set(loaded(path)) == {SESSION, LEFT}


def test_a_line_that_was_broken_off_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text(f"{session_line(SESSION)}\n{session_line(LEFT)[:40]}")
    add_to_history(path, [session_line(replace(LEFT, id="c"))])
    sessions, (sentence,) = load_history(path, LATER)
    assert [one.id for one in sessions] == ["a", "c"]
    assert sentence.startswith("One line of the history could not be understood;")
    aside = path.with_name("history.jsonl.broken-20260301-204405")
    assert str(aside) in sentence
    assert session_line(LEFT)[:40] in aside.read_text()
    assert [one.id for one in loaded(path)] == ["a", "c"], "it is told of once"


@pytest.mark.parametrize(
    "line",
    [
        "\0\0\0", "[]", "3", '{"id": 3}', session_line(SESSION).replace("finished", "lost"),
        session_line(SESSION).replace('"before": 3', '"before": 11'),
        session_line(SESSION).replace('"reached": 921', '"reached": NaN'),
        session_line(SESSION).replace("2026-03-01T20:30:00", "yesterday"), "{" * 5_000,
    ],
)  # fmt: skip
def test_what_is_no_session_is_left_out_and_kept_aside(tmp_path: Path, line: str) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text(f"{line}\n{session_line(LEFT)}\n")
    sessions, sentences = load_history(path, LATER)
    assert sessions == (LEFT,)
    assert len(sentences) == 1


def test_what_cannot_be_opened_is_told_of(tmp_path: Path) -> None:
    sessions, (sentence,) = load_history(tmp_path, LATER)
    assert sessions == ()
    assert sentence == f"{tmp_path} can't be opened (Is a directory). The history is empty for now."


def test_unknown_keys_of_a_newer_version_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text(session_line(SESSION).replace("{", '{"mood": "calm", ') + "\n")
    assert loaded(path) == (SESSION,)


@given(st.text())
def test_any_title_is_one_line(title: str) -> None:
    assert "\n" not in session_line(replace(SESSION, title=title))


def test_as_a_table() -> None:
    head, first, second = csv.reader(io.StringIO(as_csv([SESSION, LEFT])))
    assert tuple(head) == COLUMNS
    assert first[4:] == [
        "leg-massage", "Leg massage", "15m 21s", "921", "921", "921", "finished", "0", "1", "3",
        "7",
    ]  # fmt: skip
    assert second[-2:] == ["", ""]


@pytest.mark.parametrize(
    ("began", "told"),
    [
        (datetime(2026, 3, 1, 20, 30, tzinfo=UTC), ("2026-03-01", "21:30:00")),
        (datetime(2026, 7, 1, 22, 30, 59, tzinfo=UTC), ("2026-07-02", "00:30:59")),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), ("2026-10-25", "02:30:00")),
    ],
)
def test_dates_and_times_of_a_table_are_local_in_columns_of_their_own(
    zone: Callable[[str], None], began: datetime, told: tuple[str, str]
) -> None:
    zone("Europe/Berlin")
    session = replace(SESSION, began=began, ended=began)
    (row,) = csv.DictReader(io.StringIO(as_csv([session], in_local_time)))
    assert (row["began on"], row["began at"]) == told
    assert (row["ended on"], row["ended at"]) == told


@pytest.mark.parametrize("time", [930_499, 930_999, 930_000])
def test_seconds_of_a_table_are_whole_and_what_is_equal_stays_so(time: int) -> None:
    session = replace(SESSION, reached=time, performed=time, total=time)
    (row,) = csv.DictReader(io.StringIO(as_csv([session])))
    assert {row[f"{name} (s)"] for name in ("reached", "performed", "total")} == {"930"}


@pytest.mark.parametrize(
    ("code", "separator"),
    [
        ("en_GB", ","),
        ("de_CH", ","),
        ("de_DE", ";"),
        ("fr_FR", ";"),
        ("es_ES", ";"),
        ("da_DK", ";"),
    ],
)
def test_a_saved_table_is_as_spreadsheets_of_a_region_take_it(
    region: Callable[[str], None], code: str, separator: str
) -> None:
    region(code)
    saved = for_spreadsheets([replace(SESSION, title="Füße, «zarte» Ñ")])
    assert saved.startswith(codecs.BOM_UTF8)
    (row,) = csv.DictReader(io.StringIO(saved.decode("utf-8-sig")), delimiter=separator)
    assert (row["title"], row["performed (s)"]) == ("Füße, «zarte» Ñ", "921")


def test_what_is_piped_has_no_mark_and_commas_in_every_region(
    region: Callable[[str], None],
) -> None:
    region("de_DE")
    assert as_csv([]).startswith("began on,began at,")


def test_a_line_of_an_earlier_upstroke_performed_what_it_reached(tmp_path: Path) -> None:
    old = json.loads(session_line(replace(SESSION, reached=60_000, outcome=Outcome.STOPPED)))
    del old["performed"], old["skipped"]
    path = tmp_path / "history.jsonl"
    path.write_text(json.dumps(old) + "\n")
    (session,) = loaded(path)
    assert (session.reached, session.performed, session.skipped) == (60_000, 60_000, 0)


def test_no_title_is_taken_for_a_formula() -> None:
    _, row = csv.reader(io.StringIO(as_csv([replace(SESSION, title='=HYPERLINK("x")')])))
    assert row[5] == '\'=HYPERLINK("x")'

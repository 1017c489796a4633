"""`upstroke history` and `upstroke play --continue`, as programs and people use them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.sessions import SESSION
from tests.whole.running import SHORT, upstroke
from upstroke.core.history import Outcome
from upstroke.files.history_file import session_line

PLAY = ("--terminal", "--player", "silent")


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return path


def test_without_a_session(tmp_path: Path) -> None:
    shown = upstroke(tmp_path, "history")
    assert (shown.returncode, shown.stdout) == (0, "There has been no session yet.\n")
    assert json.loads(upstroke(tmp_path, "history", "--json").stdout) == {
        "left": None,
        "sessions": [],
    }
    for way in ([], ["--terminal"]):
        done = upstroke(
            tmp_path, "play", "--continue", *way, variables={"QT_QPA_PLATFORM": "offscreen"}
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "There is no session to go on with.\n"


def test_a_session_that_was_finished(tmp_path: Path, short: Path) -> None:
    done = upstroke(tmp_path, "play", short, *PLAY, "--start", "--exit")
    assert done.returncode == 0
    found = json.loads(upstroke(tmp_path, "history", "--json").stdout)
    assert found["left"] is None
    (session,) = found["sessions"]
    assert (session["programme"], session["outcome"]) == ("short", "finished")
    assert (session["reached"], session["total"], session["pauses"]) == (10.0, 10.0, 0)
    text = upstroke(tmp_path, "history").stdout
    assert text.endswith(
        "  Ten seconds: finished, 0:10\n\n1 session, 1 of them finished, 0:10 in all.\n"
    )
    head, row = csv.reader(io.StringIO(upstroke(tmp_path, "history", "--csv").stdout))
    assert dict(zip(head, row, strict=True))["outcome"] == "finished"


def test_json_and_csv_at_once_are_wrong_usage(tmp_path: Path) -> None:
    assert upstroke(tmp_path, "history", "--json", "--csv").returncode == 2
    assert upstroke(tmp_path, "play", "leg-massage", "--continue").returncode == 2


@pytest.mark.parametrize(
    ("reached", "line", "total"),
    [
        (63_400, "stopped at 1:03 of 24:00:20", "3:09 in all"),
        (999, "stopped at 0:00 of 24:00:20", "0:00 in all"),
        (3_599_900, "stopped at 59:59 of 24:00:20", "2:59:57 in all"),
        (30_000_000, "stopped at 8:20:00 of 24:00:20", "25:00:00 in all"),
    ],
)
def test_the_total_is_what_the_lines_come_to(
    tmp_path: Path, reached: int, line: str, total: str
) -> None:
    stopped = replace(SESSION, outcome=Outcome.STOPPED, reached=reached, total=86_420_700)
    kept = tmp_path / ".local" / "share" / "upstroke" / "history.jsonl"
    kept.parent.mkdir(parents=True)
    every = (replace(stopped, id=str(number)) for number in range(3))
    kept.write_text("".join(f"{session_line(one)}\n" for one in every), encoding="utf-8")
    *lines, _, summed = upstroke(tmp_path, "history").stdout.splitlines()
    assert [f"{line}, legs 3 to 7" in told for told in lines] == [True] * 3
    assert f" {total}," in summed

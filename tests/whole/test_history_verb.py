"""`upstroke history` and `upstroke play --continue`, as programs and people use them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.whole.running import SHORT, upstroke

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

"""`upstroke history` and `upstroke play --continue`, as programs and people use them."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.media_bus import becomes
from tests.support.running import PROGRAM, SHORT, environment, upstroke
from tests.support.sessions import SESSION
from tests.support.terminal import sitting_at
from upstroke.core.session.history import Outcome
from upstroke.files.history.history_file import session_line

PLAY = ("--terminal", "--player", "silent")


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return path


def test_without_a_session(tmp_path: Path) -> None:
    shown = upstroke(tmp_path, "history")
    assert (shown.returncode, shown.stdout) == (0, "No sessions yet.\n")
    assert json.loads(upstroke(tmp_path, "history", "--json").stdout) == {
        "left": None,
        "sessions": [],
    }
    for way in ([], ["--terminal"]):
        done = upstroke(
            tmp_path, "play", "--continue", *way, variables={"QT_QPA_PLATFORM": "offscreen"}
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "There is no session to resume.\n"


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


def left_in(home: Path, programme: Path) -> None:
    """A session that was killed a moment after it began."""
    under_way = home / ".local" / "share" / "upstroke" / "under-way"
    with subprocess.Popen(
        [*PROGRAM, "play", programme, *PLAY, "--start"],
        env=environment(home), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        assert becomes(lambda: any(is_marked(file) for file in under_way.glob("*.jsonl")))
        process.kill()


def is_marked(file: Path) -> bool:
    return file.read_text().count("\n") > 1


def unmounted(mount: Path) -> None:
    mount.rename(mount.with_name("elsewhere"))


def mounted(mount: Path) -> None:
    mount.with_name("elsewhere").rename(mount)


def locked(mount: Path) -> None:
    mount.chmod(0)


def unlocked(mount: Path) -> None:
    mount.chmod(0o700)


def misspelt(mount: Path) -> None:
    file = mount / "short.toml"
    file.write_text(file.read_text().replace("seconds = 5", "secnds = 5"))


def spelt(mount: Path) -> None:
    (mount / "short.toml").write_text(SHORT)


@pytest.mark.parametrize(
    ("happens", "passes", "why"),
    [
        (unmounted, mounted, "there is no such file"),
        (locked, unlocked, "the file can't be read (Permission denied)"),
        (misspelt, spelt, "short.toml:18: "),
    ],
)
def test_looking_takes_no_offer_away_and_what_cannot_be_used_now_is_told(
    tmp_path: Path, happens: Callable[[Path], None], passes: Callable[[Path], None], why: str
) -> None:
    mount = tmp_path / "mount"
    mount.mkdir()
    spelt(mount)
    left_in(tmp_path, mount / "short.toml")
    happens(mount)
    for arguments in (["history"], ["history", "--csv"], ["play", "--continue", *PLAY]):
        done = without_a_roots_rights(tmp_path, *arguments)
        assert "You left Ten seconds at 0:0" in done.stderr
        assert "It can't be resumed right now: " in done.stderr
        assert why in done.stderr
    window = ["play", "desk-break", "--start", "--player", "silent"]
    assert opens(tmp_path, *window), "nothing about an offer stops a start"
    passes(mount)
    found = json.loads(upstroke(tmp_path, "history", "--json").stdout)
    assert found["left"]["programme"] == "desk-break", "the window was closed in the midst of it"
    under_way = tmp_path / ".local" / "share" / "upstroke" / "under-way"
    next(file for file in under_way.iterdir() if "Desk" in file.read_text()).unlink()
    found = json.loads(upstroke(tmp_path, "history", "--json").stdout)
    assert found["left"]["programme"] == "short"


ANY_USER = (
    "import ctypes, os, sys\n"
    "for right in (1, 2): ctypes.CDLL(None).prctl(24, right, 0, 0, 0)\n"
    "os.execv(sys.executable, [sys.executable, '-m', 'upstroke', *sys.argv[1:]])\n"
)
"""Root reads every file: not without CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""


def without_a_roots_rights(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", ANY_USER, *arguments], env=environment(home), check=False,
        capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip


def opens(home: Path, *arguments: str) -> bool:
    """Whether the window opens and a session begins in it; it is killed then."""
    under_way = home / ".local" / "share" / "upstroke" / "under-way"
    before = len(list(under_way.iterdir()))
    with subprocess.Popen(
        [sys.executable, "-c", ANY_USER, *arguments],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
    ) as process:
        try:
            return becomes(
                lambda: (
                    len(list(under_way.iterdir())) > before
                    and all(is_marked(file) for file in under_way.iterdir())
                )
            )
        finally:
            process.kill()


def test_pressing_next_to_the_end_is_no_finished_session(tmp_path: Path, short: Path) -> None:
    with sitting_at(tmp_path, *PROGRAM, "play", str(short), *PLAY, "--start", "--exit") as person:
        person.sees("0:09 left of 0:10")
        person.types(b"n")
        person.sees("0:03 left of 0:10")
        person.types(b"n")
        person.sees("steps were skipped.")
    (session,) = json.loads(upstroke(tmp_path, "history", "--json").stdout)["sessions"]
    assert (session["outcome"], session["reached"], session["skipped"]) == ("finished", 10.0, 2)
    assert session["performed"] < 5
    told = upstroke(tmp_path, "history").stdout
    assert ", 2 steps skipped\n" in told
    assert "1 session, 0 of them finished, " in told


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
    stopped = replace(
        SESSION, outcome=Outcome.STOPPED, reached=reached, performed=reached, total=86_420_700
    )
    kept = tmp_path / ".local" / "share" / "upstroke" / "history.jsonl"
    kept.parent.mkdir(parents=True)
    every = (replace(stopped, id=str(number)) for number in range(3))
    kept.write_text("".join(f"{session_line(one)}\n" for one in every), encoding="utf-8")
    *lines, _, summed = upstroke(tmp_path, "history").stdout.splitlines()
    assert [f"{line}, legs 3 to 7" in told for told in lines] == [True] * 3
    assert f" {total}," in summed

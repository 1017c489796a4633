"""What a run leaves behind, and what the next start takes away: in processes of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from upstroke.files.places import runtime_folder
from upstroke.files.temporary_files import temporary_files

RUNS = """
import sys, tempfile
from upstroke.files.temporary_files import temporary_files
with temporary_files():
    kept = tempfile.mkdtemp(prefix="upstroke-")
    open(tempfile.mkstemp(suffix=".wav")[1], "w").write("sound")
    print(kept, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a short name: a socket's has at most 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        yield Path(folder)


@contextmanager
def running(folder: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A run that has temporary files, and one of them."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
        "XDG_RUNTIME_DIR": str(folder),
    }
    with subprocess.Popen(
        [sys.executable, "-c", RUNS],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process, Path(process.stdout.readline().strip())
        finally:
            process.kill()


def test_an_ordinary_end_leaves_nothing(short: Path) -> None:
    with running(short) as (process, kept):
        assert kept.is_relative_to(short / "upstroke")
        process.communicate("")
        assert process.returncode == 0
    assert list(short.iterdir()) == []


def test_what_a_killed_run_left_goes_at_the_next_start(short: Path) -> None:
    with running(short) as (process, killed):
        process.kill()
        process.wait()
    assert killed.is_dir()
    with running(short):
        assert not killed.exists()
        assert not killed.parent.exists()


def test_what_a_living_run_needs_is_left_alone(short: Path) -> None:
    with running(short) as (first, kept):
        with running(short) as (second, _):
            second.communicate("")
        assert kept.is_dir()
        first.communicate("")
    assert list(short.iterdir()) == []


def test_a_socket_goes_where_nobody_answers_and_stays_where_somebody_does(short: Path) -> None:
    (short / "upstroke").mkdir(mode=0o700)
    dead, alive = short / "upstroke" / "upstroke-dead", short / "upstroke" / "upstroke-alive"
    with socket.socket(socket.AF_UNIX) as left, socket.socket(socket.AF_UNIX) as door:
        left.bind(str(dead))
        left.close()
        door.bind(str(alive))
        door.listen()
        with running(short):
            assert not dead.exists()
            assert alive.exists()


def test_files_of_others_in_the_folder_are_not_ours_to_take_away(short: Path) -> None:
    (short / "upstroke").mkdir(mode=0o700)
    log = short / "upstroke" / "errors.log"
    log.write_text("what happened")
    with running(short) as (process, _):
        process.communicate("")
    assert log.read_text() == "what happened"


def test_a_folder_that_others_may_write_to_is_not_used(short: Path) -> None:
    (short / "upstroke").mkdir()
    (short / "upstroke").chmod(0o777)
    with running(short) as (process, kept):
        assert not kept.is_relative_to(short)
        kept.rmdir()
        process.communicate("")
        assert process.returncode == 0


def test_a_link_in_its_place_is_not_followed(short: Path) -> None:
    (short / "elsewhere").mkdir()
    (short / "upstroke").symlink_to(short / "elsewhere")
    with running(short) as (process, kept):
        assert not kept.is_relative_to(short)
        kept.rmdir()
        process.communicate("")
    assert list((short / "elsewhere").iterdir()) == []


def test_the_session_s_folder_is_used_where_it_is_the_person_s(short: Path) -> None:
    ours = f"upstroke-{os.getuid()}"
    assert runtime_folder({"XDG_RUNTIME_DIR": str(short)}) == short / "upstroke"
    assert runtime_folder({"TMPDIR": str(short)}) == short / ours
    assert runtime_folder({"XDG_RUNTIME_DIR": "run", "TMPDIR": str(short)}) == short / ours
    missing = str(short / "missing")
    assert runtime_folder({"XDG_RUNTIME_DIR": missing, "TMPDIR": str(short)}) == short / ours


def test_where_the_temporary_folder_was_is_as_it_was_afterwards() -> None:
    before = tempfile.gettempdir()
    with temporary_files():
        assert tempfile.gettempdir() != before
    assert tempfile.gettempdir() == before

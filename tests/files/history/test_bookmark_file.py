"""Bookmarks on the disk: whole after any end, gone after the right one, never in the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.sessions import BOOKMARK, LATER
from upstroke.core.session.bookmark import Bookmark
from upstroke.core.session.progress import Tally
from upstroke.files.history.bookmark_file import (
    BookmarkFile,
    NoBookmark,
    find_bookmarks,
    mark_line,
    origins_line,
    read_bookmark,
    remove_bookmark,
)

ORIGINS, MARK = BOOKMARK.origins, BOOKMARK.mark
TEXT = f"{origins_line(ORIGINS)}\n{mark_line(replace(MARK, at=1_000))}\n{mark_line(MARK)}\n"


def left_in(folder: Path, *marks: int, session: str = "s1") -> None:
    file = BookmarkFile(folder, replace(ORIGINS, id=session))
    for at in marks:
        file.mark(replace(MARK, at=at))
    file.close()


def found_in(folder: Path) -> list[Bookmark]:
    found, sentences = find_bookmarks(folder, LATER)
    assert sentences == ()
    return list(found)


def test_what_was_marked_last_is_found(tmp_path: Path) -> None:
    left_in(tmp_path / "new", 1_000, 2_000, 760_400)
    assert found_in(tmp_path / "new") == [BOOKMARK]


def test_a_file_goes_on_when_its_session_does(tmp_path: Path) -> None:
    left_in(tmp_path, 1_000)
    left_in(tmp_path, 760_400)
    assert found_in(tmp_path) == [BOOKMARK]
    assert next(tmp_path.iterdir()).read_text().count("outline") == 1


def test_the_latest_stands_first(tmp_path: Path) -> None:
    left_in(tmp_path, 1, session="a")
    file = BookmarkFile(tmp_path, replace(ORIGINS, id="b"))
    file.mark(replace(MARK, when=LATER.replace(year=2027)))
    file.close()
    left_in(tmp_path, 1, session="c")
    assert next(iter(found_in(tmp_path))).origins.id == "b"


def test_nothing_is_found_where_there_is_nothing(tmp_path: Path) -> None:
    assert found_in(tmp_path / "none") == []
    left_in(tmp_path, 1)
    remove_bookmark(tmp_path, "s1")
    remove_bookmark(tmp_path, "s1")
    assert found_in(tmp_path) == []


@pytest.mark.parametrize("emptied", [None, "", "\0\0\0\0"])
def test_a_session_that_was_not_marked_once_leaves_nothing(
    tmp_path: Path, emptied: str | None
) -> None:
    """Files may be empty, or empty blocks, where the power went before they were written."""
    left_in(tmp_path)
    if emptied is not None:
        next(tmp_path.iterdir()).write_text(emptied)
    assert found_in(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_a_session_that_runs_is_nobody_elses(tmp_path: Path) -> None:
    file = BookmarkFile(tmp_path, ORIGINS)
    file.mark(MARK)
    assert found_in(tmp_path) == []
    file.close()
    assert found_in(tmp_path) == [BOOKMARK]


def test_sessions_that_begin_and_end_are_never_taken_for_left_ones(tmp_path: Path) -> None:
    """Whoever looks, looks at any moment: between a file's making, its lock and its end, too."""
    over = threading.Event()
    told: list[str] = []

    def look() -> None:
        while not over.wait(0.002):
            found, sentences = find_bookmarks(tmp_path, LATER)
            told.extend((*(one.origins.id for one in found), *sentences))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    lost = 0
    for _ in range(100):
        file = BookmarkFile(tmp_path, ORIGINS)
        file.mark(MARK)
        lost += not any(tmp_path.glob("*.jsonl"))
        file.remove()
    over.set()
    looking.join()
    assert (lost, told) == (0, [])


def test_a_killed_process_holds_nothing_locked(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; "
        "from tests.support.sessions import BOOKMARK; "
        "from upstroke.files.history.bookmark_file import BookmarkFile; "
        "file = BookmarkFile(Path(sys.argv[1]), BOOKMARK.origins); file.mark(BOOKMARK.mark); "
        "print('marked', flush=True); time.sleep(60)"
    )
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], env=variables, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"marked\n"
        assert found_in(tmp_path) == []
        process.kill()
    assert found_in(tmp_path) == [BOOKMARK]


@given(st.integers(0, len(TEXT)))
def test_wherever_a_file_breaks_off_a_whole_mark_or_none_is_found(end: int) -> None:
    head = len(origins_line(ORIGINS))
    if 0 < end < head:
        with pytest.raises(NoBookmark):
            read_bookmark(TEXT[:end])
        return
    bookmark = read_bookmark(TEXT[:end])
    assert bookmark is None or bookmark.mark in (MARK, replace(MARK, at=1_000))
    if end >= len(TEXT) - 1:
        assert bookmark == BOOKMARK


def test_a_line_that_was_broken_off_costs_only_itself(tmp_path: Path) -> None:
    left_in(tmp_path, 1_000, 2_000)
    path = next(tmp_path.iterdir())
    path.write_text(path.read_text()[:-30])
    assert [one.mark.at for one in found_in(tmp_path)] == [1_000]
    left_in(tmp_path, 3_000)
    assert [one.mark.at for one in found_in(tmp_path)] == [3_000]


@pytest.mark.parametrize(
    "text", ["not JSON\n", "[]\n", '{"format": 2}\n', "{" * 5_000, '{"format": 1}']
)
def test_what_is_no_bookmark_is_set_aside_and_told_of(tmp_path: Path, text: str) -> None:
    path = tmp_path / "s1.jsonl"
    path.write_text(text)
    found, (sentence,) = find_bookmarks(tmp_path, LATER)
    assert found == ()
    assert sentence.startswith("Your place in the last session couldn't be read (its first line")
    (aside,) = tmp_path.iterdir()
    assert aside.name == "s1.jsonl.broken-20260301-204405"
    assert str(aside) in sentence
    assert aside.read_text() == text
    assert find_bookmarks(tmp_path, LATER) == ((), ())


@pytest.mark.parametrize("marks", ["?\n", '{"at": 1}\n' * 3, mark_line(MARK).replace("when", "x")])
def test_marks_that_nobody_understands_are_set_aside_not_deleted(
    tmp_path: Path, marks: str
) -> None:
    """Such as those of a newer Upstroke."""
    text = f"{origins_line(ORIGINS)}\n{marks}\n"
    (tmp_path / "s1.jsonl").write_text(text)
    found, (sentence,) = find_bookmarks(tmp_path, LATER)
    assert found == ()
    assert "couldn't be read (none of its other lines can be understood)" in sentence
    (aside,) = tmp_path.iterdir()
    assert aside.read_text() == text


def test_a_mark_of_an_earlier_upstroke_tells_its_place_only(tmp_path: Path) -> None:
    old = json.loads(mark_line(MARK))
    for name in ("tally", "skipped", "lasted"):
        del old[name]
    (tmp_path / "s1.jsonl").write_text(f"{origins_line(ORIGINS)}\n{json.dumps(old)}\n")
    (bookmark,) = found_in(tmp_path)
    assert bookmark.mark == replace(MARK, tally=None, skipped=0, lasted=None)


@given(st.frozensets(st.integers(0, 30_000), max_size=40))
def test_any_steps_that_were_done_are_found_again(done: frozenset[int]) -> None:
    tally = Tally(1_000, done, 5)
    text = f"{origins_line(ORIGINS)}\n{mark_line(replace(MARK, tally=tally))}\n"
    bookmark = read_bookmark(text)
    assert bookmark is not None
    assert bookmark.mark.tally == tally


def test_a_mark_that_would_fill_the_memory_is_none() -> None:
    wild = mark_line(MARK).replace("[0, 2]", "[0, 1e30]")
    assert wild != mark_line(MARK)
    with pytest.raises(NoBookmark):
        read_bookmark(f"{origins_line(ORIGINS)}\n{wild}\n")


def test_a_folder_that_cannot_be_opened_is_told_of(tmp_path: Path) -> None:
    folder = tmp_path / "under-way"
    folder.symlink_to(folder)
    found, (sentence,) = find_bookmarks(folder, LATER)
    assert found == ()
    assert sentence == f"{folder} can't be opened (Too many levels of symbolic links)."


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match=r"exists|directory"):
        BookmarkFile(tmp_path / "file", ORIGINS)
    assert found_in(tmp_path / "file") == []


def test_a_full_disk_is_an_error_and_harms_nothing_that_stands_there(tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk."""
    code = (
        "import resource, signal, sys; from pathlib import Path; "
        "from tests.support.sessions import BOOKMARK; "
        "from upstroke.files.history.bookmark_file import BookmarkFile; "
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "file = BookmarkFile(Path(sys.argv[1]), BOOKMARK.origins); file.mark(BOOKMARK.mark); "
        "size = next(Path(sys.argv[1]).iterdir()).stat().st_size; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, size + 20))\n"
        "for _ in range(3):\n"
        "    try:\n"
        "        file.mark(BOOKMARK.mark)\n"
        "    except OSError as error:\n"
        "        print(error.strerror)\n"
    )
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        env=variables, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout.count("\n"), done.stderr) == (3, "")
    assert found_in(tmp_path) == [BOOKMARK]
    left_in(tmp_path, 5_000)
    assert [one.mark.at for one in found_in(tmp_path)] == [5_000]

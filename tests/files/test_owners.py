"""Whose files are that root makes in somebody's home, and what who may not have them is told."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.support.owners import IS_ROOT, SOMEBODY, owners
from tests.support.sessions import BOOKMARK, SESSION
from upstroke.core.settings import Settings
from upstroke.files.history.bookmark_file import BookmarkFile
from upstroke.files.history.history_file import add_to_history, load_history, session_line
from upstroke.files.owners import is_of_another, make_folder, open_to_add, why_not
from upstroke.files.safe_writing import copy_aside, set_aside, write_atomically
from upstroke.files.settings.settings_file import load_settings, save_settings

NOON = datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)


@pytest.fixture
def home() -> Iterator[Path]:
    """Somebody's; in no folder of ours, which they could not enter."""
    with TemporaryDirectory(prefix="up") as made:
        os.chown(made, SOMEBODY, -1)
        yield Path(made)


def test_folders_are_their_parents_owners(home: Path) -> None:
    make_folder(home / ".local" / "share" / "upstroke")
    make_folder(home / ".local" / "share" / "upstroke")
    assert owners(home) == {SOMEBODY}


def test_everything_that_is_kept_is_its_homes_owners(home: Path) -> None:
    data = home / ".local" / "share" / "upstroke"
    save_settings(home / ".config" / "upstroke" / "settings.json", Settings(gentle=True))
    add_to_history(data / "history.jsonl", [session_line(SESSION)])
    file = BookmarkFile(data / "under-way", BOOKMARK.origins)
    file.mark(BOOKMARK.mark)
    file.close()
    write_atomically(home / "Upstroke history.csv", b"a,b\n")
    (data / "broken").write_text("{")
    os.chown(data / "broken", SOMEBODY, -1)
    copy_aside(data / "broken", NOON)
    set_aside(data / "broken", NOON)
    assert len([path for path in home.rglob("*") if path.is_file()]) == 6
    assert owners(home) == {SOMEBODY}


def test_what_is_replaced_keeps_its_owner_and_mode_whoevers_the_folder_is(home: Path) -> None:
    path = home / "settings.json"
    path.write_text("{}")
    path.chmod(0o640)
    os.chown(path, 4712 if IS_ROOT else SOMEBODY, -1)
    before = path.stat()
    save_settings(path, Settings(gentle=True))
    after = path.stat()
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)
    assert stat.S_IMODE(after.st_mode) == 0o640


def test_a_link_leads_to_a_file_that_stays_its_owners(home: Path, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.json"
    real.write_text("{}")
    os.chown(real, SOMEBODY, -1)
    (home / "settings.json").symlink_to(real)
    save_settings(home / "settings.json", Settings(gentle=True))
    assert (home / "settings.json").is_symlink()
    assert real.stat().st_uid == SOMEBODY


def test_in_ones_own_folder_everything_is_ones_own(tmp_path: Path) -> None:
    save_settings(tmp_path / "new" / "settings.json", Settings(gentle=True))
    with open_to_add(tmp_path / "log" / "errors.log") as file:
        file.write(b"What happened.\n")
    assert owners(tmp_path) == {os.geteuid()}


def test_only_root_is_ever_in_the_home_of_another(home: Path, tmp_path: Path) -> None:
    assert is_of_another(home) is IS_ROOT
    assert is_of_another(home / "not" / "there") is IS_ROOT
    assert not is_of_another(tmp_path / "not" / "there")


# --- as the person whose home it is -------------------------------------------------------------

AS = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from upstroke.core.settings import Settings
from upstroke.files.history.bookmark_file import find_bookmarks
from upstroke.files.history.history_file import add_to_history, load_history
from upstroke.files.owners import why_not
from upstroke.files.settings.settings_file import load_settings, save_settings
b"{}".decode("utf-8-sig")  # brought before what we run on may be out of reach
os.seteuid(int(sys.argv[1]))
home, now = Path(sys.argv[2]), datetime.now(UTC)
def told(act, path):
    try:
        act()
    except OSError as error:
        print(why_not(error, path))
"""


def as_somebody(home: Path, code: str) -> list[str]:
    """What it prints, run by somebody, who has no entry in the list of users."""
    done = subprocess.run(
        [sys.executable, "-c", f"{AS}{code}", str(SOMEBODY), str(home)],
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def mend(*paths: Path) -> str:
    """The sentence's part that says what to do, where it is root's; nobody else owns any of it."""
    if not IS_ROOT:
        return ""
    files = " ".join(map(str, paths))
    return f": it belongs to root, and `sudo chown {SOMEBODY} {files}` makes it yours again"


def test_settings_that_are_roots_say_how_to_get_them_back(home: Path) -> None:
    path = home / "settings.json"
    path.write_text('{"gentle": true}')
    path.chmod(0o000 if not IS_ROOT else 0o600)
    told = as_somebody(
        home,
        "print(load_settings(home / 'settings.json')[1][0])\n"
        "told(lambda: save_settings(home / 'settings.json', Settings()), home / 'settings.json')\n",
    )
    why = f"Permission denied{mend(path)}"
    assert told == [f"{path} can't be opened ({why}). Using the default settings.", why]
    assert path.exists(), "nothing was written over"


def test_folders_that_are_roots_are_named_up_to_the_first_that_is_not(home: Path) -> None:
    data = home / ".local" / "share" / "upstroke"
    data.mkdir(parents=True)
    data.chmod(0o755 if IS_ROOT else 0o500)
    told = as_somebody(
        home,
        "path = home / '.local' / 'share' / 'upstroke' / 'history.jsonl'\n"
        "told(lambda: add_to_history(path, ['{}']), path)\n",
    )
    theirs = (data, data.parent, data.parent.parent)
    assert told == [f"Permission denied{mend(*theirs)}"]


def test_a_folder_that_keeps_us_from_looking_is_named(home: Path) -> None:
    data = home / "upstroke"
    (data / "under-way").mkdir(parents=True)
    data.chmod(0o700 if IS_ROOT else 0o000)
    told = as_somebody(home, "print(load_history(home / 'upstroke' / 'history.jsonl', now)[1][0])")
    data.chmod(0o700)
    path = data / "history.jsonl"
    why = f"Permission denied{mend(data)}"
    assert told == [f"{path} can't be opened ({why}). The history is empty for now."]


def test_a_name_with_a_blank_can_be_copied_into_a_shell(home: Path) -> None:
    path = home / "my settings.json"
    path.write_text("{}")
    path.chmod(0o000 if not IS_ROOT else 0o600)
    (told,) = as_somebody(
        home, "told((home / 'my settings.json').read_text, home / 'my settings.json')"
    )
    assert told == f"Permission denied{mend(path)}".replace(str(path), f"'{path}'")


def test_what_is_nobodys_fault_names_no_command(tmp_path: Path) -> None:
    """A full disk, a file of one's own without permission, and where nothing is one's own."""
    assert why_not(OSError(28, "No space left on device"), tmp_path) == "No space left on device"
    refused = PermissionError(13, "Permission denied")
    assert why_not(refused, tmp_path / "settings.json") == "Permission denied"
    elsewhere = as_somebody(
        Path("/nowhere"), "told(lambda: open('/proc/1/mem', 'w'), Path('/x/y'))"
    )
    assert elsewhere in ([], ["Permission denied"])


def test_what_was_read_before_is_read_still(home: Path) -> None:
    """As root, and as somebody after that."""
    save_settings(home / ".config" / "settings.json", Settings(gentle=True))
    add_to_history(home / "history.jsonl", [session_line(SESSION)])
    told = as_somebody(
        home,
        "print(load_settings(home / '.config' / 'settings.json')[1])\n"
        "save_settings(home / '.config' / 'settings.json', Settings(pulse=True))\n"
        "sessions, faults = load_history(home / 'history.jsonl', now)\n"
        "print(len(sessions), faults)\n",
    )
    assert told == ["()", "1 ()"]
    assert load_settings(home / ".config" / "settings.json")[0] == Settings(gentle=True, pulse=True)
    assert load_history(home / "history.jsonl", NOON) == ((SESSION,), ())

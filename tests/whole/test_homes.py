"""A home that nobody knows, and one that is somebody else's: the real program in both."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.support.owners import IS_ROOT, SOMEBODY, owners
from tests.support.running import PROGRAM, SHORT, SOON_S, environment

NOTHING_KEPT = (
    "Upstroke can't find your home folder, so settings and history are lost when it closes. Set "
    "the variable HOME to its path.\n"
)
NO_HISTORY = (
    "Upstroke can't find your home folder, so the history is lost when it closes. Set the "
    "variable HOME to its path.\n"
)


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return path


# --- a home that nobody knows -------------------------------------------------------------------


class Homeless:
    """Runs the program where the system has no list of users, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "here"
        self.temporary = folder / "temporary"
        for each in (self.folder, self.temporary):
            each.mkdir()
        self.stub = folder / "stub"
        self.stub.mkdir()
        (self.stub / "sitecustomize.py").write_text("import sys\nsys.modules['pwd'] = None\n")

    def run(self, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        env = environment(self.folder, TMPDIR=str(self.temporary), PULSE_RUNTIME_PATH=os.devnull)
        env["PYTHONPATH"] = os.pathsep.join([str(self.stub), env["PYTHONPATH"]])
        del env["HOME"]
        return subprocess.run(
            [*PROGRAM, *map(str, arguments)],
            env={**env, **variables},
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            timeout=SOON_S,
            check=False,
        )

    def left(self) -> list[Path]:
        """Whatever is left of a start."""
        return [*self.folder.iterdir(), *self.temporary.iterdir()]


@pytest.fixture
def homeless(tmp_path: Path) -> Homeless:
    return Homeless(tmp_path)


@pytest.mark.parametrize(
    ("home", "verb"),
    [
        ({}, ["list"]),
        ({}, ["timeline", "leg-massage"]),
        ({}, ["history"]),
        ({"HOME": ""}, ["list"]),
        ({"HOME": "some/where"}, ["list"]),
        ({"HOME": "~"}, ["list"]),
    ],
)
def test_what_needs_no_home_works_and_one_sentence_says_what_is_not_kept(
    homeless: Homeless, home: dict[str, str], verb: list[str]
) -> None:
    done = homeless.run(*verb, **home)
    assert (done.returncode, done.stderr) == (0, NOTHING_KEPT)
    assert done.stdout
    assert homeless.left() == []


def test_check_has_nothing_to_keep(homeless: Homeless, short: Path) -> None:
    done = homeless.run("check", short)
    assert done.returncode == 0
    assert "home" not in done.stderr


def test_a_session_is_taken_away_without_a_home(homeless: Homeless, short: Path) -> None:
    done = homeless.run("render", short, "-o", "short.wav")
    assert (done.returncode, done.stderr) == (0, NOTHING_KEPT)
    assert done.stdout == "short.wav: Ten seconds, 0:10.\n"
    with wave.open(str(homeless.folder / "short.wav")) as sound:
        assert any(sound.readframes(sound.getnframes()))


def test_doctor_says_what_is_not_kept(homeless: Homeless) -> None:
    done = homeless.run("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    for name in ("settings", "history", "clips"):
        assert f"{name}: not kept when Upstroke ends" in lines
    assert lines[-1] == f"trouble: {NOTHING_KEPT.strip()}"


@pytest.mark.parametrize("way", [["--terminal"], []])
def test_a_session_that_is_not_kept_is_played(
    homeless: Homeless, short: Path, way: list[str]
) -> None:
    done = homeless.run(
        "play", short, "--start", "--exit", "--player", "silent", *way, QT_QPA_PLATFORM="offscreen"
    )
    assert done.returncode == 0
    # The window shows it.
    assert done.stderr == (NOTHING_KEPT if way else "") + "Stop if it hurts.\n"
    assert homeless.left() == []


def test_a_folder_that_is_known_is_used(homeless: Homeless, tmp_path: Path, short: Path) -> None:
    known = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    assert homeless.run("list", **known).stderr == NO_HISTORY
    known["XDG_DATA_HOME"] = str(tmp_path / "data")
    play = ("play", short, "--start", "--exit", "--player", "silent", "--terminal")
    assert homeless.run(*play, **known).stderr == "Stop if it hurts.\n"
    assert (tmp_path / "data" / "upstroke" / "history.jsonl").is_file()
    assert homeless.left() == []


def test_the_window_suggests_the_folder_that_it_was_started_in(homeless: Homeless) -> None:
    ask = "from upstroke.files.places import sounds_folder; print(sounds_folder())"
    env = environment(homeless.folder, PYTHONPATH=os.pathsep.join([str(homeless.stub), *sys.path]))
    del env["HOME"]
    for home in ({}, {"HOME": ""}, {"HOME": "x"}):
        command = [sys.executable, "-c", ask]
        told = subprocess.check_output(command, env={**env, **home}, cwd=homeless.folder, text=True)
        assert told == f"{homeless.folder}\n"


def test_what_nobody_foresaw_is_one_sentence_and_logged_without_a_home(homeless: Homeless) -> None:
    """A module that is broken stands for all that nobody foresaw."""
    (homeless.stub / "json").mkdir()
    (homeless.stub / "json" / "__init__.py").write_text("")
    done = homeless.run("timeline", "leg-massage", "--json")
    assert (done.returncode, done.stdout) == (1, "")
    (log,) = homeless.temporary.rglob("errors.log")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("Upstroke has to close (")
    assert str(log) in done.stderr
    assert "Traceback" in log.read_text()


# --- a home that is somebody else's -------------------------------------------------------------


@pytest.fixture
def home() -> Iterator[Path]:
    with TemporaryDirectory(prefix="up") as made:
        os.chown(made, SOMEBODY, -1)
        yield Path(made)


def run(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """As whoever runs the tests; what a sound library makes lies elsewhere."""
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        env=environment(home, QT_QPA_PLATFORM="offscreen", PULSE_RUNTIME_PATH=os.devnull),
        capture_output=True,
        encoding="utf-8",
        timeout=SOON_S,
        check=True,
    )


@pytest.mark.parametrize("way", [["--terminal"], []])
def test_all_that_a_session_leaves_is_its_homes_owners(
    home: Path, short: Path, way: list[str]
) -> None:
    settings = home / ".config" / "upstroke" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"gentle": true}')
    for each in (settings, settings.parent, settings.parent.parent):
        os.chown(each, SOMEBODY, -1)
    run(home, "play", short, "--start", "--exit", "--player", "silent", *way)
    assert (home / ".local" / "share" / "upstroke" / "history.jsonl").is_file()
    assert owners(home) == {SOMEBODY}


def test_what_qt_remembers_of_its_dialogs_is_not_written_there(home: Path, tmp_path: Path) -> None:
    """As the window does in somebody else's home, and where none is known."""
    ask = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QFileDialog; "
        "from upstroke.desktop.display.event_loop import EventLoop, keep_qt_settings_in; "
        "loop = EventLoop(); keep_qt_settings_in(Path(sys.argv[1])); "
        "dialog = QFileDialog(); dialog.show(); dialog.accept(); del dialog"
    )
    subprocess.run(
        [sys.executable, "-c", ask, tmp_path],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.DEVNULL,
        timeout=SOON_S,
        check=True,
    )
    assert list(tmp_path.rglob("*.conf")) == [tmp_path / "QtProject.conf"]
    assert list(home.iterdir()) == []


def test_verbs_that_only_look_leave_nothing_there(home: Path, short: Path) -> None:
    for verb in ("list", "history", "doctor"):
        run(home, verb)
    run(home, "timeline", short)
    assert list(home.iterdir()) == [] or not IS_ROOT
    assert owners(home) == {SOMEBODY}


def test_a_sound_file_is_its_folders_owners_and_one_that_was_there_stays_its_owners(
    home: Path, short: Path
) -> None:
    (home / "old.flac").write_bytes(b"")
    os.chown(home / "old.flac", 4712 if IS_ROOT else SOMEBODY, -1)
    for name in ("new.mp3", "old.flac"):
        run(home, "render", short, "-o", home / name)
    assert (home / "new.mp3").stat().st_uid == SOMEBODY
    assert (home / "old.flac").stat().st_uid == (4712 if IS_ROOT else SOMEBODY)

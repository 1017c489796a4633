"""What real sessions leave in the temporary folder: ended, or killed at any moment."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.running import PROGRAM, SHORT, SOON_S, environment, upstroke
from tests.support.sound.rig import sound_server

pytestmark = pytest.mark.waits


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="left-") as folder:
        yield Path(folder)


def playing(place: Path, *ways: str, **more: str) -> subprocess.Popen[bytes]:
    programme = place / "short.toml"
    programme.write_text(SHORT, encoding="utf-8")
    variables = {"TMPDIR": str(place / "tmp"), "QT_QPA_PLATFORM": "offscreen", **more}
    (place / "tmp").mkdir(exist_ok=True)
    return subprocess.Popen(
        [*PROGRAM, "play", str(programme), "--start", *ways],
        env=environment(place, **variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def left(place: Path) -> list[str]:
    """All that lies in the temporary folder."""
    return sorted(path.name for path in (place / "tmp").rglob("*"))


def becomes_there(place: Path, pattern: str) -> None:
    until = time.monotonic() + SOON_S
    while not list((place / "tmp").glob(pattern)):
        assert time.monotonic() < until, left(place)
        time.sleep(0.05)


@pytest.mark.parametrize("player", ["qt", "simpleaudio", "silent"])
def test_a_session_that_ends_leaves_nothing(player: str, place: Path) -> None:
    with sound_server() as server:
        rig = {name: text for name, text in server.environment.items() if name not in os.environ}
        del rig["XDG_RUNTIME_DIR"]
        with playing(place, "--player", player, "--exit", **rig) as process:
            assert process.wait(SOON_S) == 0
    assert left(place) == []


@pytest.mark.parametrize("face", ["window", "terminal"])
def test_what_a_killed_session_left_goes_with_the_next_start(face: str, place: Path) -> None:
    ways = ["--player", "silent", *(["--terminal"] if face == "terminal" else [])]
    with playing(place, *ways) as process:
        own = "upstroke-*/upstroke-*" if face == "window" else "upstroke-*/run-*.lock"
        becomes_there(place, own)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert left(place), "nobody could tidy up"
    assert upstroke(place, "list", variables={"TMPDIR": str(place / "tmp")}).returncode == 0
    assert left(place) == []

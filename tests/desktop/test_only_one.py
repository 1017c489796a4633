"""A second start finds the door of the first, and hands over what it was asked for."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from upstroke.desktop.door_name import door_name
from upstroke.desktop.only_one import Door, Summons, knock

KNOCK = """
import sys
from upstroke.desktop.only_one import Summons, knock
print(knock(sys.argv[1], Summons("own.toml", "15m", True)))
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    return door_name(tmp_path)


def knock_from_elsewhere(qtbot: QtBot, name: str) -> str:
    """What another process is answered, while this one's loop turns."""
    with subprocess.Popen(
        [sys.executable, "-c", KNOCK, name], stdout=subprocess.PIPE, text=True
    ) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
        assert other.stdout is not None
        return other.stdout.read().strip()


def test_what_is_asked_for_is_handed_over(qtbot: QtBot, name: str) -> None:
    heard: list[Summons] = []
    door = Door(name, heard.append)
    assert knock_from_elsewhere(qtbot, name) == "True"
    assert heard == [Summons("own.toml", "15m", start=True)]
    assert knock_from_elsewhere(qtbot, name) == "True"
    assert len(heard) == 2
    door.close()
    assert knock_from_elsewhere(qtbot, name) == "False"


def test_each_home_has_a_door_of_its_own(tmp_path: Path) -> None:
    assert door_name(tmp_path) == door_name(tmp_path)
    assert door_name(tmp_path / "other") != door_name(tmp_path)


def test_where_nobody_is_there_is_no_answer(name: str) -> None:
    assert not knock(name, Summons())


def test_a_door_that_a_killed_one_left_behind_is_replaced(qtbot: QtBot, name: str) -> None:
    if sys.platform != "win32":
        with socket.socket(socket.AF_UNIX) as left_behind:
            left_behind.bind(str(Path(tempfile.gettempdir()) / name))
    heard: list[Summons] = []
    door = Door(name, heard.append)
    assert knock_from_elsewhere(qtbot, name) == "True"
    assert heard
    door.close()


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"nonsense\n",
        b"[]\n",
        b'{"programme": 3}\n',
        b'{"programme": "own.toml", "more": 1}\n',
        b"\xff\xfe\n",
        b"x" * 200_000,
    ],
)
def test_what_is_not_understood_is_not_done(qtbot: QtBot, name: str, said: bytes) -> None:
    heard: list[Summons] = []
    door = Door(name, heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    stranger.write(said)
    stranger.flush()
    closed = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: stranger.state() == closed, timeout=10_000)
    assert heard == []
    door.close()

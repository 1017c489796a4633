"""A second start finds the door of the first, and hands over what it was asked for."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from upstroke.core.intents import PlayRequest
from upstroke.desktop.single_instance import SingleInstance, hand_over, is_open

KNOCK = """
import sys
from upstroke.desktop.single_instance import hand_over
from upstroke.core.intents import PlayRequest
asked = {} if len(sys.argv) == 2 else {"language": "de", "player": "qt"}
print(repr(hand_over(sys.argv[1], PlayRequest("own.toml", 900_000, start=True, **asked))))
"""

CLOSED = QLocalSocket.LocalSocketState.UnconnectedState

NOTHING = "''"
"""What was asked for was done."""


@pytest.fixture
def name(tmp_path: Path) -> str:
    return f"upstroke-test-{zlib.crc32(bytes(tmp_path)):08x}"


ELDER = """
import sys
from PySide6.QtNetwork import QLocalSocket
socket = QLocalSocket()
socket.connectToServer(sys.argv[1])
socket.write(sys.argv[2].encode() + bytes([10]))
while not socket.canReadLine() and socket.waitForReadyRead(10_000):
    continue
print(bytes(socket.readLine().data()).decode())
"""


def answer_elsewhere(qtbot: QtBot, script: str, *arguments: str) -> str:
    """What another process is answered, while this one's loop turns."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True
    ) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
        assert other.stdout is not None
        return other.stdout.read().strip()


def knock_from_elsewhere(qtbot: QtBot, *arguments: str) -> str:
    return answer_elsewhere(qtbot, KNOCK, *arguments)


class Window:
    """Hears what is asked for, and tells what it does not do."""

    def __init__(self, told: str = "") -> None:
        self.heard: list[PlayRequest] = []
        self.told = told

    def __call__(self, summons: PlayRequest) -> str:
        self.heard.append(summons)
        return self.told


def test_what_is_asked_for_is_handed_over(qtbot: QtBot, name: str) -> None:
    window = Window()
    door = SingleInstance(name, window)
    assert is_open(name)
    assert knock_from_elsewhere(qtbot, name) == NOTHING
    assert window.heard == [PlayRequest("own.toml", 900_000, start=True)]
    assert knock_from_elsewhere(qtbot, name, "more") == NOTHING
    more = PlayRequest("own.toml", 900_000, start=True, language="de", player="qt")
    assert window.heard[1:] == [more]
    door.close()
    assert knock_from_elsewhere(qtbot, name) == "None"
    assert not is_open(name)


def test_what_was_not_done_is_told(qtbot: QtBot, name: str) -> None:
    door = SingleInstance(name, Window("Das Ende naht: schön."))
    assert knock_from_elsewhere(qtbot, name) == repr("Das Ende naht: schön.")
    door.close()


def elder(name: str, *answers: bytes) -> QLocalServer:
    """A window of another version, which answers so and hangs up."""
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def answer(socket: QLocalSocket) -> None:
        for each in answers:
            socket.write(each)
        socket.disconnectFromServer()

    def welcome() -> None:
        socket = server.nextPendingConnection()
        assert socket is not None
        socket.readyRead.connect(lambda: answer(socket))

    server.newConnection.connect(welcome)
    assert server.listen(name)
    return server


UNTOLD = "Upstroke is already open, but didn't say whether it did what you asked."


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ((b"come in\n",), repr(UNTOLD)),
        ((b"come in\n", b"nonsense\n"), repr(UNTOLD)),
        ((b"go away\n",), "None"),
        ((), "None"),
    ],
)
def test_another_version_is_not_taken_at_more_than_its_word(
    qtbot: QtBot, name: str, answers: tuple[bytes, ...], told: str
) -> None:
    server = elder(name, *answers)
    assert knock_from_elsewhere(qtbot, name, "more") == told
    server.close()


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ('{"programme": "own.toml", "length": "15m", "start": true}', ("own.toml", "15m", True)),
        ('{"programme": null, "length": null, "start": false}', (None, None, False)),
        ("{}", (None, None, False)),
    ],
)
def test_what_an_elder_asks_for_is_understood(
    qtbot: QtBot, name: str, said: str, heard: tuple[str | None, str | None, bool]
) -> None:
    window = Window()
    door = SingleInstance(name, window)
    assert answer_elsewhere(qtbot, ELDER, name, said) == "come in"
    programme, length, start = heard
    assert window.heard == [PlayRequest(programme, length, start=start)]
    door.close()


def test_where_nobody_is_there_is_no_answer(name: str) -> None:
    assert hand_over(name, PlayRequest()) is None
    assert not is_open(name)


def test_a_door_that_a_killed_one_left_behind_is_replaced(qtbot: QtBot, name: str) -> None:
    if sys.platform != "win32":
        with socket.socket(socket.AF_UNIX) as left_behind:
            left_behind.bind(str(Path(tempfile.gettempdir()) / name))
    window = Window()
    assert not is_open(name)
    door = SingleInstance(name, window)
    assert knock_from_elsewhere(qtbot, name) == NOTHING
    assert window.heard
    door.close()


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"nonsense\n",
        b"[]\n",
        b'{"programme": 3}\n',
        b'{"programme": "own.toml", "more": 1}\n',
        b'{"programme": "own.toml", "start": "no"}\n',
        b'{"language": ["de"]}\n',
        b'{"length": true}\n',
        b'{"length": -1}\n',
        b"[" * 50_000 + b"\n",
        b"\xff\xfe\n",
        b"x" * 200_000,
    ],
)
def test_what_is_not_understood_is_not_done(qtbot: QtBot, name: str, said: bytes) -> None:
    window = Window()
    door = SingleInstance(name, window)
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    stranger.write(said)
    stranger.flush()
    qtbot.waitUntil(lambda: stranger.state() == CLOSED, timeout=10_000)
    assert window.heard == []
    door.close()

"""One window for each person: a second start hands its request to the first, over a socket."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from upstroke.core.intents import PlayRequest
from upstroke.core.units import Millis
from upstroke.texts import tr

_ANSWER = b"come in\n"
_CONNECTS_WITHIN_MS = 1000
_ANSWERS_WITHIN_MS = 3000
"""A first window that stands still for longer is none that can be brought forward."""
_DONE_WITHIN_MS = 30_000
"""A programme of many thousand steps takes some of these to be planned."""
_MOST_BYTES = 65_536


def hand_over(name: str, request: PlayRequest) -> str | None:
    """Hand a request to the window that is open, and wait until that has carried it out.

    Returns:
        What of it was not done, as a sentence; empty where all was. None: there is no such window,
        or it does not answer, or is of a version that knows nothing of what is asked for.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECTS_WITHIN_MS):
        return None
    # What is not asked for is not named: an older window knows less.
    asked = {key: value for key, value in asdict(request).items() if value not in (None, False)}
    socket.write(json.dumps(asked).encode() + b"\n")
    if _line(socket, _ANSWERS_WITHIN_MS) != _ANSWER:
        return None
    with suppress(ValueError):
        return str(json.loads(_line(socket, _DONE_WITHIN_MS)))
    return tr("Upstroke is already open, but didn't say whether it did what you asked.")


def is_open(name: str) -> bool:
    """Look for an open window; nothing is asked of it."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(_CONNECTS_WITHIN_MS)


class SingleInstance(QObject):
    """Listens for other starts for as long as it is kept. Where it cannot listen, nobody finds it.

    Args:
        name: a socket's, or on Windows of a pipe.
        on_request: called in Qt's loop with what was asked for; tells what of it was not done.
    """

    def __init__(self, name: str, on_request: Callable[[PlayRequest], str]) -> None:
        super().__init__()
        self._on_request = on_request
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        if not self._server.listen(name):
            # Left behind by one that was killed: nobody answered there a moment ago.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _open(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            request = _understood(bytes(socket.readLine().data()))
            if request is None:
                socket.disconnectFromServer()
                return
            # The other hangs up: an answer that comes together with the end is not always read.
            socket.write(_ANSWER)
            socket.flush()
            try:
                told = self._on_request(request)
            except Exception:
                socket.abort()
                raise
            socket.write(json.dumps(told).encode() + b"\n")


def _line(socket: QLocalSocket, within: Millis) -> bytes:
    while not socket.canReadLine() and socket.waitForReadyRead(within):
        continue
    return bytes(socket.readLine().data())


def _understood(line: bytes) -> PlayRequest | None:
    with suppress(ValueError, TypeError, RecursionError):
        said = PlayRequest(**json.loads(line))
        texts = (said.programme, said.language, said.player)
        total = type(said.length) is int and said.length > 0
        switches = (said.start, said.go_on, said.leave)
        if (
            all(text is None or isinstance(text, str) for text in texts)
            and (total or said.length is None or isinstance(said.length, str))
            and all(isinstance(switch, bool) for switch in switches)
        ):
            return said
    return None

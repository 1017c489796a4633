"""One window a person: a second start knocks at the door of the first, and hands over its wish."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"come in\n"
_CONNECTS_WITHIN_MS = 1000
_ANSWERS_WITHIN_MS = 3000
"""A first window that stands still for longer is none that can be brought forward."""
_MOST_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Summons:
    """What a second start was asked for; None: nothing in particular."""

    programme: str | None = None
    """Id, or the whole path of a file."""
    length: str | None = None
    start: bool = False


def knock(name: str, summons: Summons) -> bool:
    """Hand a summons to the window that is open; False: there is none, or it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECTS_WITHIN_MS):
        return False
    socket.write(json.dumps(asdict(summons)).encode() + b"\n")
    while socket.bytesAvailable() < len(_ANSWER) and socket.waitForReadyRead(_ANSWERS_WITHIN_MS):
        continue
    return bytes(socket.readAll().data()) == _ANSWER


class Door(QObject):
    """Where others knock, for as long as this is kept. Where there can be no door there is none.

    Args:
        name: see `desktop.door_name`.
        summoned: called in Qt's loop with what was asked for.
    """

    def __init__(self, name: str, summoned: Callable[[Summons], None]) -> None:
        super().__init__()
        self._summoned = summoned
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        if not self._server.listen(name):
            # Left behind by one that was killed: nobody answered there a moment ago.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Nobody can knock any more."""
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
            summons = _understood(bytes(socket.readLine().data()))
            if summons is None:
                socket.disconnectFromServer()
                return
            # The other hangs up: an answer that comes together with the end is not always read.
            socket.write(_ANSWER)
            self._summoned(summons)


def _understood(line: bytes) -> Summons | None:
    with suppress(ValueError, TypeError):
        said = Summons(**json.loads(line))
        texts = (said.programme, said.length)
        if all(text is None or isinstance(text, str) for text in texts):
            return Summons(said.programme, said.length, said.start is True)
    return None

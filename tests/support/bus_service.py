"""Somebody on a bus of the test's own, who answers on a thread."""

from __future__ import annotations

import contextlib
import threading
from types import TracebackType
from typing import Any, Self

from jeepney import Message, message_bus, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ENDS_WITHIN_S = 20.0


class BusService:
    """Owns names on a bus while it is entered. Subclasses take what comes in `take`.

    Args:
        address: the bus.
        names: what it is called there.
    """

    def __init__(self, address: str, *names: str) -> None:
        self.connection: DBusConnection = open_dbus_connection(address)
        self._names = names
        self._ended = False
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        for name in self._names:
            self.connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended = True
        self._thread.join(ENDS_WITHIN_S)
        self.connection.close()

    def take(self, message: Message) -> None:
        """Deal with a message, on the thread."""
        raise NotImplementedError

    def answer(self, call: Message, signature: str | None = None, *values: Any) -> None:  # noqa: ANN401 - of any type
        """Return from a call."""
        self.connection.send(new_method_return(call, signature, values))

    def _serve(self) -> None:
        while not self._ended:
            with contextlib.suppress(TimeoutError):
                self.take(self.connection.receive(timeout=0.1))

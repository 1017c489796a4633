"""A connection to a D-Bus bus for a thread of its own: calls out, calls in, signals both ways.

Built on jeepney's messages. Nothing waits for an answer: each is handed to whoever asked when it
comes. So a bus or a client that hangs holds up nothing but itself.
"""

from __future__ import annotations

import selectors
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus import get_connectable_addresses
from jeepney.io.blocking import prep_socket

SENDS_WITHIN_S = 2.0
"""A bus that takes nothing for so long, its buffer being full, is as good as gone."""

_READ = 65_536
_FAULTS = (OSError, ValueError, LookupError, RuntimeError, struct.error)
"""What reading from or writing to what is no bus, or no more, may raise."""


class BusGone(Exception):
    """There is no such bus, or no more."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A call or a signal that came in; `raw` is for the reply."""

    sender: str
    path: str
    interface: str
    member: str
    body: tuple[Any, ...]
    raw: Message


Reply: TypeAlias = tuple[Any, ...] | None
"""What a call returned; None: an error, or nothing in time."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of somebody's object; `name` is theirs on the bus."""

    name: str
    path: str
    interface: str
    member: str


def bus_method(member: str) -> Method:
    """A method of the bus itself."""
    return Method("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", member)


class Caller(Protocol):
    """The part of a bus that calls others."""

    def call(
        self,
        method: Method,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        then: Callable[[Reply], None] | None = None,
        within_s: float | None = None,
    ) -> None:
        """Call a method; `then` gets what it returns, at most so many seconds later."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    then: Callable[[Reply], None]
    until: float | None


class Bus:
    """One connection. For one thread, which calls `step` again and again.

    Args:
        address: as in `DBUS_SESSION_BUS_ADDRESS`.
        on_call: gets every call that comes in.
        on_signal: gets every signal that a match was added for.
        wake: a socket that ends a `step` when it can be read.

    Raises:
        BusGone: it cannot be connected to.
    """

    def __init__(
        self,
        address: str,
        on_call: Callable[[Heard], None],
        on_signal: Callable[[Heard], None],
        wake: socket.socket,
    ) -> None:
        self._on_call = on_call
        self._on_signal = on_signal
        self._waiting: dict[int, _Waiting] = {}
        self._serial = 0
        self._parser = Parser()
        self.unique_name = ""
        try:
            self._socket = prep_socket(next(get_connectable_addresses(address)), timeout=1.0)
        except (*_FAULTS, StopIteration) as error:
            raise BusGone(str(error)) from error
        self._socket.settimeout(SENDS_WITHIN_S)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._socket, selectors.EVENT_READ, self._read)
        self._selector.register(wake, selectors.EVENT_READ, lambda: wake.recv(_READ))
        self.call(bus_method("Hello"), then=self._named)

    def close(self) -> None:
        """Hang up."""
        self._selector.close()
        self._socket.close()

    def step(self, timeout_s: float | None) -> None:
        """Wait for something to happen, at most so long, and deal with it. Raises `BusGone`."""
        for message in self._received(self._nearest(timeout_s)):
            self._take(message)
        self._give_up()

    def call(
        self,
        method: Method,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        then: Callable[[Reply], None] | None = None,
        within_s: float | None = None,
    ) -> None:
        """See `Caller`. Raises `BusGone`."""
        address = DBusAddress(method.path, method.name, method.interface)
        message = new_method_call(address, method.member, signature, body)
        serial = self._send(message)
        if then is not None:
            until = None if within_s is None else time.monotonic() + within_s
            self._waiting[serial] = _Waiting(then, until)

    def watch(self, rule: str) -> None:
        """Hear the signals that a match rule describes."""
        self.call(bus_method("AddMatch"), "s", (rule,))

    def emit(self, path: str, interface: str, member: str, signature: str, body: Any) -> None:  # noqa: ANN401 - as D-Bus has it
        """Send a signal. Raises `BusGone`."""
        self._send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def answer(self, heard: Heard, signature: str | None, body: tuple[Any, ...]) -> None:
        """Return from a call, if it waits for that. Raises `BusGone`."""
        if not _wants_no_reply(heard.raw):
            self._send(new_method_return(heard.raw, signature, body))

    def refuse(self, heard: Heard, name: str, sentence: str) -> None:
        """Answer a call with an error. Raises `BusGone`."""
        if not _wants_no_reply(heard.raw):
            self._send(new_error(heard.raw, name, "s", (sentence,)))

    def _send(self, message: Message) -> int:
        self._serial += 1
        try:
            self._socket.sendall(message.serialise(serial=self._serial))
        except _FAULTS as error:
            raise BusGone(str(error)) from error
        return self._serial

    def _received(self, timeout_s: float | None) -> list[Message]:
        try:
            for key, _ in self._selector.select(timeout_s):
                key.data()
            return list(iter(self._parser.get_next_message, None))
        except _FAULTS as error:
            raise BusGone(str(error)) from error

    def _read(self) -> None:
        data = self._socket.recv(_READ)
        if not data:
            raise ConnectionResetError
        self._parser.add_data(data)

    def _take(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            waiting = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
            if waiting is not None:
                waiting.then(message.body if kind is MessageType.method_return else None)
            return
        heard = Heard(
            fields.get(HeaderFields.sender, ""),
            fields.get(HeaderFields.path, ""),
            fields.get(HeaderFields.interface, ""),
            fields.get(HeaderFields.member, ""),
            message.body,
            message,
        )
        if kind is MessageType.method_call:
            self._on_call(heard)
        else:
            self._on_signal(heard)

    def _named(self, reply: Reply) -> None:
        if reply:
            self.unique_name = reply[0]

    def _nearest(self, timeout_s: float | None) -> float | None:
        untils = [one.until for one in self._waiting.values() if one.until is not None]
        if not untils:
            return timeout_s
        left = max(0.0, min(untils) - time.monotonic())
        return left if timeout_s is None else min(left, timeout_s)

    def _give_up(self) -> None:
        now = time.monotonic()
        late = [serial for serial, one in self._waiting.items() if one.until and one.until <= now]
        for serial in late:
            self._waiting.pop(serial).then(None)


def _wants_no_reply(message: Message) -> bool:
    return bool(message.header.flags & MessageFlag.no_reply_expected)

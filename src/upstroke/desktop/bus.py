"""A connection to a D-Bus bus for a thread of its own: calls out, calls in, signals both ways.

Built on jeepney's messages. Nothing waits for an answer: each is handed to whoever asked when it
comes. So a bus or a client that hangs holds up nothing but itself.
"""

from __future__ import annotations

import selectors
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn, TypeAlias

from jeepney import (
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.bus import get_connectable_addresses
from jeepney.io.blocking import prep_socket

from upstroke.desktop.background import Bell

PROPERTIES = "org.freedesktop.DBus.Properties"
ERRORS = "org.freedesktop.DBus.Error"

SENDS_WITHIN_S = 2.0
"""A bus that takes nothing for so long, its buffer being full, is as good as gone."""

_READ = 65_536
_FAULTS = (OSError, ValueError, LookupError, RuntimeError, struct.error)
"""Raised by reading and writing where there is no bus, or no more."""


class BusGone(Exception):
    """There is no such bus, or no more."""


class CallRefused(Exception):
    """A call that cannot be answered: the last part of a D-Bus error's name, and a sentence."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = f"{ERRORS}.{name}"


@dataclass(frozen=True, slots=True)
class BusMessage:
    """A call or a signal that came in."""

    path: str
    interface: str
    member: str
    body: tuple[Any, ...] = ()
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """The answer to a call: a signature (None for nothing) and its values."""

    signature: str | None = None
    body: tuple[Any, ...] = ()


Reply: TypeAlias = tuple[Any, ...] | None
"""The values that a call returned; None: an error, or nothing in time."""


Then: TypeAlias = Callable[[Reply], object]
"""Gets a reply when it comes."""


def no_such_object(call: BusMessage) -> NoReturn:
    """Answer a call to a path where there is nothing."""
    raise CallRefused("UnknownObject", f"Nothing is at {call.path}.")


class Bus:
    """One connection. For one thread, which calls `step` again and again.

    Args:
        address: as in `DBUS_SESSION_BUS_ADDRESS`.
        bell: ends a `step` when it rings.
        on_call: answers a call that comes in, or raises `CallRefused`.
        on_signal: gets every signal that a match was added for.

    Raises:
        BusGone: it cannot be connected to.
    """

    def __init__(
        self,
        address: str,
        bell: Bell | None = None,
        on_call: Callable[[BusMessage], Returned] = no_such_object,
        on_signal: Callable[[BusMessage], object] = lambda _: None,
    ) -> None:
        self._on_call = on_call
        self._on_signal = on_signal
        self._waiting: dict[int, tuple[Then, float | None]] = {}
        self._serial = 0
        self._parser = Parser()
        try:
            self._socket = prep_socket(next(get_connectable_addresses(address)), timeout=1.0)
        except (*_FAULTS, StopIteration) as error:
            raise BusGone(str(error)) from error
        self._socket.settimeout(SENDS_WITHIN_S)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._socket, selectors.EVENT_READ, self._read)
        if bell is not None:
            self._selector.register(bell.heard, selectors.EVENT_READ, bell.silence)
        self.call(message_bus.Hello())

    def close(self) -> None:
        """Hang up."""
        self._selector.close()
        self._socket.close()

    def step(self, timeout_s: float | None = None) -> None:
        """Wait for something to happen, at most so long, and deal with it. Raises `BusGone`."""
        for message in self._received(self._nearest(timeout_s)):
            self._take(message)
        self._give_up()

    def call(
        self,
        message: Message,
        then: Then = lambda _: None,
        within_s: float | None = None,
    ) -> None:
        """Send a call; `then` gets what it returns, at most so many seconds later.

        Raises `BusGone`.
        """
        until = None if within_s is None else time.monotonic() + within_s
        self._waiting[self.send(message)] = then, until

    def ask(self, message: Message, within_s: float) -> Reply:
        """Call and wait for what it returns, in seconds. Raises `BusGone` and `TimeoutError`."""
        replies: list[Reply] = []
        self.call(message, replies.append)
        until = time.monotonic() + within_s
        while not replies:
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self.step(left)
        return replies[0]

    def send(self, message: Message) -> int:
        """Send a message, and return its serial number. Raises `BusGone`."""
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
            serial = fields.get(HeaderFields.reply_serial, -1)
            if serial in self._waiting:
                then, _ = self._waiting.pop(serial)
                then(message.body if kind is MessageType.method_return else None)
            return
        parts = (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
        path, interface, member = (fields.get(part, "") for part in parts)
        sender = fields.get(HeaderFields.sender, "")
        came = BusMessage(path, interface, member, message.body, sender)
        if kind is MessageType.signal:
            self._on_signal(came)
        else:
            self._answer(message, came)

    def _answer(self, message: Message, call: BusMessage) -> None:
        try:
            returned = self._on_call(call)
            reply = new_method_return(message, returned.signature, returned.body)
        except CallRefused as refused:
            reply = new_error(message, refused.name, "s", (str(refused),))
        if not message.header.flags & MessageFlag.no_reply_expected:
            self.send(reply)

    def _nearest(self, timeout_s: float | None) -> float | None:
        untils = [until for _, until in self._waiting.values() if until is not None]
        if not untils:
            return timeout_s
        left = max(0.0, min(untils) - time.monotonic())
        return left if timeout_s is None else min(left, timeout_s)

    def _give_up(self) -> None:
        now = time.monotonic()
        for serial, (then, until) in list(self._waiting.items()):
            if until is not None and until <= now:
                del self._waiting[serial]
                then(None)

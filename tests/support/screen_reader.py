"""A screen reader of the test's own: another program on a real AT-SPI bus, speaking plain D-Bus.

with accessibility_bus(session_bus, variables) as address, ScreenReader(address) as reader:
    print(*reader.sees("Start").lines())
    reader.press("Start")

The protocol: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""
# ruff: noqa: ANN401 - D-Bus carries values of any type

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SOON_S = 30.0
LOOKS_EVERY_S = 0.1

PACE_S = 0.8
"""Presses that follow each other sooner are taken for the bounce of one."""

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
"""Where Debian and others keep it."""

_A11Y = "org.a11y.atspi"
_ROOT = "/org/a11y/atspi/accessible/root"
_PROPERTIES = "org.freedesktop.DBus.Properties"

_STATES = {
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    25: "showing",
    41: "checkable",
}
"""By their bits: `AtspiStateType` in at-spi2-core's atspi-constants.h."""


@contextlib.contextmanager
def accessibility_bus(session: str, variables: dict[str, str]) -> Iterator[str]:
    """The bus that screen readers and programs meet on; gives its address.

    Args:
        session: address of the session bus, on which the other one can be asked for.
        variables: the launcher's environment.
    """
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    with subprocess.Popen(
        [launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"],
        env={**variables, "DBUS_SESSION_BUS_ADDRESS": session},
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            with open_dbus_connection(session) as connection:
                yield _address(connection)
        finally:
            running.terminate()


def _address(connection: DBusConnection) -> str:
    bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    until = time.monotonic() + SOON_S
    while time.monotonic() < until:
        answer = connection.send_and_get_reply(new_method_call(bus, "GetAddress"))
        if answer.header.message_type is MessageType.method_return:
            return str(answer.body[0])
        time.sleep(LOOKS_EVERY_S)
    raise TimeoutError("The accessibility bus did not start.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something accessible is found on the bus."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Told:
    """Something accessible as it was when it was read; what does not show is left out."""

    place: Place
    role: str
    name: str
    description: str
    value: str
    states: frozenset[str]
    children: tuple[Told, ...]

    def all(self) -> Iterator[Told]:
        """It, and everything within it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.all()

    def found(self, name: str) -> Told | None:
        """What is called so, or begins with it; None: nothing."""
        inside = tuple(self.all())
        exact = (one for one in inside if one.name == name)
        return next(exact, next((one for one in inside if one.name.startswith(name)), None))

    def lines(self, depth: int = 0) -> Iterator[str]:
        """A line for each that has anything to tell."""
        if self.name or self.value or "focusable" in self.states:
            yield "  " * depth + self._line()
            depth += 1
        for child in self.children:
            yield from child.lines(depth)

    def _line(self) -> str:
        parts = [f"{self.role}: {self.name!r}"]
        if self.value:
            parts.append(f"= {self.value}")
        if self.description and self.description != self.name:
            parts.append(f"({self.description})")
        marks = ["checked"] if "checked" in self.states else []
        marks += ["off"] if "enabled" not in self.states else []
        return " ".join((*parts, *(f"[{mark}]" for mark in marks)))


@dataclass(frozen=True, slots=True)
class Event:
    """What a program tells: which kind of thing, what of it, and what it is now."""

    kind: str
    detail: str
    text: str

    def announces(self, beginning: str = "") -> bool:
        """Whether something is to be said unasked that begins so."""
        return self.kind == "Announcement" and self.text.startswith(beginning)


class ScreenReader:
    """Reads what is on the bus, acts on it, and hears what it is told.

    Args:
        address: the accessibility bus.
    """

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=f"{_A11Y}.Event.Object")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", f"{_A11Y}.Registry", f"{_A11Y}.Registry")
        self._connection.send_and_get_reply(
            new_method_call(registry, "RegisterEvent", "s", ("object:",)), timeout=SOON_S
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def window(self) -> Told:
        """The one window there is, as it is now."""
        for application in self._children(Place(f"{_A11Y}.Registry", _ROOT)):
            for window in self._children(application):
                return self._read(window)
        raise LookupError("There is no window on the bus.")

    def sees(self, *names: str) -> Told:
        """Wait until all of these are shown; gives the window."""
        until = time.monotonic() + SOON_S
        while True:
            with contextlib.suppress(LookupError, DBusErrorResponse):
                window = self.window()
                if all(window.found(name) for name in names):
                    return window
            if time.monotonic() > until:
                raise TimeoutError(f"{names} did not come.")
            time.sleep(LOOKS_EVERY_S)

    def press(self, name: str) -> None:
        """Do what something called so is for, once it is shown; no faster than a person could."""
        time.sleep(PACE_S)
        found = self.sees(name).found(name)
        assert found is not None
        self._call(found.place, "Action", "DoAction", "i", 0)

    def put(self, name: str, value: float) -> None:
        """Give something called so another value."""
        found = self.sees(name).found(name)
        assert found is not None
        self._call(
            found.place, _PROPERTIES, "Set", "ssv", f"{_A11Y}.Value", "CurrentValue", ("d", value)
        )

    def told(self, within_s: float, last: str | None = None) -> list[Event]:
        """What is told meanwhile, or until an announcement that begins so has come."""
        until, heard = time.monotonic() + within_s, list[Event]()
        with contextlib.suppress(TimeoutError):
            while last is None or not any(one.announces(last) for one in heard):
                message = self._connection.receive(timeout=max(0.0, until - time.monotonic()))
                if message.header.message_type is MessageType.signal:
                    member = message.header.fields[HeaderFields.member]
                    heard.append(Event(member, message.body[0], str(message.body[3][1])))
        return heard

    def _read(self, place: Place) -> Told:
        states = self._states(place)
        return Told(
            place,
            self._call(place, "Accessible", "GetRoleName"),
            self._property(place, "Accessible", "Name"),
            self._property(place, "Accessible", "Description"),
            self._value(place),
            states,
            tuple(self._shown(place)),
        )

    def _shown(self, place: Place) -> Iterator[Told]:
        for child in self._children(place):
            if "showing" in self._states(child):
                yield self._read(child)

    def _value(self, place: Place) -> str:
        if f"{_A11Y}.Value" not in self._call(place, "Accessible", "GetInterfaces"):
            return ""
        return f"{self._property(place, 'Value', 'CurrentValue'):g}"

    def _states(self, place: Place) -> frozenset[str]:
        low, high = self._call(place, "Accessible", "GetState")
        bits = low | high << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    def _children(self, place: Place) -> list[Place]:
        return [Place(*child) for child in self._call(place, "Accessible", "GetChildren")]

    def _property(self, place: Place, interface: str, name: str) -> Any:
        found = self._call(place, _PROPERTIES, "Get", "ss", f"{_A11Y}.{interface}", name)
        return found[1]

    def _call(
        self, place: Place, interface: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        whole = interface if "." in interface else f"{_A11Y}.{interface}"
        address = DBusAddress(place.path, place.name, whole)
        message = new_method_call(address, member, signature or None, body)
        answer = self._connection.send_and_get_reply(message, timeout=SOON_S)
        if answer.header.message_type is MessageType.error:
            raise DBusErrorResponse(answer)
        return answer.body[0] if answer.body else None

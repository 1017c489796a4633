"""A D-Bus of the test's own, and a desktop on it: keeps the screen on, shows notifications.

with private_bus(folder) as address, BusDesktop(address) as desktop:
    subprocess.run([...], env={..., "DBUS_SESSION_BUS_ADDRESS": address})
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from jeepney import HeaderFields, MatchRule, Message, MessageType, message_bus

from tests.support.bus_service import BusService
from tests.support.media_bus import PrivateBus

STARTS_WITHIN_S = 20.0
SERVICES = ("org.freedesktop.ScreenSaver", "org.freedesktop.Notifications")


@contextlib.contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A session bus that nobody else is on; gives its address."""
    with PrivateBus(folder) as bus:
        yield bus.address


@dataclass(frozen=True, slots=True)
class Inhibited:
    """Who keeps the screen on, by name, and why."""

    application: str
    reason: str


class BusDesktop(BusService):
    """A desktop that keeps the rules of the idle inhibition and notification specifications.

    Who leaves the bus, by whatever death, inhibits no more.

    Args:
        address: the bus.
    """

    def __init__(self, address: str) -> None:
        super().__init__(address, *SERVICES)
        self._held: dict[int, tuple[str, Inhibited]] = {}
        self._changed = threading.Condition()
        self._cookies = 0
        self.notified: list[tuple[str, str]] = []
        """Title and text of each notification, the first one first."""
        self._silent = False

    def __enter__(self) -> Self:
        owners = MatchRule(type="signal", member="NameOwnerChanged")
        self.connection.send_and_get_reply(message_bus.AddMatch(owners))
        return super().__enter__()

    def fall_silent(self) -> None:
        """Answer nothing any more."""
        self._silent = True

    def inhibited(self) -> list[Inhibited]:
        """Who keeps the screen on now."""
        with self._changed:
            return [who for _, who in self._held.values()]

    def becomes(self, *, inhibited: bool, within_s: float = STARTS_WITHIN_S) -> bool:
        """Wait until somebody keeps the screen on, or nobody does; tells whether it came to it."""
        with self._changed:
            return self._changed.wait_for(lambda: bool(self._held) is inhibited, within_s)

    def becomes_told(self, within_s: float = STARTS_WITHIN_S) -> tuple[str, str]:
        """Wait for a notification; gives the last."""
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.notified), within_s)
            return self.notified[-1]

    def take(self, message: Message) -> None:
        fields = message.header.fields
        sender, member = fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.member, "")
        with self._changed:
            if message.header.message_type is MessageType.method_call and not self._silent:
                self._called(message, sender, member)
            elif member == "NameOwnerChanged" and not message.body[2]:
                gone = message.body[0]
                self._held = {key: held for key, held in self._held.items() if held[0] != gone}
            self._changed.notify_all()

    def _called(self, message: Message, sender: str, member: str) -> None:
        if member == "Inhibit":
            self._cookies += 1
            self._held[self._cookies] = (sender, Inhibited(*message.body))
            self.answer(message, "u", self._cookies)
        elif member == "Notify":
            self.notified.append((message.body[3], message.body[4]))
            self.answer(message, "u", len(self.notified))
        elif member == "UnInhibit":
            self._held.pop(message.body[0], None)
            self.answer(message)

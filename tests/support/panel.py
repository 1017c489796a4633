"""A desktop's panel on a bus of the test's own: it takes an icon and reads its menu as people do.

with private_bus(folder) as address, Panel(address) as panel:
    ...start what shows an icon...
    assert panel.entries()[0] == "Calf, left leg: 12 min to go"
"""

from __future__ import annotations

import re
import threading
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection

from tests.support.bus_service import BusService

COMES_WITHIN_S = 30.0
ANSWERS_WITHIN_S = 10.0


class Panel(BusService):
    """Keeps the rules of StatusNotifierWatcher and of com.canonical.dbusmenu.

    Args:
        address: the bus.
    """

    def __init__(self, address: str) -> None:
        super().__init__(address, "org.kde.StatusNotifierWatcher")
        self._address = address
        self._come = threading.Event()
        self._item = ""

    def entries(self) -> list[str]:
        """What is read in the menu of the icon that came, separators left out."""
        assert self._come.wait(COMES_WITHIN_S), "no icon came"
        icon = DBusAddress("/StatusNotifierItem", self._item, "org.kde.StatusNotifierItem")
        path = self._asked(Properties(icon).get("Menu"))[0][1]
        menu = DBusAddress(path, self._item, "com.canonical.dbusmenu")
        layout = self._asked(new_method_call(menu, "GetLayout", "iias", (0, -1, ["label"])))[1]
        labels = [entry[1][1].get("label", ("s", ""))[1] for entry in layout[2]]
        return [_read(label) for label in labels if label]

    def _asked(self, call: Message) -> Any:  # noqa: ANN401 - D-Bus carries values of any type
        with open_dbus_connection(self._address) as reading:
            return reading.send_and_get_reply(call, timeout=ANSWERS_WITHIN_S).body

    def take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        if fields.get(HeaderFields.member) == "Get":
            self.answer(message, "v", ("b", True))
            return
        self.answer(message)
        if fields.get(HeaderFields.member) == "RegisterStatusNotifierItem":
            self._item = fields[HeaderFields.sender]
            self._come.set()


def _read(label: str) -> str:
    """As the specification has it: two underscores are one, and one marks the letter after it."""
    return re.sub("_(.)", r"\1", label)

"""How wakepy speaks to a desktop: in our name instead of its own."""

from __future__ import annotations

import sys

from wakepy import DBusAdapter
from wakepy.core import DBusMethodCall

_ITS_NAME, _ITS_REASON = "wakepy", "wakelock active"


def named_adapter(name: str, reason: str) -> type[DBusAdapter] | None:
    """An adapter that says who keeps the machine awake, and why; None where there is no bus."""
    if sys.platform in {"win32", "darwin"}:
        return None
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415

    class Named(JeepneyDBusAdapter):
        def process(self, call: DBusMethodCall) -> object:
            ours = {_ITS_NAME: name, _ITS_REASON: reason}
            arguments = tuple(
                ours.get(each, each) if isinstance(each, str) else each for each in call.args
            )
            return super().process(DBusMethodCall(call.method, arguments))

    return Named

"""Whether there is a session bus."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from upstroke.desktop.session_bus import session_bus


def test_a_bus_that_listens_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        address = f"unix:path={tmp_path}/none;unix:path={tmp_path}/bus,guid=1"
        assert session_bus({"DBUS_SESSION_BUS_ADDRESS": address}, "linux") == "answers"
        assert session_bus({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux") == "answers"


@pytest.mark.parametrize(
    ("environment", "platform", "text"),
    [
        ({}, "linux", "none (DBUS_SESSION_BUS_ADDRESS is not set)"),
        ({}, "win32", "not used on this system"),
        (
            {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/none/such"},
            "linux",
            "does not answer (unix:path=/none/such)",
        ),
        (
            {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=localhost"},
            "linux",
            "does not answer (tcp:host=localhost)",
        ),
        ({"DBUS_SESSION_BUS_ADDRESS": "nonsense"}, "linux", "does not answer (nonsense)"),
    ],
)
def test_what_is_told_where_there_is_none(
    environment: dict[str, str], platform: str, text: str
) -> None:
    assert session_bus(environment, platform) == text

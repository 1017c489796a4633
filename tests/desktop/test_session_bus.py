"""Whether there is a session bus."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from upstroke.desktop.session_bus import bus_address, session_bus, shield_from_hung_bus


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


def greeted(bus: socket.socket, answers: bytes | None) -> threading.Thread:
    """A bus that lets one in, and greets back, hangs up (nothing to say) or hangs (None)."""

    def live() -> None:
        with bus.accept()[0] as end:
            assert end.recv(100).startswith(b"\0AUTH EXTERNAL ")
            if answers:
                end.sendall(answers)
            if answers is None:
                end.recv(1)

    thread = threading.Thread(target=live, daemon=True)
    thread.start()
    return thread


@pytest.mark.parametrize(
    ("answers", "kept"), [(b"OK 12\r\n", True), (b"REJECTED\r\n", True), (b"", True), (None, False)]
)
def test_only_a_bus_that_hangs_is_kept_from_qt(
    tmp_path: Path, answers: bytes | None, *, kept: bool
) -> None:
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        thread = greeted(bus, answers)
        address = f"unix:path={tmp_path}/bus,guid=1"
        environment = {"DBUS_SESSION_BUS_ADDRESS": address}
        shield_from_hung_bus(environment)
        assert environment["DBUS_SESSION_BUS_ADDRESS"] == (address if kept else "disabled:")
        thread.join()


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"},
        {"DBUS_SESSION_BUS_ADDRESS": "autolaunch:"},
    ],
)
def test_where_there_is_no_bus_nothing_is_touched(environment: dict[str, str]) -> None:
    before = dict(environment)
    shield_from_hung_bus(environment)
    assert environment == before
    assert bus_address(environment, "win32") is None

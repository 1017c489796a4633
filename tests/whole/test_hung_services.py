"""Who never answers on the session bus holds up no window, and is told of by `doctor`."""

from __future__ import annotations

import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection

from tests.support.media_bus import PrivateBus
from tests.support.running import upstroke
from tests.support.window_rig import START, opened
from upstroke.desktop.session_bus import hears_screen_readers, screen_readers

pytestmark = pytest.mark.waits

if sys.platform in {"win32", "darwin"}:
    pytest.skip("there is no session bus on this system", allow_module_level=True)

READERS = "org.a11y.Bus"
HELPERS = (
    "org.a11y.atspi.Registry",
    "org.freedesktop.portal.Desktop",
    "org.kde.StatusNotifierWatcher",
    "org.freedesktop.Notifications",
    "com.canonical.AppMenu.Registrar",
)


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="bus-") as short:
        yield Path(short)


@pytest.fixture
def bus(folder: Path) -> Iterator[PrivateBus]:
    with PrivateBus(folder) as made:
        yield made


@contextmanager
def telling(bus: PrivateBus, address: str, *, on: bool) -> Iterator[None]:
    """Who tells where screen readers are met, and whether there are any."""
    connection = open_dbus_connection(bus.address)
    connection.send_and_get_reply(message_bus.RequestName(READERS))
    answers = {"GetAll": ("a{sv}", ({"IsEnabled": ("b", on)},)), "GetAddress": ("s", (address,))}

    def live() -> None:
        for _ in range(2 if on else 1):
            message = connection.receive(timeout=20)
            while message.header.message_type is not MessageType.method_call:
                message = connection.receive(timeout=20)
            found = answers[message.header.fields[HeaderFields.member]]
            connection.send(new_method_return(message, *found))

    thread = threading.Thread(target=live, daemon=True)
    thread.start()
    with closing(connection):
        yield
        thread.join()


@contextmanager
def hung(folder: Path) -> Iterator[str]:
    """The address of a bus that lets everybody in and says nothing."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(folder / "hung"))
        bus.listen()
        yield f"unix:path={folder}/hung"


@pytest.mark.parametrize("silent", [(READERS,), HELPERS, (READERS, *HELPERS)])
def test_the_window_opens_and_plays_whoever_is_silent(
    tmp_path: Path, silent: tuple[str, ...]
) -> None:
    with opened(tmp_path, note="", silent=silent) as now:
        now.hands.press(*START)
        assert now.comes_to("Playing")


def test_it_opens_where_a_hung_bus_for_screen_readers_is_given(
    tmp_path: Path, folder: Path
) -> None:
    with hung(folder) as address, opened(tmp_path, note="", AT_SPI_BUS_ADDRESS=address) as now:
        now.hands.press(*START)
        assert now.comes_to("Playing")


def test_screen_readers_are_heard_of_and_waited_for_no_longer(
    bus: PrivateBus, folder: Path
) -> None:
    variables = {"DBUS_SESSION_BUS_ADDRESS": bus.address}
    assert hears_screen_readers(variables) is None, "nobody tells of any"
    with telling(bus, bus.address, on=False):
        assert hears_screen_readers(variables) is True, "there is none now"
    with telling(bus, bus.address, on=True):
        assert hears_screen_readers(variables) is True
    with hung(folder) as address, telling(bus, address, on=True):
        assert hears_screen_readers(variables) is False
    with closing(open_dbus_connection(bus.address)) as mute:
        mute.send_and_get_reply(message_bus.RequestName(READERS))
        assert hears_screen_readers(variables) is False
    bus.freeze()
    assert hears_screen_readers(variables) is None, "then nobody is asked"
    bus.thaw()


def test_doctor_tells_of_it(tmp_path: Path, bus: PrivateBus) -> None:
    variables = {"DBUS_SESSION_BUS_ADDRESS": bus.address}
    with closing(open_dbus_connection(bus.address)) as mute:
        mute.send_and_get_reply(message_bus.RequestName(READERS))
        told = upstroke(tmp_path, "doctor", variables=variables).stdout
    assert "their bus doesn't answer: the window opens without it and is not read aloud" in told
    assert screen_readers({}, "win32") == "by the system's own way"

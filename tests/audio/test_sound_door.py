"""Whether a sound server has come, told from real sockets."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from upstroke.audio.sound_process.door import AFRESH_S, Door, addresses


@pytest.fixture
def folder() -> Iterator[Path]:
    """With a short path: a socket's has at most 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="door-") as name:
        yield Path(name)


class Street:
    """A door in a folder of its own, and a clock moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "native"
        self.now = 0.0
        self.door = self.look()

    def look(self) -> Door:
        return Door({"PULSE_SERVER": f"unix:{self.path}"}, lambda: self.now)


def listening(path: Path) -> socket.socket:
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen()
    return server


def test_a_server_that_comes_is_news(folder: Path) -> None:
    street = Street(folder)
    assert not street.door.has_news()
    with listening(street.path):
        assert street.door.has_news()


def test_a_server_that_was_there_is_none_and_is_left_alone(folder: Path) -> None:
    with listening(folder / "native") as server:
        street = Street(folder)
        server.settimeout(0)
        server.accept()[0].close()
        assert not street.door.has_news()
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_socket_that_nobody_answers_at_is_no_server(folder: Path) -> None:
    listening(folder / "native").close()
    assert not Street(folder).door.has_news()


def test_a_server_in_the_place_of_another_is_news(folder: Path) -> None:
    with listening(folder / "native"):
        street = Street(folder)
    street.path.unlink()
    assert not street.door.has_news()
    with listening(street.path):
        assert street.door.has_news()


def test_after_a_while_a_look_is_worth_it_whatever_was_seen(folder: Path) -> None:
    street = Street(folder)
    street.now = AFRESH_S - 1
    assert not street.door.has_news()
    street.now = AFRESH_S
    assert street.door.has_news()


@pytest.mark.parametrize(
    ("environment", "paths"),
    [
        ({}, []),
        ({"PULSE_SERVER": "unix:/run/a"}, ["/run/a"]),
        ({"PULSE_SERVER": "/run/a"}, ["/run/a"]),
        ({"PULSE_SERVER": "{machine}unix:/run/a tcp:host:4713 /run/b"}, ["/run/a", "/run/b"]),
        ({"PULSE_RUNTIME_PATH": "/run/p"}, ["/run/p/native"]),
        ({"XDG_RUNTIME_DIR": "/run/x"}, ["/run/x/pulse/native", "/run/x/pipewire-0"]),
        (
            {"XDG_RUNTIME_DIR": "/run/x", "PIPEWIRE_REMOTE": "other"},
            ["/run/x/pulse/native", "/run/x/other"],
        ),
    ],
)
def test_where_servers_listen(environment: dict[str, str], paths: list[str]) -> None:
    assert list(addresses(environment)) == [Path(path) for path in paths]

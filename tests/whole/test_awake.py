"""A real session keeps the screen of a real bus on, and lets go however it ends."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bus import BusDesktop, Inhibited, private_bus
from tests.support.running import PROGRAM, SHORT, SOON_S, environment

OURS = Inhibited("Upstroke", "A session is running")


@pytest.fixture
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@contextlib.contextmanager
def playing(home: Path, bus: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    programme = home / "short.toml"
    programme.write_text(SHORT, encoding="utf-8")
    command = [*PROGRAM, "play", str(programme), "--start", "--exit", "--player", "silent"]
    variables = environment(home, DBUS_SESSION_BUS_ADDRESS=bus, QT_QPA_PLATFORM="offscreen")
    with subprocess.Popen(
        [*command, *arguments], env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    ) as play:
        yield play
        play.kill()


@pytest.mark.parametrize("arguments", [(), ("--terminal",)], ids=["window", "terminal"])
def test_the_screen_stays_on_while_a_session_runs_and_no_longer(
    tmp_path: Path, bus: str, arguments: tuple[str, ...]
) -> None:
    with BusDesktop(bus) as desktop, playing(tmp_path, bus, *arguments) as play:
        assert desktop.becomes(inhibited=True)
        assert desktop.inhibited() == [OURS]
        assert desktop.becomes(inhibited=False)
        assert play.wait(SOON_S) == 0
        assert desktop.notified == [], "it was seen"


def test_a_killed_session_lets_the_screen_go_off(tmp_path: Path, bus: str) -> None:
    with BusDesktop(bus) as desktop, playing(tmp_path, bus) as play:
        assert desktop.becomes(inhibited=True)
        play.send_signal(signal.SIGKILL)
        assert desktop.becomes(inhibited=False, within_s=2.0)


def test_a_desktop_that_never_answers_delays_nothing(tmp_path: Path, bus: str) -> None:
    with BusDesktop(bus) as desktop:
        desktop.fall_silent()
        began = time.monotonic()
        with playing(tmp_path, bus) as play:
            assert play.wait(SOON_S) == 0
        assert time.monotonic() - began < SOON_S / 2

"""Started twice there is one window, which takes over; an end that nobody sees is told of."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from tests.whole.bus import BusDesktop, private_bus
from tests.whole.display import virtual_display
from tests.whole.running import PROGRAM, SHORT, SOON_S, environment, upstroke

OPEN_ALREADY = "Upstroke is open already: its window has been brought forward."


def test_a_second_start_is_carried_out_by_the_first_and_its_end_told_where_it_is_hidden(
    tmp_path: Path,
) -> None:
    programme = tmp_path / "short.toml"
    programme.write_text(SHORT, encoding="utf-8")
    with virtual_display() as display, private_bus(tmp_path) as bus, BusDesktop(bus) as desktop:
        # Doors lie in the person's own folder among the temporary ones.
        variables = {"TMPDIR": str(tmp_path), "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        command = [*PROGRAM, "play", "box-breathing", "--player", "silent"]
        with subprocess.Popen(command, env=environment(tmp_path, **variables)) as first:
            wait_for_door(tmp_path)
            second = upstroke(tmp_path, "play", programme, "--start", variables=variables)
            assert second.returncode == 0, second.stderr
            assert OPEN_ALREADY in second.stdout + second.stderr
            # The session that was asked for runs in the first.
            assert desktop.becomes(inhibited=True)
            hide_window(display)
            assert desktop.becomes(inhibited=False)
            assert desktop.becomes_told() == ("Ten seconds is over", "0:10, from beginning to end.")
            first.terminate()
            assert first.wait(SOON_S) == 0


def hide_window(display: str) -> None:
    """As a desktop does that puts a window away."""
    search = ("xdotool", "search", "--onlyvisible", "--name", "Upstroke")
    subprocess.run([*search, "windowunmap"], env={**os.environ, "DISPLAY": display}, check=True)


def wait_for_door(folder: Path) -> None:
    """Until the first can be reached."""
    give_up = time.monotonic() + SOON_S
    while not list(folder.glob("upstroke-*/upstroke-*")):
        assert time.monotonic() < give_up
        time.sleep(0.05)

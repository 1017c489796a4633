"""Names of steps as they are written, in a panel's menu and in the titles of real windows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.bus import private_bus
from tests.support.display import virtual_display
from tests.support.panel import Panel
from tests.support.running import PROGRAM, SHORT, SOON_S, environment

NAMES = ["Push & pull", "AB_cd", "_a & b & c_", "A && __b", "Knee &", "[*] <b>Calf</b>"]


@pytest.mark.parametrize("name", NAMES)
def test_the_menu_of_a_panel_has_every_letter_of_a_step(tmp_path: Path, name: str) -> None:
    programme = tmp_path / "short.toml"
    programme.write_text(SHORT.replace('title = "Calf"', f'title = "{name}"'), encoding="utf-8")
    command = [*PROGRAM, "play", str(programme), "--start", "--player", "silent"]
    with (
        private_bus(tmp_path) as bus,
        Panel(bus) as panel,
        virtual_display() as display,
        subprocess.Popen(
            command,
            env=environment(tmp_path, DISPLAY=display, DBUS_SESSION_BUS_ADDRESS=bus),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        ) as play,
    ):
        try:
            entries = panel.entries()
        finally:
            play.kill()
    assert entries[0].startswith(f"{name}: ")
    assert entries[1:] == ["Pause", "Next step", "Stop", "Show the window"]


TITLES = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from upstroke.desktop.display.exact_texts import title_text
application = QApplication([])
window = QWidget()
window.setWindowTitle(title_text(sys.argv[1]))
window.show()
application.processEvents()
print(int(window.winId()), flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("name", [*NAMES, "a [*][*] b [*]", "Calf [*"])
def test_the_title_of_a_window_has_every_letter(tmp_path: Path, name: str) -> None:
    with virtual_display() as display:
        variables = environment(tmp_path, DISPLAY=display)
        with subprocess.Popen(
            [sys.executable, "-c", TITLES, name],
            env=variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        ) as window:
            assert window.stdout is not None
            number = window.stdout.readline().strip()
            named = subprocess.run(
                ["xdotool", "getwindowname", number],
                env={**os.environ, "DISPLAY": display},
                capture_output=True,
                check=True,
                encoding="utf-8",
                timeout=SOON_S,
            )
            window.communicate("", timeout=SOON_S)
    assert named.stdout == f"{name}\n"

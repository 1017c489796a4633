"""The real window on a display and a bus of its own, and who presses in it.

with opened(tmp_path) as now:
    now.hands.press(*START)
    assert now.comes_to("Playing")
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.support.display import virtual_display
from tests.support.hands import Hands
from tests.support.media_bus import PrivateBus, becomes
from tests.support.running import PROGRAM, environment

NOTE = """
[safety]
intro = "For relaxation, not treatment."
spoken = "Stop if it hurts."
[[safety.note]]
title = "Stop if"
points = ["it hurts", "it swells"]
"""

CALF = """
format = 1
id = "calf"
title = "Calf"

[lead-in]
normal = 1
change = 1
{note}
[[part]]
step = "calf"
title = "Calf"
seconds = {seconds}
"""

START = (250, 655)
"""In the window's usual size; on the safety note what agrees lies there."""

LATER_S = 1.2
"""Longer than a page that has come takes no press."""

NO_SESSION = "No players found"


@dataclass(frozen=True)
class Opened:
    """The window, on its overview, and what is known of it from outside."""

    hands: Hands
    bus: PrivateBus
    settings: Path

    def status(self) -> str:
        return self.bus.playerctl("status")

    def comes_to(self, status: str) -> bool:
        return becomes(lambda: self.status() == status)

    def agreed(self) -> bool:
        return self.settings.exists() and bool(json.loads(self.settings.read_bytes())["agreed"])

    def is_untouched(self) -> bool:
        """Whether nothing was agreed to or begun, a while later."""
        time.sleep(LATER_S)
        return self.status() == NO_SESSION and not self.agreed()


@contextmanager
def opened(
    home: Path,
    *,
    note: str = NOTE,
    seconds: int = 60,
    silent: tuple[str, ...] = (),
    **variables: str,
) -> Iterator[Opened]:
    """Open it with a programme of so many seconds.

    `silent`: names on the bus of who never answers. Variables are the program's, too.
    """
    programme = home / "calf.toml"
    programme.write_text(CALF.format(note=note, seconds=seconds), encoding="utf-8")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bus-")))
        bus = stack.enter_context(PrivateBus(folder))
        display = stack.enter_context(virtual_display())
        if silent:
            mute = stack.enter_context(open_dbus_connection(bus.address))
            for name in silent:
                mute.send_and_get_reply(message_bus.RequestName(name))
        variables |= {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "TMPDIR": str(home),
        }
        command = [*PROGRAM, "play", str(programme), "--player", "silent"]
        process = stack.enter_context(subprocess.Popen(command, env=environment(home, **variables)))
        stack.callback(process.kill)
        made = Opened(Hands(display), bus, home / ".config" / "upstroke" / "settings.json")
        made.hands.find_window()
        time.sleep(2 * LATER_S)
        yield made
        assert process.poll() is None, "it lives"

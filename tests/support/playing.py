"""A session under way in a window or a pipe, on a bus of its own."""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.display import virtual_display
from tests.support.media_bus import PrivateBus, becomes
from tests.support.running import PROGRAM, SOON_S, environment

DRILL = """
format = 1
id = "drill"
title = "Drill"

[lead-in]
normal = 2
change = 2

[side-words]
left = "left leg"
right = "right leg"
same = "same leg"

[[part]]
step = "calf"
title = "Calf"
sides = "left, right"
picture = "calf"
seconds = 58

[[part]]
step = "toes"
title = "Toes"
seconds = 28
"""
"""Steps begin at 0:00, 1:00 and 2:00; the whole is 2:30."""

MOMENT = """
format = 1
id = "moment"
title = "Moment"

[lead-in]
normal = 1
change = 1

[[part]]
step = "toes"
title = "Toes"
seconds = 3
"""


@dataclass
class Playing:
    """A session under way, and what it wrote, each line with its time."""

    process: subprocess.Popen[str]
    home: Path
    lines: list[tuple[int, str]] = field(default_factory=list)

    def read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append((time.perf_counter_ns(), line.rstrip()))

    def wrote(self, text: str) -> int | None:
        """When a line with this text came, the last such."""
        return next((at for at, line in reversed(self.lines) if text in line), None)


@contextlib.contextmanager
def playing(
    home: Path,
    bus: PrivateBus,
    face: str,
    *arguments: str,
    programme: str = DRILL,
    player: str = "silent",
    **variables: str,
) -> Iterator[Playing]:
    """A session that was started without a touch, in a real window or a real pipe."""
    file = home / "programme.toml"
    file.write_text(programme, encoding="utf-8")
    command = [*PROGRAM, "play", str(file), "--start", "--player", player, *arguments]
    with contextlib.ExitStack() as stack:
        if face == "window":
            variables["DISPLAY"] = stack.enter_context(virtual_display())
        else:
            command.append("--terminal")
        process = stack.enter_context(
            subprocess.Popen(
                command,
                env={**environment(home, DBUS_SESSION_BUS_ADDRESS=bus.address), **variables},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        )
        stack.callback(process.kill)
        run = Playing(process, home)
        threading.Thread(target=run.read, daemon=True).start()
        yield run


def runs(bus: PrivateBus) -> bool:
    return becomes(lambda: bus.playerctl("status") == "Playing", SOON_S)

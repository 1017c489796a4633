"""The real program, in a process and a home of its own."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

SHORT = """
format = 1
id = "short"
title = "Ten seconds"
summary = "Two steps."

[lead-in]
normal = 1
change = 1

[safety]
intro = "For relaxation, not treatment."
spoken = "Stop if it hurts."
[[safety.note]]
title = "Stop if"
points = ["it hurts", "it swells"]

[[part]]
step = "calf"
title = "Calf"
seconds = 5
say = "Halfway."

[[part]]
step = "toes"
title = "Toes"
each = 1
count = 3
"""
"""Ten seconds; of the first opening only the name may fit, which is not recorded."""

SOON_S = 60


def environment(home: Path, **more: str) -> dict[str, str]:
    """Variables of a machine with an empty home, without display, bus and sound server; English."""
    kept = {
        name: os.environ[name]
        for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
        if name in os.environ
    }
    paths = {"HOME": str(home), "PYTHONPATH": os.pathsep.join(sys.path)}
    # A language without a region; the letters of any.
    language = {"LANG": "en", "LC_CTYPE": "C.UTF-8", "LANGUAGE": "en"}
    # Else PulseAudio's library makes a folder among the temporary ones, and leaves it there.
    paths["PULSE_RUNTIME_PATH"] = str(home / "pulse")
    return {**kept, **paths, **language, **more}


def upstroke(
    home: Path, *arguments: str | Path, typed: str = "", variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `upstroke` to its end."""
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        env=environment(home, **(variables or {})),
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=SOON_S,
        check=False,
    )


@contextlib.contextmanager
def upstroke_under_way(
    home: Path, *arguments: str | Path, variables: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Start `upstroke`; what still runs when the test is over, however that ended, is killed."""
    command = [*PROGRAM, *map(str, arguments)]
    with subprocess.Popen(command, env=environment(home, **variables)) as process:
        try:
            yield process
        finally:
            process.kill()


PROGRAM = (sys.executable, "-m", "upstroke")


def wait_for_door(folder: Path) -> None:
    """Until the first can be reached."""
    give_up = time.monotonic() + SOON_S
    while not list(folder.glob("upstroke-*/upstroke-*")):
        assert time.monotonic() < give_up
        time.sleep(0.05)

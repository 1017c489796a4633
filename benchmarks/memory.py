"""What a session holds in memory, all its processes together, in times of a bare window.

`python -m benchmarks.memory` runs the real program over rain, in a window of 1000 by 700 on a
virtual display, into a sound server of its own, and a bare window on the same display, and prints
the proportional set size (PSS) of each process: what several share counts for each by its part of
it. Both run at the same time, so that what they share is shared in both figures alike. It needs
Linux, Xvfb and pulseaudio. Fails above the bound.
"""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack
from dataclasses import replace

from benchmarks.programs import children_of, pss_mib, running, scratch
from benchmarks.session_cost import WARM_S
from tests.support.display import virtual_display
from tests.support.running import environment
from tests.support.sound.rig import sound_server
from upstroke.core.settings import Ambience, Settings
from upstroke.files.settings.settings_file import save_settings

MOST_TIMES = 2.6
LOOKS = 5
"""A second apart; the most counts."""

BARE = ["-m", "benchmarks.session_cost", "--floor", "bare"]
SESSION = ["-m", "upstroke", "play", "leg-massage", "--length", "quick", "--start"]


def held(process: int) -> dict[str, float]:
    """MiB of a process and of all below it, each by what it runs."""
    below = children_of(process)
    return {"window": pss_mib(process)} | {
        f"{name} ({one})": pss_mib(one) for one, name in below.items()
    }


def measured() -> tuple[float, dict[str, float]]:
    """MiB of the bare window, and of each process of a session."""
    with ExitStack() as stack:
        home = stack.enter_context(scratch())
        display = stack.enter_context(virtual_display())
        sound = dict(stack.enter_context(sound_server()).environment)
        variables = {**sound, **environment(home), "DISPLAY": display, "TMPDIR": str(home)}
        save_settings(
            home / ".config" / "upstroke" / "settings.json",
            replace(Settings(), ambience=Ambience.RAIN),
        )
        bare = stack.enter_context(running(BARE, variables))
        session = stack.enter_context(running(SESSION, variables))
        time.sleep(WARM_S)
        most: tuple[float, dict[str, float]] = (0.0, {})
        for _ in range(LOOKS):
            time.sleep(1.0)
            most = max(most, (pss_mib(bare.pid), held(session.pid)), key=_times)
    return most


def _times(found: tuple[float, dict[str, float]]) -> float:
    bare, session = found
    return sum(session.values()) / bare if bare else 0.0


def main() -> int:
    """Measure; 1 above the bound."""
    found = measured()
    bare, session = found
    for name, mib in session.items():
        print(f"{mib:7.1f} MiB  {name}")
    print(f"{bare:7.1f} MiB  bare window")
    print(f"{sum(session.values()):.1f} MiB are {_times(found):.2f} times, of at most {MOST_TIMES}")
    return int(_times(found) > MOST_TIMES)


if __name__ == "__main__":
    sys.exit(main())

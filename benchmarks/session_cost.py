"""What a running session costs: CPU of the window's process, and of the children that sound.

`python -m benchmarks.session_cost` runs the real program in a window of 1000 by 700 on a virtual
display of its own, into a sound server of its own, once for each state: seen and moving, seen with
reduced motion, paused, and hidden, as a window is that is minimised or on another desktop. The
floor stands beside it: a bare window that paints a square as large as the tip of the ring 25 times
a second, and one that paints nothing. Figures are seconds of CPU by the kernel's count, in percent
of one core; the X server's and the sound server's own are not in them. It needs Linux, Xvfb and
xdotool, and pulseaudio if it is to sound. Fails where a bound is broken.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.programs import children_of, cpu_s, running, scratch
from tests.support.display import virtual_display
from tests.support.running import environment
from tests.support.sound.rig import RigFault, sound_server
from upstroke.core.settings import Look, MotionChoice, Settings
from upstroke.files.settings.settings_file import save_settings

WARM_S = 25.0
"""Until the session is under way: what starts has been started, and the first words are said."""

SLICE_S = 10.0
"""The dearest of these is told beside the average."""

FRAMES_A_SECOND = 25
TIP = 48
"""Pixels: what the ring's tip takes in a window of this size."""

Act = Callable[[str], None]
"""Does something to the window on a display."""


@dataclass(frozen=True, slots=True)
class State:
    """A state in which a session is measured, and the most that it may cost, in % of a core."""

    name: str
    most: float | None
    motion: MotionChoice = MotionChoice.FULL
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """In percent of one core: the average, the dearest slice, and what each child takes."""

    average: float
    dearest: float
    children: tuple[tuple[str, float], ...] = ()


def hide(display: str) -> None:
    """What a window manager does that minimises a window or shows another desktop."""
    _xdotool(display, "windowunmap")


def pause(display: str) -> None:
    """The space bar."""
    _xdotool(display, "windowfocus", "key", "space")


STATES = (
    State("moving", 3.0),
    State("reduced", 1.0, MotionChoice.REDUCED),
    State("paused", 1.0, act=pause),
    State("hidden", 1.0, act=hide),
)
FLOORS = ("bare", "tip")


def _xdotool(display: str, *words: str) -> None:
    command = ["xdotool", "search", "--onlyvisible", "--name", "^Upstroke$", *words]
    variables = {**os.environ, "DISPLAY": display}
    subprocess.run(command, env=variables, check=True, stderr=subprocess.DEVNULL)  # noqa: S603 - our own


def cost_of(process: int, seconds: float) -> Cost:
    """What a process and those below it use from now on."""
    children = {one: (name, cpu_s(one)) for one, name in children_of(process).items()}
    slices = []
    begun, before = time.monotonic(), cpu_s(process)
    first = before
    while time.monotonic() - begun < seconds:
        time.sleep(SLICE_S)
        now = cpu_s(process)
        slices.append((now - before) / SLICE_S)
        before = now
    took = time.monotonic() - begun
    shares = tuple(
        (name, 100 * (cpu_s(one) - used) / took)
        for one, (name, used) in children.items()
        if Path(f"/proc/{one}").exists()
    )
    return Cost(100 * (before - first) / took, 100 * max(slices), shares)


def session_cost(state: State, seconds: float, variables: dict[str, str]) -> Cost:
    """What a session costs in a state."""
    settings = replace(Settings(), look=Look(motion=state.motion))
    save_settings(Path(variables["XDG_CONFIG_HOME"]) / "upstroke" / "settings.json", settings)
    command = ["-m", "upstroke", "play", "leg-massage", "--length", "quick", "--start"]
    with running(command, variables) as process:
        time.sleep(WARM_S)
        if state.act is not None:
            state.act(variables["DISPLAY"])
            time.sleep(2)
        return cost_of(process.pid, seconds)


def floor_cost(floor: str, seconds: float, variables: dict[str, str]) -> Cost:
    """What a bare window costs."""
    with running(["-m", "benchmarks.session_cost", "--floor", floor], variables) as process:
        time.sleep(5)
        return cost_of(process.pid, seconds)


class Bare(QWidget):
    """A window that paints a square, or nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is to be painted."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("white"))
        painter.end()


def show_floor(floor: str) -> None:
    """Show the bare window until the process is ended."""
    application = QApplication([])
    window = Bare()
    window.resize(1000, 700)
    window.show()
    timer = QTimer()
    timer.timeout.connect(lambda: window.update(300, 300, TIP, TIP))
    if floor == "tip":
        timer.start(1000 // FRAMES_A_SECOND)
    application.exec()


def _told(name: str, cost: Cost, most: float | None) -> str:
    bound = "" if most is None else f"  of at most {most:.0f}"
    children = ", ".join(f"{child} {share:.2f}" for child, share in sorted(cost.children))
    below = f"   children: {children}" if children else ""
    return f"{name:9} {cost.average:5.2f} %  (dearest {cost.dearest:5.2f}){bound}{below}"


def measure(seconds: float, names: list[str]) -> bool:
    """Measure every state and floor of these names; whether all bounds hold."""
    holds = True
    with ExitStack() as stack:
        home = stack.enter_context(scratch())
        display = stack.enter_context(virtual_display())
        try:
            sound = dict(stack.enter_context(sound_server()).environment)
        except (OSError, RigFault):
            sound = {}
            print("No sound server: the session is silent.")
        variables = {**sound, **environment(home), "DISPLAY": display}
        variables |= {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE")}
        for floor in FLOORS:
            if floor in names:
                print(
                    _told(floor, floor_cost(floor, min(seconds, 60), variables), None), flush=True
                )
        for state in STATES:
            if state.name in names:
                cost = session_cost(state, seconds, variables)
                holds &= state.most is None or cost.average <= state.most
                print(_told(state.name, cost, state.most), flush=True)
    return holds


def main() -> int:
    """Measure; 1 where a bound is broken."""
    every = [*FLOORS, *(state.name for state in STATES)]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("states", nargs="*", choices=[*every, []], help="all, unless named")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--floor", choices=FLOORS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.floor:
        show_floor(given.floor)
        return 0
    return 0 if measure(given.seconds, given.states or every) else 1


if __name__ == "__main__":
    sys.exit(main())

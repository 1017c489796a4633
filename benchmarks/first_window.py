"""How long until the first page is seen, in times of what a bare PySide6 window takes.

`python -m benchmarks.first_window` starts both in turn on a virtual display of its own, and prints
the median of each, from the start of the process to the end of the first painting, and of the
ratio of neighbours. Both are asked in the same run, since a machine is never as fast as it was a
minute ago. Compiled modules are kept, as they are for whoever starts a program twice. Fails above
the bound. It needs Xvfb.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from statistics import median

from benchmarks.programs import first_line, running, scratch
from tests.support.display import virtual_display
from tests.support.first_paint import BARE, PAGE, FirstPaint
from tests.support.running import environment

MOST_TIMES = 3.0
"""Our window with its first page, in times of a bare one."""

RUNS = 15


def time_ms(program: str, variables: dict[str, str]) -> float:
    """From the start of a process to its first painted window, in milliseconds."""
    # One that is ended abruptly leaves its door behind, and the next would knock at it.
    with scratch() as doors:
        begun = time.monotonic_ns()
        with running(["-c", program], {**variables, "TMPDIR": str(doors)}) as process:
            return (FirstPaint.read(first_line(process)).at - begun) / 1e6


def main() -> int:
    """Measure; 1 above the bound."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    runs = parser.parse_args().runs
    with scratch() as home, virtual_display() as display:
        variables = {
            **environment(home),
            "DISPLAY": display,
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        }
        programs = (BARE, PAGE)
        for program in programs:
            time_ms(program, variables)
        rounds = [[time_ms(program, variables) for program in programs] for _ in range(runs)]
    bare, page = (median(times) for times in zip(*rounds, strict=True))
    ratios = sorted(ours / floor for floor, ours in rounds)
    ratio = median(ratios)
    print(
        f"bare window {bare:.0f} ms, Upstroke's with its first page {page:.0f}: {ratio:.2f} times"
    )
    print(f"at most {MOST_TIMES}; {runs} rounds, from {ratios[0]:.2f} to {ratios[-1]:.2f}")
    return int(ratio > MOST_TIMES)


if __name__ == "__main__":
    sys.exit(main())

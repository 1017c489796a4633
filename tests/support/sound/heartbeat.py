"""Whether a window answers: a heartbeat in the thread that paints it, in a program left as it is.

    python -m tests.support.sound.heartbeat FILE play leg-massage --start

The heart is a timer of 10 ms in the loop of the window's events: while that loop does not come
round, no key and no press is answered either. Each longer gap is written to FILE at once, with how
long of it the thread waited for a core that others had: Linux counts that for every thread.
"""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimerEvent

from upstroke.cli import main as upstroke

HEART = (sys.executable, "-m", "tests.support.sound.heartbeat")

BEAT_MS = 10
WRITTEN_NS = 30_000_000
"""Gaps from here on are written down."""

_MS = 1_000_000
_OF_THREAD = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two beats: nanoseconds of `time.perf_counter_ns`, and those without a core."""

    first: int
    last: int
    starved: int

    @property
    def own_ms(self) -> float:
        """How long it was by the window's own doing."""
        return (self.last - self.first - self.starved) / _MS


class Heart(QObject):
    """Beats in the thread that it is moved to, once the loop there runs."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._last_ns = self._starved_ns = 0

    def customEvent(self, _event: QEvent) -> None:
        self._last_ns, self._starved_ns = time.perf_counter_ns(), _starved_ns()
        self.startTimer(BEAT_MS, Qt.TimerType.PreciseTimer)

    def timerEvent(self, _event: QTimerEvent) -> None:
        now, starved = time.perf_counter_ns(), _starved_ns()
        if now - self._last_ns >= WRITTEN_NS:
            with self._file.open("a") as file:
                file.write(f"{self._last_ns} {now} {starved - self._starved_ns}\n")
        self._last_ns, self._starved_ns = now, starved


def gaps_in(file: Path) -> list[Gap]:
    """What was written down there."""
    lines = file.read_text().splitlines() if file.exists() else []
    return [Gap(*map(int, line.split())) for line in lines]


def _starved_ns() -> int:
    return int(_OF_THREAD.read_text().split()[1])


def _attend(heart: Heart) -> None:
    while (application := QCoreApplication.instance()) is None:
        time.sleep(0.005)
    heart.moveToThread(application.thread())
    QCoreApplication.postEvent(heart, QEvent(QEvent.Type.User))


def main() -> int:
    """Run upstroke with a heart; returns its exit code."""
    heart = Heart(Path(sys.argv[1]))
    threading.Thread(target=_attend, args=(heart,), daemon=True).start()
    return upstroke(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())

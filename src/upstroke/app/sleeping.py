"""Sleeps of the machine that are announced, passed on to the session."""

from __future__ import annotations

from upstroke.app.run import Run
from upstroke.desktop.power.suspend import Nap, SleepSignals


class Sleeping:
    """A companion of sessions.

    Args:
        signals: who announces sleeps.
    """

    def __init__(self, signals: SleepSignals) -> None:
        self._signals = signals

    def begun(self, run: Run) -> None:
        self._signals.listen()
        # What was announced before is no concern of this session.
        self._signals.heard()
        run.heed(lambda: self._deliver(run))

    def left(self) -> None:
        """Nothing of it is held."""

    def close(self) -> None:
        """No session follows."""
        self._signals.close()

    def _deliver(self, run: Run) -> None:
        for nap in self._signals.heard():
            if nap is Nap.COMES:
                run.sleep()
            else:
                run.wake()

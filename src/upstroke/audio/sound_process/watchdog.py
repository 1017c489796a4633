"""Ends this process when its loop comes round no more.

A sound library that holds the interpreter for good stops every thread, also the one that would
notice the end of standard input: the child would outlive its parent. The timer of `faulthandler`
is a thread without Python in it, so it fires even then.
"""

from __future__ import annotations

import faulthandler
import os
import time
from pathlib import Path

from upstroke.audio.sound_process.loop import Turning
from upstroke.audio.sound_process.protocol import Message

PATIENCE_S = 10
"""The parent gives up much earlier; this is for when there is no parent left."""

_REARM_NS = 1_000_000_000


class Guarded:
    """A performer, guarded: the process ends if `turn` is not called for `PATIENCE_S`."""

    def __init__(self, performer: Turning) -> None:
        self._performer = performer
        self._rearm_ns = 0

    def receive(self, message: Message) -> None:
        self._performer.receive(message)

    def sounds(self) -> bool:
        return self._performer.sounds()

    def turn(self) -> int:
        now = time.perf_counter_ns()
        if now >= self._rearm_ns:
            self._rearm_ns = now + _REARM_NS
            watch()
        return self._performer.turn()


def watch(patience_s: float = PATIENCE_S) -> None:
    """End the process so long from now, unless called again before."""
    faulthandler.dump_traceback_later(patience_s, exit=True, file=_nowhere)


_nowhere = Path(os.devnull).open("w")  # noqa: SIM115 - open for as long as the process lives

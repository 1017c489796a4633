"""Clips that are sent through a link to a real sound server."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

from tests.support.sound.rig import SoundServer
from upstroke.audio.sound_child import OnAnswer, ProcessChild
from upstroke.audio.sound_link import SoundLink
from upstroke.audio.sound_output import SoundStatus, Wanted
from upstroke.audio.sound_process.protocol import OutputName

MS = 1_000_000

WITHIN_S = 20.0
"""How long anything may take on a busy machine before the test gives up."""

MANY = 5000
"""Messages that no pipe holds."""


class Player:
    """A listener that sends what is left again whenever the output was replaced."""

    def __init__(self, server: SoundServer, wanted: Wanted) -> None:
        self.children: list[ProcessChild] = []
        self.troubles: dict[int, str] = {}
        self._statuses: SimpleQueue[SoundStatus] = SimpleQueue()
        self._told: SimpleQueue[int] = SimpleQueue()
        self._left: dict[int, tuple[Path, int, float]] = {}
        self._environment = server.environment
        self.link = SoundLink(wanted, self, start_child=self._start)

    def _start(self, output: OutputName, on_answer: OnAnswer) -> ProcessChild:
        child = ProcessChild(output, on_answer, self._environment)
        self.children.append(child)
        return child

    def on_played(self, clip_id: int, late_ms: float) -> None:  # noqa: ARG002 - the ears tell
        self._left.pop(clip_id, None)
        self._told.put(clip_id)

    def on_trouble(self, clip_id: int, why: str) -> None:
        self._left.pop(clip_id, None)
        self.troubles[clip_id] = why
        self._told.put(clip_id)

    def on_replaced(self, status: SoundStatus) -> None:
        for clip_id, (path, due_ns, gain) in self._left.copy().items():
            self.link.play(clip_id, path, due_ns, gain)
        self._statuses.put(status)

    def becomes(self, output: OutputName) -> SoundStatus:
        """Wait until it plays on that output."""
        while (status := self._statuses.get(timeout=WITHIN_S)).output != output:
            pass
        return status

    def send(self, clip_id: int, path: Path, due_ns: int, gain: float = 0.0) -> int:
        self._left[clip_id] = (path, due_ns, gain)
        self.link.play(clip_id, path, due_ns, gain)
        return due_ns

    def told_of(self, clip_id: int) -> None:
        """Wait until it is known what became of a clip."""
        while self._told.get(timeout=WITHIN_S) != clip_id:
            pass

    def hush(self) -> None:
        self._left.clear()
        self.link.hush()


@contextlib.contextmanager
def playing(server: SoundServer, wanted: Wanted) -> Iterator[Player]:
    player = Player(server, wanted)
    try:
        yield player
    finally:
        player.link.close()


def soon(milliseconds: int) -> int:
    return time.perf_counter_ns() + milliseconds * MS

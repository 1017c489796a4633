"""Clips that are sent to a real engine on a real sound server."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from tests.support.sound.rig import SoundServer
from upstroke.audio.client import EngineClient, engine_process
from upstroke.audio.engine.messages import FadeOut, OutputName, Play, Played, Unplayed
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.audio.sound_output import SoundStatus
from upstroke.core.players import PlayerName

MS = 1_000_000

WITHIN_S = 20.0
"""How long anything may take on a busy machine before the test gives up."""

MANY = 5000
"""Messages that no pipe holds."""


class Player:
    """Sends what is left again whenever the output was replaced, as a session does."""

    def __init__(self, server: SoundServer, wanted: PlayerName) -> None:
        self.children: list[ChildProcess] = []
        self.troubles: dict[int, str] = {}
        self._left: dict[int, tuple[Path, int, float]] = {}
        self._told: set[int] = set()
        self._environment = server.environment
        self.client = EngineClient(wanted, start_child=self._start)

    def _start(self, wanted: PlayerName, on_answer: OnAnswer) -> ChildProcess:
        child = engine_process(wanted, on_answer, self._environment)
        self.children.append(child)
        return child

    def listen(self) -> list[SoundStatus]:
        """Take in what has happened; returns which outputs took over."""
        statuses = []
        for event in self.client.events():
            match event:
                case Played() | Unplayed():
                    self._left.pop(event.clip_id, None)
                    self._told.add(event.clip_id)
                    if isinstance(event, Unplayed):
                        self.troubles[event.clip_id] = event.why
                case SoundStatus():
                    for clip_id, left in self._left.items():
                        self.client.send(Play(clip_id, *left))
                    statuses.append(event)
        return statuses

    def becomes(self, output: OutputName) -> SoundStatus:
        """Wait until it plays on that output."""
        until = time.monotonic() + WITHIN_S
        while True:
            for status in self.listen():
                if status.output == output:
                    return status
            assert time.monotonic() < until, self.client.status()
            time.sleep(0.02)

    def send(self, clip_id: int, path: Path, due_ns: int, gain: float = 0.0) -> int:
        self._left[clip_id] = (path, due_ns, gain)
        self.client.send(Play(clip_id, path, due_ns, gain))
        return due_ns

    def told_of(self, clip_id: int) -> None:
        """Wait until it is known what became of a clip."""
        until = time.monotonic() + WITHIN_S
        while clip_id not in self._told:
            self.listen()
            assert time.monotonic() < until, self.client.status()
            time.sleep(0.02)

    def fade_out(self) -> None:
        self._left.clear()
        self.client.send(FadeOut())


@contextlib.contextmanager
def playing(server: SoundServer, wanted: PlayerName) -> Iterator[Player]:
    player = Player(server, wanted)
    try:
        yield player
    finally:
        player.client.close()


def soon(milliseconds: int) -> int:
    return time.perf_counter_ns() + milliseconds * MS

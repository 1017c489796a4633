"""How soon it is noticed what became of the sound: of its child, its server or its device."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.sound.rig import SoundServer, sound_server
from upstroke.audio.client import EngineClient, engine_process
from upstroke.audio.engine.messages import OPEN, Play
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.core.players import PlayerName

WITHIN_S = 20.0
"""How long anything may take on a busy machine before the test gives up."""
PLAYS_FOR_S = 1.0

Blow = Callable[["Heard"], None]


class Heard:
    """A client, kept going as a session does, and when its first child was given up."""

    def __init__(self, server: SoundServer, wanted: PlayerName) -> None:
        self.server = server
        self.first: ChildProcess | None = None
        self.given_up: float | None = None
        self.begun = False
        self.client = EngineClient(wanted, start_child=self._start)

    def _start(self, wanted: PlayerName, on_answer: OnAnswer) -> ChildProcess:
        child = engine_process(wanted, on_answer, self.server.environment)
        self.first = self.first or child
        return child

    def go_on(self, until: Callable[[], bool]) -> None:
        """Let a session go on until something holds."""
        give_up = time.monotonic() + WITHIN_S
        while not until():
            assert time.monotonic() < give_up
            self.client.want(OPEN)
            if self.begun and not self.client.status().audible:
                self.given_up = self.given_up or time.monotonic()
            time.sleep(0.03)


@contextmanager
def heard(wanted: PlayerName, clip: Path) -> Iterator[Heard]:
    """An engine that has played something, and whose stream is open."""
    with sound_server() as server:
        one = Heard(server, wanted)
        try:
            one.go_on(lambda: one.client.awake_ns() is not None)
            one.client.send(Play(1, clip, time.perf_counter_ns() + 300_000_000))
            played = time.monotonic() + PLAYS_FOR_S
            one.go_on(lambda: time.monotonic() > played)
            one.begun = True
            yield one
        finally:
            one.client.close()


def child_dies(one: Heard) -> None:
    assert one.first is not None
    os.kill(one.first.process_id or 0, signal.SIGKILL)


def child_hangs(one: Heard) -> None:
    assert one.first is not None
    os.kill(one.first.process_id or 0, signal.SIGSTOP)


def server_dies(one: Heard) -> None:
    one.server.kill()


def server_stands_still(one: Heard) -> None:
    one.server.freeze()


def device_goes(one: Heard) -> None:
    one.server.change_default()
    one.server.remove_others()


GIVEN_UP: tuple[tuple[PlayerName, Blow, float], ...] = (
    ("auto", child_dies, 1.0),
    ("auto", child_hangs, 2.0),
    ("auto", server_dies, 1.0),
    ("qt", server_dies, 1.0),
    ("simpleaudio", server_dies, 1.0),
    ("auto", server_stands_still, 1.0),
    ("qt", server_stands_still, 1.0),
    ("simpleaudio", server_stands_still, 1.0),
    ("qt", device_goes, 1.0),
)
"""What plays, what befalls it, and the seconds that noticing may take: `benchmarks.how_soon`'s."""


def noticed_s(wanted: PlayerName, blow: Blow, clip: Path) -> float:
    """How long it took until it was noticed."""
    with heard(wanted, clip) as one:
        struck = time.monotonic()
        blow(one)
        one.go_on(lambda: one.given_up is not None)
        return (one.given_up or 0.0) - struck

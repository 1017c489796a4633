"""How soon it is noticed what became of the sound: of its child, its server or its device.

As in a session, a stream is open beside the cues, and what befalls it casts doubt on what plays
them.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.sound.rig import SoundServer, sound_server
from upstroke.audio.bed_child import BedProcessChild
from upstroke.audio.bed_link import OPEN, BedLink
from upstroke.audio.sound_child import OnAnswer, ProcessChild
from upstroke.audio.sound_link import SoundLink
from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.sound_process.protocol import OutputName

WITHIN_S = 20.0
"""How long anything may take on a busy machine before the test gives up."""
SPARE_AFTER_S = 1.5
"""A spare child stands by."""

Blow = Callable[["Played"], None]


class Played:
    """A link and a stream, kept going as a session does, and when the first child was given up."""

    def __init__(self, server: SoundServer, output: OutputName) -> None:
        self.server = server
        self.first: ProcessChild | None = None
        self.given_up: float | None = None
        self.bed_given_up: float | None = None
        self.begun = False
        self.link = SoundLink(output, self, start_child=self._start)
        self.bed = BedLink(lambda on_answer: BedProcessChild(on_answer, server.environment))

    def _start(self, output: OutputName, on_answer: OnAnswer) -> ProcessChild:
        child = ProcessChild(output, on_answer, self.server.environment)
        self.first = self.first or child
        return child

    def on_played(self, clip_id: int, late_ms: float) -> None:
        """A clip began."""

    def on_trouble(self, clip_id: int, why: str) -> None:
        """A clip was not played."""

    def on_replaced(self, status: SoundStatus) -> None:
        """Another child took over."""
        if status.audible and self.begun:
            self.given_up = self.given_up or time.monotonic()

    def go_on(self, until: Callable[[], bool]) -> None:
        """Let a session go on until something holds."""
        give_up = time.monotonic() + WITHIN_S
        while not until():
            assert time.monotonic() < give_up
            self.bed.want(OPEN)
            if self.begun and self.bed.why is not None:
                self.bed_given_up = self.bed_given_up or time.monotonic()
            if self.bed.broke():
                self.link.prove()
            if self.begun and self.link.status().output is None:
                self.given_up = self.given_up or time.monotonic()
            time.sleep(0.03)

    def close(self) -> None:
        self.link.close()
        self.bed.close()


@contextmanager
def played(output: OutputName, clip: Path) -> Iterator[Played]:
    """A child that has played something, a spare, and a stream."""
    with sound_server() as server:
        one = Played(server, output)
        try:
            one.go_on(lambda: one.link.status().audible and one.bed.flows_ns() is not None)
            one.link.play(1, clip, time.perf_counter_ns() + 100_000_000, 0.0)
            ready = time.monotonic() + SPARE_AFTER_S
            one.go_on(lambda: time.monotonic() > ready)
            one.begun = True
            yield one
        finally:
            one.close()


def child_dies(one: Played) -> None:
    assert one.first is not None
    os.kill(one.first.process_id or 0, signal.SIGKILL)


def child_hangs(one: Played) -> None:
    assert one.first is not None
    os.kill(one.first.process_id or 0, signal.SIGSTOP)


def server_dies(one: Played) -> None:
    one.server.kill()


def server_stands_still(one: Played) -> None:
    one.server.freeze()


def device_goes(one: Played) -> None:
    one.server.change_default()
    one.server.remove_others()


GIVEN_UP: tuple[tuple[OutputName, Blow, float], ...] = (
    ("simpleaudio", child_dies, 1.0),
    ("simpleaudio", child_hangs, 1.0),
    ("simpleaudio", server_dies, 1.0),
    ("qt", server_dies, 2.0),
    ("simpleaudio", server_stands_still, 2.0),
    ("qt", server_stands_still, 2.0),
)
"""What plays, what befalls it, and the seconds that noticing may take: `benchmarks.how_soon`'s."""

BED_GIVEN_UP: tuple[tuple[Blow, float], ...] = (
    (server_dies, 1.0),
    (server_stands_still, 1.0),
    (device_goes, 1.0),
)


def noticed_s(output: OutputName, blow: Blow, clip: Path, *, by_bed: bool = False) -> float:
    """How long it took until it was noticed."""
    with played(output, clip) as one:
        struck = time.monotonic()
        blow(one)
        one.go_on(lambda: (one.bed_given_up if by_bed else one.given_up) is not None)
        return ((one.bed_given_up if by_bed else one.given_up) or 0.0) - struck

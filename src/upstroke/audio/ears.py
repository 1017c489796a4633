"""What the sound output tells on its own threads, kept until the player asks for it on its own."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty, SimpleQueue
from typing import TypeAlias

from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.sound_process.protocol import Played, Trouble

Heard: TypeAlias = Played | Trouble | SoundStatus


class Ears:
    """A `SoundListener`."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Heard] = SimpleQueue()

    def on_played(self, clip_id: int, late_ms: float) -> None:
        self._queue.put(Played(clip_id, late_ms))

    def on_trouble(self, clip_id: int, why: str) -> None:
        self._queue.put(Trouble(clip_id, why))

    def on_replaced(self, status: SoundStatus) -> None:
        self._queue.put(status)

    def heard(self) -> Iterator[Heard]:
        """Everything since the last time, in order."""
        while True:
            try:
                yield self._queue.get_nowait()
            except Empty:
                return

"""Clips made ready behind the person's back, so that Start finds them there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

from upstroke.audio.unpack import Unpacked

CLOSES_WITHIN_S = 1.0


class Work(Protocol):
    """Makes clips ready: `unpack` with its bank and store given."""

    def __call__(self, clips: tuple[str, ...], /, *, cancelled: Callable[[], bool]) -> Unpacked: ...


@dataclass(frozen=True, slots=True)
class _Done:
    paths: Mapping[str, Path] = field(default_factory=dict)
    tried: frozenset[str] = frozenset()
    trouble: str | None = None


class Unpacker:
    """One thread that makes clips ready. What is asked for last is made ready first.

    Args:
        work: does it; called in the thread.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._asked: SimpleQueue[tuple[str, ...] | None] = SimpleQueue()
        self._done = _Done()
        self._idle = threading.Event()
        self._idle.set()
        self._thread: threading.Thread | None = None

    @property
    def paths(self) -> Mapping[str, Path]:
        """The file of every clip that is ready."""
        return self._done.paths

    @property
    def trouble(self) -> str | None:
        """One sentence about clips that could not be made ready, the last time."""
        return self._done.trouble

    def ask(self, clips: tuple[str, ...]) -> None:
        """Make these ready, instead of what was asked for before; does not wait."""
        if self.has(clips):
            return
        self._idle.clear()
        self._asked.put(clips)
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="unpacking", daemon=True)
            self._thread.start()

    def has(self, clips: tuple[str, ...]) -> bool:
        """Whether there is no more to be done for these; some may be missing for good."""
        return self._done.tried.issuperset(clips)

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until all that was asked for is done; tells whether it is."""
        return self._idle.wait(timeout_s)

    def close(self) -> None:
        """End as soon as the clip under way is done."""
        self._asked.put(None)
        if self._thread is not None:
            self._thread.join(CLOSES_WITHIN_S)

    def _live(self) -> None:
        while (clips := self._asked.get()) is not None:
            if self._asked.empty():
                self._unpack(clips)
            if self._asked.empty():
                self._idle.set()

    def _unpack(self, clips: tuple[str, ...]) -> None:
        found = self._work(clips, cancelled=lambda: not self._asked.empty())
        whole = self._asked.empty()
        self._done = _Done(
            {**self._done.paths, **found.paths},
            self._done.tried | (frozenset(clips) if whole else found.paths.keys()),
            found.trouble,
        )

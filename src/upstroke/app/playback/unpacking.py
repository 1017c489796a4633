"""Clips made ready behind the person's back, so that Start finds them there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from upstroke.app.background import Cancelled, Worker
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.unpack import Unpacked


class Unpack(Protocol):
    """Makes clips ready: `upstroke.audio.clips.unpack.unpack` with its store given."""

    def __call__(
        self, clips: tuple[str, ...], bank: CueBank, /, *, cancelled: Cancelled
    ) -> Unpacked: ...


@dataclass(frozen=True, slots=True)
class _Done:
    paths: Mapping[str, Path] = field(default_factory=dict)
    tried: frozenset[str] = frozenset()
    trouble: str | None = None


class Unpacker:
    """Makes clips ready on a thread of its own. What is asked for last is made ready first.

    Args:
        unpack: does it; called in the thread.
    """

    def __init__(self, unpack: Unpack) -> None:
        self._unpack = unpack
        self.worker = Worker("unpacking")
        self._done = _Done()

    @property
    def paths(self) -> Mapping[str, Path]:
        """The file of every clip that is ready."""
        return self._done.paths

    @property
    def trouble(self) -> str | None:
        """One sentence about clips that could not be made ready, the last time."""
        return self._done.trouble

    def ask(self, clips: tuple[str, ...], bank: CueBank) -> None:
        """Make these ready, instead of what was asked for before; does not wait."""
        if not self.has(clips):
            self.worker.ask(lambda cancelled: self._work(clips, bank, cancelled))

    def has(self, clips: tuple[str, ...]) -> bool:
        """Whether there is no more to be done for these; some may be missing for good."""
        return self._done.tried.issuperset(clips)

    def _work(self, clips: tuple[str, ...], bank: CueBank, cancelled: Cancelled) -> None:
        found = self._unpack(clips, bank, cancelled=cancelled)
        tried = found.paths.keys() if cancelled() else frozenset(clips)
        self._done = _Done(
            {**self._done.paths, **found.paths}, self._done.tried | tried, found.trouble
        )

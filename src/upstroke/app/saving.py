"""Saving the chosen session as a sound file, as the window sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from upstroke.app.house import House
from upstroke.app.planning import Chosen
from upstroke.app.takeaway import take_away
from upstroke.core.app_state import FileKind, Saving
from upstroke.core.time_format import typed_length
from upstroke.texts import marked, tr

KINDS = (
    FileKind("MP3", ".mp3"),
    FileKind("Opus", ".opus"),
    FileKind("M4A", ".m4a"),
    FileKind("Ogg Vorbis", ".ogg"),
    FileKind("FLAC", ".flac"),
    FileKind("WAV", ".wav"),
)
"""The first is offered: every phone plays it, and shows its chapters."""

_UNKNOWN = marked("The file could not be written.")


class SaveJob(Protocol):
    """A file that is being written: see `upstroke.app.takeaway.Takeaway`."""

    out: Path

    @property
    def fraction(self) -> float: ...
    @property
    def over(self) -> bool: ...
    @property
    def whole(self) -> bool: ...
    @property
    def fault(self) -> str | None: ...
    @property
    def troubles(self) -> tuple[str, ...]: ...
    def cancel(self) -> None: ...
    def close(self) -> None: ...


class Saver:
    """Writes one file at a time, behind the window.

    Args:
        house: settings, clips; closed only after this.
        folder: where a person looks for sounds.
        take: begins to write.
    """

    def __init__(
        self,
        house: House,
        folder: Path,
        take: Callable[[House, Chosen, Path], SaveJob] = take_away,
    ) -> None:
        self._house = house
        self._folder = folder
        self._take = take
        self._taking: SaveJob | None = None
        self._ending: list[SaveJob] = []

    def suggested(self, chosen: Chosen) -> Path:
        """A file for what is chosen, where the last one of this start was put."""
        length = chosen.length
        name = length if isinstance(length, str) else typed_length(length)
        return self._folder / f"{chosen.programme.id} {name}{KINDS[0].ending}"

    def begin(self, chosen: Chosen, out: Path) -> None:
        """Write what is chosen; does nothing while another file is being written."""
        if self._taking is None or self._taking.over:
            self.end()
            self._folder = out.parent
            self._taking = self._take(self._house, chosen, out)

    def now(self) -> Saving | None:
        """How it goes, or what became of it."""
        taking = self._taking
        if taking is None:
            return None
        over = taking.over
        fault = taking.fault or (tr(_UNKNOWN) if over and not taking.whole else None)
        return Saving(taking.out, taking.fraction, over, fault, taking.troubles)

    def end(self) -> None:
        """Write no more of it, and tell of it no more; does not wait."""
        if self._taking is not None:
            self._taking.cancel()
            self._ending = [one for one in (*self._ending, self._taking) if not one.over]
            self._taking = None

    def close(self) -> None:
        """End, and wait until nothing half-written is left."""
        self.end()
        for taking in self._ending:
            taking.close()

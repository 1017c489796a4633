"""The picture of a session's step as a file that panels can show: the one in the window."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

from upstroke.core.programme import Side
from upstroke.core.timeline import Moment, Timeline
from upstroke.desktop.covers import Cover, Covers

GENERAL = "general"
"""The picture of a step that has none."""


class StepCovers:
    """Covers of the sessions' steps, drawn ahead.

    Args:
        covers: has them drawn.
        find: the file of a picture's name, or None.
    """

    def __init__(self, covers: Covers, find: Callable[[str], Path | None]) -> None:
        self._covers = covers
        self._find = find
        self._drawn: Timeline | None = None
        self._files: dict[str | None, Path | None] = {}

    def prepare(self, timeline: Timeline) -> None:
        """Have those of a session drawn, if that was not done; does not wait."""
        if timeline is not self._drawn:
            self._drawn = timeline
            self._files.clear()
            names = dict.fromkeys(step.picture for step in timeline.steps)
            both = [self._cover(*each) for each in product(names, (False, True))]
            self._covers.prepare(cover for cover in both if cover is not None)

    def uri(self, moment: Moment) -> str | None:
        """Where the picture of this moment is, if it is there."""
        cover = self._cover(moment.step.picture, moment.span.side is Side.LEFT)
        return None if cover is None else self._covers.uri(cover)

    def _cover(self, name: str | None, mirrored: bool) -> Cover | None:  # noqa: FBT001 - of a pair
        if name not in self._files:
            self._files[name] = (self._find(name) if name else None) or self._find(GENERAL)
        file = self._files[name]
        return None if file is None else Cover(file, mirrored)

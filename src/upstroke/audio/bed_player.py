"""A session's bed as live sound: what is to be heard now, told to its link at every tick."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from upstroke.audio.bed_link import BedLink, WantedBed
from upstroke.audio.bed_recordings import bed_clip
from upstroke.audio.volumes import decibels
from upstroke.core.changes import ENDED, Change, Progress, State
from upstroke.core.settings import Ambience, Settings
from upstroke.core.units import Decibels


class BedPlayer:
    """A performer of one session after another; holds its child no longer than there is a bed.

    Running, the curve is followed from the session's origin; paused or counting down to a resume,
    it is held silent with its stream open, so that what comes next is not swallowed.

    Args:
        link: plays what is wanted.
    """

    def __init__(self, link: BedLink) -> None:
        self._link = link
        self._paths: Mapping[str, Path] = {}
        self._volume: Decibels | None = None

    @property
    def trouble(self) -> str | None:
        """One sentence while the bed cannot be heard although it is wanted."""
        why = self._link.why
        return None if why is None else f"The ambience cannot be played: {why}."

    def supply(self, paths: Mapping[str, Path]) -> None:
        """Take in the files of recordings; a bed without one is not heard."""
        self._paths = paths

    def adjust(self, settings: Settings) -> None:
        """Play as loud as is wanted now, or not at all."""
        wanted = settings.ambience is not Ambience.NONE
        self._volume = decibels(settings.volumes.ambience) if wanted else None

    def hurry(self) -> None:
        """The cues can be heard again: so may the bed be."""
        self._link.hurry()

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """What has changed is seen in the progress that follows."""

    def progressed(self, progress: Progress) -> None:
        self._link.want(self._wanted(progress))

    def close(self) -> None:
        """Fade out and end."""
        self._link.close()

    def _wanted(self, progress: Progress) -> WantedBed | None:
        bed = progress.timeline.bed
        if bed is None or self._volume is None or progress.state in {State.READY, *ENDED}:
            return None
        path = self._paths.get(bed_clip(bed.name))
        if path is None:
            return None
        return WantedBed(path, bed.points, progress.origin, self._volume)

"""The first cues of a session, and which of them nobody can have heard.

An output that has just been opened is the likeliest to fail, and what is said first is what keeps a
person safe. So what was lost of it is said once more, when there is room between the cues.
"""

from __future__ import annotations

from collections.abc import Collection

from upstroke.audio.asides import Aside
from upstroke.audio.schedule import ScheduledCue
from upstroke.core.planning.timeline import Cue, CueKind
from upstroke.core.units import NANOS_PER_MILLI, Nanos

HOW_MANY = 2

MUTE_BEFORE: Nanos = 4_500 * NANOS_PER_MILLI
"""An output that is found to be lost may have let nothing be heard for so long before."""


class FirstCues:
    """Follows them until the person has another wish, or they are of the past."""

    def __init__(self) -> None:
        self._sounds: list[ScheduledCue] = []
        self._room = 0
        self._unheard: list[Cue] = []
        self._silent_since: Nanos | None = None

    def begin(self) -> None:
        """A session begins."""
        self._sounds.clear()
        self._unheard.clear()
        self._room, self._silent_since = HOW_MANY, None

    def end(self) -> None:
        """The person went elsewhere: what is said there is news enough."""
        self._sounds.clear()
        self._unheard.clear()
        self._room = 0

    def add(self, sound: ScheduledCue) -> None:
        """A cue of the session was handed over."""
        if self._room and sound.cue.kind in (CueKind.SPEECH, CueKind.CHIME):
            self._room -= 1
            self._sounds.append(sound)

    def too_late(self, clip_id: int) -> None:
        """The output did not play it, since its time had passed."""
        for each in [each for each in self._sounds if each.clip_id == clip_id]:
            self._sounds.remove(each)
            self._unheard.append(each.cue)

    def follow(self, now: Nanos, awaited: Collection[int], *, plays: bool, replaced: bool) -> None:
        """Note what plays.

        Args:
            now: on the clock.
            awaited: the ids of what the output has and is still going to play.
            plays: something can be heard now.
            replaced: by another output than the last time.
        """
        if self._silent_since is None and (replaced or not plays):
            self._silent_since = now
        if self._silent_since is None or not plays:
            return
        since, self._silent_since = self._silent_since - MUTE_BEFORE, None
        gone = [each for each in self._sounds if each.due <= now and each.clip_id not in awaited]
        self._sounds = [each for each in self._sounds if each not in gone]
        self._unheard += [each.cue for each in gone if each.end > since]

    def again(self) -> Aside | None:
        """What is to be said once more, each of it once; None: nothing."""
        if not self._unheard:
            return None
        first = self._unheard.pop(0)
        if first.kind is not CueKind.CHIME:
            return Aside("", first.text)
        follows = self._unheard and self._unheard[0].kind is CueKind.SPEECH
        return Aside(first.text, self._unheard.pop(0).text if follows else "")

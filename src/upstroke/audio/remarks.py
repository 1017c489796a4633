"""Words in the midst of a session that are no part of its timeline: an answer, said where it fits.

Theory of operation. A remark waits until nothing sounds and it can end before the next cue: the
timeline's sounds have their times, an answer has time. Its fullest form that fits is taken. The
taps of the pulse give way to it, everything else it waits for; one that finds no room in good time
is dropped, since by then it is no answer any more.

The first cues of a session are among what is said so, where nobody can have heard them: an output
that has just been opened is the likeliest to fail, and what is said first is what keeps a person
safe. So what was lost of it is said once more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from upstroke.audio.asides import Aside, aside_cues
from upstroke.audio.schedule import SOON_NS, ScheduledCue
from upstroke.core.planning.timeline import Clips, Cue, CueKind
from upstroke.core.session.progress import Progress
from upstroke.core.settings import CueMode
from upstroke.core.units import NANOS_PER_MILLI, Nanos

Forms: TypeAlias = Callable[[Progress], tuple[str, ...]]
"""What is to be said as things are when it is said, the fullest form first."""

LEAD_NS: Nanos = 120 * NANOS_PER_MILLI
"""From finding room to the first sound: a stream is filled so far ahead, and what is handed over
later than this is late."""

CLEAR_NS: Nanos = 140 * NANOS_PER_MILLI
"""Least silence between a remark and the cue that follows."""

LATEST_ANSWER_NS: Nanos = 12_000 * NANOS_PER_MILLI
"""How long an answer waits: longer than any opening with its chime."""

FIRST_CUES = 2

MUTE_BEFORE: Nanos = 4_500 * NANOS_PER_MILLI
"""An output that is found to be lost may have let nothing be heard for so long before."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be said, at `until` on the clock the latest; after a chime if there is room."""

    forms: Forms
    until: Nanos
    chime: str = ""


@dataclass(frozen=True, slots=True)
class PlacedRemark:
    """A remark in its place on the clock."""

    remark: Remark
    cues: tuple[Cue, ...]
    due: Nanos
    end: Nanos


class Remarks:
    """Holds one remark until there is room for it: the newest."""

    def __init__(self) -> None:
        self._wanted: Remark | None = None
        self._said: PlacedRemark | None = None

    @property
    def waiting(self) -> bool:
        """Whether there is one."""
        return self._wanted is not None

    def ask(self, forms: Forms, until: Nanos, chime: str = "") -> None:
        """Say this as soon as there is room."""
        self._wanted = Remark(forms, until, chime)

    def says(self, words: str, now: Nanos) -> bool:
        """Whether these words are being said."""
        said = self._said
        return said is not None and said.end > now and words in (cue.text for cue in said.cues)

    def forget(self) -> None:
        """Nothing is waited for, and what was said is of the past."""
        self._wanted = None
        self._said = None

    def cut(self) -> None:
        """What was being said has been cut; what waits goes on waiting."""
        self._said = None

    def covers(self, due: Nanos, end: Nanos) -> bool:
        """Whether a sound would fall into the remark that is being said."""
        said = self._said
        return said is not None and due < said.end + CLEAR_NS and end > said.due - LEAD_NS

    def is_in_the_way(self, dues: Iterable[Nanos], now: Nanos) -> bool:
        """Whether it is still being said when something else begins."""
        said = self._said
        return said is not None and said.end > now and any(self.covers(due, due) for due in dues)

    def say_again(self) -> None:
        """What was being said has been cut, and is to be said when there is room."""
        if self._said is not None:
            self._wanted = self._wanted or self._said.remark
            self._said = None

    def next(
        self, progress: Progress, clips: Clips, mode: CueMode, free: Nanos, now: Nanos
    ) -> PlacedRemark | None:
        """The remark that is to be said now, if there is one and `free` nanoseconds of room."""
        wanted = self._wanted
        if wanted is None:
            return None
        if now > wanted.until:
            self._wanted = None
            return None
        within = (free - LEAD_NS - CLEAR_NS) // NANOS_PER_MILLI
        for text in wanted.forms(progress):
            cues = aside_cues(Aside(wanted.chime, text), clips, mode, within)
            if cues:
                due = now + LEAD_NS
                end = due + cues[-1].end * NANOS_PER_MILLI
                self._wanted, self._said = None, PlacedRemark(wanted, cues, due, end)
                return self._said
        return None


def room(sounds: Sequence[ScheduledCue], coming: Iterable[Nanos], now: Nanos) -> Nanos:
    """Nanoseconds until the next sound is due, 0 while one sounds; taps of the pulse give way.

    Args:
        sounds: what has been handed over.
        coming: when that is due which has not.
        now: on the clock.
    """
    for each in sounds:
        if each.due <= now + SOON_NS and each.end > now:
            return 0
    dues = [each.due for each in sounds if each.due > now and not is_tap(each.cue)]
    return max(0, min((*dues, *coming), default=now + LATEST_ANSWER_NS) - now)


def is_tap(cue: Cue) -> bool:
    """Whether a cue gives way to a remark."""
    return cue.kind is CueKind.PULSE


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
        self._room, self._silent_since = FIRST_CUES, None

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

"""What was handed to the sound output: which of it has begun, and handing over the rest again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from upstroke.audio.engine.messages import RAMPED_NS, DropClips, FadeOut, Play, SetGain
from upstroke.audio.sound_output import SoundOutput
from upstroke.audio.volumes import gain_of, wanted
from upstroke.core.planning.timeline import Cue, CueKind
from upstroke.core.settings import CueMode, Volumes
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Nanos

LATEST_NS: Nanos = 250 * NANOS_PER_MILLI
"""The output plays nothing that is further behind than this."""

RESCUE_NS: Nanos = 700 * NANOS_PER_MILLI
"""How late a cue may still begin that was lost with its output, if nothing follows too soon."""

RINGS_ON_NS: Nanos = 500 * NANOS_PER_MILLI
"""After its end a clip may still sound, since what plays it lies behind: Bluetooth by 0.3 s."""

SOON_NS: Nanos = 250 * NANOS_PER_MILLI
"""What is due within this may have begun before a message arrives: a stream is filled ahead."""

TOLD_WITHIN_NS: Nanos = 50 * NANOS_PER_MILLI
"""What was due only just now may have begun, and the answer be on its way."""


@dataclass(frozen=True, slots=True)
class Mix:
    """Which clips can be played, and how loud each kind is wanted."""

    paths: Mapping[str, Path] = field(default_factory=dict)
    volumes: Volumes = field(default_factory=Volumes)
    mode: CueMode = CueMode.BOTH


@dataclass(frozen=True, slots=True)
class ScheduledCue:
    """A cue at its time on the clock."""

    clip_id: int
    cue: Cue
    due: Nanos

    @property
    def end(self) -> Nanos:
        """When it has sounded to its end."""
        return self.due + (self.cue.end - self.cue.start) * NANOS_PER_MILLI

    def is_under_way(self, now: Nanos) -> bool:
        """Whether it may be heard, if it is not muted."""
        return self.due <= now < self.end + RINGS_ON_NS


class CueSchedule:
    """Sounds that have been handed over and have not yet sounded to their end.

    A sound keeps its id and time whenever it is handed over again, so it is played once at most.
    What is muted is kept too: it is heard if the volume is raised before its time.

    Args:
        output: what plays them.
    """

    def __init__(self, output: SoundOutput) -> None:
        self._output = output
        self.mix = Mix()
        """As it is now; changed by `remix`."""
        self._ids = count(1)
        self._sounds: list[ScheduledCue] = []
        self._begun: set[int] = set()
        self._faded: Nanos = 0

    def remix(self, mix: Mix, now: Nanos) -> None:
        """Play everything in another way, what sounds included."""
        # Muted ones too: what was faded out comes back.
        sounding = [each for each in self._sounds if each.is_under_way(now + SOON_NS)]
        before = [self._gain(each.cue) for each in sounding]
        self.mix = mix
        for each, old in zip(sounding, before, strict=True):
            gain = self._gain(each.cue)
            if gain != old:
                self._output.send(SetGain(each.clip_id, gain))
        self.keep(lambda _: True, now)

    def add(self, cue: Cue, due: Nanos) -> ScheduledCue:
        """Hand a sound over; a pulse gives way to what is late."""
        sound = ScheduledCue(next(self._ids), cue, due)
        if not _gives_way(sound, self._sounds):
            self._sounds.append(sound)
            self._send(sound)
        return sound

    def sounds(self) -> tuple[ScheduledCue, ...]:
        """All that is here, in the order of being handed over."""
        return tuple(self._sounds)

    def words(self, clip_id: int) -> str | None:
        """What a sound says, while it is here."""
        return next((each.cue.text for each in self._sounds if each.clip_id == clip_id), None)

    def free_at(self, now: Nanos) -> Nanos:
        """When all that has begun has sounded to its end."""
        return max((each.end for each in self._sounding(now)), default=now)

    def times(self) -> tuple[tuple[Nanos, Nanos], ...]:
        """From when until when each sound is heard, but for the pulse: its taps say nothing."""
        heard = (each for each in self._sounds if self._gain(each.cue) is not None)
        return tuple((each.due, each.end) for each in heard if each.cue.kind is not CueKind.PULSE)

    def clear_from(self, due: Nanos) -> Nanos:
        """The first time from `due` on at which nothing is in the way that begins before it.

        That is what was cut and is still fading, and what itself had to wait for that.
        """
        ends = (each.end for each in self._sounds if each.due <= due < each.end)
        return max((due, self._faded, *ends))

    def began(self, clip_id: int) -> None:
        """The output told that it has begun."""
        self._begun.add(clip_id)

    def keep(self, which: Callable[[Cue], bool], now: Nanos) -> None:
        """Of what has not begun, take back all but this; what sounds is not cut."""
        if not self._sounds:
            return
        self._sounds = [each for each in self._sounds if each.due < now or which(each.cue)]
        self._output.send(DropClips())
        for each in self._awaited(now):
            self._send(each)

    def hush(self, now: Nanos) -> Nanos:
        """Take back everything, and fade out what sounds; returns when it is quiet."""
        sounds = bool(self._sounding(now + SOON_NS))
        if sounds:
            self._output.send(FadeOut())
        elif self._sounds:
            self._output.send(DropClips())
        self._sounds.clear()
        self._begun.clear()
        # What was cut a moment before may still be fading.
        self._faded = max(self._faded, now + RAMPED_NS if sounds else now)
        return self._faded

    def hand_over_again(self, now: Nanos) -> None:
        """Another output plays: it knows nothing of what is here.

        What was lost may begin late, if it ends before the next sound.
        """
        in_time = [self._in_time(each, now) for each in self._sounds]
        self._sounds = [each for each in in_time if not _gives_way(each, in_time)]
        for each in self._awaited(now):
            self._send(each)

    def awaited(self, now: Nanos) -> frozenset[int]:
        """The ids of what the output is still going to begin."""
        return frozenset(each.clip_id for each in self._awaited(now))

    def tidy(self, now: Nanos) -> None:
        """Let go of what has sounded."""
        self._sounds = [each for each in self._sounds if each.end + RINGS_ON_NS > now]
        self._begun &= {each.clip_id for each in self._sounds}

    def _awaited(self, now: Nanos) -> list[ScheduledCue]:
        in_time = [each for each in self._sounds if each.due > now - LATEST_NS]
        return [each for each in in_time if each.clip_id not in self._begun]

    def _sounding(self, now: Nanos) -> list[ScheduledCue]:
        under_way = [each for each in self._sounds if each.is_under_way(now)]
        return [each for each in under_way if self._gain(each.cue) is not None]

    def _in_time(self, sound: ScheduledCue, now: Nanos) -> ScheduledCue:
        late = now - RESCUE_NS < sound.due < now - TOLD_WITHIN_NS
        lost = late and sound.clip_id not in self._begun
        if not lost or sound.cue.kind is CueKind.PULSE:
            return sound
        again = replace(sound, due=now)
        followed = any(
            sound.due < other.due < again.end and other.cue.kind is not CueKind.PULSE
            for other in self._sounds
        )
        return sound if followed else again

    def _gain(self, cue: Cue) -> Decibels | None:
        if cue.clip not in self.mix.paths or not wanted(cue.kind, self.mix.mode):
            return None
        return gain_of(cue, self.mix.volumes)

    def _send(self, sound: ScheduledCue) -> None:
        gain = self._gain(sound.cue)
        if gain is not None and sound.cue.clip is not None:
            path = self.mix.paths[sound.cue.clip]
            self._output.send(Play(sound.clip_id, path, sound.due, gain))


def _gives_way(sound: ScheduledCue, others: list[ScheduledCue]) -> bool:
    """Whether it is a pulse, and would meet another sound."""
    return sound.cue.kind is CueKind.PULSE and any(
        other.due < sound.end and sound.due < other.end
        for other in others
        if other.clip_id != sound.clip_id
    )

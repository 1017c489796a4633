"""Every cue in its place, before the start: nothing overlaps, nothing is cut.

Each step keeps its sounds within its own time, so steps are planned one by one. Wishes are placed
in order of priority; each takes its best form that fits between what is there already, as near as
can be to where it belongs. A wish with no room for any form is left out, and the plan says so. The
pulse comes last, where there is room, and a tap that is left out is not told of.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from upstroke.core.clips import Clip, Clips
from upstroke.core.layout import Laid
from upstroke.core.programme import Programme
from upstroke.core.pulses import pulse_of, pulses
from upstroke.core.settings import Settings
from upstroke.core.timeline import Cue, CueKind, Pulse, Unplaced
from upstroke.core.units import Millis
from upstroke.core.wishes import GAP, PRIORITY, Form, Wish, wishes


@dataclass(frozen=True, slots=True)
class Plan:
    """The cues in order of time, and what was shortened or left out; the pulse, if wanted."""

    cues: tuple[Cue, ...]
    unplaced: tuple[Unplaced, ...]
    pulse: Pulse | None


def plan(programme: Programme, laid: Sequence[Laid], settings: Settings, clips: Clips) -> Plan:
    """Place the cues of all steps, from the measured lengths of their clips."""
    cues: list[Cue] = []
    unplaced: list[Unplaced] = []
    pulse = pulse_of(clips) if settings.pulse and settings.cues.chimes else None
    for one, following in zip_longest(laid, laid[1:]):
        desk = _Desk(one, clips, programme.speech.prompt_gap)
        wanted = wishes(programme, one, following, settings)
        for wish in sorted(wanted, key=lambda wish: (PRIORITY.index(wish.reason), wish.start)):
            desk.place(wish)
        cues.extend(desk.cues)
        if pulse is not None:
            cues.extend(pulses(one.step, pulse, desk.cues))
        unplaced.extend(desk.unplaced)
    return Plan(tuple(sorted(cues, key=lambda cue: cue.start)), tuple(unplaced), pulse)


class _Desk:
    """The cues of one step, as they find their places."""

    def __init__(self, laid: Laid, clips: Clips, prompt_gap: Millis) -> None:
        self._step = laid.step.index
        self._start = laid.step.start
        self._end = laid.step.end
        self._clips = clips
        self._prompt_gap = prompt_gap
        self.cues: list[Cue] = []
        self.unplaced: list[Unplaced] = []

    def place(self, wish: Wish) -> None:
        """Put a wish where it fits best, in its longest form that fits; else note it down."""
        sounding = [(form, clip) for form in wish.forms if (clip := self._clip(form)) is not None]
        for form, clip in sounding:
            start = self._room(wish, clip.length)
            if start is not None:
                self._put(wish, form, clip, start)
                break
        else:
            why = "no room" if sounding else "no sound for it"
            self._note(wish, None, why)

    def _clip(self, form: Form) -> Clip | None:
        if form.kind is CueKind.SPEECH:
            return self._clips.speech(form.text)
        return self._clips.chime(form.text)

    def _put(self, wish: Wish, form: Form, clip: Clip, start: Millis) -> None:
        end = start + clip.length
        cue = Cue(start, end, form.kind, form.text, clip.id, self._step, wish.reason)
        insort(self.cues, cue, key=lambda cue: cue.start)
        if form != wish.forms[0]:
            wanted = self._clip(wish.forms[0])
            self._note(wish, form.text, "no room" if wanted else "no sound for it")

    def _note(self, wish: Wish, got: str | None, why: str) -> None:
        self.unplaced.append(Unplaced(self._step, wish.reason, wish.forms[0].text, got, why))

    def _room(self, wish: Wish, length: Millis) -> Millis | None:
        """The free start nearest to the one wanted, or None."""
        earliest = max(self._start, wish.earliest, wish.start - wish.slack)
        latest = min(self._end, wish.latest) - length
        latest = min(latest, wish.start + wish.slack)
        wanted = min(max(wish.start, earliest), latest)
        fits = [
            start
            for start in self._starts(wish, wanted, length)
            if earliest <= start <= latest and self._free(wish, start, start + length)
        ]
        return min(fits, key=lambda start: abs(start - wanted), default=None)

    def _starts(self, wish: Wish, wanted: Millis, length: Millis) -> Iterator[Millis]:
        yield wanted
        for cue in self.cues:
            gap = self._gap(wish, cue)
            yield cue.end + gap
            yield cue.start - gap - length

    def _free(self, wish: Wish, start: Millis, end: Millis) -> bool:
        return all(
            end + self._gap(wish, cue) <= cue.start or cue.end + self._gap(wish, cue) <= start
            for cue in self.cues
        )

    def _gap(self, wish: Wish, cue: Cue) -> Millis:
        """Prompts keep their distance from all other speech; everything else only from overlap."""
        if wish.reason == "prompt" and cue.kind is CueKind.SPEECH:
            return self._prompt_gap
        return GAP

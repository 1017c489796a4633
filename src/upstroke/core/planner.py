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
from upstroke.core.wishes import GAP, PRIORITY, SENTENCE_GAP, Form, Wish, wishes


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
        desk = _Desk(one, clips, _Silences(programme, settings, last=following is None))
        wanted = wishes(programme, one, following, settings)
        for wish in sorted(wanted, key=lambda wish: (PRIORITY.index(wish.reason), wish.start)):
            desk.place(wish)
        cues.extend(desk.cues)
        if pulse is not None:
            cues.extend(pulses(one.step, pulse, desk.cues))
        unplaced.extend(desk.unplaced)
    return Plan(tuple(sorted(cues, key=lambda cue: cue.start)), tuple(unplaced), pulse)


class _Silences:
    """How much silence there is to be around the sounds of one step."""

    def __init__(self, programme: Programme, settings: Settings, *, last: bool) -> None:
        self._around_prompt = max(programme.speech.prompt_gap, SENTENCE_GAP)
        self._chimes = settings.cues.chimes
        self._last = last

    def between(self, wish: Wish, form: Form, cue: Cue) -> Millis:
        """Before or after a cue that has its place."""
        if not form.kind is cue.kind is CueKind.SPEECH:
            return GAP
        if wish.reason == "prompt":
            return self._around_prompt
        return GAP if "count" in (wish.reason, cue.reason) else SENTENCE_GAP

    def at_end(self, wish: Wish, form: Form) -> Millis:
        """Before the next step, which begins with a chime, or with speech where there are none."""
        if self._last or form.kind is not CueKind.SPEECH:
            return 0
        return GAP if self._chimes or wish.reason == "count" else SENTENCE_GAP


class _Desk:
    """The cues of one step, as they find their places."""

    def __init__(self, laid: Laid, clips: Clips, silences: _Silences) -> None:
        self._step = laid.step.index
        self._start = laid.step.start
        self._end = laid.step.end
        self._clips = clips
        self._silences = silences
        self.cues: list[Cue] = []
        self.unplaced: list[Unplaced] = []

    def place(self, wish: Wish) -> None:
        """Put a wish where it fits best, in its longest form that fits; else note it down."""
        sounding = [(form, clip) for form in wish.forms if (clip := self._clip(form)) is not None]
        for form, clip in sounding:
            start = self._room(wish, form, clip.length)
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

    def _room(self, wish: Wish, form: Form, length: Millis) -> Millis | None:
        """The free start nearest to the one wanted, or None."""
        earliest = max(self._start, wish.earliest, wish.start - wish.slack)
        end = self._end - self._silences.at_end(wish, form)
        latest = min(min(end, wish.latest) - length, wish.start + wish.slack)
        wanted = min(max(wish.start, earliest), latest)
        taken = [(self._silences.between(wish, form, cue), cue) for cue in self.cues]
        fits = [
            start
            for start in _starts(taken, wanted, length)
            if earliest <= start <= latest and _is_free(taken, start, start + length)
        ]
        return min(fits, key=lambda start: abs(start - wanted), default=None)


def _starts(
    taken: Sequence[tuple[Millis, Cue]], wanted: Millis, length: Millis
) -> Iterator[Millis]:
    yield wanted
    for gap, cue in taken:
        yield cue.end + gap
        yield cue.start - gap - length


def _is_free(taken: Sequence[tuple[Millis, Cue]], start: Millis, end: Millis) -> bool:
    return all(end + gap <= cue.start or cue.end + gap <= start for gap, cue in taken)

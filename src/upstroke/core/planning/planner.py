"""Every cue in its place, before the start: nothing overlaps, nothing is cut.

Each step keeps its sounds within its own time, so steps are planned one by one. Requests are
placed in order of priority; each takes its best form that fits between what is there already, as
near as can be to where it belongs. Counts are on the beat instead, and all of a row alike. A
request with no room for any form is left out, and the plan says so.

The pulse comes last: a soft tap where a stroke begins, a softer one where the hand comes back
light. It follows the strokes that the picture shows. Where another sound has its place there is no
tap, of which nothing is said: the pulse goes on beneath, and the next tap is in time again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, product, zip_longest

from upstroke.core.planning.cue_requests import (
    GAP,
    PRIORITY,
    SENTENCE_GAP,
    CueRequest,
    Form,
    cue_requests,
)
from upstroke.core.planning.layout import Laid
from upstroke.core.planning.timeline import (
    Clip,
    Clips,
    Cue,
    CueKind,
    Pulse,
    Step,
    StrokeRun,
    Unplaced,
    Written,
)
from upstroke.core.programme.model import Programme, Stroke
from upstroke.core.settings import Settings, SideChoice
from upstroke.core.spoken.wording import with_side
from upstroke.core.units import Decibels, Millis


def _before(reason: str, other: str, order: tuple[str, ...]) -> tuple[str, ...]:
    rest = [one for one in order if one != reason]
    at = rest.index(other)
    return (*rest[:at], reason, *rest[at:])


_END_FIRST = _before("end", "count", PRIORITY)
_ORDERS = (
    PRIORITY,
    _END_FIRST,
    _before("care", "opening", _END_FIRST),
    _before("care", "step", _END_FIRST),
)
"""Whose request comes first: as it should be, and where that leaves what must be heard no room."""

_BOTH_SIDES = (SideChoice.AS_WRITTEN, SideChoice.SWAPPED)


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
        own = plan_step(programme, one, following, settings, clips)
        cues.extend(own.cues)
        if pulse is not None:
            cues.extend(pulses(one.step, pulse, own.cues))
        unplaced.extend(own.unplaced)
    both = settings.for_programme(programme.key).sides in _BOTH_SIDES
    if settings.cues.speaks and both:
        unplaced.extend(_without_second(programme, laid))
    return Plan(tuple(sorted(cues, key=lambda cue: cue.start)), tuple(unplaced), pulse)


def plan_step(
    programme: Programme, laid: Laid, following: Laid | None, settings: Settings, clips: Clips
) -> Plan:
    """Place the cues of one step, but for its pulse.

    Where a reminder of care, or the last chime, finds no place after what is more important, it
    comes before that.
    """
    wanted = cue_requests(programme, laid, following, settings)
    widest = max(programme.speech.prompt_gap, SENTENCE_GAP)
    tries: list[_StepCues] = []
    for order in _ORDERS:
        tries.append(_StepCues(laid.step, clips, widest, settings.cues.chimes, following is None))
        for reason in order:
            tries[-1].place_all([request for request in wanted if request.reason == reason])
        if not any(tries[-1].lost()):
            break
    best = min(tries, key=_StepCues.lost)
    return Plan(tuple(best.cues), tuple(best.unplaced), None)


def _without_second(programme: Programme, laid: Sequence[Laid]) -> Iterator[Unplaced]:
    """Texts for a second side of steps that have only one."""
    second = {one.step.id for one in laid if one.slot.second}
    once = {one.step.id: one for one in reversed(laid) if one.step.id not in second}
    for one in once.values():
        texts, step = one.slot.technique.texts, one.step
        for key, text in (("say-second", texts.second), ("short-second", texts.second_short)):
            if text:
                yield Unplaced(
                    step=step.index,
                    reason="opening",
                    wanted=with_side(programme, text, step.side.other),
                    got=None,
                    why="no second side",
                    start=step.start,
                    written=Written(step.id, (key,)),
                )


@dataclass(slots=True)
class _StepCues:
    """The cues of one step, as they find their places.

    `widest` is the widest silence between two; `chimes`: the next step begins with one; `last`:
    there is none.
    """

    step: Step
    clips: Clips
    widest: Millis
    chimes: bool
    last: bool
    cues: list[Cue] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)

    def place_all(self, requests: Sequence[CueRequest]) -> None:
        """Place requests of one reason, the earlier first; note what is not sounded as wanted."""
        rows: dict[int, list[CueRequest]] = {}
        for request in sorted(requests, key=lambda request: request.start):
            if request.row is None:
                self._place(request)
            else:
                rows.setdefault(request.row, []).append(request)
        for row in rows.values():
            self._place_row(row)

    def lost(self) -> tuple[int, int]:
        """Numbers of reminders of care and of last chimes that have found no place."""
        lost = [note.reason for note in self.unplaced if note.got is None]
        return lost.count("care"), lost.count("end")

    def _place_row(self, row: Sequence[CueRequest]) -> None:
        """All on the beat and alike, in the first form for which every item is long enough."""
        forms = zip(*(request.forms for request in row), strict=True)
        fitting = (place for place, same in enumerate(forms) if all(map(self._fits, row, same)))
        place = next(fitting, len(row[0].forms) - 1)
        for request in row:
            form = request.forms[place]
            clip = self._clip(form)
            if clip is None:
                self._note(request, None, "no sound for it")
            elif self._fits(request, form) and self._is_free(
                request, form, request.start, clip.length
            ):
                self._put(request, form, clip, request.start)
            else:
                self._note(request, None, "no room")

    def _fits(self, request: CueRequest, form: Form) -> bool:
        """True where a sound ends before the next item begins."""
        clip = self._clip(form)
        return clip is not None and request.start + clip.length + GAP <= request.latest

    def _place(self, request: CueRequest) -> None:
        """Put a request where it fits best, or note that it has no place."""
        sounding = [
            (form, clip) for form in request.forms if (clip := self._clip(form)) is not None
        ]
        ends = (request.latest,) if request.better is None else (request.better, request.latest)
        for by, (form, clip) in product(ends, sounding):
            start = self._room(request, form, clip.length, by)
            if start is not None:
                self._put(request, form, clip, start)
                break
        else:
            why = "no room" if sounding else "no sound for it"
            self._note(request, None, why)

    def _clip(self, form: Form) -> Clip | None:
        if form.kind is CueKind.SPEECH:
            return self.clips.speech(form.text)
        return self.clips.chime(form.text)

    def _put(self, request: CueRequest, form: Form, clip: Clip, start: Millis) -> None:
        end = start + clip.length
        cue = Cue(start, end, form.kind, form.text, clip.id, self.step.index, request.reason)
        insort(self.cues, cue, key=lambda cue: cue.start)
        if form != request.forms[0]:
            wanted = self._clip(request.forms[0])
            self._note(request, form, "no room" if wanted else "no sound for it")

    def _note(self, request: CueRequest, got: Form | None, why: str) -> None:
        if why == "no room" and not self.step.start <= request.start <= self.step.end:
            why = "beyond the step"
        self.unplaced.append(
            Unplaced(
                step=self.step.index,
                reason=request.reason,
                wanted=request.forms[0].text,
                got=None if got is None else got.text,
                why=why,
                start=request.start,
                spoken=got is not None and got.kind is CueKind.SPEECH,
                written=request.forms[0].written,
            )
        )

    def _room(self, request: CueRequest, form: Form, length: Millis, by: Millis) -> Millis | None:
        """The free start nearest to the one wanted with which it ends by then, or None."""
        earliest = max(self.step.start, request.earliest, request.start - request.slack)
        end = self.step.end - self._at_end(request, form)
        latest = min(min(end, by) - length, request.start + request.slack)
        wanted = min(max(request.start, earliest), latest)
        fits = [
            start
            for start in (wanted, *self._beside(request, form, length))
            if earliest <= start <= latest and self._is_free(request, form, start, length)
        ]
        return min(fits, key=lambda start: abs(start - wanted), default=None)

    def _beside(self, request: CueRequest, form: Form, length: Millis) -> Iterator[Millis]:
        """The nearest starts after and before each cue."""
        for cue in self.cues:
            gap = self._between(request, form, cue)
            yield cue.end + gap
            yield cue.start - gap - length

    def _is_free(self, request: CueRequest, form: Form, start: Millis, length: Millis) -> bool:
        end, widest = start + length, self.widest
        first = bisect_right(self.cues, start - widest, key=lambda cue: cue.end)
        last = bisect_left(self.cues, end + widest, key=lambda cue: cue.start)
        gaps = ((self._between(request, form, cue), cue) for cue in self.cues[first:last])
        return all(end + gap <= cue.start or cue.end + gap <= start for gap, cue in gaps)

    def _between(self, request: CueRequest, form: Form, cue: Cue) -> Millis:
        """Least silence before or after a cue that has its place."""
        if not form.kind is cue.kind is CueKind.SPEECH:
            return GAP
        if request.reason == "prompt":
            return self.widest
        return GAP if "count" in (request.reason, cue.reason) else SENTENCE_GAP

    def _at_end(self, request: CueRequest, form: Form) -> Millis:
        """Before the next step, which begins with a chime, or with speech where there are none."""
        if self.last or form.kind is not CueKind.SPEECH:
            return 0
        return GAP if self.chimes or request.reason == "count" else SENTENCE_GAP


# --- the pulse --------------------------------------------------------------------------------

PRESS = "pulse"
BACK = "pulse-back"
"""Names of the two clips."""

GAINS: dict[str, Decibels] = {PRESS: -12.0, BACK: -15.0}
"""Below the chimes: felt more than heard, and never taken for the tick of a count."""

CLOSEST: Millis = 1_000
"""Least time from tap to tap: oftener is a nuisance. Of faster strokes every second, third...
begins with one."""


def pulse_of(clips: Clips) -> Pulse:
    """The clips of the pulse, those that there are."""
    return Pulse(clips.chime(PRESS), clips.chime(BACK))


def taps(step: Step) -> Iterator[tuple[Millis, str]]:
    """Yield times to tap and their clips, in order; none while something else is counted."""
    if not step.counted:
        for run in step.strokes:
            yield from _of_run(run)


def pulses(step: Step, pulse: Pulse, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The taps of a step for which its other cues, in order of time, leave room."""
    found = {PRESS: pulse.press, BACK: pulse.back}
    free = step.start
    for start, name in taps(step):
        clip = found[name]
        if clip is None:
            continue
        end = start + clip.length
        if free <= start and end <= step.end and _has_room(cues, start, end):
            free = end + GAP
            gain = GAINS[name]
            yield Cue(start, end, CueKind.PULSE, name, clip.id, step.index, "pulse", gain)


def _has_room(cues: Sequence[Cue], start: Millis, end: Millis) -> bool:
    after = bisect_right(cues, start, key=lambda cue: cue.start)
    before_clear = after == 0 or cues[after - 1].end + GAP <= start
    return before_clear and (after == len(cues) or end + GAP <= cues[after].start)


def _of_run(run: StrokeRun) -> Iterator[tuple[Millis, str]]:
    """The last tap of a run leaves as much time to the next run's first as to any other."""
    latest, last = run.end - CLOSEST, run.start - CLOSEST
    for start, stroke in _beginnings(run, latest):
        if start - last < CLOSEST:
            continue
        last = start
        yield start, PRESS
        back = start + stroke.press
        if CLOSEST <= stroke.press <= stroke.duration - CLOSEST and back <= latest:
            yield back, BACK


def _beginnings(run: StrokeRun, latest: Millis) -> Iterator[tuple[Millis, Stroke]]:
    """Strokes whose beginnings may be tapped; of a row of fast ones every nth."""
    once = sum(stroke.duration * stroke.times for stroke in run.strokes)
    for again in range(run.start, latest + 1, _oft_enough(once)):
        at = again
        for stroke in run.strokes:
            end, nth = at + stroke.duration * stroke.times, _oft_enough(stroke.duration)
            for start in chain((at,), range(at + nth, min(end - CLOSEST, latest) + 1, nth)):
                if start > latest:
                    return
                yield start, stroke
            at = end


def _oft_enough(length: Millis) -> Millis:
    """The length taken as many times as it needs to be no less than `CLOSEST`."""
    return length * -(-CLOSEST // length)

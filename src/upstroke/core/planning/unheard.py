"""Texts that a programme's author wrote and nobody will hear, and what would help.

What helps is found by planning the step once more with more time, or with a prompt in another
place: until the text is heard then, and all others of the step as before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from upstroke.core.planning.compiler import laid_out
from upstroke.core.planning.layout import Laid
from upstroke.core.planning.planner import Plan, plan_step
from upstroke.core.planning.timeline import Clips, Span, Timeline, Unplaced, Written
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Counted, Cycled, Offset, Programme
from upstroke.core.settings import Settings
from upstroke.core.units import Millis

_SECOND: Millis = 1_000
_TENTH: Millis = 100
_DOUBLINGS = 8
"""Up to two minutes more are tried, or twelve seconds more of an item or a phase."""

_MOST_PLACES = 20
"""Ten seconds earlier or later: farther away it would be another prompt."""

_OWN = frozenset({"safety", "opening", "care", "turn", "count", "prompt"})
"""Reasons of cues for which the author's texts are the ones to say."""


class Change(StrEnum):
    """The keys of a programme file whose change can let a text be heard."""

    LEAD_IN = "lead-in"
    SECONDS = "seconds"
    EACH = "each"
    PHASE = "phase"
    AT = "at"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A change that helps. `value` in milliseconds: the least that does; of `AT`, the nearest."""

    change: Change
    value: Millis


@dataclass(frozen=True, slots=True)
class Unheard:
    """A text that a timeline leaves out or replaces: where first, and how often that happens."""

    written: Written
    first: Unplaced
    times: int

    @property
    def said(self) -> str | None:
        """The words that are heard in its place; None where there are none."""
        return self.first.got if self.first.spoken else None


def unheard(timeline: Timeline) -> tuple[Unheard, ...]:
    """The author's texts that are not heard as written, in the order of time, each once."""
    found: dict[tuple[Written, bool, str], list[Unplaced]] = {}
    for note in sorted(timeline.unplaced, key=lambda note: (note.step, note.start)):
        if note.written is not None:
            found.setdefault((note.written, note.spoken, note.why), []).append(note)
    return tuple(Unheard(key[0], notes[0], len(notes)) for key, notes in found.items())


def explained(
    found: Sequence[Unheard],
    programme: Programme,
    length: Length,
    settings: Settings,
    clips: Clips,
) -> Iterator[tuple[Unheard, Remedy | None]]:
    """Each with what would help in the programme at a length, as it was planned with these clips.

    That is the least change of its step with which a text is heard; None where none is found.
    """
    if not found:
        return
    steps = laid_out(programme, length, settings)

    def planned(laid: Laid) -> Plan:
        following = next(iter(steps[laid.step.index + 1 :]), None)
        return plan_step(programme, laid, following, settings, clips)

    yield from ((text, _remedy(text, steps[text.first.step], planned)) for text in found)


def _remedy(text: Unheard, laid: Laid, planned: Callable[[Laid], Plan]) -> Remedy | None:
    if text.first.why in ("no sound for it", "no second side"):
        return None
    before = _lost(planned(laid))

    def helps(other: Laid) -> bool:
        plan = planned(other)
        lost = _lost(plan)
        # A prompt that only took the place of "halfway" would cost more than it helps.
        said = any(cue.text == text.first.wanted and cue.reason in _OWN for cue in plan.cues)
        return text.written not in lost and lost <= before and said

    found = (way.least(helps) for way in _ways(laid, text))
    return next(filter(None, found), None)


def _lost(plan: Plan) -> frozenset[Written]:
    """Texts that are not heard as written."""
    return frozenset(note.written for note in plan.unplaced if note.written is not None)


@dataclass(frozen=True, slots=True)
class _Way:
    """A change of a step: to each of `values` (milliseconds), in the order they are tried.

    `rising`: each is more than the one before it, and what lies between two is looked at too, in
    steps of `unit`.
    """

    change: Change
    values: tuple[Millis, ...]
    unit: Millis
    changed: Callable[[Millis], Laid]
    rising: bool = True

    def least(self, helps: Callable[[Laid], bool]) -> Remedy | None:
        """The first value that helps, with none less that does."""
        low = self.values[0] - self.unit if self.values else 0
        for value in self.values:
            if helps(self.changed(value)):
                return Remedy(self.change, self._between(low, value, helps))
            low = value
        return None

    def _between(self, low: Millis, high: Millis, helps: Callable[[Laid], bool]) -> Millis:
        while self.rising and high - low > self.unit:
            middle = low + (high - low) // (2 * self.unit) * self.unit
            if helps(self.changed(middle)):
                high = middle
            else:
                low = middle
        return high


def _ways(laid: Laid, text: Unheard) -> Iterator[_Way]:
    """Yield changes to try, the most likely first."""
    if text.written.keys[0] == "prompts":
        yield _other_place(laid, text.first, int(text.written.keys[1]))
        yield from _more_work(laid, text.written)
        yield _more_lead_in(laid)
    else:
        yield _more_lead_in(laid)
        yield from _more_work(laid, text.written)


def _rising(now: Millis, unit: Millis) -> tuple[Millis, ...]:
    """Values above the one now, further and further."""
    return tuple((now // unit + 2**more) * unit for more in range(_DOUBLINGS))


def _more_lead_in(laid: Laid) -> _Way:
    step = laid.step
    now = step.work_start - step.start
    return _Way(
        Change.LEAD_IN,
        _rising(now, _SECOND),
        _SECOND,
        lambda value: replace(laid, step=replace(step, start=step.work_start - value)),
    )


def _more_work(laid: Laid, written: Written) -> Iterator[_Way]:
    """A longer step; longer items; a longer phase, where the text is one of a phase."""
    work, unit = laid.slot.technique.work, _TENTH
    if isinstance(work, Counted):
        change, now = Change.EACH, laid.figures.each
    elif not isinstance(work, Cycled):
        change, now, unit = Change.SECONDS, laid.step.end - laid.step.work_start, _SECOND
    elif written.keys[0] == "phase":
        change, now = Change.PHASE, work.phases[int(written.keys[1])].duration
    else:
        return
    yield _Way(change, _rising(now, unit), unit, lambda value: _stretched(laid, value, now))


def _stretched(laid: Laid, value: Millis, now: Millis) -> Laid:
    """The step with all of its work longer, as a value is to what it is now."""
    start = laid.step.work_start

    def moved(at: Millis) -> Millis:
        return at if at <= start else start + (at - start) * value // now

    def span(one: Span) -> Span:
        return replace(one, start=moved(one.start), end=moved(one.end))

    step = replace(laid.step, end=moved(laid.step.end))
    figures = replace(laid.figures, each=laid.figures.each * value // now)
    return Laid(laid.slot, step, tuple(map(span, laid.spans)), figures)


def _other_place(laid: Laid, note: Unplaced, prompt: int) -> _Way:
    """Whole seconds of the work, those nearest to where the prompt belongs first."""
    step, technique = laid.step, laid.slot.technique

    def changed(value: Millis) -> Laid:
        prompts = list(technique.prompts)
        prompts[prompt] = replace(prompts[prompt], at=Offset(value))
        slot = replace(laid.slot, technique=replace(technique, prompts=tuple(prompts)))
        return replace(laid, slot=slot)

    seconds = range(0, step.end - step.work_start, _SECOND)
    nearest = sorted(seconds, key=lambda value: abs(step.work_start + value - note.start))
    values = tuple(nearest[:_MOST_PLACES])
    return _Way(Change.AT, values, _SECOND, changed, rising=False)

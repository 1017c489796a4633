"""The compiled programme: spans and cues at exact times. Immutable; every performer reads it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.bed import Bed
from upstroke.core.clips import Clip
from upstroke.core.curve import value_at
from upstroke.core.programme import Kind, PressurePoint, Side, Stroke
from upstroke.core.units import Decibels, Millis


class SpanKind(StrEnum):
    """What a stretch of time is for."""

    LEAD_IN = "lead-in"
    WORK = "work"
    REST = "rest"


class CueKind(StrEnum):
    """What kind of sound a cue is; also the volume it is played at."""

    SPEECH = "speech"
    CHIME = "chime"
    TICK = "tick"
    PULSE = "pulse"


@dataclass(frozen=True, slots=True)
class Count:
    """Item `index` (from 1) of `of`, with its name when it has one."""

    index: int
    of: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the timeline; spans follow each other without gap from 0 to the total."""

    start: Millis
    end: Millis
    kind: SpanKind
    step: int
    side: Side
    pressure: tuple[float, float]
    count: Count | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """One sound at one time. `clip` is the id in the manifest, None when there is no sound for it.

    `reason` tells the planner's part in it: opening, count, halfway...
    """

    start: Millis
    end: Millis
    kind: CueKind
    text: str
    clip: str | None
    step: int
    reason: str
    gain: Decibels = 0.0


@dataclass(frozen=True, slots=True)
class StrokeRun:
    """A stroke pattern from `start` to `end`, played in order again and again."""

    start: Millis
    end: Millis
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One technique on one side, with its place in time (`start` is its lead-in's).

    `change`: a new side or posture, so the longer lead-in. `turn` of `turns`: the first, second...
    of so many runs of the same technique. `pressure` holds fractions of the work, as in the file.
    `announced`: how it is told of ahead, from the step before, the fullest form first.
    """

    index: int
    id: str
    title: str
    side: Side
    side_word: str
    kind: Kind
    start: Millis
    work_start: Millis
    end: Millis
    change: bool
    turn: int
    turns: int
    note: str
    picture: str | None
    pressure: tuple[PressurePoint, ...]
    strokes: tuple[StrokeRun, ...]
    counted: bool
    announced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StrokeNow:
    """Where in its stroke the hand is: `phase` 0 to 1, pressing or coming back light."""

    stroke: Stroke
    phase: float
    pressing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Everything to be shown of one position."""

    position: Millis
    total: Millis
    step: Step
    span: Span
    step_left: Millis
    span_left: Millis
    pressure: float
    stroke: StrokeNow | None
    next: Step | None


@dataclass(frozen=True, slots=True)
class Written:
    """Where a programme's author wrote a text: keys from its step's table, or from the file's top.

    `step` is the step's id, None for what belongs to the whole programme.
    """

    step: str | None
    keys: tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """What the planner shortened or left out, and why.

    `start`: where it belongs, in milliseconds. `spoken`: whether what it got is words. `written`:
    where the author wrote what was wanted, None for the app's own words.
    """

    step: int
    reason: str
    wanted: str
    got: str | None
    why: str
    start: Millis
    spoken: bool = False
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Pulse:
    """What the pulse sounds like, for taps that are placed later; None: there is no clip of it."""

    press: Clip | None
    back: Clip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Spans and cues, sorted; `total` is the end of the last span.

    `language` is what it speaks. `bed`, `pulse`: where they are wanted.
    """

    programme: str
    title: str
    steps: tuple[Step, ...]
    spans: tuple[Span, ...]
    cues: tuple[Cue, ...]
    unplaced: tuple[Unplaced, ...] = ()
    bed: Bed | None = None
    pulse: Pulse | None = None
    language: str = "en"

    @property
    def total(self) -> Millis:
        """Length of the whole, in milliseconds."""
        return self.spans[-1].end

    def at(self, position: Millis) -> Moment:
        """What holds at a position; beyond the ends the first or last moment does."""
        clamped = min(max(position, 0), self.total)
        span = self.spans[max(0, bisect_right(self.spans, clamped, key=lambda s: s.start) - 1)]
        step = self.steps[span.step]
        following = step.index + 1
        return Moment(
            position=clamped,
            total=self.total,
            step=step,
            span=span,
            step_left=step.end - clamped,
            span_left=span.end - clamped,
            pressure=pressure_at(step, clamped) if clamped >= step.work_start else 0.0,
            stroke=stroke_at(step, clamped),
            next=self.steps[following] if following < len(self.steps) else None,
        )

    def between(self, start: Millis, end: Millis) -> tuple[Cue, ...]:
        """Cues that begin at or after `start` and before `end`."""
        first = bisect_left(self.cues, start, key=lambda cue: cue.start)
        return self.cues[first : bisect_left(self.cues, end, key=lambda cue: cue.start)]

    def sounding(self, position: Millis) -> Cue | None:
        """The cue that is under way (begun before, not ended by) at a position, if any."""
        before = bisect_left(self.cues, position, key=lambda cue: cue.start) - 1
        if before >= 0 and self.cues[before].end > position:
            return self.cues[before]
        return None


def pressure_at(step: Step, position: Millis) -> float:
    """Pressure asked for at a position inside the step's work, on straight lines between points."""
    length = max(1, step.end - step.work_start)
    at = min(1.0, max(0.0, (position - step.work_start) / length))
    return pressure_on(step.pressure, at)


def pressure_on(points: tuple[PressurePoint, ...], at: float) -> float:
    """Value of a pressure curve at a fraction of the work; level before and after its points."""
    return value_at(points, at) if points else 0.0


def stroke_at(step: Step, position: Millis) -> StrokeNow | None:
    """The stroke under way, or None outside the work or where no pattern is given."""
    for run in step.strokes:
        if run.start <= position < run.end:
            return _in_pattern(run.strokes, position - run.start)
    return None


def _in_pattern(strokes: tuple[Stroke, ...], into: Millis) -> StrokeNow:
    rest = into % sum(stroke.seconds * stroke.times for stroke in strokes)
    for stroke in strokes:
        whole = stroke.seconds * stroke.times
        if rest < whole:
            inside = rest % stroke.seconds
            return StrokeNow(stroke, inside / stroke.seconds, inside < stroke.press)
        rest -= whole
    raise AssertionError

"""The compiled programme: spans and cues at exact times. Immutable; every performer reads it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from upstroke.core.curves import SILENT, GainPoint, value_at
from upstroke.core.programme.model import Kind, PressurePoint, Side, SidesOf, Stroke
from upstroke.core.settings import Ambience
from upstroke.core.units import Decibels, Millis
from upstroke.texts import tr


class SpanKind(StrEnum):
    """The use of a stretch of time."""

    LEAD_IN = "lead-in"
    WORK = "work"
    REST = "rest"


class CueKind(StrEnum):
    """The kind of a cue's sound; also the volume it is played at."""

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
    `note` and `caution` are shown: what to do, and what not.
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
    caution: str = ""

    @property
    def full_title(self) -> str:
        """`Calf, left leg`; both sides go without saying."""
        return title_on_side(self.title, "" if self.side is Side.BOTH else self.side_word)


def title_on_side(title: str, side_word: str) -> str:
    """`Calf, left leg`; the title alone where there is no word for the side."""
    return tr("{step}, {side}", step=title, side=side_word) if side_word else title


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
    next: Step | None


@dataclass(frozen=True, slots=True)
class Written:
    """Place of a text in a programme file: keys from its step's table, or from the file's top.

    `step` is the step's id, None for what belongs to the whole programme.
    """

    step: str | None
    keys: tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A request that the planner shortened or left out, and why.

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
    """Clips of the pulse, for taps that are placed later; None where there is none."""

    press: Clip | None
    back: Clip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Spans and cues, sorted; `total` is the end of the last span.

    `language` is what it speaks. `ambience_gain` holds for every ambience, `ambience` is the one
    that was chosen when it was compiled. `pulse`: where it is wanted.
    """

    programme: str
    title: str
    steps: tuple[Step, ...]
    spans: tuple[Span, ...]
    cues: tuple[Cue, ...]
    unplaced: tuple[Unplaced, ...] = ()
    ambience: Ambience = Ambience.NONE
    ambience_gain: tuple[GainPoint, ...] = (GainPoint(0, SILENT),)
    pulse: Pulse | None = None
    language: str = "en"
    sides_of: SidesOf = SidesOf.BODY

    @property
    def total(self) -> Millis:
        """Length of the whole, in milliseconds."""
        return self.spans[-1].end

    def at(self, position: Millis) -> Moment:
        """The moment of a position; beyond the ends the first or last one."""
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
    at = (position - step.work_start) / max(1, step.end - step.work_start)
    return value_at(step.pressure, at) if step.pressure else 0.0


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch that players jump to by its title, such as `Calf, left leg`."""

    title: str
    start: Millis
    end: Millis


def chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    """One for each step, lead-in included; they follow each other from 0 to the total."""
    return tuple(Chapter(step.full_title, step.start, step.end) for step in timeline.steps)


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound that is at hand: its id and its length, rounded up to whole milliseconds."""

    id: str
    length: Millis


class Clips(Protocol):
    """Finds the clip for a phrase or a chime, None when there is none."""

    def speech(self, text: str) -> Clip | None:
        """The clip that speaks exactly this text."""

    def chime(self, name: str) -> Clip | None:
        """The clip of a chime by its name, such as `step`."""

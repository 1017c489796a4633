"""What one glance at a session shows, as plain values made from its progress.

The widgets draw these and nothing else; whether a number or a name stands in the middle of the
ring is decided here, where no screen is needed to test it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum

from upstroke.core.planning.timeline import (
    Moment,
    Span,
    SpanKind,
    Step,
    Timeline,
    pressure_at,
    title_on_side,
)
from upstroke.core.programme.model import Side, SidesOf
from upstroke.core.session.progress import Progress, State
from upstroke.core.time_format import countdown_text
from upstroke.core.units import Millis
from upstroke.texts import marked, tr
from upstroke.window.words import (
    AHEAD,
    TO_GO,
    has_sides,
    next_text,
    pressure_text,
    sentence_case,
    to_go,
)

MOST_MARKS = 24
"""More items than this would leave no ring between the gaps."""


SIDES = {
    Side.LEFT: marked("left side"),
    Side.RIGHT: marked("right side"),
    Side.BOTH: marked("both sides"),
}

DIRECTIONS = {
    "clockwise": marked("clockwise"),
    "counterclockwise": marked("counterclockwise"),
}
"""As programmes name them."""


class Tone(Enum):
    """The mood of an instant; each has its colour, and never its colour alone."""

    WORK = "accent"
    CALM = "calm"
    HELD = "soft"


@dataclass(frozen=True, slots=True)
class Headline:
    """The step and its side; `side` is None in a programme that has no sides."""

    title: str
    side: Side | None
    side_word: str
    of_legs: bool = False

    @property
    def text(self) -> str:
        """Both in one line."""
        return title_on_side(self.title, self.side_word)


@dataclass(frozen=True, slots=True)
class RingValue:
    """What the ring shows.

    `share` (0 to 1) of it is left, over `length` milliseconds in all. `marks` are the shares at
    which one counted item gives way to the next. Texts stand one under the other; `main` is large,
    with `beside` smaller on its line.
    """

    share: float
    length: Millis
    tone: Tone
    main: str
    above: str = ""
    below: str = ""
    foot: str = ""
    marks: tuple[float, ...] = ()
    beside: str = ""


@dataclass(frozen=True, slots=True)
class PressureValue:
    """How hard, 0 to 5, and in words."""

    level: float
    words: str


@dataclass(frozen=True, slots=True)
class Glance:
    """Everything the session page shows of one instant."""

    state: State
    headline: Headline
    ring: RingValue
    pressure: PressureValue | None
    next: str
    picture: str | None
    mirrored: bool
    note: str
    caution: str
    place: str
    left: str
    can_undo: bool
    can_shorten: bool


def glance_at(progress: Progress, same_side: str) -> Glance:
    """What to show of an instant.

    Args:
        progress: the session as it stands.
        same_side: what the programme calls the side just worked on, such as "same leg".
    """
    moment, timeline = progress.moment, progress.timeline
    step = moment.step
    return Glance(
        state=progress.state,
        headline=_headline(moment, timeline),
        ring=ring_at(progress),
        pressure=_pressure(moment),
        next=next_text(timeline, step, moment.next, same_side),
        picture=step.picture,
        mirrored=moment.span.side is Side.LEFT,
        note=step.note,
        caution=step.caution,
        place=tr("Step {number} of {all}", number=step.index + 1, all=len(timeline.steps)),
        left=to_go(moment.total - moment.position),
        can_undo=progress.can_undo,
        can_shorten=not step.counted,
    )


def _headline(moment: Moment, timeline: Timeline) -> Headline:
    step, side = moment.step, moment.span.side
    if not has_sides(timeline):
        return Headline(step.title, None, "")
    word = step.side_word if side is step.side else tr(SIDES[side])
    return Headline(step.title, side, word, timeline.sides_of is SidesOf.LEGS)


def _pressure(moment: Moment) -> PressureValue | None:
    step, span = moment.step, moment.span
    if step.pressure:
        at = max(moment.position, step.work_start)
        level, ahead = pressure_at(step, at), pressure_at(step, min(at + AHEAD, step.end))
        return PressureValue(level, pressure_text(level, ahead))
    if span.pressure == (0.0, 0.0):
        return None
    start, end = span.pressure
    level = end - (end - start) * moment.span_left / max(1, span.end - span.start)
    return PressureValue(level, pressure_text(level, end))


def ring_at(progress: Progress) -> RingValue:
    """What the ring shows of an instant."""
    moment = progress.moment
    if progress.state is State.RESUMING and progress.resumes_in is not None:
        seconds = str(-(-progress.resumes_in // 1000))
        left = to_go(moment.step_left)
        return RingValue(*_share(moment), Tone.CALM, seconds, above=tr("Get ready"), below=left)
    if progress.state is State.PAUSED:
        left = to_go(moment.step_left)
        above = tr("After sleep") if progress.slept else ""
        return RingValue(*_share(moment), Tone.HELD, tr("Paused"), above, below=left)
    if moment.span.kind is SpanKind.LEAD_IN:
        return _lead_in(moment)
    return _work(progress)


def _share(moment: Moment) -> tuple[float, Millis]:
    step = moment.step
    length = max(1, step.end - step.work_start)
    return min(1.0, moment.step_left / length), length


def _lead_in(moment: Moment) -> RingValue:
    length = max(1, moment.span.end - moment.span.start)
    return RingValue(
        moment.span_left / length,
        length,
        Tone.CALM,
        str(-(-moment.span_left // 1000)),
        above=tr("Change over") if moment.step.change else tr("Get ready"),
    )


def _work(progress: Progress) -> RingValue:
    moment, count = progress.moment, progress.moment.span.count
    tone = Tone.CALM if moment.span.kind is SpanKind.REST else Tone.WORK
    share, length = _share(moment)
    if count is None:
        return RingValue(share, length, tone, countdown_text(moment.step_left), below=tr(TO_GO))
    items = _spans_of(progress.timeline, moment.step)
    marks = _marks(items, moment.step)
    left = to_go(moment.step_left)
    if _is_phase(items, moment.span):
        seconds, name = str(-(-moment.span_left // 1000)), sentence_case(count.name or "")
        round_text = tr("round {number} of {all}", number=count.index, all=count.of)
        return RingValue(share, length, tone, seconds, name, round_text, left, ())
    name = sentence_case(count.name or tr(DIRECTIONS.get(moment.span.direction or "", "")))
    #: beside a large number: how many there are in all
    of = tr("of {all}", all=count.of)
    return RingValue(share, length, tone, str(count.index), name, left, marks=marks, beside=of)


def _spans_of(timeline: Timeline, step: Step) -> tuple[Span, ...]:
    first = bisect_left(timeline.spans, step.work_start, key=lambda span: span.start)
    after = bisect_left(timeline.spans, step.end, key=lambda span: span.start)
    return timeline.spans[first:after]


def _marks(spans: tuple[Span, ...], step: Step) -> tuple[float, ...]:
    if len(spans) > MOST_MARKS:
        return ()
    return tuple((step.end - span.start) / (step.end - step.work_start) for span in spans[1:])


def _is_phase(spans: tuple[Span, ...], this: Span) -> bool:
    """Whether an item is a phase of a cycle: then its neighbour has the same number."""
    at = spans.index(this)
    near = (*spans[max(0, at - 1) : at], *spans[at + 1 : at + 2])
    return any(other.count and other.count.index == _index(this) for other in near)


def _index(span: Span) -> int:
    return span.count.index if span.count else 0

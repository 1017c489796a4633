"""Programme to steps and spans at exact times.

Groups, repeats and sides are unrolled into slots, in the order that they are performed in; each
slot is put after the one before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from upstroke.core.planning.figures import Figures, Table
from upstroke.core.planning.timeline import Count, Span, SpanKind, Step, StrokeRun, pressure_at
from upstroke.core.programme.model import (
    GENTLE_PRESSURE,
    HIGHEST_PRESSURE,
    Counted,
    Cycled,
    Group,
    Kind,
    Part,
    PressurePoint,
    Programme,
    Side,
    Sides,
    Technique,
    Turns,
    Which,
)
from upstroke.core.settings import ProgrammeSettings, Settings, SideChoice
from upstroke.core.spoken.wording import previews, with_side
from upstroke.core.units import Millis

# --- slots ------------------------------------------------------------------------------------

_SINGLE = {SideChoice.LEFT_ONLY: Side.LEFT, SideChoice.RIGHT_ONLY: Side.RIGHT}


@dataclass(frozen=True, slots=True)
class Slot:
    """One technique to be performed once.

    `second`: on the second of its sides, so its second texts are spoken. `sides`: one side, or
    for a change within the step the sides that its halves or items take in turn.
    """

    technique: Technique
    sides: tuple[Side, ...]
    second: bool

    @property
    def first(self) -> Side:
        """The side it begins on."""
        return self.sides[0]

    @property
    def midway(self) -> bool:
        """True where the side changes in the middle of the work."""
        return self.technique.sides is not None and self.technique.sides.turns is Turns.MIDWAY

    @property
    def last(self) -> Side:
        """The side it ends on."""
        return self.sides[-1] if self.midway else self.sides[0]


def unroll(programme: Programme, length: str, chosen: ProgrammeSettings) -> tuple[Slot, ...]:
    """Every slot in order. Empty when the sides chosen leave nothing to do."""
    return tuple(_Unroller(programme, length, chosen).parts(programme.parts, None, second=False))


class _Unroller:
    """Walks the tree; remembers only the side last worked on, for `same` and `other`."""

    def __init__(self, programme: Programme, length: str, chosen: ProgrammeSettings) -> None:
        self._on = programme.options_on(chosen.options)
        self._length = length
        self._chosen = chosen
        self._last = Side.RIGHT if chosen.sides is SideChoice.SWAPPED else Side.LEFT

    def parts(self, parts: tuple[Part, ...], side: Side | None, *, second: bool) -> Iterator[Slot]:
        for part in parts:
            if not part.condition.holds(self._on):
                continue
            if isinstance(part, Technique):
                yield from self._technique(part, side, second=second)
            else:
                yield from self._group(part, side, second=second)

    def _technique(self, part: Technique, side: Side | None, *, second: bool) -> Iterator[Slot]:
        if part.sides is None:
            yield self._slot(part, (side or Side.BOTH,), second=second)
            return
        order = self._order(part.sides)
        if part.sides.turns is Turns.EACH:
            for index, own in enumerate(order):
                yield self._slot(part, (own,), second=second or index > 0)
        elif order:
            yield self._slot(part, order, second=second)

    def _group(self, group: Group, side: Side | None, *, second: bool) -> Iterator[Slot]:
        rounds = group.repeat[self._length]
        if group.sides is None:
            yield from self._rounds(group, [(side, second)] * rounds)
            return
        order = self._order(group.sides)
        if group.sides.turns is Turns.EACH:
            for index, own in enumerate(order):
                yield from self._rounds(group, [(own, second or index > 0)] * rounds)
        else:
            every = group.sides.order
            wanted = [self._resolve(every[index % len(every)]) for index in range(rounds)]
            yield from self._rounds(
                group, [(own, own is not wanted[0]) for own in wanted if own in order]
            )

    def _rounds(self, group: Group, rounds: list[tuple[Side | None, bool]]) -> Iterator[Slot]:
        for index, (side, second) in enumerate(rounds):
            slots = list(self.parts(group.parts, side, second=second))
            if group.leave_out_last_rest and index == len(rounds) - 1:
                while slots and slots[-1].technique.kind is Kind.REST:
                    slots.pop()
            yield from slots

    def _slot(self, technique: Technique, sides: tuple[Side, ...], *, second: bool) -> Slot:
        slot = Slot(technique, sides, second)
        if slot.last is not Side.BOTH:
            self._last = slot.last
        return slot

    def _order(self, sides: Sides) -> tuple[Side, ...]:
        """The sides in the order wanted, without those the person does not want."""
        wanted = [self._resolve(which) for which in sides.order]
        only = _SINGLE.get(self._chosen.sides)
        return tuple(side for side in wanted if only is None or side in (only, Side.BOTH))

    def _resolve(self, which: Which) -> Side:
        if which is Which.SAME:
            return self._last
        if which is Which.OTHER:
            return self._last.other
        side = Side(which.value)
        return side.other if self._chosen.sides is SideChoice.SWAPPED else side


# --- steps and spans --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LeadIn:
    """Time to move before a slot; `change` for a new side or posture."""

    length: Millis
    change: bool


@dataclass(frozen=True, slots=True)
class Laid:
    """A slot in its place: the step, its spans, and the figures that they come from."""

    slot: Slot
    step: Step
    spans: tuple[Span, ...]
    figures: Figures


def lead_ins(
    programme: Programme, slots: Sequence[Slot], length: str, settings: Settings
) -> tuple[LeadIn, ...]:
    """The lead-in of every slot.

    It is a change when the side goes from left to right or back, or the posture differs from the
    one before; the very first step has nothing to change from. The get-ready of the settings, where
    it is set, stands for the first one.
    """
    found: list[LeadIn] = []
    posture: str | None = None
    for index, slot in enumerate(slots):
        own = slot.technique.posture
        moved = own is not None and own != posture
        posture = own or posture
        turned = index > 0 and slots[index - 1].last is slot.first.other is not Side.BOTH
        change = index > 0 and (moved or turned)
        wait = _lead_in(programme, slot.technique, length, settings, change=change)
        found.append(LeadIn(wait, change))
    if found and settings.get_ready is not None:
        found[0] = LeadIn(settings.get_ready, found[0].change)
    return tuple(found)


def _lead_in(
    programme: Programme, technique: Technique, length: str, settings: Settings, *, change: bool
) -> Millis:
    if technique.lead_in is not None:
        return technique.lead_in[length]
    chosen = settings.for_programme(programme.key)
    own = chosen.lead_in_change if change else chosen.lead_in
    if own is not None:
        return own
    return (programme.lead_ins.change if change else programme.lead_ins.normal)[length]


def lay_out(
    programme: Programme,
    slots: Sequence[Slot],
    waits: Sequence[LeadIn],
    table: Table,
    settings: Settings,
) -> tuple[Laid, ...]:
    """Every slot put after the one before it."""
    turns = Counter(slot.technique.id for slot in slots)
    layer = _Layer(programme, table, settings.gentle, turns)
    return tuple(layer.lay(slot, wait) for slot, wait in zip(slots, waits, strict=True))


@dataclass(slots=True)
class _Layer:
    """Keeps the time reached, and how often each technique has come."""

    programme: Programme
    table: Table
    gentle: bool
    turns: Counter[str]
    seen: Counter[str] = field(default_factory=Counter)
    time: Millis = 0
    index: int = 0
    side: Side = Side.BOTH

    def lay(self, slot: Slot, wait: LeadIn) -> Laid:
        figures = self.table[slot.technique.id]
        step = self._step(slot, wait, figures)
        spans = list(self._work(slot, step, figures))
        if wait.length:
            kind, nothing = SpanKind.LEAD_IN, (0.0, 0.0)
            spans.insert(0, Span(step.start, step.work_start, kind, step.index, step.side, nothing))
        self.time, self.index, self.side = step.end, self.index + 1, slot.last
        self.seen[step.id] += 1
        return Laid(slot, step, tuple(spans), figures)

    def _step(self, slot: Slot, wait: LeadIn, figures: Figures) -> Step:
        technique = slot.technique
        work_start = self.time + wait.length
        end = work_start + figures.length
        texts = technique.texts
        note, caution = (
            with_side(self.programme, text, slot.first)
            for text in (texts.note or texts.say or "", texts.caution or "")
        )
        return Step(
            index=self.index,
            id=technique.id,
            title=technique.title,
            side=slot.first,
            side_word=self.programme.side_words[slot.first],
            kind=technique.kind,
            start=self.time,
            work_start=work_start,
            end=end,
            change=wait.change,
            turn=self.seen[technique.id] + 1,
            turns=self.turns[technique.id],
            note=note,
            caution=caution,
            picture=technique.picture or self.programme.picture,
            pressure=self._pressure(technique),
            strokes=_strokes(technique, work_start, end),
            counted=not figures.duration,
            announced=previews(self.programme, technique, slot.first, self.side),
        )

    def _pressure(self, technique: Technique) -> tuple[PressurePoint, ...]:
        most = GENTLE_PRESSURE if self.gentle else HIGHEST_PRESSURE
        return tuple(PressurePoint(at, min(level, most)) for at, level in technique.pressure)

    def _work(self, slot: Slot, step: Step, figures: Figures) -> Iterator[Span]:
        work = slot.technique.work
        if isinstance(work, Counted):
            yield from self._counted(work, slot, step, figures)
        elif isinstance(work, Cycled):
            yield from self._cycled(work, step, figures)
        else:
            yield from _timed(slot, step)

    def _counted(self, work: Counted, slot: Slot, step: Step, figures: Figures) -> Iterator[Span]:
        all_items = sum(figures.counts)
        before = self.seen[step.id] * all_items if work.running_on else 0
        of, kind = self.turns[step.id] * all_items, SpanKind(step.kind.value)
        items = [
            (item, count, one_set)
            for one_set, count in zip(work.sets, figures.counts, strict=True)
            for item in range(count)
        ]
        for place, (item, count, one_set) in enumerate(items):
            start = step.work_start + place * figures.each
            end = start + figures.each
            name = one_set.names[item] if one_set.names else None
            number = Count(item + 1, count, name)
            if work.running_on:
                number = Count(before + place + 1, of, name)
            side, levels = slot.sides[place % len(slot.sides)], _levels(step, start, end)
            yield Span(start, end, kind, step.index, side, levels, number, one_set.direction)

    def _cycled(self, work: Cycled, step: Step, figures: Figures) -> Iterator[Span]:
        start, kind = step.work_start, SpanKind(step.kind.value)
        for cycle in range(figures.counts[0]):
            for phase in work.phases:
                end = start + phase.duration
                levels = phase.pressure or _levels(step, start, end)
                if self.gentle:
                    levels = (min(levels[0], GENTLE_PRESSURE), min(levels[1], GENTLE_PRESSURE))
                count = Count(cycle + 1, figures.counts[0], phase.name)
                yield Span(start, end, kind, step.index, step.side, levels, count)
                start = end


def _timed(slot: Slot, step: Step) -> Iterator[Span]:
    sides = slot.sides if slot.midway else slot.sides[:1]
    length, kind = step.end - step.work_start, SpanKind(step.kind.value)
    marks = [step.work_start + length * part // len(sides) for part in range(len(sides) + 1)]
    for side, start, end in zip(sides, marks, marks[1:], strict=False):
        if start < end:
            yield Span(start, end, kind, step.index, side, _levels(step, start, end))


def _levels(step: Step, start: Millis, end: Millis) -> tuple[float, float]:
    return round(pressure_at(step, start), 3), round(pressure_at(step, end), 3)


def _strokes(technique: Technique, start: Millis, end: Millis) -> tuple[StrokeRun, ...]:
    runs: list[StrokeRun] = []
    at = start
    for pattern in technique.strokes:
        until = start + round((end - start) * pattern.until)
        if until > at:
            runs.append(StrokeRun(at, until, pattern.strokes))
        at = max(at, until)
    return tuple(runs)
